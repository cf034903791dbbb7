import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProgressStatus } from '../database/tables.ts'
import { progressByShare, progressOf, type Weighed } from './rules.ts'

const statuses = ['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'] as const
const action = (status: ProgressStatus | null, changed: Partial<Weighed> = {}): Weighed => ({
  status,
  weight: null,
  isOtherLevel: false,
  ...changed,
})
const weights = fc.integer({ min: 1, max: 10_000 }).map(hundredths => hundredths / 100)
const actions = fc.array(
  fc.record({
    status: fc.constantFrom(null, ...statuses),
    weight: fc.option(weights),
    isOtherLevel: fc.boolean(),
  }),
)
const figureOf = (all: readonly Weighed[]) => progressOf(all).figure

describe('the progress of a plan', () => {
  test.each<[what: string, Weighed[], number | null]>([
    ['without actions has no figure', [], null],
    ['with nothing reported has none either, and is not zero', [action(null), action(null)], null],
    ['where nothing is begun is zero', [action('NOT_STARTED')], 0],
    ['is whole where all is done', [action('COMPLETE'), action('COMPLETE')], 1],
    ['is the mean of what is reported', [action('LIMITED'), action('COMPLETE'), action(null)], 2 / 3],
    ['counts a weight as often as it says', [action('COMPLETE', { weight: 3 }), action('NOT_STARTED')], 0.75],
    ['leaves out what others do', [action('COMPLETE'), action('NOT_STARTED', { isOtherLevel: true })], 1],
  ])('%s', (_what, all, figure) => {
    expect(figureOf(all)).toBe(figure)
  })

  test('tells every action once: by its status, as not reported, or as of another level', () => {
    const all = [
      action('LIMITED'),
      action('LIMITED', { weight: 2.5 }),
      action(null),
      action('COMPLETE', { isOtherLevel: true }),
    ]
    expect(progressOf(all)).toEqual({
      figure: 1 / 3,
      reported: 2,
      unreported: 1,
      otherLevel: 1,
      byStatus: statuses.map(status => ({ status, count: status === 'LIMITED' ? 2 : 0 })),
      weight: 3.5,
      invented: false,
    })
    fc.assert(
      fc.property(actions, any => {
        const { reported, unreported, otherLevel, byStatus } = progressOf(any)
        expect(reported + unreported + otherLevel).toBe(any.length)
        expect(byStatus.reduce((total, { count }) => total + count, 0)).toBe(reported)
      }),
    )
  })

  test('does not depend on the order of the actions', () => {
    const shuffled = actions.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(progressOf(other)).toEqual(progressOf(all))
      }),
    )
  })

  test('never falls when an action rises', () => {
    fc.assert(
      fc.property(actions, fc.nat(), (all, any) => {
        const rising = all.map((each, index) => (index === any % all.length ? risen(each) : each))
        expect(figureOf(rising) ?? 0).toBeGreaterThanOrEqual(figureOf(all) ?? 0)
      }),
    )
  })

  test('is the same with equal weights as with none', () => {
    fc.assert(
      fc.property(actions, weights, (all, weight) => {
        const equal = all.map(each => ({ ...each, weight }))
        const none = all.map(each => ({ ...each, weight: null }))
        expect(figureOf(equal)).toBe(figureOf(none))
      }),
    )
  })

  test('lies between its lowest and its highest action', () => {
    fc.assert(
      fc.property(actions, all => {
        const reported = all.filter(({ status, isOtherLevel }) => status && !isOtherLevel)
        const single = reported.map(each => figureOf([each]) ?? 0)
        const figure = figureOf(all)
        if (figure === null) expect(reported).toEqual([])
        else {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...single))
          expect(figure).toBeLessThanOrEqual(Math.max(...single))
        }
      }),
    )
  })
})

function risen(one: Weighed): Weighed {
  const next = one.status && statuses[statuses.indexOf(one.status) + 1]
  return next ? { ...one, status: next } : one
}

describe('shares of a joint plan', () => {
  const shared = fc.array(
    fc.record({
      status: fc.constantFrom(null, ...statuses),
      weight: fc.option(weights),
      isOtherLevel: fc.boolean(),
      doneBy: fc.option(fc.constantFrom('airdrie', 'calgary', 'halifax')),
    }),
  )

  test('add up to the whole: every action is in one of them, and in one only', () => {
    fc.assert(
      fc.property(shared, all => {
        const whole = progressOf(all)
        const shares = progressByShare(all, 'calgary').map(({ progress }) => progress)
        const total = (count: 'reported' | 'unreported' | 'otherLevel' | 'weight') =>
          shares.reduce((sum, share) => sum + share[count], 0)
        expect(total('reported')).toBe(whole.reported)
        expect(total('unreported')).toBe(whole.unreported)
        expect(total('otherLevel')).toBe(whole.otherLevel)
        expect(total('weight')).toBeCloseTo(whole.weight, 6)
        const reached = shares.reduce((sum, { figure, weight }) => sum + (figure ?? 0) * weight, 0)
        expect(reached).toBeCloseTo((whole.figure ?? 0) * whole.weight, 6)
      }),
    )
  })

  test('begin with the municipality that keeps the plan, also where nothing is left to it', () => {
    const one = { ...action('COMPLETE'), doneBy: 'airdrie' }
    expect(progressByShare([one], 'calgary').map(({ municipality }) => municipality)).toEqual(['calgary', 'airdrie'])
    expect(progressByShare([one], 'calgary')[0]?.progress.figure).toBeNull()
    expect(progressByShare([], 'calgary')).toHaveLength(1)
  })
})
