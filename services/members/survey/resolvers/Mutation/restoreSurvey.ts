import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayKeepSurveys } from '../../rules.ts'
import { changeState, findSurvey } from '../../store.ts'

export const restoreSurvey: NonNullable<MutationResolvers['restoreSurvey']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ survey: null, current: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  if (!current.discardedAt) return { survey: current, current: null, userErrors: [] }

  const back = { action: 'restoreSurvey', set: { discardedAt: null } } as const
  const survey = await changeState(db, input, back, { personId, now: now() })
  if (survey) return { survey, current: null, userErrors: [] }
  const newer = (await findSurvey(db, input.id)) ?? current
  const fault = { word: 'changedMeanwhile', field: 'revision', facts: { revision: newer.revision } } as const
  return { ...refused(fault), current: newer }
}
