import type { QueryResolvers } from '../../../types.generated.ts'
import { sightOf } from '../../../event/rules.ts'
import { overdueItems } from '../../store.ts'

export const overdueActionItems: NonNullable<QueryResolvers['overdueActionItems']> = async (
  _parent,
  page,
  { db, viewer, now },
) => {
  const { seesEverything, hosts } = sightOf(viewer)
  if (!seesEverything && hosts.length === 0) return null
  return await overdueItems(db, viewer, now().toISOString().slice(0, 10), page)
}
