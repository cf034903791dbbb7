import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const personWith = (role: 'EDITOR' | 'SECRETARIAT', municipality: string | null) => ({
  personId: `person-${municipality ?? 'secretariat'}`,
  grants: [{ role, municipality, network: null }],
})
const editor = personWith('EDITOR', 'calgary')
const plan = 'plan-calgary-2023'
const year = '2025'

type Row = Record<string, string>

/** The rows that `/plans/:id/year/:year.csv` holds. */
async function downloaded(): Promise<Row[]> {
  const { data } = await portal.ask(
    `query ($year: String!) { actionPlan(id: "${plan}") { sections { groups { actions {
      id number text { text } line(year: $year, lang: "en") { base status done obstacles evidence }
    } } } } }`,
    { year },
  )
  const actions = data.actionPlan.sections.flatMap((section: any) =>
    section.groups.flatMap((group: any) => group.actions),
  )
  return actions.map(({ id, number, text, line }: any) => ({
    action: id,
    number,
    text: text.text,
    year,
    language: 'en',
    ...line,
  }))
}

const importing = `mutation ($input: ImportYearSheetInput!) {
  importYearSheet(input: $input) {
    sheet { id state lang comparison { stamp unchangedCount changedCount conflictCount actions { row action { id } cells { column merge base sheet ours } } } }
    faults { row column value message } userErrors { code field }
  }
}`
async function imported(rows: readonly Row[], asker: any = editor, changed: object = {}) {
  const table = [Object.keys(rows[0] ?? {}), ...rows.map(row => Object.values(row))]
  const lines = table.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
  const content = Buffer.from(`\ufeff${lines.join('\r\n')}`).toString('base64')
  const input = { plan, year, fileName: 'year.csv', content, ...changed }
  return (await portal.ask(importing, { input }, asker)).data.importYearSheet
}
async function work(name: 'apply' | 'undo', input: object, asker: any = editor) {
  const type = name === 'apply' ? 'ApplyYearSheetInput' : 'UndoYearSheetInput'
  const document = `mutation ($input: ${type}!) { ${name}YearSheet(input: $input) { sheet { state publishedCount } userErrors { code field message } } }`
  return (await portal.ask(document, { input }, asker)).data[`${name}YearSheet`]
}
const filled = (rows: readonly Row[], action: string, changed: Row) =>
  rows.map(row => (row['action'] === action ? { ...row, ...changed } : row))
const one = `${plan}-1.E1`
const two = `${plan}-1.E2`
const publish = (action: string, status: string, revision: number | null) =>
  portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { revision } userErrors { code } } }',
    {
      input: {
        municipality: 'calgary',
        action,
        period: year,
        status,
        summary: [{ lang: 'en', text: 'By hand.' }],
        revision,
      },
    },
    editor,
  )
const statusOf = async (action: string) => {
  const query =
    'query ($id: ID!, $year: String!) { planAction(id: $id) { report(period: $year) { status revision summary { text } } } }'
  return (await portal.ask(query, { id: action, year })).data.planAction.report
}

