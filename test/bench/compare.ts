import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { timesOf } from './times.ts'

const rounds = 40
const sizes = [500, 5_000]
/** Groups that were told before: as many filters were asked, and asked again in other years. */
const toldBefore = 150
const slugs = ['invented-1', 'invented-2']
const questions: [label: string, operation: string, variables: Record<string, unknown>][] = [
  ['Compare, all', contractOperation('Compare'), { slugs, peers: {} }],
  ['Compare, similar size', contractOperation('Compare'), { slugs, peers: { sameSizeAs: 'invented-1' } }],
  ['Compare, a province', contractOperation('Compare'), { slugs, peers: { province: ['AB'] } }],
  [
    'peerGroup, all',
    'query ($peers: MunicipalityFilter!) { peerGroup(filter: $peers) { size maturity { assessedCount } } }',
    { peers: {} },
  ],
]

/**
 * Networks in which everybody is assessed and has reported, one in five is not named, and the register of what was told of these is long: the
 * first answer, which is decided for good, then median and 95th percentile in milliseconds, statements, and how they grow. The
 * statements of a question are as many in a large network as in a small one, or the benchmark fails.
 */
export async function benchCompare() {
  const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'
  const small = new Map<string, number>()
  const asked = new Map<string, number>()
  for (const size of sizes) {
    const portal = await openPortal()
    await fill(portal, size)
    for (const [label, operation, variables] of questions) {
      const ask = async () => {
        const { errors } = await portal.ask(operation, variables)
        if (errors) throw new Error(errors[0]?.message)
      }
      const begun = performance.now()
      await ask()
      const first = performance.now() - begun
      const { p50, p95, statements } = await timesOf(portal, rounds, ask)
      if (statements !== (asked.get(label) ?? statements))
        throw new Error(`${label}: ${asked.get(label)} statements, and ${statements} of ${size} municipalities`)
      asked.set(label, statements)
      const growth = p50 / (small.get(label) ?? p50)
      if (!small.has(label)) small.set(label, p50)
      console.log(
        `${database.padEnd(10)} ${String(size).padStart(5)} assessed  ${label.padEnd(22)} first ${first.toFixed(0).padStart(5)} ms  p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${statements} statements  ×${growth.toFixed(2)}`,
      )
    }
    await portal.stop()
  }
}

async function fill({ db }: Portal, size: number) {
  await sql`
    insert into members.municipality 
      (slug, name, sort_name, search_names, province, kind, population, standing, known_as, recorded_at)
    select 'invented-' || n, jsonb_build_object('en', 'Invented ' || n), 'invented ' || lpad(n::text, 6, '0'),
      'invented ' || n, (array['AB','BC','MB','NB','NL','NS','ON','PE','QC','SK'])[1 + n % 10], 'TOWN',
      (array[5000, 20000, 100000, 500000])[1 + n % 4], 'MEMBER', 'ON_RECORD', now()
    from generate_series(1, ${size}::int) n`.execute(db)
  await sql`
    insert into commitments.municipality (slug) select 'invented-' || n from generate_series(1, ${size}::int) n`.execute(
    db,
  )
  await sql`
    insert into commitments.assessment
      (id, municipality, model, mode, status, assessed_on, overall_level, elements, published_at, invented)
    select 'invented-' || n, 'invented-' || n, 'hrmm-2012', 'FULL', 'PUBLISHED', date '2026-01-01', 0,
      (select jsonb_agg(jsonb_build_object('element', code, 'level', (n * 7 + place * 3) % 5))
        from unnest(array['LA','CC','AL','CR','EV']) with ordinality as element (code, place)), now(), true
    from generate_series(1, ${size}::int) n`.execute(db)
  await sql`
    insert into commitments.assessment_consent (assessment, consent, given_at)
    select 'invented-' || n, consent, now()
    from generate_series(1, ${size}::int) n, unnest(array['PUBLICATION', 'NAME']) consent
    where consent = 'PUBLICATION' or n % 5 > 0`.execute(db)
  await sql`
    insert into commitments.progress_report
      (id, revision, current, municipality, commitment, period, status, summary, evidence, published_at, invented)
    select 'invented-' || n || '-' || commitment, 1, true, 'invented-' || n, commitment, '2025',
      (array['NOT_STARTED','LIMITED','SUBSTANTIAL','COMPLETE'])[1 + (n + commitment) % 4],
      jsonb_build_object('en', 'Invented by a benchmark'), '[]', now(), true
    from generate_series(1, ${size}::int) n, generate_series(1, 10) commitment
    where (n + commitment) % 3 > 0`.execute(db)
  // overlapping cuts of the network, as filters make them
  for (let group = 0; group < toldBefore; group += 1) {
    const members = Array.from({ length: size / 5 }, (_, index) => `invented-${(index + 1) * 5}`)
      .filter((_, index) => (index * (group + 3)) % (3 + (group % 7)) === group % 3)
      .sort()
    const fingerprint = createHash('sha256').update(members.join('\n')).digest('hex')
    await sql`
      insert into commitments.peer_disclosure (fingerprint, members, elements, told_at)
      values (${fingerprint}, ${members}::text[], ${['LA', 'CC', 'AL', 'CR', 'EV']}::text[], now())
      on conflict do nothing`.execute(db)
  }
  await sql`analyze`.execute(db)
}
