import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

type Row = Record<string, string>

async function begin(municipality: string, model = 'hrmm-2012'): Promise<string> {
  const { data } = await portal.ask(
    'mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } } }',
    { input: { municipality, model } },
    editorOf(municipality),
  )
  return data.startAssessment.assessment.id
}
async function answer(assessment: string, answers: object[], asker: Asker) {
  const { revision } = (
    await portal.ask('query ($id: ID!) { assessment(id: $id) { revision } }', { id: assessment }, asker)
  ).data.assessment
  const { data } = await portal.ask(
    'mutation ($input: AnswerIndicatorsInput!) { answerIndicators(input: $input) { userErrors { code field } } }',
    { input: { assessment, revision, answers } },
    asker,
  )
  expect(data.answerIndicators.userErrors).toEqual([])
}
/** The rows that the page's download holds. */
async function downloaded(id: string, asker: Asker): Promise<Row[]> {
  const query = `query ($id: ID!) { assessment(id: $id) { model { code }
    sheetLines { indicator base rating reason evidence evidenceOn gap owner } } }`
  const { model, sheetLines } = (await portal.ask(query, { id }, asker)).data.assessment
  return sheetLines.map((line: Record<string, string | null>) => ({
    ...line,
    rating: line['rating'] ?? '',
    evidenceOn: line['evidenceOn'] ?? '',
    id,
    edition: model.code,
  }))
}
const changed = (rows: readonly Row[], indicator: string, more: Row) =>
  rows.map(row => (row['indicator'] === indicator ? { ...row, ...more } : row))

const csvOf = (rows: readonly Row[]) => {
  const table = [Object.keys(rows[0] ?? {}), ...rows.map(row => Object.values(row))]
  const lines = table.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
  return Buffer.from(`\ufeff${lines.join('\r\n')}`).toString('base64')
}
/** A workbook with a tab for each part. */
async function workbookOf(tabs: Record<string, readonly (readonly ExcelJS.CellValue[])[]>) {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(tabs)) workbook.addWorksheet(name).addRows(rows as ExcelJS.CellValue[][])
  return Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64')
}
const tabOf = (rows: readonly Row[]) => [Object.keys(rows[0] ?? {}), ...rows.map(row => Object.values(row))]

const sheetFields = `sheet { id fileName mergedAt mergedCount sentBy { id } comparison { stamp unchangedCount changedCount conflictCount
  rows { tab row isConflict indicator { code } cells { column merge sheet ours } } } }`
async function send(assessment: string, content: string, asker: Asker, language = 'en', fileName = 'sheet.xlsx') {
  const { data, errors } = await portal.ask(
    `mutation ($input: ImportAssessmentSheetInput!) { importAssessmentSheet(input: $input) {
      ${sheetFields} faults { tab row column value message } userErrors { code field } } }`,
    { input: { assessment, fileName, content } },
    asker,
    language,
  )
  return data?.importAssessmentSheet ?? { errors }
}
async function merge(sheet: { id: string; comparison: { stamp: string } }, asker: Asker, choices: object[] = []) {
  const { data, errors } = await portal.ask(
    `mutation ($input: MergeAssessmentSheetInput!) { mergeAssessmentSheet(input: $input) { ${sheetFields} userErrors { code field message } } }`,
    { input: { id: sheet.id, stamp: sheet.comparison.stamp, choices } },
    asker,
  )
  return data?.mergeAssessmentSheet ?? { errors }
}
async function gapsOf(id: string, asker: Asker) {
  const { data } = await portal.ask(
    'query ($id: ID!) { assessment(id: $id) { answers { indicator { code } rating gap owner evidenceOn } } }',
    { id },
    asker,
  )
  return Object.fromEntries(data.assessment.answers.map((one: any) => [one.indicator.code, one]))
}
const lastChanges = async (count: number) =>
  (
    await sql<{ action: string; subjectType: string; before: unknown; after: unknown; news: unknown }>`
      select action, subject_type, before, after, news from commitments.change order by id desc limit ${count}`.execute(
      portal.db,
    )
  ).rows

