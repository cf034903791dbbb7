import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { faultsOfLength } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepWebhooks, mostWebhooks } from '../../rules.ts'
import { faultsOf, filterOf } from '../../said.ts'
import * as store from '../../store.ts'

const longestKey = 300

export const addWebhook: NonNullable<MutationResolvers['addWebhook']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    webhook: null,
    secret: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepWebhooks(viewer)) return refused({ word: 'onlyWithARole', field: null })
  const faults = [
    ...faultsOfLength(input.idempotencyKey, 'idempotencyKey', longestKey),
    ...(await faultsOf(input, context)),
  ]
  if (faults.length > 0) return refused(...faults)

  const { url, description = '', filter, idempotencyKey: key } = input
  const said = { url: new URL(url).href, description: description.trim(), ...filterOf(filter) }
  const webhook = await store.addWebhook(db, said, { personId, key, now: now() })
  if (!webhook) return refused({ word: 'tooManyWebhooks', field: null, facts: { most: mostWebhooks } })
  return { webhook, secret: webhook.secret, userErrors: [] }
}
