import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { ownAssessment } from '../../../assessment/answer.ts'
import { modelOf } from '../../../assessment/answers.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { moveAssessment as move } from '../../store.ts'

export const moveAssessment: NonNullable<MutationResolvers['moveAssessment']> = async (_parent, { input }, context) => {
  const { db, viewer, now, languages, maturityModel } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return { move: null, userErrors: [toUserError(fault, languages)] }

  const editions = { from: await modelOf(context, own), to: await maturityModel(input.to) }
  const moved = await move(db, { id: own.id, revision: input.revision ?? null }, editions, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  return { move: moved.move ?? null, userErrors: moved.fault ? [toUserError(moved.fault, languages)] : [] }
}
