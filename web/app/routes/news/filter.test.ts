import { expect, test } from 'vitest'
import { feedOf, filterOf, readQuestion } from './filter.ts'

const asked = (address: string) => readQuestion(new URLSearchParams(address))

test('every part of the question is asked of the graph', () => {
  expect(filterOf(asked('kind=PLAN_PUBLISHED&province=AB&commitment=10&municipality=calgary'))).toEqual({
    kind: ['PLAN_PUBLISHED'],
    province: ['AB'],
    commitment: 10,
    municipality: 'calgary',
  })
})

test('news can be narrowed to inclusion reports', () => {
  expect(filterOf(asked('kind=INCLUSION_REPORT_PUBLISHED'))).toEqual({ kind: ['INCLUSION_REPORT_PUBLISHED'] })
})

test('what means nothing is not asked', () => {
  expect(filterOf(asked('kind=GOSSIP&province=XX&commitment=0&municipality=+'))).toEqual({})
})

test('the feed heeds municipality and commitment', () => {
  expect(feedOf('fr', asked('kind=PLAN_PUBLISHED&commitment=3&municipality=calgary'))).toBe(
    '/feeds/activity.atom?lang=fr&municipality=calgary&commitment=3',
  )
  expect(feedOf('ar', asked('province=AB'))).toBe('/feeds/activity.atom?lang=ar')
})
