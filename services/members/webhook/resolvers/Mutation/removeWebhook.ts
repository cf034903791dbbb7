import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import * as store from '../../store.ts'

export const removeWebhook: NonNullable<MutationResolvers['removeWebhook']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ webhook: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  const webhook = await store.findWebhook(db, input.id, personId)
  if (!webhook) return refused({ word: 'notFound', field: 'id' })

  await store.removeWebhook(db, webhook, now())
  return { webhook, userErrors: [] }
}
