import type { RatingCountsResolvers } from '../../types.generated.ts'

export const RatingCounts: RatingCountsResolvers = {
  notStarted: ({ NOT_STARTED }) => NOT_STARTED,
  inProgress: ({ IN_PROGRESS }) => IN_PROGRESS,
  met: ({ MET }) => MET,
  notApplicable: ({ NOT_APPLICABLE }) => NOT_APPLICABLE,
  unknown: ({ UNKNOWN }) => UNKNOWN,
}
