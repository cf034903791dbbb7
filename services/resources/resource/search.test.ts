import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'
import judged from './judged.json' with { type: 'json' }

let resources: Awaited<ReturnType<typeof openSubgraph>>
beforeAll(async () => {
  resources = await openSubgraph(resourcesDatabase, createResourcesSubgraph)
  for (const { slug, languages, title, summary } of judged.shelf)
    await sql`insert into resources.resource (slug, title, summary, kind, languages, listed_on, created_at, audience, invented, revision)
      values (${slug}, ${JSON.stringify(title)}::jsonb, ${summary && JSON.stringify(summary)}::jsonb, 'GUIDE', ${languages}::text[],
        '2020-01-01', now(), '{}', true, 1)`.execute(resources.db)
})
afterAll(() => resources.close())

type Part = { text: string; isFound: boolean }
const query = `query ($text: String, $first: Int! = 10, $after: String, $filter: ResourceFilter) {
  resources(search: $text, first: $first, after: $after, filter: $filter) {
    totalCount readAs { text } pageInfo { endCursor hasNextPage }
    facets { kind { value count } lang { value count } }
    edges { node { slug languages } found { title { lang dir parts { text isFound } } excerpt { lang parts { text isFound } } } }
  }
}`
const answer = async (text: string | null, lang = 'en', more = {}) =>
  await resources.ask(query, { text, ...more }, null, lang)
const find = async (text: string, lang = 'en', more = {}) => (await answer(text, lang, more)).data.resources
const slugsIn = (list: { edges: { node: { slug: string } }[] }) => list.edges.map(({ node }) => node.slug)
const marked = (parts: Part[]) => parts.filter(({ isFound }) => isFound).map(({ text }) => text)

describe('judged queries in four languages', () => {
  const results: { lang: string; text: string; recall: number; reciprocal: number }[] = []

  beforeAll(async () => {
    for (const { lang, text, wanted } of judged.queries.filter(({ wanted }) => wanted.length > 0)) {
      const five = slugsIn(await find(text, lang)).slice(0, 5)
      const place = five.findIndex(slug => wanted.includes(slug))
      const recall = wanted.filter(slug => five.includes(slug)).length / wanted.length
      results.push({ lang, text, recall, reciprocal: place < 0 ? 0 : 1 / (place + 1) })
    }
  })

  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  test.each(['en', 'fr', 'ar', 'vi'])(
    'in %s nearly all that is wanted is among the first five, the best first',
    lang => {
      const own = results.filter(result => result.lang === lang)
      expect(own.length).toBeGreaterThanOrEqual(10)
      expect(mean(own.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.9)
      expect(mean(own.map(({ reciprocal }) => reciprocal))).toBeGreaterThanOrEqual(0.9)
    },
  )

  test('what is missed is known', () => {
    const missed = results.filter(({ recall, reciprocal }) => recall < 1 || reciprocal < 1)
    // plurals that change within the word, which no stemmer of PostgreSQL knows
    expect(missed.map(({ lang, text }) => `${lang}: ${text}`)).toEqual(['fr: nouvel arrivant', 'ar: جريمة كراهية'])
  })
})

describe('a search', () => {
  test('shows what is in the reader’s language first', async () => {
    const languages = async (lang: string) => (await find('guide', lang)).edges.map(({ node }: any) => node.languages)
    const isFrench = (spoken: string[]) => spoken.includes('fr')
    const french = (await languages('fr')).map(isFrench)
    expect(french).toEqual([...french].sort((a, b) => Number(b) - Number(a)))
    expect((await languages('en'))[0]).toContain('en')
    expect(french[0]).toBe(true)
  })

  test('marks words as they were written, in the language in which they were found', async () => {
    const [french] = (await find('modele de maturite guide', 'en')).edges
    expect(french.found.title.lang).toBe('fr')
    expect(marked(french.found.title.parts)).toEqual(['Guide', 'Modèle', 'maturité'])
    const [arabic] = (await find('المجتمع', 'en')).edges
    expect(arabic.found.excerpt).toMatchObject({ lang: 'ar' })
    expect(marked(arabic.found.excerpt.parts)).toEqual(['للمجتمع'])
    const [vietnamese] = (await find('phan biet', 'vi')).edges
    expect(vietnamese.found.title.parts.map(({ text }: Part) => text).join('')).toBe(
      'Cẩm nang chống phân biệt chủng tộc cho thành phố',
    )
    expect((await find('', 'en')).edges[0].found).toBeNull()
  })

  test('says what it took mistyped words for, and takes right ones as they are', async () => {
    expect((await find('trouse d’outis', 'fr')).readAs).toEqual({ text: 'trousse d outils' })
    expect((await find('trousse d’outils', 'fr')).readAs).toBeNull()
    expect(await find('brooks edmonton')).toMatchObject({ totalCount: 0, readAs: null })
    expect(await find('zzqqx')).toMatchObject({ totalCount: 0, readAs: null })
  })

  test('takes quotes and a minus', async () => {
    expect(slugsIn(await find('guide -municipalities'))).not.toContain('cim-guide')
    expect(slugsIn(await find('"inclusive municipalities"'))).toEqual(['cim-guide'])
    expect((await find('"declaration model"')).totalCount).toBe(0)
  })

  test.each(['?!', '%', '"', '-', '\\', "'", '🙂', '&|!:*()', '\0'])('of %s alone finds nothing', async text => {
    expect(await find(text)).toMatchObject({ totalCount: 0, edges: [], facets: { kind: [] } })
  })

  test.each(["'", 'a:*', 'a & b | !c', '"open', '- - a', 'a\0b', '<b>', 'or', '-a', '\ud800a'])(
    'of %s breaks nothing',
    async text => {
      expect((await answer(text)).errors).toBeUndefined()
    },
  )

  test('of 10,000 characters is refused in words', async () => {
    const { errors } = await answer('a'.repeat(10_000))
    expect(errors[0]).toMatchObject({ message: 'A search has 200 characters at most.' })
  })

  test('has pages that hold each find once, and facets with true counts', async () => {
    const whole = slugsIn(await find('municipalit', 'en', { first: 50 }))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await find('municipalit', 'en', { first: 3, after })
      seen.push(...slugsIn(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(whole)
    const { facets } = await find('municipalit', 'en')
    for (const { value, count } of facets.kind)
      expect((await find('municipalit', 'en', { filter: { kind: [value] } })).totalCount).toBe(count)
  })

  test('asks as much of the database for one item as for ten', async () => {
    const statements = async (first: number) => {
      resources.counter.statements = 0
      await find('municipalit', 'en', { first })
      return resources.counter.statements
    }
    expect(await statements(10)).toBe(await statements(1))
  })

  test('finds what was changed by its new words only', async () => {
    const rename = (title: string) =>
      sql`update resources.resource set title = ${JSON.stringify({ en: title })}::jsonb where slug = 'housing-bylaw'`
    await rename('Tenancy').execute(resources.db)
    expect((await find('tenancy')).totalCount).toBe(1)
    expect((await find('"fair housing"')).totalCount).toBe(0)
    await rename('Fair housing by-law: model text').execute(resources.db)
  })
})
