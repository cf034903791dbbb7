import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfView, mayUseDesk } from '../../rules.ts'
import { keepView } from '../../store.ts'

export const saveView: NonNullable<MutationResolvers['saveView']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    view: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayUseDesk(viewer)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfView(input)
  if (faults.length > 0) return refused(...faults)

  const view = await keepView(db, { personId, name: storable(input.name), path: input.path }, now())
  return { view, userErrors: [] }
}
