import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import type { Grant } from '../../shared/viewer.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

const person = (personId: string, ...grants: Grant[]) => ({ personId, grants })
const editor = person('editor', { role: 'EDITOR', municipality: 'calgary', network: null })
const stranger = person('stranger', { role: 'EDITOR', municipality: 'hamilton', network: null })
const organiser = person('organiser', { role: 'ORGANISER', municipality: null, network: null })
const reader = person('reader')

const text = (words: string, lang = 'en') => [{ lang, text: words }]
const item = {
  title: [...text('How a test welcomes'), ...text('Comment un test accueille', 'fr')],
  summary: text('Invented by a test.'),
  kind: 'TOOLKIT',
  url: 'https://example.org/toolkit',
  municipality: 'calgary',
  author: 'A test',
  licence: 'CC-BY-4.0',
  commitments: [5, 1],
  indicators: ['4c', '1a'],
  languages: ['en', 'fra'],
  audience: ['STAFF', 'COUNCIL'],
  province: 'AB',
  year: 2026,
}
const fields = `slug title { text } summary { text } kind url author licence audience province year languages indicators
  municipality { slug } commitments { number } revision mayChange withdrawnAt withdrawalReason { text } files { name }
  caseStudy { situation { text } done { text } cost { text } result { text } advice { text } }
  service { what { text } where { text } hours { text } phone email }`