describe('a year in one sheet', () => {
  test('comes in as it went out and changes nothing', async () => {
    const { sheet, faults } = await imported(await downloaded())
    expect(faults).toEqual([])
    expect(sheet.comparison).toMatchObject({ unchangedCount: 45, changedCount: 0, conflictCount: 0, actions: [] })
    expect(sheet).toMatchObject({ state: 'READY', lang: 'en' })
  })

  test('tells every fault by row and column, and nothing of it is kept', async () => {
    const rows = filled(await downloaded(), one, { status: 'Done', done: '' })
    const before = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    const { sheet, faults } = await imported(rows)
    expect(sheet).toBeNull()
    const row = rows.findIndex(each => each['action'] === one) + 2
    expect(faults.map((fault: any) => [fault.row, fault.column])).toEqual([
      [row, 'status'],
      [row, 'done'],
    ])
    const after = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    expect(after.data.changes.length).toBe(before.data.changes.length)
  })

  test('waits where somebody else has published meanwhile, then publishes what was chosen, as one piece of news, and is taken back whole', async () => {
    await publish(one, 'LIMITED', null)
    const base = await downloaded()
    const rows = filled(filled(base, one, { status: 'COMPLETE' }), two, { status: 'LIMITED', done: 'Begun offline.' })
    await publish(one, 'SUBSTANTIAL', 1)
    const { sheet } = await imported(rows)
    expect(sheet.comparison).toMatchObject({ changedCount: 1, conflictCount: 1 })
    const [first] = sheet.comparison.actions.find(({ action }: any) => action.id === one).cells
    expect(first).toEqual({
      column: 'STATUS',
      merge: 'CONFLICT',
      base: 'LIMITED',
      sheet: 'COMPLETE',
      ours: 'SUBSTANTIAL',
    })

    const { id, comparison } = sheet
    const undecided = await work('apply', { id, stamp: comparison.stamp })
    expect(undecided.userErrors.map(({ code }: any) => code)).toEqual(['INVALID'])
    expect(await statusOf(two)).toBeNull()

    const choices = [{ action: one, column: 'STATUS', take: 'SHEET' }]
    const applied = await work('apply', { id, stamp: comparison.stamp, choices })
    expect(applied).toEqual({ sheet: { state: 'APPLIED', publishedCount: 2 }, userErrors: [] })
    expect(await statusOf(one)).toMatchObject({ status: 'COMPLETE', revision: 3 })
    expect(await statusOf(two)).toMatchObject({ status: 'LIMITED', revision: 1, summary: { text: 'Begun offline.' } })
    const again = await work('apply', { id, stamp: comparison.stamp, choices })
    expect(again.sheet.state).toBe('APPLIED')
    expect(await statusOf(one)).toMatchObject({ revision: 3 })

    const { data } = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    const written = data.changes.filter((change: any) => change.action === 'applyYearSheet')
    expect(written.map((change: any) => change.subjectType)).toEqual(['ProgressReport', 'ProgressReport', 'YearSheet'])
    const news = written.flatMap((change: any) => change.news ?? [])
    expect(news).toHaveLength(1)
    expect(news[0].summary.en).toContain('(actions: 2)')

    expect(await work('undo', { id })).toMatchObject({ sheet: { state: 'UNDONE' }, userErrors: [] })
    expect(await statusOf(one)).toMatchObject({ status: 'SUBSTANTIAL', revision: 4 })
    expect(await statusOf(two)).toBeNull()
    expect((await work('undo', { id })).sheet.state).toBe('UNDONE')
    const { changes } = (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data
    const told = changes.filter((change: any) => change.subjectId === id).map((change: any) => change.news)
    expect(told).toMatchObject([null, { kind: 'PROGRESS_PUBLISHED' }, { takesBack: ['applyYearSheet'] }])
  })

  test('publishes nothing over words that nobody has seen, and takes nothing back that somebody has changed since', async () => {
    const rows = filled(await downloaded(), two, { status: 'LIMITED', done: 'Begun.' })
    const { sheet } = await imported(rows)
    await publish(two, 'COMPLETE', null)
    const stale = await work('apply', { id: sheet.id, stamp: sheet.comparison.stamp })
    expect(stale.userErrors.map(({ code, field }: any) => `${code} ${field}`)).toEqual(['CONFLICT stamp'])
    expect(await statusOf(two)).toMatchObject({ status: 'COMPLETE', summary: { text: 'By hand.' } })

    const next = await imported(filled(await downloaded(), two, { status: 'SUBSTANTIAL' }))
    await work('apply', { id: next.sheet.id, stamp: next.sheet.comparison.stamp })
    const { revision } = await statusOf(two)
    await publish(two, 'COMPLETE', revision)
    const undone = await work('undo', { id: next.sheet.id })
    expect(undone.userErrors.map(({ code }: any) => code)).toEqual(['CONFLICT'])
    expect(await statusOf(two)).toMatchObject({ status: 'COMPLETE', revision: revision + 1 })
  })

  test('two who apply it at once publish it once', async () => {
    const { sheet } = await imported(filled(await downloaded(), `${plan}-1.C1`, { status: 'LIMITED', done: 'Begun.' }))
    const input = { id: sheet.id, stamp: sheet.comparison.stamp }
    await Promise.all([work('apply', input), work('apply', input), work('apply', input)])
    expect(await statusOf(`${plan}-1.C1`)).toMatchObject({ revision: 1 })
  })

  test('costs as many statements for all rows as for one', async () => {
    const rows = await downloaded()
    const cost = async (all: Row[]) => {
      const { sheet } = await imported(all)
      portal.counter.statements = 0
      const { sheet: applied } = await work('apply', { id: sheet.id, stamp: sheet.comparison.stamp })
      expect(applied.state).toBe('APPLIED')
      const { statements } = portal.counter
      await work('undo', { id: sheet.id })
      return statements
    }
    const few = await cost(filled(rows, `${plan}-1.C2`, { status: 'LIMITED', done: 'One.' }))
    expect(await cost((await downloaded()).map(row => ({ ...row, status: 'COMPLETE', done: 'All of it.' })))).toBe(
      few + 1,
    )
  })
})

describe('a joint plan', () => {
  const edmonton = personWith('EDITOR', 'edmonton')
  const shared = `${plan}-2.C1`
  const send = async (mutation: string, type: string, input: object, asker: any) =>
    (
      await portal.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field } } }`,
        { input },
        asker,
      )
    ).data[mutation].userErrors
  const inShare = (rows: readonly Row[], isShared: boolean) =>
    rows.filter(row => (row['action'] === shared) === isShared)

  test('is filled in share by share: each municipality its own rows, under its own name', async () => {
    const municipality = 'edmonton'
    await send('inviteToPlan', 'InviteToPlanInput', { plan, municipality }, editor)
    const early = await imported(await downloaded(), edmonton, { municipality })
    expect(early.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    await send('answerPlanInvitation', 'AnswerPlanInvitationInput', { plan, municipality, accept: true }, edmonton)
    await send('assignPlanAction', 'AssignPlanActionInput', { action: shared, municipality }, editor)

    const rows = filled(await downloaded(), shared, { status: 'Progrès limités', done: 'Edmonton begins.' })
    const wrong = await imported(rows, edmonton, { municipality })
    expect(wrong.faults).toHaveLength(44)
    expect(wrong.faults[0]).toMatchObject({
      column: 'action',
      message: 'This action is the share of another municipality.',
    })
    const keepers = await imported(rows)
    expect(keepers.faults.map(({ value }: any) => value)).toEqual([shared])
    expect((await imported(inShare(rows, true), editor, { municipality })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ])

    const { sheet, faults } = await imported(inShare(rows, true), edmonton, { municipality })
    expect(faults).toEqual([])
    const input = { id: sheet.id, stamp: sheet.comparison.stamp }
    expect((await work('apply', input)).userErrors.map(({ code }: any) => code)).toEqual(['NOT_ALLOWED'])
    expect((await work('apply', input, edmonton)).sheet).toEqual({ state: 'APPLIED', publishedCount: 1 })
    const { data } = await portal.ask(
      `{ planAction(id: "${shared}") { report(period: "${year}") { status municipality { slug } } } }`,
    )
    expect(data.planAction.report).toEqual({ status: 'LIMITED', municipality: { slug: municipality } })
    const sheets = async (asker: any) =>
      (
        await portal.ask(
          `{ actionPlan(id: "${plan}") { viewerShares { slug } yearSheets(year: "${year}") { municipality { slug } } } }`,
          {},
          asker,
        )
      ).data.actionPlan
    expect(await sheets(edmonton)).toEqual({
      viewerShares: [{ slug: municipality }],
      yearSheets: [{ municipality: { slug: municipality } }],
    })
    expect((await sheets(editor)).viewerShares).toEqual([{ slug: 'calgary' }])
    expect(JSON.stringify((await sheets(editor)).yearSheets)).not.toContain(municipality)
    expect(await sheets(null)).toEqual({ viewerShares: [], yearSheets: [] })
    expect((await work('undo', { id: sheet.id }, edmonton)).sheet.state).toBe('UNDONE')
  })

  test('publishes nothing of an action that somebody else does by now', async () => {
    const rows = filled(await downloaded(), shared, { status: 'LIMITED', done: 'Too late.' })
    const { sheet } = await imported(inShare(rows, true), edmonton, { municipality: 'edmonton' })
    await send('assignPlanAction', 'AssignPlanActionInput', { action: shared, municipality: null }, editor)
    const late = await work('apply', { id: sheet.id, stamp: sheet.comparison.stamp }, edmonton)
    expect(late.userErrors).toMatchObject([{ code: 'INVALID', field: `choices.${shared}` }])
    expect((await statusOf(shared)).summary.text).not.toBe('Too late.')
  })
})

describe('headings and statuses', () => {
  test.each(['fr', 'ar', 'vi'])('are read in %s, and faults name the columns as the sheet does', async lang => {
    const { data } = await portal.ask(
      'query ($lang: String!) { yearSheetWords(lang: $lang) { columns { column heading } statuses { status word } } }',
      { lang },
    )
    const { columns, statuses } = data.yearSheetWords
    const word = (status: string) => statuses.find((each: any) => each.status === status)?.word ?? status
    const spoken = (rows: readonly Row[]) =>
      rows.map(row =>
        Object.fromEntries(
          columns.map(({ column, heading }: any) => [
            heading,
            column === 'status' ? word(row[column] ?? '') : row[column],
          ]),
        ),
      )
    const rows = await downloaded()
    const { sheet } = await imported(spoken(rows))
    expect(sheet.comparison).toMatchObject({ unchangedCount: 45, changedCount: 0 })
    const { faults } = await imported(spoken(filled(rows, one, { status: '?', done: 'x' })))
    const heading = columns.find(({ column }: any) => column === 'status').heading
    expect(faults.map(({ column }: any) => column)).toEqual([heading])
  })
})

describe('a sheet is for editors of its municipality', () => {
  test.each([
    ['an editor of another', personWith('EDITOR', 'edmonton')],
    ['the secretariat', personWith('SECRETARIAT', null)],
  ])('%s may not', async (_who, asker) => {
    const rows = await downloaded()
    const { sheet } = await imported(rows)
    expect((await imported(rows, asker)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    for (const name of ['apply', 'undo'] as const) {
      const { userErrors } = await work(name, name === 'apply' ? { id: sheet.id, stamp: '' } : { id: sheet.id }, asker)
      expect(userErrors.map(({ code }: any) => code)).toEqual(['NOT_ALLOWED'])
    }
    const read = await portal.ask('query ($id: ID!) { yearSheet(id: $id) { id } }', { id: sheet.id }, asker)
    expect(read.data.yearSheet).toBeNull()
  })

  test.each([
    ['a plan that does not exist', { plan: 'none' }, 'NOT_FOUND plan'],
    ['a year before the coalition', { year: '1999' }, 'INVALID year'],
    ['an empty file', { content: '' }, 'INVALID content'],
  ])('%s is refused', async (_what, changed, expected) => {
    const { userErrors } = await imported(await downloaded(), editor, changed)
    expect(userErrors.map(({ code, field }: any) => `${code} ${field}`)).toEqual([expected])
  })
})
