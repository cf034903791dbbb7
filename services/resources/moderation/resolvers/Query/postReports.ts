import { notAllowed } from '../../../../shared/errors.ts'
import { mayModerate } from '../../../discussion/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { waitingReports } from '../../store.ts'

export const postReports: NonNullable<QueryResolvers['postReports']> = async (_parent, page, { db, viewer }) => {
  if (!mayModerate(viewer)) throw notAllowed()

  return await waitingReports(db, page)
}
