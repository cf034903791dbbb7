import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import type { Grant } from '../../shared/viewer.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

const person = (personId: string, ...grants: Grant[]) => ({ personId, grants })
const owner = person('owner', { role: 'EDITOR', municipality: 'calgary', network: null })
const curator = person('curator', { role: 'EDITOR', municipality: 'edmonton', network: null })
const retired = person('curator')
const stranger = person('stranger', { role: 'EDITOR', municipality: 'hamilton', network: null })
const secretariat = person('secretariat', { role: 'SECRETARIAT', municipality: null, network: null })

const title = [{ lang: 'en', text: 'For a first year' }]
const items = ['cim-guide', 'ccmard-toolkit-2012']

async function act(name: string, input: Record<string, unknown>, as: typeof owner | null = owner) {
  const type = name.endsWith('Curator') ? 'CuratorInput' : `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await resources.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      collection { slug revision mayChange mayAddCurators isDiscarded items { slug } itemCount curators { isOwner person { id } } }
      userErrors { code field } } }`,
    { input },
    as,
  )
  return { ...data?.[name], errors }
}
const slugsOf = ({ collection }: Awaited<ReturnType<typeof act>>) => collection.items.map((one: any) => one.slug)

test('somebody begins a collection, others look after it, and its order is theirs', async () => {
  const begun = await act('createCollection', { title, item: items[0], idempotencyKey: 'once' })
  expect(begun.userErrors).toEqual([])
  expect(begun.collection).toMatchObject({ slug: 'for-a-first-year', itemCount: 1, mayAddCurators: true })
  expect((await act('createCollection', { title, idempotencyKey: 'once' })).collection.slug).toBe('for-a-first-year')
  const collection = 'for-a-first-year'

  expect(await act('addToCollection', { collection, resource: items[1] }, curator)).toMatchObject({
    userErrors: [{ code: 'NOT_ALLOWED' }],
  })
  const added = await act('addCurator', { collection, person: 'curator' })
  expect(added.collection.curators).toEqual([
    { isOwner: true, person: { id: 'owner' } },
    { isOwner: false, person: { id: 'curator' } },
  ])
  expect(await act('addCurator', { collection, person: 'curator' })).toMatchObject({
    userErrors: [{ code: 'CONFLICT' }],
  })
  const grown = await act('addToCollection', { collection, resource: items[1] }, curator)
  expect(slugsOf(grown)).toEqual(items)
  expect(grown.collection).toMatchObject({ mayChange: true, mayAddCurators: false })

  const { revision } = grown.collection
  const turned = await act('changeCollection', { collection, revision, title, items: items.toReversed() }, curator)
  expect(slugsOf(turned)).toEqual(items.toReversed())
  expect(await act('changeCollection', { collection, revision, title, items: [] })).toMatchObject({
    userErrors: [{ code: 'CONFLICT', field: 'revision' }],
  })
  const own = await resources.ask('{ ownCollections { slug } }', {}, curator)
  expect(own.data.ownCollections).toEqual([{ slug: collection }])
  const held = await resources.ask('{ resource(slug: "cim-guide") { collections { slug } } }')
  expect(held.data.resource.collections).toEqual([{ slug: collection }])
})

test('what is withdrawn is not seen, and is back at the end once it is restored', async () => {
  const { collection: begun } = await act('createCollection', { title: [{ lang: 'en', text: 'Kept' }], item: items[0] })
  const collection = begun.slug
  await act('addToCollection', { collection, resource: items[1] })
  const withdraw =
    'mutation { withdrawResource(input: { resource: "cim-guide", reason: [{ lang: "en", text: "Test" }] }) { userErrors { code } } }'
  await resources.ask(withdraw, {}, secretariat)
  const read = async () =>
    (
      await resources.ask('query ($slug: String!) { collection(slug: $slug) { revision items { slug } } }', {
        slug: collection,
      })
    ).data.collection
  const seen = await read()
  expect(seen.items).toEqual([{ slug: items[1] }])
  await act('changeCollection', { collection, revision: seen.revision, title, items: [items[1]] })
  await resources.ask(
    'mutation { restoreResource(input: { resource: "cim-guide" }) { userErrors { code } } }',
    {},
    secretariat,
  )
  expect((await read()).items).toEqual([{ slug: items[1] }, { slug: items[0] }])
})

