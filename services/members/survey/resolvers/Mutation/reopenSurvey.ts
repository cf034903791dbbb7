import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfReopening, mayKeepSurveys } from '../../rules.ts'
import { changeState, findSurvey } from '../../store.ts'

export const reopenSurvey: NonNullable<MutationResolvers['reopenSurvey']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ survey: null, current: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  const [wrong] = faultsOfReopening(current, input.closesOn, today(context))
  if (wrong) return refused(wrong)

  const set = { state: 'OPEN', closesOn: input.closesOn, closedAt: null } as const
  const survey = await changeState(db, input, { action: 'reopenSurvey', set }, { personId, now: now() })
  if (survey) return { survey, current: null, userErrors: [] }
  const newer = (await findSurvey(db, input.id)) ?? current
  const fault = { word: 'changedMeanwhile', field: 'revision', facts: { revision: newer.revision } } as const
  return { ...refused(fault), current: newer }
}
