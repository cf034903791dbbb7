import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { questionOf } from '../../questions.ts'
import { faultsOfSurvey, mayKeepSurveys } from '../../rules.ts'
import { addSurvey } from '../../store.ts'

export const createSurvey: NonNullable<MutationResolvers['createSurvey']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    survey: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfSurvey(input)
  if (faults.length > 0) return refused(...faults)

  const { title, intro, opensOn, closesOn, questions, idempotencyKey } = input
  const content = { title: textsOf(title), intro: intro?.length ? textsOf(intro) : null, opensOn, closesOn }
  const asked = (questions ?? []).map(questionOf)
  const survey = await addSurvey(db, content, asked, { personId, now: now(), key: idempotencyKey ?? null })
  return { survey: survey ?? null, current: null, userErrors: [] }
}
