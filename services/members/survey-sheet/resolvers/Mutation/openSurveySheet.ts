import { toUserError } from '../../../../shared/user-error.ts'
import { takesAnswersOn } from '../../../survey/rules.ts'
import { findSurvey } from '../../../survey/store.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findSheetByToken, noteOpening } from '../../store.ts'

export const openSurveySheet: NonNullable<MutationResolvers['openSurveySheet']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, languages, now } = context
  const found = await findSheetByToken(db, input.token)
  if (!found) return { sheet: null, userErrors: [toUserError({ word: 'notFound', field: 'token' }, languages)] }

  const { sheet, personId } = found
  const survey = await findSurvey(db, sheet.surveyId)
  const isFirst = sheet.openedAt === null && survey !== undefined && takesAnswersOn(survey, today(context))
  if (isFirst) await noteOpening(db, sheet, { personId, now: now() })
  return { sheet: isFirst ? { ...sheet, openedAt: now() } : sheet, userErrors: [] }
}
