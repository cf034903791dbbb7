import { describe, expect, test } from 'vitest'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { acrossEditions, byEdition, changesBetween, crossingsIn, stepsIn } from './past.ts'

const assessment = (id: string, code: string, assessedOn: string | null, status = 'PUBLISHED') => ({
  id,
  status,
  assessedOn,
  model: { code },
})

describe('the past of a municipality', () => {
  test('editions stand apart, the one that was used last first, each with its oldest assessment first', () => {
    const editions = byEdition([
      assessment('c', 'hrmm-2012', '2026-02-01'),
      assessment('b', 'hrmm-2011-draft', '2024-02-01'),
      assessment('a', 'hrmm-2012', '2023-02-01'),
    ])
    expect(editions.map(each => each.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
  })

  test.each([
    ['a draft', assessment('a', 'hrmm-2012', null, 'DRAFT')],
    ['one that was taken back', assessment('a', 'hrmm-2012', '2026-02-01', 'WITHDRAWN')],
    ['one without a day', assessment('a', 'hrmm-2012', null)],
  ])('%s is not in it', (_what, one) => {
    expect(byEdition([one])).toEqual([])
  })
})

describe('changes between two assessments', () => {
  const rated = (ratings: Record<string, Rating | null>) =>
    Object.entries(ratings).map(([code, rating]) => ({ indicator: { code }, rating }))

  test('tell what is rated otherwise, and nothing else', () => {
    const before = rated({ '1a': 'MET', '1b': 'IN_PROGRESS', '2a': 'MET' })
    const after = rated({ '1a': 'MET', '1b': 'MET', '3a': 'NOT_STARTED' })
    expect(changesBetween(before, after)).toEqual([
      { indicator: { code: '1b' }, was: 'IN_PROGRESS', is: 'MET' },
      { indicator: { code: '3a' }, was: null, is: 'NOT_STARTED' },
      { indicator: { code: '2a' }, was: 'MET', is: null },
    ])
  })

  test('between an assessment and itself there are none', () => {
    const same = rated({ '1a': 'MET', '1b': null })
    expect(changesBetween(same, same)).toEqual([])
  })
})

describe('two editions', () => {
  const same = (code: string, kind = 'SAME') => ({ model: 'old', kind, indicator: { code } })
  const answer = (code: string, rating: Rating | null, ...counterparts: ReturnType<typeof same>[]) => ({
    indicator: { code, counterparts },
    rating,
  })
  const before = {
    model: { code: 'old' },
    answers: [answer('5a', 'IN_PROGRESS'), answer('5b', 'MET'), answer('5c', null)],
  }

  test('stand side by side where they ask the same, whatever the codes are', () => {
    const [pair, ...others] = acrossEditions(before, {
      answers: [answer('6a', 'MET', same('5a')), answer('5b', 'MET')],
    })
    expect(pair).toMatchObject({ indicator: { code: '6a' }, earlier: { code: '5a' }, was: 'IN_PROGRESS', is: 'MET' })
    expect(others).toEqual([])
  })

  test.each([
    ['asks the same in part only', answer('6b', 'MET', same('5b', 'PARTIAL'))],
    ['was not rated before', answer('6c', 'MET', same('5c'))],
    ['is not rated now', answer('6a', null, same('5a'))],
    ['was not asked before', answer('9a', 'MET', same('9a'))],
  ])('what %s does not', (_what, one) => {
    expect(acrossEditions(before, { answers: [one] })).toEqual([])
  })
})

describe('the way from one assessment to the next', () => {
  const pair = (model: string, code: string) => ({ model, kind: 'SAME', indicator: { code } })
  const told = (
    id: string,
    code: string,
    family: string,
    rating: Rating,
    ...counterparts: ReturnType<typeof pair>[]
  ) => ({
    id,
    model: { code, family },
    answers: [{ indicator: { code: '1a', counterparts }, rating }],
  })
  const first = told('first', 'new', 'hrmm', 'NOT_STARTED', pair('old', '1a'))
  const second = told('second', 'new', 'hrmm', 'IN_PROGRESS', pair('old', '1a'))
  const third = told('third', 'new', 'hrmm', 'MET', pair('old', '1a'))
  const old = told('old', 'old', 'hrmm', 'NOT_STARTED')
  const other = told('other', 'wic', 'wic', 'MET')

  test('within an edition is told step by step, the latest first', () => {
    expect(stepsIn([first, second, third]).map(({ before, after }) => [before.id, after.id])).toEqual([
      ['second', 'third'],
      ['first', 'second'],
    ])
    expect(stepsIn([first, second])[0]?.rows).toMatchObject([{ was: 'NOT_STARTED', is: 'IN_PROGRESS' }])
    expect(stepsIn([first])).toEqual([])
  })

  test('from one edition to the next goes from last to last, and to no other scale', () => {
    const crossings = crossingsIn([[first, third], [other], [old]])
    expect(crossings.map(({ before, after }) => [before.id, after.id])).toEqual([['old', 'third']])
    expect(crossings[0]?.rows).toMatchObject([{ was: 'NOT_STARTED', is: 'MET' }])
    expect(crossingsIn([[other], [old]])).toEqual([])
  })
})
