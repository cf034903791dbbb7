import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { asModel } from '../../as-file.ts'
import { modelIn } from '../../model-file.ts'
import { faultsOfModel, mayKeepModels } from '../../rules.ts'
import { addModel, faultOfAdding, knownToModels } from '../../store.ts'

export const addMaturityModel: NonNullable<MutationResolvers['addMaturityModel']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    model: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepModels(viewer)) return refused({ word: 'notAllowed', field: null })
  const { model, faults } = modelIn(input.file)
  if (faults) return refused(...faults)
  const wrong = faultsOfModel(model, await knownToModels(db))
  if (wrong.length > 0) return refused(...wrong)

  const { fault } = input.dryRun
    ? { fault: await faultOfAdding(db, model) }
    : await addModel(db, model, { personId, at: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { model: input.dryRun ? asModel(model) : ((await context.maturityModel(model.code)) ?? null), userErrors: [] }
}
