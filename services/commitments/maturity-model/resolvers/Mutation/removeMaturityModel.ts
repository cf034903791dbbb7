import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepModels } from '../../rules.ts'
import { removeModel } from '../../store.ts'

export const removeMaturityModel: NonNullable<MutationResolvers['removeMaturityModel']> = async (
  _parent,
  { input },
  { db, viewer, languages, now, maturityModel },
) => {
  const personId = signedIn(viewer)
  const model = (await maturityModel(input.code)) ?? null
  const { fault } = mayKeepModels(viewer)
    ? await removeModel(db, input.code, { personId, at: now() })
    : { fault: { word: 'notAllowed', field: null } as const }
  return fault ? { model: null, userErrors: [toUserError(fault, languages)] } : { model, userErrors: [] }
}
