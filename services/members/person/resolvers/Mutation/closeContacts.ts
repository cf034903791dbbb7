import { notAllowed } from '../../../../shared/errors.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const closeContacts: NonNullable<MutationResolvers['closeContacts']> = async (_parent, _arguments, context) => {
  if (!context.viewer.isGateway) throw notAllowed()

  return await store.closeContacts(context.db, today(context), context.now())
}
