import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeeResults } from '../../rules.ts'

export const survey: NonNullable<QueryResolvers['survey']> = async (_parent, { id }, { survey, viewer }) => {
  const row = await survey(id)
  return row && maySeeResults(viewer, row) ? row : null
}
