import { notAllowed } from '../../../../shared/errors.ts'
import { learn } from '../../../../shared/known-keys.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

const into = { table: 'municipality', column: 'slug' }

export const learnMunicipalities: NonNullable<MutationResolvers['learnMunicipalities']> = async (
  _parent,
  { after, last, slugs },
  { db, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return await learn(db, { source: 'members', after, last, into, keys: slugs })
}
