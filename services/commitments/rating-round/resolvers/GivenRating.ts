import type { GivenRatingResolvers } from '../../types.generated.ts'
export const GivenRating: GivenRatingResolvers = {}
