import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import type { GrantMapper } from '../../../viewer/schema.mappers.ts'
import { faultsOfToken, grantsThrough } from '../../rules.ts'
import { makeToken } from '../../store.ts'

export const makeApiToken: NonNullable<MutationResolvers['makeApiToken']> = async (
  _parent,
  { input: { name, scope, days, grants } },
  { db, viewer, languages, now },
) => {
  const refused = (...faults: Fault[]) => ({
    token: null,
    secret: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const wanted =
    grants?.map(({ role, municipality = null, network = null }) => ({ role, municipality, network })) ?? null
  const faults = faultsOfToken({ name, days, grants: wanted }, viewer.grants)
  if (faults.length > 0) return refused(...faults)

  const narrowedTo = wanted && grantsThrough(viewer.grants as GrantMapper[], wanted)
  const made = await makeToken(db, { personId, name: storable(name), scope, days, narrowedTo }, now())
  return made.refusal ? refused(made.refusal) : { ...made, userErrors: [] }
}
