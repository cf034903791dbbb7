import { sql } from 'kysely'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { timesOf } from './times.ts'

const rounds = 30
const items = 100_000
const questions: [string, string, Record<string, unknown>][] = [
  ['library, a rare word', 'Library', { search: 'kestrel', first: 12 }],
  ['library, two words', 'Library', { search: 'housing police', first: 12 }],
  ['library, in one of eight', 'Library', { search: 'housing', first: 12 }],
  ['library, mistyped', 'Library', { search: 'kestrle', first: 12 }],
  ['one box, a rare word', 'Search', { text: 'kestrel' }],
  ['one box, in one of eight', 'Search', { text: 'housing' }],
  ['one box, mistyped', 'Search', { text: 'kestrle' }],
]

/** Search among 100,000 items: the library with its facets, and the one box. */
export async function benchLibrary() {
  const database = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded'
  const portal = await openPortal()
  const begun = performance.now()
  await fill(portal)
  console.log(`${database.padEnd(10)} ${items} items written in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  const edited = await timesOf(portal, rounds, () => edit(portal))
  console.log(
    `${database.padEnd(10)} ${'an item is edited'.padEnd(26)} p50 ${edited.p50.toFixed(1).padStart(7)} ms  p95 ${edited.p95.toFixed(1).padStart(7)} ms`,
  )
  for (const [label, operation, variables] of questions) {
    const { p50, p95, statements } = await timesOf(portal, rounds, () =>
      portal.ask(contractOperation(operation), variables),
    )
    console.log(
      `${database.padEnd(10)} ${label.padEnd(26)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${statements} statements`,
    )
  }
  await portal.stop()
}

/** All words of an item become others: some that thousands of items have, and some that none has. */
const edit = ({ db }: Portal) =>
  sql`update resources.resource set summary = jsonb_build_object('en', 'On police, water and ' || md5(random()::text))
    where slug = 'invented-' || (1 + floor(random() * ${items}))::int`.execute(db)

/** Invented items in English and French; one in a thousand is about kestrels. */
async function fill({ db }: Portal) {
  await sql`
    insert into resources.resource (slug, title, summary, kind, languages, listed_on, created_at, audience, invented, revision)
    select 'invented-' || n,
      jsonb_build_object('en', 'Invented ' || word || ' guide ' || n, 'fr', 'Guide inventé ' || n),
      jsonb_build_object('en', 'About ' || word || ' and ' || other || case when n % 1000 = 0 then ' and kestrel' else '' end),
      (array['TOOLKIT','GUIDE','VIDEO','POLICY','REPORT'])[1 + n % 5], case when n % 3 = 0 then '{fr}' else '{en}' end::text[],
      date '2005-01-01' + n % 7000, now(), '{}', true, 1
    from (select n, (array['housing','police','school','transit','library','health','water','park'])[1 + n % 8] as word,
      (array['hiring','police','training','youth','elders','arts','sport'])[1 + n % 7] as other
      from generate_series(1, ${items}::int) n) numbered`.execute(db)
  await sql`analyze`.execute(db)
}
