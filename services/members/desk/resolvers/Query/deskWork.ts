import type { QueryResolvers } from '../../../types.generated.ts'
import { questionOf } from '../../question.ts'
import { mayUseDesk } from '../../rules.ts'
import { workPage } from '../../store.ts'

export const deskWork: NonNullable<QueryResolvers['deskWork']> = async (_parent, { filter, ...page }, context) =>
  mayUseDesk(context.viewer) ? await workPage(context.db, questionOf(filter, context), page) : null
