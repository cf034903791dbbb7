import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refusedWith } from '../../answer.ts'
import { defaultModel, indicatorsOf, mayAssess, mayTakeOver } from '../../rules.ts'
import { openAssessment } from '../../store.ts'

export const startAssessment: NonNullable<MutationResolvers['startAssessment']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now, maturityModel, assessment } = context
  const personId = signedIn(viewer)
  const { municipality, mode = 'FULL' } = input
  if (!mayAssess(viewer, municipality)) return refusedWith(context, { word: 'notAllowed', field: null })
  const model = await maturityModel(input.model ?? defaultModel)
  if (!model) return refusedWith(context, { word: 'notFound', field: 'model' })
  if (mode === 'SNAPSHOT' && !indicatorsOf(model).some(({ snapshot }) => snapshot))
    return refusedWith(context, { word: 'noSnapshot', field: 'mode' })

  const from = input.takeOver ? await assessment(input.takeOver) : null
  if (input.takeOver && !(from && mayTakeOver(from, { municipality, model: model.code })))
    return refusedWith(context, { word: 'notFound', field: 'takeOver' })

  const act = { personId, at: now() }
  return answered(
    context,
    await openAssessment(db, { municipality, model: model.code, mode, takeOver: from?.id ?? null }, act),
  )
}
