import { sql } from 'kysely'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { benchImport } from './import.ts'
import { timesOf } from './times.ts'

const rounds = 40
const sizes = [500, 50_000]
/** Before the corrections of `fill` and after what they replaced: a fifth of the records is read as it was known. */
const knownThen = () => new Date(Date.now() - 1_800_000).toISOString()
/** The cursor of a place in the middle of the list, as the connections write it. */
const after = (...key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
const middleOf = (size: number) => `invented ${String(Math.round(size / 2)).padStart(6, '0')}`

const pageOfRoster = `query ($asOf: Date, $knownAt: DateTime, $after: String) {
  roster(network: CMARD, asOf: $asOf, knownAt: $knownAt) { memberships(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { joinedOn { value } municipality { slug name { text } province } } } } }`
const municipalities = contractOperation('MunicipalitiesPage')

type Question = [label: string, operation: string, variables: (size: number) => Record<string, unknown>]
const questions: Question[] = [
  ['roster today', contractOperation('RosterAsOf'), () => ({ network: 'CMARD' })],
  [
    'roster asOf, known then',
    contractOperation('RosterAsOf'),
    () => ({ network: 'CMARD', asOf: '2015-06-30', knownAt: knownThen() }),
  ],
  ['page of the roster', pageOfRoster, () => ({})],
  ['later page of the roster', pageOfRoster, size => ({ after: after(middleOf(size), '') })],
  [
    'later page, known then',
    pageOfRoster,
    size => ({ asOf: '2015-06-30', knownAt: knownThen(), after: after(middleOf(size), '') }),
  ],
  ['history', '{ rosterHistory(network: CMARD) { day totalCount } }', () => ({})],
  ['MunicipalitiesPage', municipalities, () => ({ first: 20 })],
  ['MunicipalitiesPage, later', municipalities, size => ({ first: 20, after: after(middleOf(size), '') })],
  ['MunicipalitiesPage CMARD', municipalities, () => ({ first: 20, filter: { network: 'CMARD' } })],
  [
    'MunicipalitiesPage CMARD, later',
    municipalities,
    size => ({ first: 20, filter: { network: 'CMARD' }, after: after(middleOf(size), '') }),
  ],
]

/**
 * Rosters of 20 years, small and large: median and 95th percentile in milliseconds, statements, and how they grow; then how long it takes to
 * import a sheet. On the embedded database, or on PostgreSQL where TEST_DATABASE_URL names a role that may create databases.
 */
export async function benchRoster() {
  const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'
  const small = new Map<string, number>()
  for (const size of sizes) {
    const portal = await openPortal()
    await fill(portal, size)
    for (const [label, operation, variables] of questions) {
      const { p50, p95, statements } = await timesOf(portal, rounds, async () => {
        const { errors } = await portal.ask(operation, variables(size))
        if (errors) throw new Error(JSON.stringify(errors))
      })
      const growth = p50 / (small.get(label) ?? p50)
      if (!small.has(label)) small.set(label, p50)
      console.log(
        `${database.padEnd(10)} ${String(size).padStart(6)} municipalities  ${label.padEnd(32)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${statements} statements  ×${growth.toFixed(2)}`,
      )
    }
    await portal.stop()
  }
  await benchImport()
}

/** Invented municipalities: four in five are members, every seventh left again, every fifth record was corrected once, and what was said of the place too, three steps each. */
async function fill({ db }: Portal, size: number) {
  await sql`
    insert into members.municipality
      (slug, name, sort_name, search_names, province, kind, population, standing, known_as, recorded_at)
    select 'invented-' || n, jsonb_build_object('en', 'Invented ' || n), 'invented ' || lpad(n::text, 6, '0'),
      'invented ' || n, (array['AB','BC','MB','NB','NL','NS','ON','PE','QC','SK'])[1 + n % 10], 'TOWN', 1000 + n, 'MEMBER', 'ON_RECORD',
      now() - interval '3 hours'
    from generate_series(1, ${size}::int) n`.execute(db)
  await sql`
    update members.municipality set population = population + 1, revision = 2, recorded_at = now()
    where slug like 'invented-%' and population % 5 = 0`.execute(db)
  await sql`
    insert into members.membership
      (id, entry, revision, network, municipality, joined_on, joined_precision, joined_kind, has_left, left_on,
       left_precision, recorded_at, replaced_at)
    select 'invented-' || n || '-' || r, 'invented-' || n, r, 'CMARD', 'invented-' || n,
      date '2005-06-01' + (n * 37 % 7300), 'DAY', 'RECORDED', n % 7 = 0,
      case when n % 7 = 0 then date '2005-06-01' + (n * 37 % 7300) + 900 end, case when n % 7 = 0 then 'DAY' end,
      now() - interval '2 hours' + r * interval '1 hour',
      case when r = 1 and n % 5 = 0 then now() - interval '0 hours' end
    from generate_series(1, ${size}::int) n, generate_series(1, 2) r
    where n % 5 <> 1 and (r = 1 or n % 5 = 0)`.execute(db)
  await sql`
    insert into members.milestone (id, entry, municipality, step, reached_on, reached_precision, recorded_at)
    select 'invented-' || n || s, 'invented-' || n || s, 'invented-' || n,
      (array['COUNCIL_DECISION','SIGNED','PLAN'])[s], date '2005-06-01' + (n * 37 % 7300) + s * 100, 'DAY', now()
    from generate_series(1, ${size}::int) n, generate_series(1, 3) s`.execute(db)
  await sql`analyze`.execute(db)
}
