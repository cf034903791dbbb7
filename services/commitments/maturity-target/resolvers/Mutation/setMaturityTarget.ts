import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { defaultModel, indicatorsOf, mayAssess } from '../../../assessment/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfTarget } from '../../rules.ts'
import { setTarget } from '../../store.ts'

export const setMaturityTarget: NonNullable<MutationResolvers['setMaturityTarget']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, maturityModel } = context
  const personId = signedIn(viewer)
  const { municipality, element, level, dueOn } = input
  const model = await maturityModel(input.model ?? defaultModel)
  const faults = !mayAssess(viewer, municipality)
    ? [{ word: 'notAllowed', field: null } as const]
    : model
      ? faultsOfTarget(indicatorsOf(model), input, now())
      : [{ word: 'notFound', field: 'model' } as const]
  if (!model || faults.length > 0)
    return { target: null, userErrors: faults.map(fault => toUserError(fault, languages)) }

  const aim = { municipality, model: model.code, element, level, dueOn }
  const target = await setTarget(db, aim, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  return { target, userErrors: [] }
}
