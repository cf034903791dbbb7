import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepWebhooks } from '../../rules.ts'
import * as store from '../../store.ts'

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ webhook: null, secret: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayKeepWebhooks(viewer)) return refused({ word: 'onlyWithARole', field: null })
  const before = await store.findWebhook(db, input.id, personId)
  const webhook = before && (await store.rotateSecret(db, before, now()))
  if (!webhook) return refused({ word: 'notFound', field: 'id' })

  return { webhook, secret: webhook.secret, userErrors: [] }
}
