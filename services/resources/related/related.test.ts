import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

/** An item of long ago, so that newer ones are many. */
async function put(slug: string, commitments: number[], indicators: string[] = []) {
  await sql`insert into resources.resource
    select (jsonb_populate_record(one, jsonb_build_object('slug', ${slug}::text, 'listed_on', '1950-01-01'))).*
    from resources.resource one where one.slug = 'cim-guide'`.execute(resources.db)
  for (const commitment of commitments)
    await sql`insert into resources.resource_commitment values (${slug}, ${commitment})`.execute(resources.db)
  for (const indicator of indicators)
    await sql`insert into resources.resource_indicator values (${slug}, 'hrmm-2012', ${indicator})`.execute(
      resources.db,
    )
}

type Related = { commitments: number; indicators: number; resource: { slug: string } }

async function relatedTo(slug: string, first = 3) {
  const source = `query ($slug: String!, $first: Int!) {
    resource(slug: $slug) { related(first: $first) { commitments indicators resource { slug } } } }`
  const { data, errors } = await resources.ask(source, { slug, first })
  expect(errors).toBeUndefined()
  return (data.resource.related as Related[]).map(one => `${one.resource.slug} ${one.commitments} ${one.indicators}`)
}

test('the closest come first, however old they are; what is filed under everything is close to nothing', async () => {
  await sql`delete from resources.resource_commitment`.execute(resources.db)
  await sql`delete from resources.resource_indicator`.execute(resources.db)
  await put('study', [5], ['9z'])
  await put('toolkit', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  await put('guide', [5])
  await put('twin', [5], ['9z'])
  await put('other', [6], ['9y'])
  await put('slides', [])
  expect(await relatedTo('study')).toEqual(['twin 1 1', 'guide 1 0', 'toolkit 1 0'])
  expect(await relatedTo('study', 1)).toEqual(['twin 1 1'])
  expect(await relatedTo('slides')).toEqual([])
  await sql`update resources.resource set withdrawn_at = now() where slug = 'twin'`.execute(resources.db)
  expect(await relatedTo('study')).toEqual(['guide 1 0', 'toolkit 1 0'])
})

test('many items ask the database as often as one', async () => {
  const statements = async (first: number) => {
    resources.counter.statements = 0
    const source = 'query ($first: Int!) { resources(first: $first) { nodes { related { commitments } } } }'
    expect((await resources.ask(source, { first })).errors).toBeUndefined()
    return resources.counter.statements
  }
  expect(await statements(10)).toBe(await statements(1))
})
