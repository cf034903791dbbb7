import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import { mayKeepSurveys } from '../../../survey/rules.ts'
import { findSurvey, questionsOf } from '../../../survey/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { recipientsOf } from '../../recipients.ts'
import { faultsOfSending, mailedAt } from '../../rules.ts'
import * as store from '../../store.ts'

export const sendSurvey: NonNullable<MutationResolvers['sendSurvey']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    survey: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  const questions = (await questionsOf(db, [input.id])).get(input.id)?.length ?? 0
  const recipients = await recipientsOf(context, input.to)
  const faults = faultsOfSending(current, { questions, recipients: recipients.length, today: today(context) })
  if (faults.length > 0) return refused(...faults)

  const sendAfter = mailedAt(current.opensOn, now())
  const survey = await store.sendSurvey(db, input, { recipients, sendAfter, to: input.to }, { personId, now: now() })
  if (survey) return { survey, current: null, userErrors: [] }
  const newer = (await findSurvey(db, input.id)) ?? current
  const fault = { word: 'changedMeanwhile', field: 'revision', facts: { revision: newer.revision } } as const
  return { ...refused(fault), current: newer }
}
