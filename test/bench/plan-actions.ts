import { sql } from 'kysely'
import { openPortal, type Portal } from '../kit/portal.ts'
import { timesOf } from './times.ts'

const size = 500
const languages = ['en', 'fr', 'ar', 'vi'] as const
const editor = 'calgary@example.org'

/** A plan of 500 actions: read as a page in four languages, and a whole year of it as one sheet. */
export async function benchPlanActions() {
  const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'
  const told = (label: string, { p50, p95, statements }: Awaited<ReturnType<typeof timesOf>>) =>
    console.log(
      `${database.padEnd(10)} ${String(size).padStart(6)} actions  ${label.padEnd(30)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${statements} statements`,
    )
  const portal = await openPortal()
  await fill(portal)
  for (const lang of languages)
    told(
      `page of the plan, ${lang}`,
      await timesOf(portal, 20, async () => {
        const response = await fetch(`${portal.url}/${lang}/plans/invented`)
        if (!response.ok) throw new Error(String(response.status))
        await response.text()
      }),
    )
  let round = 0
  const sent: string[] = []
  told(
    'sheet of a year, compared',
    await timesOf(portal, 10, async () => {
      round += 1
      const { importYearSheet } = (await portal.ask(importing, { input: sheetOf(round) }, { as: editor })).data
      sent.push(importYearSheet.sheet.id)
    }),
  )
  told('sheet of a year, published', await timesOf(portal, 10, () => applied(portal, sent.shift() ?? '')))
  for (const [label, kept] of [
    ['document, previewed', false],
    ['document, kept', true],
  ] as const)
    told(label, await timesOf(portal, 10, () => read(portal, kept)))
  await portal.stop()
}

/** A document in Markdown with as many actions as the plan, under twenty headings. */
const planDocument = [
  '# Invented plan against racism',
  ...Array.from({ length: 20 }, (_, section) => [
    `## ${section + 1}. Invented section ${section + 1}`,
    ...Array.from(
      { length: size / 20 },
      (__, at) => `- ${section + 1}.${at + 1} Review invented practice ${at + 1} with those whom it concerns.`,
    ),
  ]).flat(),
].join('\n')

async function read({ ask }: Portal, kept: boolean) {
  const input = { municipality: 'calgary', lang: 'en', document: planDocument, dryRun: !kept }
  const { data } = await ask(reading, { input }, { as: editor })
  const { understood, userErrors } = data.importActionPlan
  if (understood?.actions !== size) throw new Error(JSON.stringify({ understood, userErrors }))
}

const reading = `mutation ($input: ImportActionPlanInput!) {
  importActionPlan(input: $input) { plan { id } understood { actions sections } userErrors { message } }
}`

const importing = `mutation ($input: ImportYearSheetInput!) {
  importYearSheet(input: $input) { sheet { id comparison { changedCount } } faults { message } }
}`

async function applied({ ask }: Portal, id: string) {
  const { yearSheet } = (
    await ask('query ($id: ID!) { yearSheet(id: $id) { comparison { stamp } } }', { id }, { as: editor })
  ).data
  const applying = `mutation ($input: ApplyYearSheetInput!) {
    applyYearSheet(input: $input) { sheet { publishedCount } userErrors { message } }
  }`
  const { data } = await ask(applying, { input: { id, stamp: yearSheet.comparison.stamp } }, { as: editor })
  if (data.applyYearSheet.sheet.publishedCount !== size) throw new Error('not published')
}

/** Each round is a year of its own, so that all of them publish first reports. */
function sheetOf(round: number) {
  const year = String(2005 + ((round - 1) % 22))
  const rows = Array.from({ length: size }, (_, at) => `invented-${at + 1},${year},en,,LIMITED,Invented ${round}`)
  const content = Buffer.from(['action,year,language,base,status,done', ...rows].join('\n')).toString('base64')
  return { plan: 'invented', year, fileName: 'year.csv', content }
}

async function fill({ db }: Portal) {
  const texts = sql`jsonb_build_object('en', 'Invented action ' || n, 'fr', 'Action inventée ' || n, 'ar', 'إجراء مختلق ' || n, 'vi', 'Hành động hư cấu ' || n)`
  await sql`
    insert into commitments.action_plan (id, revision, municipality, title, bases, source_lang, published_at)
    values ('invented', 1, 'calgary', '{"en": "Invented plan"}', '{"title": {"en": 1}}', 'en', now())`.execute(db)
  await sql`
    insert into commitments.plan_segment (id, plan, position, level, kind, number, text, bases, commitments)
    select 'invented-' || case when n % 26 = 1 then 'section-' || n else (n - ceil(n / 26.0))::int::text end, 'invented', n,
      case when n % 26 = 1 then 1 else 2 end, case when n % 26 = 1 then 'SECTION' else 'ACTION' end, n::text, ${texts},
      '{"en": 1, "fr": 1, "ar": 1, "vi": 1}', '{}'
    from generate_series(1, 520) n`.execute(db)
  await sql`
    insert into commitments.progress_report
      (id, revision, current, municipality, action, period, status, summary, evidence, published_at, invented)
    select 'invented-' || n || '-' || y, 1, true, 'calgary', 'invented-' || n, y::text, 'LIMITED', '{"en": "Invented"}', '[]', now(), true
    from generate_series(1, 500) n, generate_series(2027, 2027) y where n % 3 > 0`.execute(db)
  await sql`analyze`.execute(db)
}