describe('an assessment in one file', () => {
  const me = editorOf('brooks')

  test('comes in as it went out and changes nothing', async () => {
    const id = await begin('brooks')
    await answer(
      id,
      [{ indicator: '1a', rating: 'MET', gap: 'A comma, a “quote” and\ntwo lines', evidenceOn: '2026-01-31' }],
      me,
    )
    const { sheet, faults } = await send(id, csvOf(await downloaded(id, me)), me)
    expect(faults).toEqual([])
    expect(sheet.comparison).toMatchObject({ unchangedCount: 50, changedCount: 0, conflictCount: 0, rows: [] })
    const done = await merge(sheet, me)
    expect(done.sheet).toMatchObject({ mergedCount: 0 })
    expect((await lastChanges(1))[0]).toMatchObject({ action: 'mergeAssessmentSheet', subjectType: 'AssessmentSheet' })
  })

  test('is filled in tab by tab, and waits for a choice where both sides have changed', async () => {
    const id = await begin('brooks')
    const base = await downloaded(id, me)
    const filled = changed(
      changed(changed(base, '1a', { gap: 'From the file.' }), '1b', { rating: 'Atteint', owner: 'The clerk' }),
      '4c',
      { rating: 'Not applicable', reason: 'A village.' },
    )
    await answer(id, [{ indicator: '1a', gap: 'From the portal.', owner: 'HR' }], me)
    await answer(id, [{ indicator: '2a', rating: 'IN_PROGRESS' }], me)
    const isLeadership = ({ indicator = '' }: Row) => indicator.startsWith('1')
    const file = await workbookOf({
      LA: tabOf(filled.filter(isLeadership)),
      Others: tabOf(filled.filter(row => !isLeadership(row))),
      'Mode d’emploi': [['Only words.']],
      Sheet9: [],
    })
    const { sheet, faults } = await send(id, file, me)
    expect(faults).toEqual([])
    expect(sheet.comparison).toMatchObject({ changedCount: 2, conflictCount: 1 })
    const [first] = sheet.comparison.rows
    expect(first).toMatchObject({
      tab: 'LA',
      row: 2,
      isConflict: true,
      indicator: { code: '1a' },
      cells: [
        { column: 'GAP', merge: 'CONFLICT', sheet: 'From the file.', ours: 'From the portal.' },
        { column: 'OWNER', merge: 'OURS', sheet: '', ours: 'HR' },
      ],
    })

    expect((await merge(sheet, me)).userErrors).toMatchObject([{ code: 'INVALID', field: 'choices.1a' }])
    const done = await merge(sheet, me, [{ indicator: '1a', take: 'SHEET' }])
    expect(done.userErrors).toEqual([])
    expect(done.sheet.mergedCount).toBe(3)
    expect(await gapsOf(id, me)).toMatchObject({
      '1a': { rating: 'MET', gap: 'From the file.', owner: 'HR' },
      '1b': { rating: 'MET', owner: 'The clerk' },
      '2a': { rating: 'IN_PROGRESS' },
      '4c': { rating: 'NOT_APPLICABLE' },
    })
    const [told, whole] = await lastChanges(2)
    expect(told).toMatchObject({ action: 'mergeAssessmentSheet', after: { answered: ['1a', '1b', '4c'] }, news: null })
    expect(whole).toMatchObject({ subjectType: 'AssessmentSheet', after: { answers: 3 } })
    expect(JSON.stringify([told, whole])).not.toMatch(/MET|From the|village|xlsx/)

    // the same request again, and the same file again
    expect((await merge(sheet, me, [])).sheet.mergedCount).toBe(3)
    const again = await send(id, file, me)
    expect(again.sheet.comparison).toMatchObject({ changedCount: 0, conflictCount: 0 })
  })

  test('keeps what the portal says where that is chosen', async () => {
    const id = await begin('brooks')
    const base = await downloaded(id, me)
    await answer(id, [{ indicator: '6a', rating: 'MET', gap: 'Ours' }], me)
    const { sheet } = await send(id, csvOf(changed(base, '6a', { rating: 'NOT_STARTED', owner: 'Theirs' })), me)
    expect((await merge(sheet, me, [{ indicator: '6a', take: 'OURS' }])).userErrors).toEqual([])
    expect((await gapsOf(id, me))['6a']).toMatchObject({ rating: 'MET', gap: 'Ours', owner: 'Theirs' })
  })

  test('is not merged over an answer that nobody has seen', async () => {
    const id = await begin('brooks')
    const { sheet } = await send(id, csvOf(changed(await downloaded(id, me), '7a', { gap: 'Offline' })), me)
    await answer(id, [{ indicator: '7a', gap: 'Meanwhile' }], me)
    expect((await merge(sheet, me, [{ indicator: '7a', take: 'SHEET' }])).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'stamp' },
    ])
    expect((await gapsOf(id, me))['7a'].gap).toBe('Meanwhile')
  })

  test('two who merge it at once merge it once', async () => {
    const id = await begin('brooks')
    const { sheet } = await send(id, csvOf(changed(await downloaded(id, me), '8a', { gap: 'Once' })), me)
    const done = await Promise.all([merge(sheet, me), merge(sheet, editorOf('brooks', 'another'))])
    expect(done.map(one => one.sheet?.mergedCount)).toEqual([1, 1])
    const acts = await lastChanges(3)
    expect(acts.filter(({ action }) => action === 'mergeAssessmentSheet')).toHaveLength(2)
  })
})

