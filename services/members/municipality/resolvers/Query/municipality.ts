import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeeUnverified } from '../../rules.ts'

export const municipality: NonNullable<QueryResolvers['municipality']> = async (_parent, { slug }, { municipality, viewer }) => {
  const row = await municipality(slug)
  return row && (row.standing !== 'UNVERIFIED' || maySeeUnverified(viewer)) ? row : null
}
