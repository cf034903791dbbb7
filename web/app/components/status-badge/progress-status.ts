/** How far a commitment is kept, as the API says it. What is not reported has no status. */
export const progressStatuses = ['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'] as const
export type ProgressStatus = (typeof progressStatuses)[number]
