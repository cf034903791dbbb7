import { SurveyExportDocument, type SurveyExportQuery } from '../../app/graphql/generated/graphql.ts'
import { everyPage } from './asking.ts'
import type { Exchange } from './exchange.ts'
import { Refusal } from './refusal.ts'
import { surveyCsv, surveyData, surveyWorkbook } from './survey.ts'

/** All sheets of a survey, with who answered what: for the secretariat alone. */
export async function sendSurvey({ ask, named, lang, response }: Exchange) {
  const { id = '', format } = named
  let found: NonNullable<SurveyExportQuery['survey']> | undefined
  const sheets = await everyPage(async after => {
    const { viewer, survey } = await ask(SurveyExportDocument, { id, after }, lang)
    if (!viewer?.grants.some(({ role }) => role === 'SECRETARIAT')) throw new Refusal(403, t => t('refusal.notAllowed'))
    if (!survey) throw new Refusal(404, t => t('refusal.nothing'))
    found ??= survey
    return survey.sheets ?? null
  })
  if (!found) throw new Error('A list has at least one page.')
  const survey = { ...found, sheets }
  response.attachment(`survey-${id.replace(/[^\w-]/g, '')}.${format}`)
  if (format === 'json') response.json(surveyData(survey))
  else response.send(format === 'csv' ? surveyCsv(survey) : await surveyWorkbook(survey))
}
