import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorOf } from '../../../test/kit/askers.ts'
import { contentOf, draftFields, written } from '../../../test/kit/inclusion.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let commitments: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  commitments = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
})
afterAll(async () => await commitments.close())

const calgary = editorOf('calgary')
const en = (text: string) => [{ lang: 'en', text }]

async function send(
  mutation: string,
  input: Record<string, unknown>,
  as: Parameters<typeof commitments.ask>[2] = calgary,
) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const { data, errors } = await commitments.ask(
    `mutation ($input: ${type}) { ${mutation}(input: $input) { report { ${draftFields} } userErrors { code field message } } }`,
    { input },
    as,
  )
  return errors ? { errors } : data[mutation]
}

const start = async (year: number, municipality = 'calgary', more: Record<string, unknown> = {}) =>
  (await send('startInclusionReport', { municipality, year, ...more }, editorOf(municipality))).report

const read = async (year: number, as: Parameters<typeof commitments.ask>[2] = null, municipality = 'calgary') =>
  (
    await commitments.ask(
      `query ($municipality: String!, $year: Int!) { inclusionReport(municipality: $municipality, year: $year) { ${draftFields} correctedBy { edition } } }`,
      { municipality, year },
      as,
    )
  ).data.inclusionReport

const lockInput = (draft: any, content: unknown = contentOf(draft)) => ({
  report: draft.id,
  revision: draft.revision,
  basis: draft.basis,
  content: written(content),
})

test('a report is begun once, written, arranged, shortened and locked; everybody reads what was locked', async () => {
  const draft = await start(2025)
  expect(draft).toMatchObject({ year: 2025, edition: 1, revision: 1, mayWrite: true, lockedAt: null, content: null })
  expect(draft.plans.map(({ id }: { id: string }) => id)).toEqual(['plan-calgary-2023'])
  expect((await start(2025)).id).toBe(draft.id)
  expect(await read(2025)).toBeNull()

  const report = draft.id
  const first = await send('writeInclusionParagraph', { report, revision: 1, section: 'OUTLOOK', text: en('One') })
  const id = first.report.paragraphs[0].id
  await send('writeInclusionParagraph', { report, revision: 2, section: 'OUTLOOK', paragraph: id, text: en('Two') })
  const second = await send('writeInclusionParagraph', { report, revision: 3, section: 'OUTLOOK', text: en('Three') })
  const order = second.report.paragraphs.map((one: { id: string }) => one.id).reverse()
  const sections = [...second.report.sections].reverse()
  const third = await send('arrangeInclusionReport', { report, revision: 4, sections, paragraphs: order })
  expect(third.report).toMatchObject({ revision: 5, sections, paragraphs: [{ id: order[0] }, { id }] })
  await send('removeInclusionParagraph', { report, revision: 5, paragraph: order[0] })
  const record = 'plan:plan-calgary-2023'
  const shortened = await send('leaveOutOfInclusionReport', { report, revision: 6, record, reason: en('Invented') })
  expect(shortened.report.leftOut).toEqual([{ record, allReasons: en('Invented') }])

  const { report: locked, userErrors } = await send('lockInclusionReport', lockInput(shortened.report))
  expect(userErrors).toEqual([])
  expect(locked).toMatchObject({ mayWrite: false, lockedAt: '2026-06-15T16:00:00.000Z' })
  const everybody = await read(2025)
  expect(everybody.content.sha256).toBe(createHash('sha256').update(everybody.content.text).digest('hex'))
  expect(JSON.parse(everybody.content.text).paragraphs).toMatchObject([{ text: { en: 'Two' } }])

  const { rows } = await sql<{ action: string; news: unknown }>`
    select action, news from commitments.change where subject_type = 'InclusionReport' and subject_id = ${report} order by id
  `.execute(commitments.db)
  expect(rows.map(({ action }) => action)).toEqual([
    'startInclusionReport',
    'writeInclusionParagraph',
    'writeInclusionParagraph',
    'writeInclusionParagraph',
    'arrangeInclusionReport',
    'removeInclusionParagraph',
    'leaveOutOfInclusionReport',
    'lockInclusionReport',
  ])
  expect(rows.at(-1)?.news).toMatchObject({ kind: 'INCLUSION_REPORT_PUBLISHED', municipality: 'calgary' })
})

test('a locked report is written by nobody and by no way, and corrected by a new one that names it', async () => {
  const before = await read(2025)
  const { id: report, revision } = before
  const refusal = await send('writeInclusionParagraph', { report, revision, section: 'PLAN', text: en('Late') })
  expect(refusal.userErrors).toMatchObject([{ code: 'INVALID' }])
  await expect(
    sql`update commitments.inclusion_report set content = '{}' where id = ${report}`.execute(commitments.db),
  ).rejects.toThrow('stays what it was')
  await expect(
    sql`delete from commitments.inclusion_report where id = ${report}`.execute(commitments.db),
  ).rejects.toThrow('stays what it was')

  expect((await send('startInclusionReport', { municipality: 'calgary', year: 2025 })).userErrors).toMatchObject([
    { field: 'corrects' },
  ])
  expect(
    (await send('startInclusionReport', { municipality: 'calgary', year: 2025, corrects: 'none' })).userErrors,
  ).toMatchObject([{ code: 'NOT_FOUND' }])
  const draft = await start(2025, 'calgary', { corrects: report })
  expect(draft).toMatchObject({ edition: 2, corrects: { id: report } })
  // a draft changes nothing for the public
  expect(await read(2025)).toEqual(before)
  await send('lockInclusionReport', lockInput(draft))
  expect(await read(2025)).toMatchObject({ edition: 2, corrects: { id: report } })
  const { data } = await commitments.ask(
    `{ inclusionReport(municipality: "calgary", year: 2025, edition: 1) { content { text } correctedBy { edition } } }`,
  )
  expect(data.inclusionReport).toEqual({ content: { text: before.content.text }, correctedBy: { edition: 2 } })
})

