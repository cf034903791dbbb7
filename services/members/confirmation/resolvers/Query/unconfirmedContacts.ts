import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayAskToConfirm } from '../../rules.ts'
import { unconfirmedPage } from '../../store.ts'

export const unconfirmedContacts: NonNullable<QueryResolvers['unconfirmedContacts']> = async (
  _parent,
  { municipality = null, ...page },
  context,
) => {
  if (!mayAskToConfirm(context.viewer)) return null
  return await unconfirmedPage(context.db, { municipality, today: today(context), now: context.now() }, page)
}
