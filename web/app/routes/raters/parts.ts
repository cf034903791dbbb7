import type { CountsOfRatingsFragment } from '../../graphql/generated/graphql.ts'

export type Part = 'notStarted' | 'inProgress' | 'met' | 'notApplicable' | 'unknown'

/** From the left of a bar to its right, or from its right to its left. */
export const parts = ['notStarted', 'inProgress', 'met', 'notApplicable', 'unknown'] as const satisfies Part[]

export const partsOf = (counts: CountsOfRatingsFragment) => parts.map(part => ({ part, count: counts[part] }))
