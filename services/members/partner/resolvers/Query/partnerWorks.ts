import type { QueryResolvers } from '../../../types.generated.ts'
import { partnersKeptBy } from '../../rules.ts'
import { workPage } from '../../store.ts'

export const partnerWorks: NonNullable<QueryResolvers['partnerWorks']> = async (
  _parent,
  { filter, ...page },
  { db, viewer },
) => {
  const struckOf = filter?.struck ? partnersKeptBy(viewer) : null
  return struckOf?.length === 0 ? null : await workPage(db, filter ?? {}, page, struckOf)
}