async function act(name: string, input: Record<string, unknown>, as: typeof editor | null = editor) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  const { data, errors } = await resources.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { resource { ${fields} } userErrors { code field message } } }`,
    { input },
    as,
  )
  return { ...data?.[name], errors }
}
const share = (input: Record<string, unknown> = {}, as: typeof editor | null = editor) =>
  act('shareResource', { ...item, ...input }, as)
const read = async (slug: string, as: typeof editor | null = null) =>
  (await resources.ask(`query ($slug: String!) { resource(slug: $slug) { ${fields} } }`, { slug }, as)).data.resource
const listed = async (variables: Record<string, unknown> = {}) => {
  const query =
    'query ($search: String, $filter: ResourceFilter) { resources(first: 100, search: $search, filter: $filter) { nodes { slug } facets { audience { value count } province { value count } year { value count } } } }'
  const { nodes, facets } = (await resources.ask(query, variables)).data.resources
  return { slugs: nodes.map(({ slug }: { slug: string }) => slug) as string[], facets }
}
const lastChange = async () => (await resources.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes.at(-1)

describe('sharing', () => {
  test('puts an item into the library as it was said, and tells the news', async () => {
    const { resource, userErrors } = await share()
    expect(userErrors).toEqual([])
    expect(resource).toMatchObject({
      slug: 'how-a-test-welcomes',
      url: 'https://example.org/toolkit',
      licence: 'CC-BY-4.0',
      languages: ['en', 'fr'],
      audience: ['STAFF', 'COUNCIL'],
      commitments: [{ number: 1 }, { number: 5 }],
      indicators: ['1a', '4c'],
      revision: 1,
      mayChange: true,
    })
    expect((await listed()).slugs[0]).toBe(resource.slug)
    expect(await lastChange()).toMatchObject({
      action: 'shareResource',
      actor: 'editor',
      subjectId: resource.slug,
      news: {
        kind: 'RESOURCE_SHARED',
        municipality: 'calgary',
        province: 'AB',
        url: `/library/${resource.slug}`,
        commitments: [1, 5],
      },
    })
  })

  test('a title that is taken gets another address, and the same key the same item', async () => {
    const key = { idempotencyKey: 'once' }
    const [one, again] = [await share(key), await share(key)]
    expect(one.resource.slug).toBe('how-a-test-welcomes-2')
    expect(again.resource.slug).toBe(one.resource.slug)
  })

  test.each([
    ['an editor of another municipality', stranger, {}],
    ['an editor without municipality', editor, { municipality: null }],
    ['somebody without grants', reader, {}],
  ])('%s is refused', async (_who, as, input) => {
    expect(await share(input, as)).toMatchObject({ resource: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
  })

  test('whoever is not signed in, and an unknown municipality, are refused', async () => {
    expect((await share({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(await share({ municipality: 'atlantis' }, organiser)).toMatchObject({
      resource: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'municipality' }],
    })
  })

  test('a case study and a service have fields of their own, and both are found by their words', async () => {
    const caseStudy = {
      situation: text('Nobody asked.'),
      done: text('A test asked.'),
      cost: text(''),
      result: text('Zebrafinches were counted.'),
    }
    const study = await share({ kind: 'CASE_STUDY', title: text('A counted case'), caseStudy })
    expect(study.resource.caseStudy).toEqual({
      situation: { text: 'Nobody asked.' },
      done: { text: 'A test asked.' },
      cost: null,
      result: { text: 'Zebrafinches were counted.' },
      advice: null,
    })
    expect((await listed({ search: 'zebrafinches' })).slugs).toEqual([study.resource.slug])
    const found = await resources.ask(
      '{ resources(search: "zebrafinches") { edges { found { excerpt { parts { text isFound } } } } } }',
    )
    expect(found.data.resources.edges[0].found.excerpt.parts).toEqual([
      { text: 'Zebrafinches', isFound: true },
      { text: ' were counted.', isFound: false },
    ])

    const service = { what: text('Interpreters'), where: text('By telephone'), phone: '211', email: 'a@town.example' }
    const entry = await share({ kind: 'SERVICE', title: text('Interpreters of a test'), service })
    expect(entry.resource.service).toMatchObject({ phone: '211', email: 'a@town.example', hours: null })
    expect(JSON.stringify(await lastChange())).not.toContain('town.example')
  })

  test('the library is narrowed by audience, province and year, and counts them', async () => {
    await share({ title: text('For Yukon'), province: 'YT', audience: ['RESIDENTS'], year: 2001 })
    const filter = { audience: ['RESIDENTS'], province: ['YT', 'NU'], year: [2001] }
    expect((await listed({ filter })).slugs).toEqual(['for-yukon'])
    const { facets } = await listed({ filter: { province: ['YT'] } })
    expect(facets.audience).toEqual([{ value: 'RESIDENTS', count: 1 }])
    expect(facets.year).toEqual([{ value: '2001', count: 1 }])
    expect(facets.province.length).toBeGreaterThan(1)
  })
})

describe('changing', () => {
  test('rewrites all but the address, once for each revision', async () => {
    const { resource } = await share({ title: text('To be changed') })
    const { municipality: _, ...content } = item
    const input = { ...content, title: text('It was changed'), summary: null, resource: resource.slug, revision: 1 }
    const changed = await act('changeResource', input)
    expect(changed.userErrors).toEqual([])
    expect(changed.resource).toMatchObject({ slug: 'to-be-changed', revision: 2, summary: null })
    expect(changed.resource.title.text).toBe('It was changed')
    expect(await act('changeResource', input)).toMatchObject({
      resource: null,
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    expect(await act('changeResource', { ...input, revision: 2 }, stranger)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    })
    expect(await act('changeResource', { ...input, resource: 'none' })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: 'resource' }],
    })
    expect(await act('changeResource', { ...input, revision: 2, title: [] })).toMatchObject({
      userErrors: [{ code: 'INVALID', field: 'title' }],
    })
  })
})

describe('withdrawing', () => {
  test('leaves the address and the reason, takes the news back, and can be undone', async () => {
    const { resource } = await share({ title: text('To be withdrawn') })
    const { slug } = resource
    const input = { resource: slug, reason: text('It was wrong.') }
    expect(await act('withdrawResource', input, stranger)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] })
    expect(await act('withdrawResource', { ...input, reason: [] })).toMatchObject({ userErrors: [{ field: 'reason' }] })
    expect(await act('restoreResource', { resource: slug }, stranger)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    })

    expect((await act('withdrawResource', input)).userErrors).toEqual([])
    expect(await lastChange()).toMatchObject({ action: 'withdrawResource', news: { takesBack: ['shareResource'] } })
    expect(await read(slug)).toMatchObject({
      title: { text: 'To be withdrawn' },
      summary: null,
      url: null,
      withdrawalReason: { text: 'It was wrong.' },
    })
    expect((await listed()).slugs).not.toContain(slug)
    const query =
      '{ _entities(representations: [{ __typename: "Municipality", slug: "calgary" }]) { ... on Municipality { resources(first: 100) { nodes { slug } } } } }'
    const [calgary] = (await resources.ask(query)).data._entities
    expect(calgary.resources.nodes).not.toContainEqual({ slug })
    expect(await act('withdrawResource', input)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] })

    expect((await act('restoreResource', { resource: slug })).resource.summary).toEqual({ text: 'Invented by a test.' })
    expect((await listed()).slugs).toContain(slug)
  })
})
