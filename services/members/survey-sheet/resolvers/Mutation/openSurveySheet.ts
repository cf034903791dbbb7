import { toUserError } from '../../../../shared/user-error.ts'
import { takesAnswersOn } from '../../../survey/rules.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { sheetBehind } from '../../sheet-behind.ts'
import { noteOpening } from '../../store.ts'

export const openSurveySheet: NonNullable<MutationResolvers['openSurveySheet']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, languages, now } = context
  const found = await sheetBehind(context, input.token)
  if (found.fault) return { sheet: null, current: null, userErrors: [toUserError(found.fault, languages)] }

  const { sheet, survey, personId } = found
  const isFirst = sheet.openedAt === null && takesAnswersOn(survey, today(context))
  if (isFirst) await noteOpening(db, sheet, { personId, now: now() })
  return { sheet: isFirst ? { ...sheet, openedAt: now() } : sheet, current: null, userErrors: [] }
}
