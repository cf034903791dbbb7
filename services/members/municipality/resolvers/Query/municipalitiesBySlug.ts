import { badInput } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeeUnverified } from '../../rules.ts'

const most = 20

export const municipalitiesBySlug: NonNullable<QueryResolvers['municipalitiesBySlug']> = async (
  _parent,
  { slugs },
  { municipality, viewer },
) => {
  if (slugs.length > most) throw badInput(`At most ${most} municipalities at once.`)

  const rows = await Promise.all(slugs.map(municipality))
  return rows.filter(row => row !== undefined).filter(row => row.standing !== 'UNVERIFIED' || maySeeUnverified(viewer))
}
