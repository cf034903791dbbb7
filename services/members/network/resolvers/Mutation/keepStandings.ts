import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const keepStandings: NonNullable<MutationResolvers['keepStandings']> = async (
  _parent,
  _arguments,
  { db, now, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return await store.keepStandings(db, now())
}
