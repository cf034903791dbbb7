import type { Fault } from '../../shared/user-error.ts'
import { type Context, today } from '../context.ts'
import { stateOn } from '../survey/rules.ts'
import { findSurvey } from '../survey/store.ts'
import { findSheetByToken, type SheetOnRecord } from './store.ts'
import type { SurveyRow } from '../database/tables.ts'

type Found = { sheet: SheetOnRecord; survey: SurveyRow; personId: string; fault?: never }

/** What a link opens today, and whose link it is; or why it opens nothing. */
export async function sheetBehind(
  context: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<Found | { sheet?: never; fault: Fault }> {
  const found = await findSheetByToken(context.db, token, today(context))
  if (!found) return { fault: { word: 'notFound', field: 'token' } }
  if (!found.isContact) return { fault: { word: 'contactEnded', field: 'token' } }
  const survey = await findSurvey(context.db, found.sheet.surveyId)
  if (!survey || stateOn(survey, today(context)) !== 'OPEN') return { fault: { word: 'surveyIsClosed', field: null } }
  return { ...found, survey }
}
