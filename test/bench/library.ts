import { sql } from 'kysely'
import { LibraryPageDocument, SearchPageDocument } from '../../web/app/graphql/generated/graphql.ts'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { timesOf } from './times.ts'

const rounds = 30
const items = 100_000
const library = (search: string, filter = {}) => ({
  search,
  filter,
  municipality: '',
  isOfOne: false,
  model: '',
  isOnIndicator: false,
})
const groups = { municipalities: true, progressReports: true, events: true, resources: true, discussions: true }
const [page, box] = [LibraryPageDocument.toString(), SearchPageDocument.toString()]
const questions: [label: string, operation: string, variables: Record<string, unknown>, lang?: string][] = [
  ['library, a rare word', page, library('kestrel')],
  ['library, two words', page, library('housing police')],
  ['library, in one of eight', page, library('housing')],
  ['library, narrowed', page, library('housing', { kind: ['GUIDE'], commitment: [3], province: ['AB'] })],
  ['library, mistyped', page, library('kestrle')],
  ['library, Arabic', page, library('السكن'), 'ar'],
  ['library, Vietnamese', page, library('nha o'), 'vi'],
  ['contract Library', contractOperation('Library'), { search: 'housing', first: 12 }],
  ...(['kestrel', 'housing', 'kestrle'] as const).map((text): [string, string, Record<string, unknown>] => [
    `one box, ${text}`,
    box,
    { text, first: 5, ...groups },
  ]),
  ['contract Search', contractOperation('Search'), { text: 'housing' }],
]

/** Search among 100,000 items: the library with its facets, and the one box, as their pages ask and as the contract does. */
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
  for (const [label, operation, variables, lang] of questions) {
    const { p50, p95, statements } = await timesOf(portal, rounds, async () => {
      const { errors } = await portal.ask(operation, variables, lang ? { lang } : {})
      if (errors) throw new Error(errors[0]?.message)
    })
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

/** Invented items in English and French, some in Arabic or Vietnamese; one in a thousand is about kestrels. Each is on two commitments. */
async function fill({ db }: Portal) {
  await sql`
    insert into resources.resource (slug, title, summary, kind, languages, listed_on, created_at, audience, province, year, invented, revision)
    select 'invented-' || n,
      jsonb_build_object('en', 'Invented ' || word || ' guide ' || n, 'fr', 'Guide inventé ' || n)
        || case n % 10 when 3 then '{"ar": "دليل عن السكن"}'::jsonb when 7 then '{"vi": "Hướng dẫn về nhà ở"}'::jsonb else '{}'::jsonb end,
      jsonb_build_object('en', 'About ' || word || ' and ' || other || case when n % 1000 = 0 then ' and kestrel' else '' end),
      (array['TOOLKIT','GUIDE','VIDEO','POLICY','REPORT'])[1 + n % 5], case when n % 3 = 0 then '{fr}' else '{en}' end::text[],
      date '2005-01-01' + n % 7000, now(),
      array[(array['STAFF','COUNCIL','RESIDENTS'])[1 + n % 3]], (array['AB','BC','ON','QC'])[1 + n % 4], 2005 + n % 20, true, 1
    from (select n, (array['housing','police','school','transit','library','health','water','park'])[1 + n % 8] as word,
      (array['hiring','police','training','youth','elders','arts','sport'])[1 + n % 7] as other
      from generate_series(1, ${items}::int) n) numbered`.execute(db)
  await sql`
    insert into resources.resource_commitment (resource, commitment)
    select 'invented-' || n, 1 + (n + which * 5) % 10 from generate_series(1, ${items}::int) n, generate_series(0, 1) which`.execute(
    db,
  )
  await sql`analyze`.execute(db)
}
