import { sql } from 'kysely'
import {
  CommitmentPageDocument,
  CommitmentsPageDocument,
  MunicipalityProgressPageDocument,
} from '../../web/app/graphql/generated/graphql.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { benchPlanActions } from './plan-actions.ts'
import { timesOf } from './times.ts'

const rounds = 40
const sizes = [50, 500]

const slug = 'invented-1'
const questions: [label: string, document: { toString(): string }, variables: Record<string, unknown>][] = [
  ['a commitment', CommitmentPageDocument, { number: 3, thing: '3', group: { network: 'CMARD' } }],
  [
    'a commitment in a province',
    CommitmentPageDocument,
    { number: 3, thing: '3', group: { network: 'CMARD', province: ['AB'] } },
  ],
  ['all commitments', CommitmentsPageDocument, {}],
  ['progress of a municipality', MunicipalityProgressPageDocument, { slug }],
  ['its progress in one year', MunicipalityProgressPageDocument, { slug, period: '2020' }],
]

/** Municipalities that report on ten commitments for ten years, few and many: median and 95th percentile in milliseconds, statements, and how they grow. */
export async function benchPlans() {
  const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'
  const small = new Map<string, number>()
  for (const size of sizes) {
    const portal = await openPortal()
    await fill(portal, size)
    for (const [label, document, variables] of questions) {
      const { p50, p95, statements } = await timesOf(portal, rounds, async () => {
        const { errors } = await portal.ask(document.toString(), variables)
        if (errors) throw new Error(errors[0]?.message)
      })
      const growth = p50 / (small.get(label) ?? p50)
      if (!small.has(label)) small.set(label, p50)
      console.log(
        `${database.padEnd(10)} ${String(size * 100).padStart(6)} reports  ${label.padEnd(28)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${statements} statements  ×${growth.toFixed(2)}`,
      )
    }
    await portal.stop()
  }
  await benchPlanActions()
}

/** Invented members of ten provinces, each with a report on every commitment and year, a document in every second one. */
async function fill({ db }: Portal, size: number) {
  await sql`
    insert into members.municipality 
      (slug, name, sort_name, search_names, province, kind, population, standing, known_as, recorded_at)
    select 'invented-' || n, jsonb_build_object('en', 'Invented ' || n), 'invented ' || lpad(n::text, 6, '0'),
      'invented ' || n, (array['AB','BC','MB','NB','NL','NS','ON','PE','QC','SK'])[1 + n % 10], 'TOWN', 1000 + n, 'MEMBER',
      'ON_RECORD', now()
    from generate_series(1, ${size}::int) n`.execute(db)
  await sql`
    insert into members.membership
      (id, entry, revision, network, municipality, joined_on, joined_precision, joined_kind, has_left, recorded_at)
    select 'invented-' || n, 'invented-' || n, 1, 'CMARD', 'invented-' || n, date '2015-06-01', 'DAY', 'RECORDED', false, now()
    from generate_series(1, ${size}::int) n`.execute(db)
  await sql`
    insert into commitments.municipality (slug) select 'invented-' || n from generate_series(1, ${size}::int) n`.execute(
    db,
  )
  await sql`
    insert into commitments.progress_report
      (id, revision, current, municipality, commitment, period, status, summary, evidence, published_at, invented)
    select 'invented-' || n || '-' || c || '-' || y, 1, true, 'invented-' || n, c, y::text,
      (array['NOT_STARTED','LIMITED','SUBSTANTIAL','COMPLETE'])[1 + (n + c + y) % 4],
      jsonb_build_object('en', repeat('Invented words of a report. ', 40)),
      case when n % 2 = 0 then jsonb_build_array(jsonb_build_object('title', 'Invented', 'url', 'https://example.org/' || n,
        'effectiveOn', y || '-03-21')) else '[]'::jsonb end,
      make_timestamptz(y, 1 + n % 12, 1 + c, 12, 0, 0) + interval '200 days', true
    from generate_series(1, ${size}::int) n, generate_series(1, 10) c, generate_series(2016, 2025) y`.execute(db)
  await sql`analyze`.execute(db)
}
