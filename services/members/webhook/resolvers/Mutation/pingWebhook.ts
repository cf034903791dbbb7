import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepWebhooks, mostWishes } from '../../rules.ts'
import * as store from '../../store.ts'

export const pingWebhook: NonNullable<MutationResolvers['pingWebhook']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ delivery: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayKeepWebhooks(viewer)) return refused({ word: 'onlyWithARole', field: null })
  const webhook = await store.findWebhook(db, input.id, personId)
  if (!webhook) return refused({ word: 'notFound', field: 'id' })

  const delivery = await store.ping(db, webhook, now())
  if (!delivery) return refused({ word: 'tooManyWishes', field: null, facts: { most: mostWishes } })
  return { delivery, userErrors: [] }
}
