import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepWebhooks, onlyPauses } from '../../rules.ts'
import { faultsOf, filterOf } from '../../said.ts'
import * as store from '../../store.ts'

export const changeWebhook: NonNullable<MutationResolvers['changeWebhook']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    webhook: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepWebhooks(viewer) && !onlyPauses(input)) return refused({ word: 'onlyWithARole', field: null })
  const { id, url, description, filter, paused } = input
  const before = await store.findWebhook(db, id, personId)
  if (!before) return refused({ word: 'notFound', field: 'id' })
  const faults = await faultsOf({ ...input, url: url === before.url ? null : url }, context)
  if (faults.length > 0) return refused(...faults)

  const said = {
    ...(typeof url === 'string' && { url: new URL(url).href }),
    ...(typeof description === 'string' && { description: description.trim() }),
    ...(filter && filterOf(filter)),
    ...(typeof paused === 'boolean' && { paused }),
  }
  const webhook = await store.changeWebhook(db, before, said, now())
  return webhook ? { webhook, userErrors: [] } : refused({ word: 'notFound', field: 'id' })
}
