import type { QueryResolvers } from '../../../types.generated.ts'
import { questionOf } from '../../question.ts'
import { mayUseDesk } from '../../rules.ts'
import { workCounts } from '../../store.ts'

export const deskWorkCounts: NonNullable<QueryResolvers['deskWorkCounts']> = async (_parent, { filter }, context) =>
  mayUseDesk(context.viewer) ? await workCounts(context.db, questionOf(filter, context)) : null
