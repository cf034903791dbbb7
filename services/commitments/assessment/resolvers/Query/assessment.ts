import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeeAssessment } from '../../rules.ts'

export const assessment: NonNullable<QueryResolvers['assessment']> = async (_parent, { id }, context) => {
  const found = await context.assessment(id)
  return found && maySeeAssessment(context.viewer, found) ? found : null
}
