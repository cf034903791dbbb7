import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartialDate } from '../../shared/partial-date.ts'
import {
  faultsOfMilestone,
  furthest,
  inOrder,
  median,
  type MilestoneInput,
  pathwayFigures,
  pathwaySteps,
  skippedSteps,
} from './rules.ts'

const step = fc.constantFrom(...pathwaySteps)
const today = '2026-06-15'

test('the furthest step does not depend on the order in which steps were recorded', () => {
  fc.assert(
    fc.property(fc.array(step), steps => {
      const milestones = steps.map(one => ({ step: one }))
      expect(furthest([...milestones].reverse())?.step).toBe(furthest(milestones)?.step)
      expect(inOrder(milestones)).toHaveLength(milestones.length)
    }),
  )
})

test('nothing on record is no step', () => {
  expect(furthest([])).toBeUndefined()
})

describe('steps that were passed over', () => {
  test('are those before it that nothing shows', () => {
    expect(skippedSteps('PLAN', ['COUNCIL_DECISION'], false)).toEqual(['SIGNED', 'CONSULTATION', 'MECHANISM'])
    expect(skippedSteps('PLAN', [], true)).toEqual(['CONSULTATION', 'MECHANISM'])
    expect(skippedSteps('COUNCIL_DECISION', [], false)).toEqual([])
  })

  test('grow with the step, and shrink with what is on record', () => {
    fc.assert(
      fc.property(fc.array(step), step, step, fc.boolean(), (reached, one, more, isMember) => {
        const all = skippedSteps(one, reached, isMember)
        expect(all).not.toContain('PROSPECT')
        expect(skippedSteps(one, [...reached, more], isMember).length).toBeLessThanOrEqual(all.length)
      }),
    )
  })
})

const words = (input: MilestoneInput, others: Parameters<typeof faultsOfMilestone>[1] = []) =>
  faultsOfMilestone(input, others, true, today).map(({ word, field }) => `${field}: ${word}`)

describe('a step', () => {
  test('is taken with its date, or without', () => {
    expect(words({ step: 'CONSULTATION', reachedOn: '2008-08', consulted: 'AT_ONCE' })).toEqual([])
    expect(words({ step: 'CONSULTATION' })).toEqual([])
  })

  test('may pass over others for a reason', () => {
    expect(words({ step: 'PLAN', reachedOn: '2010' })).toEqual(['skipReason: skipNeedsReason'])
    expect(words({ step: 'PLAN', reachedOn: '2010', skipReason: 'The equity strategy counts as the plan.' })).toEqual(
      [],
    )
    // a note is a reason only for whoever says nothing of one
    const note = [{ lang: 'en', text: 'An older strategy.' }]
    expect(words({ step: 'PLAN', reachedOn: '2010', note })).toEqual([])
    expect(words({ step: 'PLAN', reachedOn: '2010', note, skipReason: ' ' })).toEqual(['skipReason: skipNeedsReason'])
    expect(words({ step: 'PLAN', reachedOn: '2010', note, skipReason: null })).toEqual([])
  })

  test.each([
    ['a day that no calendar has', { step: 'SIGNED', reachedOn: '2008-13' }, 'reachedOn: notADate'],
    ['a day in the future', { step: 'SIGNED', reachedOn: '2027' }, 'reachedOn: inTheFuture'],
    [
      'a decision before the network was born',
      { step: 'COUNCIL_DECISION', reachedOn: '1999' },
      'reachedOn: beforeTheNetwork',
    ],
    [
      'a kind of consultation on another step',
      { step: 'SIGNED', consulted: 'AT_ONCE' },
      'consulted: onlyForConsultation',
    ],
    ['a document without a title', { step: 'SIGNED', document: { title: ' ' } }, 'document.title: required'],
  ] as [string, MilestoneInput, string][])('with %s is refused', (_what, input, fault) => {
    expect(words(input)).toEqual([fault])
  })

  test('is not recorded twice for one day', () => {
    const before = [{ step: 'SIGNED', reachedOn: '2008-08-01', reachedPrecision: 'DAY' }] as const
    expect(words({ step: 'SIGNED', reachedOn: '2008-08-01' }, before)).toEqual(['step: alreadyOnRecord'])
    expect(words({ step: 'SIGNED', reachedOn: '2021-08-01' }, before)).toEqual([])
  })
})

const reached = (value: string, precision: PartialDate['precision'] = 'DAY') => ({ value, precision })

describe('the figures of the pathway', () => {
  const consultation = { step: 'CONSULTATION' as const, consulted: 'AT_ONCE' as const }
  const plan = { step: 'PLAN' as const, consulted: null }

  test('compare how consultation was done, each with its n', () => {
    const figures = pathwayFigures([
      { municipality: 'a', ...consultation, reached: reached('2008-01-01') },
      { municipality: 'a', ...plan, reached: reached('2008-01-31') },
      { municipality: 'b', ...consultation, consulted: 'IN_SEQUENCE', reached: reached('2008-01-01') },
      { municipality: 'b', ...plan, reached: reached('2009-01-01') },
      { municipality: 'c', ...consultation, consulted: 'IN_SEQUENCE', reached: reached('2008-01-01') },
    ])
    expect(figures.consultedAtOnce).toEqual({ n: 1, medianDays: 30, approximate: 0 })
    expect(figures.consultedInSequence).toEqual({ n: 1, medianDays: 366, approximate: 0 })
  })

  test('say how many rest on a month or a year, and are none without both days', () => {
    const figures = pathwayFigures([
      { municipality: 'a', step: 'COUNCIL_DECISION', consulted: null, reached: reached('2008-01-01', 'YEAR') },
      { municipality: 'a', step: 'SIGNED', consulted: null, reached: reached('2009-01-01', 'YEAR') },
    ])
    const of = (to: string) => figures.betweenSteps.find(one => one.to === to)
    expect(of('SIGNED')).toMatchObject({ from: 'COUNCIL_DECISION', n: 1, medianDays: 366, approximate: 1 })
    expect(of('PLAN')).toMatchObject({ n: 0, medianDays: null, approximate: 0 })
  })

  test('do not depend on the order of the records', () => {
    const milestone = fc.record({
      municipality: fc.constantFrom('a', 'b', 'c'),
      step,
      consulted: fc.constantFrom(null, 'AT_ONCE' as const),
      reached: fc
        .date({ min: new Date('2005-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
        .map(date => reached(date.toISOString().slice(0, 10))),
    })
    const milestones = fc.uniqueArray(milestone, {
      selector: one => `${one.municipality} ${one.step} ${one.reached.value}`,
    })
    fc.assert(
      fc.property(milestones, all => {
        expect(pathwayFigures([...all].reverse())).toEqual(pathwayFigures(all))
      }),
    )
  })
})

test('the median lies between the least and the most', () => {
  expect(median([])).toBeNull()
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), values => {
      expect(median(values)).toBeGreaterThanOrEqual(Math.min(...values))
      expect(median(values)).toBeLessThanOrEqual(Math.max(...values))
    }),
  )
})
