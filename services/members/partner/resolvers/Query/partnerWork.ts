import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepPartners } from '../../rules.ts'
import { findWork } from '../../store.ts'

export const partnerWork: NonNullable<QueryResolvers['partnerWork']> = async (_parent, { id }, { db, viewer }) => {
  const work = await findWork(db, id)
  return work && (!work.struck || mayKeepPartners(viewer, work.network)) ? work : null
}
