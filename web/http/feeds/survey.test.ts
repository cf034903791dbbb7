import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { surveyCsv, surveyData, surveyWorkbook, type WholeSurvey } from './survey.ts'

const text = (words: string) => ({ text: words })
const survey: WholeSurvey = {
  id: 'wave',
  state: 'CLOSED',
  title: text('Wave'),
  opensOn: '2026-06-01',
  closesOn: '2026-06-30',
  reconstructed: false,
  invented: true,
  source: null,
  sentCount: 2,
  answeredCount: 1,
  questions: [
    {
      id: 'plan',
      kind: 'CHOICES',
      prompt: text('=Plan?'),
      choices: [
        { value: 'a', label: text('Oui, déjà') },
        { value: 'b', label: text('@later') },
      ],
      answeredCount: 1,
      tally: [
        { value: 'a', choice: text('Oui, déjà'), count: 1 },
        { value: 'b', choice: text('@later'), count: null },
      ],
    },
    { id: 'why', kind: 'TEXT', prompt: text('Why?'), choices: [], answeredCount: 1, tally: [] },
    { id: 'scale', kind: 'SCALE', prompt: text('How?'), choices: [], answeredCount: 1, tally: [] },
  ],
  sheets: [
    {
      municipality: { slug: 'montreal', name: text('Montréal'), province: 'QC' },
      progress: 'DONE',
      way: 'LINK',
      savedAt: '2026-06-15T16:00:00.000Z',
      answers: [
        { question: 'plan', choices: ['a', 'b'], number: null, text: null },
        { question: 'why', choices: [], number: null, text: '-1+cmd' },
        { question: 'scale', choices: [], number: 0, text: null },
      ],
    },
    { municipality: null, progress: 'SENT', way: null, savedAt: null, answers: [] },
  ],
}

test('the table has a line a municipality, with its accents, and runs nothing', () => {
  expect(surveyCsv(survey).split('\r\n')).toEqual([
    "\ufeffslug,municipality,province,progress,way,saved_at,'=Plan?,Why?,How?",
    'montreal,Montréal,QC,DONE,LINK,2026-06-15T16:00:00.000Z,"Oui, déjà; @later",\'-1+cmd,0',
    ',,,SENT,,,,,',
    '',
  ])
})

test('the workbook has the sheets and the counts', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await surveyWorkbook(survey)) as unknown as ExcelJS.Buffer)
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['Sheets', 3],
    ['Tally', 3],
  ])
  expect(workbook.getWorksheet('Tally')?.getRow(2).values).toEqual([undefined, "'=Plan?", 'Oui, déjà', 1])
  expect(workbook.getWorksheet('Tally')?.getRow(3).getCell(3).value).toBeNull()
})

test('the data say the same', () => {
  const { title, questions, sheets } = surveyData(survey)
  expect(title).toBe('Wave')
  expect(questions[0]?.tally).toEqual([
    { value: 'a', choice: 'Oui, déjà', count: 1 },
    { value: 'b', choice: '@later', count: null },
  ])
  expect(sheets.map(({ municipality }) => municipality?.name ?? null)).toEqual(['Montréal', null])
})
