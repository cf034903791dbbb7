import type { DiscussionResolvers } from '../../types.generated.ts'
import { keyOfSubjects } from '../store.ts'

export const Discussion: DiscussionResolvers = {
  experience: async ({ commitments = [], indicators = [] }, { first }, { experience }) => {
    const subjects = {
      commitments: commitments.map(({ number }) => number),
      indicators: indicators.flatMap(indicator => indicator ?? []),
    }
    return (await experience(first, keyOfSubjects(subjects))) ?? []
  },
}
