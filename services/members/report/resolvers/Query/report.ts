import type { QueryResolvers } from '../../../types.generated.ts'
import { mayReadReport } from '../../rules.ts'

export const report: NonNullable<QueryResolvers['report']> = async (_parent, { id }, context) => {
  const row = await context.report(id)
  return row && mayReadReport(context.viewer, row) ? row : null
}
