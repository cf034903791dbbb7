import { describe, expect, test } from 'vitest'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { byEdition, changesBetween } from './past.ts'

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