describe('a file is refused', () => {
  const me = editorOf('devon')

  test.each(['en', 'fr', 'ar', 'vi'])('with tab, row and column in %s, and nothing of it is kept', async language => {
    const id = await begin('devon')
    const words = (
      await portal.ask(
        'query ($lang: String!) { assessmentSheetWords(lang: $lang) { columns { column heading } notes } }',
        { lang: language },
      )
    ).data.assessmentSheetWords
    const headings: Row = Object.fromEntries(words.columns.map((one: Row) => [one['column'], one['heading']]))
    const rows = changed(changed(await downloaded(id, me), '1a', { rating: 'Excellent', id: 'another' }), '1b', {
      rating: 'NOT_APPLICABLE',
      evidenceOn: '2026-02-30',
    }).slice(0, 3)
    const [columns = [], ...body] = tabOf(rows)
    const file = await workbookOf({
      LA: [columns.map(column => headings[column] ?? column), ...body],
      [words.notes]: [['Only words.']],
    })
    const { sheet, faults } = await send(id, file, me, language)
    expect(sheet).toBeNull()
    expect(faults.map(({ tab, row, column }: Row) => [tab, row, column])).toEqual([
      ['LA', 2, headings['id']],
      ['LA', 2, headings['rating']],
      ['LA', 3, headings['reason']],
      ['LA', 3, headings['evidenceOn']],
    ])
    expect(faults.every(({ message }: Row) => message && !message.includes('{'))).toBe(true)
    const { rows: kept } = await sql`select id from commitments.assessment_sheet where assessment = ${id}`.execute(
      portal.db,
    )
    expect(kept).toEqual([])
  })

  test('where it is of another assessment or another edition of one’s own', async () => {
    const [id, older] = [await begin('devon'), await begin('devon', 'hrmm-2011-draft')]
    const { faults } = await send(id, csvOf(await downloaded(older, me)), me)
    expect(new Set(faults.map(({ column }: Row) => column))).toEqual(new Set(['id', 'indicator']))
    const renamed = (await downloaded(older, me)).map(row => ({ ...row, id }))
    const byEdition = await send(id, csvOf(renamed.slice(0, 1)), me)
    expect(byEdition.faults[0]).toMatchObject({ row: 2, column: 'edition', value: 'hrmm-2011-draft' })
  })

  test.each<[what: string, file: () => Promise<string> | string]>([
    ['that is no table', () => Buffer.from([0x50, 0x4b, 3, 4, 9, 9]).toString('base64')],
    ['that is empty', async () => await workbookOf({ LA: [] })],
    ['that lost its headings', async () => await workbookOf({ LA: [['1a', 'MET']] })],
  ])('%s', async (_what, file) => {
    const id = await begin('devon')
    const { sheet, faults } = await send(id, await file(), me)
    expect(sheet).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
  })

  test('from everybody but the municipality’s editors, who alone see and merge it', async () => {
    const id = await begin('devon')
    const rows = await downloaded(id, me)
    const { sheet } = await send(id, csvOf(changed(rows, '9a', { gap: 'Private' })), me)
    for (const asker of [secretariat, editorOf('edmonton')]) {
      expect((await send(id, csvOf(rows), asker)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
      expect((await merge(sheet, asker)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
    }
    expect((await send(id, csvOf(rows), null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const query = 'query ($id: ID!) { assessmentSheet(id: $id) { id } }'
    for (const asker of [null, secretariat, editorOf('edmonton'), 'gateway'] as const)
      expect((await portal.ask(query, { id: sheet.id }, asker)).data.assessmentSheet).toBeNull()
    expect((await portal.ask(query, { id: sheet.id }, me)).data.assessmentSheet).toEqual({ id: sheet.id })
    expect((await send('none', csvOf(rows), me)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('once the assessment went over to another edition, where the same code may ask something else', async () => {
    const mover = editorOf('calgary')
    const id = await begin('calgary', 'hrmm-2011-draft')
    await answer(id, [{ indicator: '1a', rating: 'MET' }], mover)
    const { sheet } = await send(id, csvOf(changed(await downloaded(id, mover), '5a', { gap: 'Of 2011' })), mover)
    const query = 'query ($id: ID!) { assessmentSheet(id: $id) { isMergeable comparison { stamp rows { row } } } }'
    const asked = async () => (await portal.ask(query, { id: sheet.id }, mover)).data.assessmentSheet
    expect(await asked()).toMatchObject({ isMergeable: true, comparison: { rows: [{}] } })
    const moved = await portal.ask(
      `mutation ($id: ID!) { moveAssessment(input: { assessment: $id, to: "hrmm-2012" }) { userErrors { code } } }`,
      { id },
      mover,
    )
    expect(moved.data.moveAssessment.userErrors).toEqual([])
    const now = await asked()
    expect(now).toMatchObject({ isMergeable: false, comparison: { rows: [] } })
    for (const comparison of [sheet.comparison, now.comparison])
      expect((await merge({ ...sheet, comparison }, mover)).userErrors).toMatchObject([
        { code: 'CONFLICT', field: 'id', message: expect.stringContaining('edition') },
      ])
    expect(await gapsOf(id, mover)).not.toHaveProperty('5a')
  })

  test('once the assessment is published; and nobody else ever reads its rows', async () => {
    const id = await begin('devon')
    const { sheet } = await send(id, csvOf(changed(await downloaded(id, me), '9a', { rating: 'MET' })), me)
    await answer(id, [{ indicator: '1a', rating: 'MET', gap: 'Private' }], me)
    await portal.ask(
      'mutation ($id: ID!) { publishAssessment(input: { assessment: $id, consentToBeNamed: true }) { assessment { id } } }',
      { id },
      me,
    )
    expect((await merge(sheet, me)).userErrors).toMatchObject([{ code: 'INVALID', field: 'id' }])
    expect((await send(id, csvOf(await downloaded(id, me)), me)).userErrors).toMatchObject([{ field: 'assessment' }])
    const query = 'query ($id: ID!) { assessment(id: $id) { isNamed sheetLines { gap } sheets { id } } }'
    for (const asker of [null, secretariat, editorOf('edmonton')])
      expect((await portal.ask(query, { id }, asker)).data.assessment).toEqual({
        isNamed: true,
        sheetLines: [],
        sheets: [],
      })
  })
})

test('a comparison of fifty rows costs as many statements as one of three', async () => {
  const me = editorOf('jasper')
  const id = await begin('jasper')
  const rows = (await downloaded(id, me)).map(row => ({ ...row, gap: 'Everywhere' }))
  const statementsFor = async (count: number) => {
    const { sheet } = await send(id, csvOf(rows.slice(0, count)), me)
    portal.counter.statements = 0
    const query = `query ($id: ID!) { assessmentSheet(id: $id) { ${sheetFields.slice('sheet {'.length, -1)} } }`
    const { data } = await portal.ask(query, { id: sheet.id }, me)
    expect(data.assessmentSheet.comparison.rows).toHaveLength(count)
    return portal.counter.statements
  }
  expect(await statementsFor(50)).toBe(await statementsFor(3))
})