test('who may do what with a collection', async () => {
  const { collection: begun } = await act('createCollection', { title: [{ lang: 'en', text: 'Guarded' }] })
  const collection = begun.slug
  const resource = items[0]
  expect(await act('createCollection', { title }, retired)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] })
  expect((await act('createCollection', { title }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  for (const [name, input] of [
    ['addToCollection', { collection, resource }],
    ['changeCollection', { collection, revision: 1, title, items: [] }],
    ['addCurator', { collection, person: 'stranger' }],
    ['removeCurator', { collection, person: 'owner' }],
  ] as const)
    expect(await act(name, input, stranger)).toMatchObject({ collection: null, userErrors: [{ code: 'NOT_ALLOWED' }] })

  expect(await act('addToCollection', { collection, resource: 'none' })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: 'resource' }],
  })
  expect(await act('addToCollection', { collection: 'none', resource })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: 'collection' }],
  })
  expect(await act('removeCurator', { collection, person: 'owner' })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: 'person' }],
  })
  await act('addCurator', { collection, person: 'curator' }, secretariat)
  for (const gone of [retired, person('owner')])
    expect(await act('addToCollection', { collection, resource }, gone)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    })
  expect((await resources.ask('{ ownCollections { slug } }', {}, retired)).data.ownCollections).toEqual([])
  const named = 'query ($slug: String!) { collection(slug: $slug) { curators { isOwner person { id } } } }'
  for (const asker of [null, retired])
    expect((await resources.ask(named, { slug: collection }, asker)).data.collection.curators).toEqual([
      { isOwner: true, person: null },
      { isOwner: false, person: null },
    ])
  expect((await act('removeCurator', { collection, person: 'curator' }, retired)).userErrors).toEqual([])
  expect((await act('addToCollection', { collection, resource }, secretariat)).userErrors).toEqual([])
  expect(await act('addToCollection', { collection, resource })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] })
})

test('a discarded collection is there for its owner and the secretariat alone, and comes back as it was', async () => {
  const { collection: begun } = await act('createCollection', {
    title: [{ lang: 'en', text: 'Put away' }],
    item: items[0],
  })
  const collection = begun.slug
  await act('addCurator', { collection, person: 'curator' })
  for (const name of ['discardCollection', 'restoreCollection'])
    for (const asker of [curator, stranger])
      expect(await act(name, { collection }, asker)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] })
  expect((await act('discardCollection', { collection }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect(await act('discardCollection', { collection: 'none' })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })

  expect((await act('discardCollection', { collection })).collection).toMatchObject({ isDiscarded: true, itemCount: 1 })
  const read = async (asker: typeof owner | null) =>
    (
      await resources.ask(
        `query ($slug: String!) { collection(slug: $slug) { isDiscarded } collections(first: 50) { totalCount nodes { slug } }
          ownCollections { slug } resource(slug: "cim-guide") { collections { slug } } }`,
        { slug: collection },
        asker,
      )
    ).data
  const listed = (data: any) =>
    [...data.collections.nodes, ...data.ownCollections, ...data.resource.collections].filter(
      (one: { slug: string }) => one.slug === collection,
    )
  for (const asker of [null, stranger, curator]) {
    const seen = await read(asker)
    expect(seen.collection).toBeNull()
    expect(listed(seen)).toEqual([])
  }
  for (const asker of [owner, secretariat]) expect((await read(asker)).collection).toEqual({ isDiscarded: true })
  expect(listed(await read(owner))).toEqual([])
  expect(await act('addToCollection', { collection, resource: items[1] }, curator)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', field: 'collection' }],
  })

  const back = await act('restoreCollection', { collection }, secretariat)
  expect(back.collection).toMatchObject({ isDiscarded: false, itemCount: 1 })
  expect((await act('restoreCollection', { collection })).collection.revision).toBe(back.collection.revision)
  expect(listed(await read(curator))).toHaveLength(3)
})

test('fifty collections are enough for one person, and an item tells ten that hold it', async () => {
  const many = person('many', { role: 'EDITOR', municipality: 'calgary', network: null })
  await sql`insert into resources.collection (slug, title, owner, created_at, updated_at, revision)
    select 'many-' || number, '{"en":"Many"}', 'many', now(), now(), 1 from generate_series(1, 49) as number`.execute(
    resources.db,
  )
  await sql`insert into resources.collection_item (collection, resource, position)
    select slug, 'ccmard-toolkit-2012', 0 from resources.collection where owner = 'many'`.execute(resources.db)
  expect((await act('createCollection', { title }, many)).userErrors).toEqual([])
  expect((await act('createCollection', { title }, many)).userErrors).toEqual([{ code: 'FULL', field: null }])
  const { data } = await resources.ask('{ resource(slug: "ccmard-toolkit-2012") { collections { slug } } }')
  expect(data.resource.collections).toHaveLength(10)
})
