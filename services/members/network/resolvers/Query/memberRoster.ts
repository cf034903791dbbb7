import { notAllowed } from '../../../../shared/errors.ts'
import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { memberRosterOf } from '../../store.ts'

export const memberRoster: NonNullable<QueryResolvers['memberRoster']> = async (_parent, _arguments, context) => {
  if (!context.viewer.isGateway) throw notAllowed()

  return await memberRosterOf(context.db, today(context))
}
