import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CrosswalkKind, Rating } from '../database/tables.ts'
import { asCarried, carriedBetween, faultOfMove, faultOfUndoing } from './rules.ts'

type Pair = { from: string; to: string; kind: CrosswalkKind }

const edition = (code: string, codes: readonly string[], pairs: readonly Pair[] = [], family = 'one') => ({
  code,
  family,
  outcomes: [
    {
      indicators: codes.map(indicator => ({
        code: indicator,
        counterparts: pairs.flatMap(({ from, to, kind }) =>
          to === indicator ? [{ model: 'old', indicator: from, kind }] : [],
        ),
      })),
    },
  ],
})
const answer = (indicator: string, rating: Rating | null = 'MET', evidence = '') => ({
  indicator,
  rating,
  evidence,
  gap: '',
  owner: '',
  reason: rating === 'NOT_APPLICABLE' ? 'It does not apply.' : null,
})

describe('answers in another edition', () => {
  test('stand at the indicator that asks the same, and stay where none does', () => {
    const to = edition('new', ['6a', '6b'], [{ from: '5a', to: '6a', kind: 'SAME' }])
    const { carried, stays } = carriedBetween(to, [answer('5a'), answer('5b')], 'old')
    expect(carried).toEqual([{ from: '5a', to: '6a', kind: 'SAME' }])
    expect(stays).toEqual([answer('5b')])
  })

  test('bring words and no rating where the question is the same in part', () => {
    const to = edition('new', ['6a'], [{ from: '5a', to: '6a', kind: 'PARTIAL' }])
    const written = answer('5a', 'NOT_APPLICABLE', 'Minutes of May')
    const [one] = carriedBetween(to, [written], 'old').carried
    expect(asCarried(written, one!)).toMatchObject({
      indicator: '6a',
      rating: null,
      reason: null,
      evidence: 'Minutes of May',
    })
    expect(carriedBetween(to, [answer('5a', 'MET')], 'old')).toEqual({ carried: [], stays: [answer('5a', 'MET')] })
  })

  test('that match in part give way to one that asks the same', () => {
    const to = edition(
      'new',
      ['6a'],
      [
        { from: '5a', to: '6a', kind: 'PARTIAL' },
        { from: '5b', to: '6a', kind: 'SAME' },
      ],
    )
    const answers = [answer('5a', 'MET', 'words'), answer('5b', 'IN_PROGRESS')]
    expect(carriedBetween(to, answers, 'old')).toEqual({
      carried: [{ from: '5b', to: '6a', kind: 'SAME' }],
      stays: [answers[0]],
    })
  })

  const codes = ['a', 'b', 'c', 'd', 'e']
  const crosswalk = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...codes),
      to: fc.constantFrom(...codes),
      kind: fc.constantFrom<CrosswalkKind>('SAME', 'PARTIAL'),
    }),
    { selector: ({ from, to }) => `${from} ${to}`, maxLength: 12 },
  )
  // what asks the same is one and one
  const oneToOne = crosswalk.map(pairs =>
    pairs.filter(
      ({ from, to, kind }, index) =>
        kind === 'PARTIAL' ||
        !pairs.slice(0, index).some(one => one.kind === 'SAME' && (one.from === from || one.to === to)),
    ),
  )
  const answers = fc
    .uniqueArray(
      fc.record({
        code: fc.constantFrom(...codes, 'unmapped'),
        rating: fc.constantFrom<Rating | null>('MET', 'IN_PROGRESS', 'NOT_STARTED', 'NOT_APPLICABLE', null),
        evidence: fc.constantFrom('', 'words'),
      }),
      { selector: ({ code }) => code },
    )
    .map(all => all.map(({ code, rating, evidence }) => answer(code, rating, evidence)))

  test('are all carried or on record, never both, and nothing is rated that does not ask the same', () => {
    fc.assert(
      fc.property(oneToOne, answers, (pairs, given) => {
        const { carried, stays } = carriedBetween(edition('new', codes, pairs), given, 'old')
        const gone = new Set(carried.map(({ from }) => from))
        expect([...gone, ...stays.map(({ indicator }) => indicator)].sort()).toEqual(
          given.map(({ indicator }) => indicator).sort(),
        )
        expect(new Set(carried.map(({ to }) => to)).size).toBe(carried.length)
        for (const one of carried) {
          const before = given.find(({ indicator }) => indicator === one.from)!
          const after = asCarried(before, one)
          const isSame = pairs.some(({ from, to, kind }) => kind === 'SAME' && from === one.from && to === one.to)
          expect(after.rating).toBe(isSame ? before.rating : null)
          expect(after.evidence).toBe(before.evidence)
        }
      }),
    )
  })
})

describe('an assessment does not go over', () => {
  const from = edition('old', ['5a'])
  test.each([
    [undefined, 'notFound'],
    [from, 'sameEdition'],
    [edition('new', ['6a'], [], 'other'), 'editionOfOtherScale'],
    [edition('new', ['6a']), 'nothingMaps'],
  ] as const)('to %j', (to, word) => {
    expect(faultOfMove(from, to, [])).toMatchObject({ word })
  })

  test('but does where something is carried', () => {
    expect(faultOfMove(from, edition('new', ['6a']), [{ from: '5a', to: '6a', kind: 'SAME' }])).toBeUndefined()
  })
})

describe('a move', () => {
  const move = { id: 'm', revision: 3, undoneAt: null }
  const assessment = { status: 'DRAFT' as const, discardedAt: null, revision: 3 }
  const standing = { latest: 'm', assessment, revision: null }

  test('is undone as long as nothing was answered since, or by whoever read what was', () => {
    expect(faultOfUndoing(move, standing)).toBeUndefined()
    expect(
      faultOfUndoing(move, { ...standing, assessment: { ...assessment, revision: 5 }, revision: 5 }),
    ).toBeUndefined()
  })

  test.each([
    ['savedMeanwhile', move, { ...standing, assessment: { ...assessment, revision: 5 } }],
    ['savedMeanwhile', move, { ...standing, assessment: { ...assessment, revision: 5 }, revision: 4 }],
    ['movedAgain', move, { ...standing, latest: 'later' }],
    ['moveUndone', { ...move, undoneAt: new Date() }, standing],
    ['moveUndone', move, { ...standing, assessment: undefined }],
    ['assessmentIsClosed', move, { ...standing, assessment: { ...assessment, status: 'PUBLISHED' as const } }],
    ['assessmentIsClosed', move, { ...standing, assessment: { ...assessment, discardedAt: new Date() } }],
  ])('is refused with %s', (word, one, where) => {
    expect(faultOfUndoing(one, where)).toMatchObject({ word })
  })
})
