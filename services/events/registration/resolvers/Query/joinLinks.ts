import { notAllowed } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { linksFor } from '../../store.ts'

export const joinLinks: NonNullable<QueryResolvers['joinLinks']> = async (_parent, { person, events }, context) => {
  const { db, viewer } = context
  if (!viewer.isGateway) throw notAllowed()

  return await linksFor(db, person, events)
}
