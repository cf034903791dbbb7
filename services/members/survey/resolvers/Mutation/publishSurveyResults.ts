import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepSurveys, stateOn } from '../../rules.ts'
import { changeState, findSurvey } from '../../store.ts'

export const publishSurveyResults: NonNullable<MutationResolvers['publishSurveyResults']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ survey: null, current: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  if (stateOn(current, today(context)) !== 'CLOSED') return refused({ word: 'surveyStillOpen', field: null })
  if (current.publishedAt) return { survey: current, current: null, userErrors: [] }

  // one whose last day is over is closed with it: figures that were published stay
  const set = { state: 'CLOSED', closedAt: current.closedAt ?? now(), publishedAt: now() } as const
  const survey = await changeState(db, input, { action: 'publishSurveyResults', set }, { personId, now: now() })
  if (survey) return { survey, current: null, userErrors: [] }
  const newer = (await findSurvey(db, input.id)) ?? current
  const fault = { word: 'changedMeanwhile', field: 'revision', facts: { revision: newer.revision } } as const
  return { ...refused(fault), current: newer }
}
