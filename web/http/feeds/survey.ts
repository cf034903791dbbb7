import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import type { SurveyExportQuery } from '../../app/graphql/generated/graphql.ts'
import { neutral } from './neutral.ts'

type Survey = NonNullable<SurveyExportQuery['survey']>
type Question = Survey['questions'][number]
type Sheet = NonNullable<Survey['sheets']>['nodes'][number]

/** A survey with all of its sheets. */
export type WholeSurvey = Omit<Survey, 'sheets'> & { sheets: readonly Sheet[] }

const facts = ['slug', 'municipality', 'province', 'progress', 'way', 'saved_at']

const headerOf = ({ questions }: WholeSurvey) => [...facts, ...questions.map(({ prompt }) => neutral(prompt.text))]

const cellsOf = (sheet: Sheet, questions: readonly Question[]) =>
  [
    sheet.municipality?.slug ?? '',
    sheet.municipality?.name.text ?? '',
    sheet.municipality?.province ?? '',
    sheet.progress,
    sheet.way ?? '',
    sheet.savedAt ?? '',
    ...questions.map(question => answerTo(question, sheet)),
  ].map(neutral)

/** In the words of the choices; several are set apart by a semicolon. */
function answerTo({ id, choices }: Question, { answers }: Sheet) {
  const answer = answers.find(({ question }) => question === id)
  if (!answer) return ''
  if (typeof answer.number === 'number') return String(answer.number)
  if (answer.text) return answer.text
  return answer.choices.map(value => choices.find(choice => choice.value === value)?.label.text ?? value).join('; ')
}

/** One line a municipality. */
export const surveyCsv = (survey: WholeSurvey) =>
  stringify([headerOf(survey), ...survey.sheets.map(sheet => cellsOf(sheet, survey.questions))], {
    bom: true,
    record_delimiter: 'windows',
  })

/** The sheets, and beside them the counts. */
export async function surveyWorkbook(survey: WholeSurvey) {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Coalition portal'
  const sheets = workbook.addWorksheet('Sheets', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheets.addRow(headerOf(survey)).font = { bold: true }
  sheets.addRows(survey.sheets.map(sheet => cellsOf(sheet, survey.questions)))
  sheets.columns.forEach(column => {
    column.width = 24
  })
  const tally = workbook.addWorksheet('Tally', { views: [{ state: 'frozen', ySplit: 1 }] })
  tally.addRow(['question', 'choice', 'count']).font = { bold: true }
  for (const { prompt, tally: counts } of survey.questions)
    for (const { choice, count } of counts ?? [])
      tally.addRow([neutral(prompt.text), neutral(choice.text), count ?? null])
  tally.columns.forEach(column => {
    column.width = 40
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The same as data: prompts and labels as plain texts. */
export const surveyData = ({ title, source, questions, sheets, ...survey }: WholeSurvey) => ({
  ...survey,
  title: title.text,
  source: source?.text ?? null,
  questions: questions.map(({ prompt, choices, tally, ...question }) => ({
    ...question,
    prompt: prompt.text,
    choices: choices.map(({ value, label }) => ({ value, label: label.text })),
    tally: (tally ?? []).map(({ value, choice, count }) => ({ value, choice: choice.text, count: count ?? null })),
  })),
  sheets: sheets.map(({ municipality, ...sheet }) => ({
    ...sheet,
    municipality: municipality ? { ...municipality, name: municipality.name.text } : null,
  })),
})
