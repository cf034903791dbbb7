import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { ownAssessment, refusedWith } from '../../answer.ts'
import { answersWithIndicators } from '../../answers.ts'
import { faultsOfAnswers, indicatorsOf } from '../../rules.ts'
import { keepAnswers } from '../../store.ts'

export const answerIndicators: NonNullable<MutationResolvers['answerIndicators']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now, languages, maturityModel } = context
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return { ...refusedWith(context, fault), conflicts: [] }
  const model = await maturityModel(own.model)
  const codes = model ? indicatorsOf(model).map(({ code }) => code) : []
  const wrong = faultsOfAnswers(input.answers, { codes, writing: input.writing })
  if (wrong.length > 0) return { ...refusedWith(context, ...wrong), conflicts: [] }

  const read = { id: own.id, revision: input.revision, writing: input.writing ?? null }
  const kept = await keepAnswers(db, read, input.answers, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  return {
    assessment: kept.assessment,
    conflicts: await answersWithIndicators(context, kept.assessment, kept.conflicts),
    userErrors: kept.faults.map(one => toUserError(one, languages)),
  }
}
