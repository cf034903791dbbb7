import { expect, test } from 'vitest'
import { choicesOf, filterOf, isNarrowed, readQuestion } from './filter.ts'

const asked = (address: string) => readQuestion(new URLSearchParams(address))

test('a facet takes several values, and none that mean nothing', () => {
  const question = asked('kind=GUIDE&kind=TOOLKIT&kind=novel&lang=fr&lang=%3Cx%3E&commitment=5&commitment=11')
  expect(filterOf(question)).toEqual({ kind: ['TOOLKIT', 'GUIDE'], lang: ['fr'], commitment: [5] })
})

test('an empty form asks for everything', () => {
  const question = asked('q=+&municipality=')
  expect(filterOf(question)).toEqual({})
  expect(isNarrowed(question)).toBe(false)
})

test('an indicator is named by its edition and its code', () => {
  const question = asked('indicator=hrmm-2012:4c')
  expect(filterOf(question)).toEqual({ indicator: { model: 'hrmm-2012', code: '4c' } })
  expect(isNarrowed(question)).toBe(true)
})

test.each(['4c', ':4c', 'hrmm-2012:', 'a:b:c', ''])('%s is no indicator', word => {
  expect(filterOf(asked(`indicator=${word}`))).toEqual({})
})

test('words alone narrow the list', () => {
  expect(isNarrowed(asked('q=guide'))).toBe(true)
})

test('commitments stand in the order of their numbers', () => {
  const counts = [
    { value: '10', count: 4 },
    { value: '2', count: 4 },
  ]
  expect(choicesOf('commitment', counts, []).map(({ value }) => value)).toEqual(['2', '10'])
})

test('a chosen value stays in sight when nothing is left of it', () => {
  expect(choicesOf('lang', [{ value: 'cr', count: 1 }], ['fr'])).toEqual([
    { value: 'fr', count: 0, isChosen: true },
    { value: 'cr', count: 1, isChosen: false },
  ])
})