describe('what is refused', () => {
  test('to whoever is no editor of the municipality: to begin, to read a draft, to write', async () => {
    const { id: report, revision } = await start(2024)
    for (const other of [editorOf('halifax'), { personId: 'reader', grants: [] }]) {
      const begun = await send('startInclusionReport', { municipality: 'calgary', year: 2023 }, other)
      expect(begun.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
      const input = { report, revision, section: 'PLAN', text: en('Mine') }
      expect((await send('writeInclusionParagraph', input, other)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
      expect(await read(2024, other)).toBeNull()
    }
    expect((await send('startInclusionReport', { municipality: 'calgary', year: 2023 }, null)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
    expect(await read(2024, calgary)).toMatchObject({ mayWrite: true })
  })

  test('a year to come, a municipality that nobody knows', async () => {
    const asked = { municipality: 'calgary', year: 2027 }
    expect((await send('startInclusionReport', asked)).userErrors).toMatchObject([{ field: 'year' }])
    const nowhere = await send('startInclusionReport', { municipality: 'nowhere', year: 2024 }, editorOf('nowhere'))
    expect(nowhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'municipality' }])
  })

  test('words upon a revision that is past: CONFLICT, and nothing is written', async () => {
    const { id: report } = await start(2023)
    const input = { report, revision: 1, section: 'PLAN', text: en('First') }
    const [one, other] = await Promise.all([
      send('writeInclusionParagraph', input),
      send('writeInclusionParagraph', { ...input, text: en('Second') }),
    ])
    expect([one, other].filter(({ report: done }) => done)).toHaveLength(1)
    expect([one, other].flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', field: 'revision' },
    ])
    expect((await read(2023, calgary)).paragraphs).toHaveLength(1)
  })

  test('to lock before the year is over, or when the records were changed meanwhile', async () => {
    const early = await start(2026)
    expect((await send('lockInclusionReport', lockInput(early))).userErrors).toMatchObject([{ code: 'INVALID' }])
    const draft = await start(2024)
    const published = await commitments.ask(
      `mutation { publishProgress(input: { municipality: "calgary", commitment: 1, period: "2024", status: LIMITED,
         summary: [{ lang: "en", text: "Invented" }] }) { userErrors { code } } }`,
      {},
      calgary,
    )
    expect(published.data.publishProgress.userErrors).toEqual([])
    expect((await send('lockInclusionReport', lockInput(draft))).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'basis' },
    ])
  })

  const broken: [string, (content: any) => void, RegExp][] = [
    ['a field that nobody knows', content => void (content.more = 1), /content/],
    ['a link out of the portal that is none', content => void (figure(content).href = 'javascript:alert(1)'), /href/],
    ['a language too few', content => void delete content.documents.vi, /documents\.vi/],
    ['a language that tells less', content => void content.documents.ar.sections[0].blocks.pop(), /documents\.ar/],
    ['sections in an order of its own', content => void (content.documents.en.sections[0].key = 'PLAN'), /documents/],
    ['a record passed over', content => void content.records.pop(), /records/],
    ['a record of another revision', content => void (content.records[0].revision += 1), /records/],
    ['words that nobody wrote', content => void content.paragraphs.push(stranger), /paragraphs/],
    ['a reason that nobody gave', content => void content.leftOut.push(excuse), /leftOut/],
    ['another municipality', content => void (content.report.municipality = 'halifax'), /report/],
  ]
  const stranger = { id: 'x', section: 'PLAN', text: { en: 'x' } }
  const excuse = { record: 'event:x', reason: { en: 'x' } }
  const figure = (content: any) => content.documents.en.sections[0].blocks[1]

  test.each(broken)('content with %s', async (_, breakIt, where) => {
    const draft = await read(2024, calgary)
    const content = contentOf(draft)
    breakIt(content)
    const { report, userErrors } = await send('lockInclusionReport', lockInput(draft, content))
    expect(report).toBeNull()
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'content' }])
    expect(userErrors[0].message).toMatch(where)
  })

  test('content that is not canonical', async () => {
    const draft = await read(2024, calgary)
    const input = { ...lockInput(draft), content: JSON.stringify(contentOf(draft), null, 1) }
    expect((await send('lockInclusionReport', input)).userErrors).toMatchObject([{ code: 'INVALID', field: 'content' }])
    expect((await send('lockInclusionReport', lockInput(draft))).userErrors).toEqual([])
  })
})

test('the reports of forty municipalities cost as many statements as those of two', async () => {
  const { rows } = await sql<{
    slug: string
  }>`select slug from commitments.municipality order by slug <> 'calgary', slug limit 40`.execute(commitments.db)
  const slugs = rows.map(({ slug }) => slug)
  for (const slug of slugs.slice(0, 6)) await start(2022, slug)
  const everyEditor = { personId: 'everybody', grants: slugs.flatMap(slug => editorOf(slug).grants) }
  const ask = async (count: number) => {
    commitments.counter.statements = 0
    await commitments.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality {
         inclusionReports { year edition corrects { edition } correctedBy { edition } progress { id } plans { id } content { sha256 } } } } }`,
      { representations: slugs.slice(0, count).map(slug => ({ __typename: 'Municipality', slug })) },
      everyEditor,
    )
    return commitments.counter.statements
  }
  expect(await ask(40)).toBe(await ask(2))
})
