import fc from 'fast-check'
import { expect, test } from 'vitest'
import { furthest, furthestSteps, inOrder, pathwaySteps } from './rules.ts'

const step = fc.constantFrom(...pathwaySteps)

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

test('each municipality counts once, with its furthest step', () => {
  const reached = [
    { municipality: 'cobourg', step: 'PLAN' as const },
    { municipality: 'cobourg', step: 'SIGNED' as const },
    { municipality: 'varennes', step: 'COUNCIL_DECISION' as const },
  ]
  expect(furthestSteps(reached).sort()).toEqual(['COUNCIL_DECISION', 'PLAN'])
})
