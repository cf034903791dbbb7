import type { PathwayStep } from '../database/tables.ts'

/** The steps in their order. */
export const pathwaySteps: readonly PathwayStep[] = [
  'PROSPECT',
  'COUNCIL_DECISION',
  'SIGNED',
  'CONSULTATION',
  'MECHANISM',
  'PLAN',
]

const orderOf = (step: PathwayStep) => pathwaySteps.indexOf(step)

/** Milestones in the order of the steps. */
export const inOrder = <Milestone extends { step: PathwayStep }>(milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => orderOf(a.step) - orderOf(b.step))

/** The furthest step that was reached; undefined when none is on record. */
export const furthest = <Milestone extends { step: PathwayStep }>(
  milestones: readonly Milestone[],
): Milestone | undefined => inOrder(milestones).at(-1)

/** The furthest step of each municipality, one entry each. */
export function furthestSteps(reached: readonly { municipality: string; step: PathwayStep }[]): PathwayStep[] {
  const steps = new Map<string, PathwayStep>()
  for (const { municipality, step } of reached) {
    const before = steps.get(municipality)
    if (!before || orderOf(step) > orderOf(before)) steps.set(municipality, step)
  }
  return [...steps.values()]
}
