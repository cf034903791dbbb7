import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

let resources: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  resources = await openSubgraph(resourcesDatabase, createResourcesSubgraph)
})
afterAll(async () => await resources.close())

const library = `query Library($search: String, $filter: ResourceFilter, $first: Int! = 100, $after: String) {
  resources(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    facets { kind { value count } lang { value count } commitment { value count } }
    nodes {
      id slug title { text lang dir } summary { text lang dir } kind languages year url source indicators
      municipality { slug } commitments { number } files { url mediaType size lang }
    }
  }
}`

type Count = { value: string; count: number }
type Node = {
  slug: string
  kind: string
  year: number | null
  languages: string[]
  municipality: { slug: string } | null
  commitments: { number: number }[]
}
type Library = {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  facets: { kind: Count[]; lang: Count[]; commitment: Count[] }
  nodes: (Node & Record<string, unknown>)[]
}
async function found(variables: Record<string, unknown> = {}): Promise<Library> {
  const { data, errors } = await resources.ask(library, variables)
  expect(errors).toBeUndefined()
  return data.resources
}
const slugsOf = async (variables: Record<string, unknown>) => (await found(variables)).nodes.map(({ slug }) => slug)

describe('the library', () => {
  test('holds the four case studies of 2011 with the indicators that the sources give', async () => {
    const { nodes, totalCount } = await found({ filter: { kind: ['CASE_STUDY'] } })
    expect(totalCount).toBe(4)
    expect(Object.fromEntries(nodes.map(({ municipality, indicators }) => [municipality?.slug, indicators]))).toEqual({
      brooks: ['1a'],
      'wood-buffalo': ['21a'],
      calgary: [],
      edmonton: ['28a'],
    })
  })

  test('invents no address, and puts undated items last', async () => {
    const { nodes } = await found()
    expect(nodes.every(({ url, source }) => url === null && source)).toBe(true)
    expect(nodes.map(({ year }) => year)).toEqual([
      2023,
      2012,
      2012,
      2011,
      2011,
      2011,
      2011,
      2011,
      2010,
      2009,
      2008,
      null,
      null,
    ])
  })

  test('is searched by all words, in any language and without accents', async () => {
    expect(await slugsOf({ search: 'BROOKS leadership' })).toEqual(['case-study-brooks-2011'])
    expect(await slugsOf({ search: 'modele de maturite guide' })).toEqual(['hrmm-guide-2012'])
    expect(await slugsOf({ search: 'لِلمجتمع' })).toEqual(['calgary-anti-racism-framework'])
    expect(await slugsOf({ search: 'brooks edmonton' })).toEqual([])
    expect(await slugsOf({ search: '%' })).toEqual([])
    expect((await found({ search: ' ' })).totalCount).toBe(13)
  })

  test('is narrowed by several values of a kind, and by all kinds of values together', async () => {
    expect(await slugsOf({ filter: { lang: ['ar', 'vi'] } })).toEqual(['calgary-anti-racism-framework'])
    expect(await slugsOf({ filter: { commitment: [6], kind: ['POLICY', 'GUIDE'] } })).toEqual([
      'hamilton-immigration-strategy-2010',
      'cmard-booklet',
    ])
    expect(await slugsOf({ filter: { municipality: 'markham' } })).toEqual(['markham-staff-report-2009'])
    expect((await found({ filter: { kind: [], lang: [], commitment: [] } })).totalCount).toBe(13)
  })

  test.each([
    {},
    { search: 'municipalities' },
    { filter: { kind: ['GUIDE'] } },
    { filter: { kind: ['GUIDE', 'POLICY'], lang: ['en'], commitment: [5] } },
    { search: 'calgary', filter: { lang: ['vi'] } },
    { filter: { kind: ['VIDEO'] } },
  ])(
    'facets of %j are what each choice would really give',
    async ({ search, filter = {} }: { search?: string; filter?: Record<string, unknown> }) => {
      const { facets } = await found({ search, filter })
      for (const [facet, counts] of Object.entries(facets)) {
        const without = await found({ search, filter: { ...filter, [facet]: null } })
        const valuesOf = ({ kind, languages, commitments }: Node) =>
          ({ kind: [kind], lang: languages, commitment: commitments.map(({ number }) => String(number)) })[facet] ?? []
        const expected = new Map<string, number>()
        for (const value of without.nodes.flatMap(valuesOf)) expected.set(value, (expected.get(value) ?? 0) + 1)
        expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(expected)
      }
    },
  )

  test('counts facets over everything, however short the page', async () => {
    const [whole, short] = [await found(), await found({ first: 1 })]
    expect(short.facets).toEqual(whole.facets)
    expect(short.totalCount).toBe(13)
  })

  test('is narrowed to an indicator of an edition, its facets with it; one that is not there has nothing', async () => {
    const on = (code: string, model = 'hrmm-2012') => found({ filter: { indicator: { model, code } } })
    const { nodes, totalCount, facets } = await on('28a')
    expect(nodes.map(({ slug }) => slug)).toEqual(['case-study-edmonton-2011'])
    expect(totalCount).toBe(1)
    expect(facets.kind).toEqual([{ value: 'CASE_STUDY', count: 1 }])
    for (const none of [await on('99z'), await on('28a', 'hrmm-2011-draft'), await on("' or 1=1 --")])
      expect(none).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('is walked page by page without a gap or a repeat', async () => {
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Library = await found({ first: 3, after })
      walked.push(...page.nodes.map(({ slug }) => slug))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(walked).toEqual(await slugsOf({}))
  })

  test.each([
    'nonsense',
    Buffer.from('["2008-13-01","y"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
  ])('refuses the cursor %s of another list', async after => {
    const { errors } = await resources.ask(library, { after })
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('asks the database as often for all items as for two, and counts facets only for those who read them', async () => {
    resources.counter.statements = 0
    await found({ first: 2 })
    expect(resources.counter.statements).toBe(6)
    resources.counter.statements = 0
    await found()
    expect(resources.counter.statements).toBe(6)
    resources.counter.statements = 0
    await resources.ask('{ resources { nodes { slug } } }')
    expect(resources.counter.statements).toBe(2)
  })
})

describe('one item', () => {
  test('is answered in the reader’s language', async () => {
    const { data } = await resources.ask('{ resource(slug: "cim-guide") { title { text lang dir } } }', {}, null, 'fr')
    expect(data.resource.title).toEqual({ text: 'Guide pour les municipalités inclusives', lang: 'fr', dir: 'ltr' })
  })

  test('is null where there is none', async () => {
    expect((await resources.ask('{ resource(slug: "none") { slug } }')).data).toEqual({ resource: null })
  })
})

test('news is told with the day of the thing itself, and undated things are none', async () => {
  const { data } = await resources.ask('{ changes(first: 500) }', {}, 'gateway')
  const days = data.changes.map(({ at }: { at: string }) => at.slice(0, 10)) as string[]
  expect(days).toEqual([...days].sort((a, b) => a.localeCompare(b)))
  expect(days).toHaveLength(11)
  expect(
    data.changes.find(({ subjectId }: { subjectId: string }) => subjectId === 'ccmard-toolkit-2012'),
  ).toMatchObject({
    at: '2012-02-01T12:00:00.000Z',
    news: { kind: 'RESOURCE_SHARED', url: '/library/ccmard-toolkit-2012', invented: false },
  })
})
