import { beforeAll, describe, expect, test } from 'vitest'
import { secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

// more than any page holds
const many = 130

async function mutate(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const { data, errors } = await members.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { message } } }`,
    { input },
    secretariat,
  )
  expect(errors).toBeUndefined()
  expect(data[name].userErrors).toEqual([])
}

const query = `query ($asOf: Date, $after: String, $filter: MunicipalityFilter) {
  roster(network: CMARD, asOf: $asOf) {
    totalCount
    memberships(first: 100, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor } nodes { municipality { slug province } } }
    others(first: 100, filter: $filter) { totalCount nodes { slug } } } }`

async function narrowed(filter: object, asOf: string | null = null) {
  const slugs: string[] = []
  let after: string | null = null
  let roster
  do {
    const { data, errors } = await members.ask(query, { filter, asOf, after })
    expect(errors).toBeUndefined()
    roster = data.roster
    slugs.push(...roster.memberships.nodes.map((node: { municipality: { slug: string } }) => node.municipality.slug))
    after = roster.memberships.pageInfo.hasNextPage ? roster.memberships.pageInfo.endCursor : null
  } while (after)
  return {
    slugs,
    count: roster.memberships.totalCount as number,
    total: roster.totalCount as number,
    others: (roster.others.nodes as { slug: string }[]).map(({ slug }) => slug),
    otherCount: roster.others.totalCount as number,
  }
}

beforeAll(async () => {
  for (let number = 0; number < many; number += 1) {
    const slug = `invented-${String(number).padStart(3, '0')}`
    const name = [{ lang: 'en', text: number === many - 1 ? 'Zzyzx Landing' : `Aaa Invented ${number}` }]
    await mutate('addMunicipality', { slug, name, province: 'YT', kind: 'VILLAGE', source: 'Invented' })
    await mutate('joinNetwork', { municipality: slug, network: 'CMARD', joinedOn: '2020' })
  }
  const beside = { name: [{ lang: 'en', text: 'Aaa Invented beside' }], province: 'YT', kind: 'VILLAGE', source: 'x' }
  await mutate('addMunicipality', { slug: 'invented-beside', ...beside })
})

describe('a roster of more members than a page holds', () => {
  test('finds the last of them by name', async () => {
    const { slugs, total, others } = await narrowed({ search: 'zzyzx' })
    expect(slugs).toEqual(['invented-129'])
    expect(total).toBeGreaterThan(many)
    expect(others).toEqual([])
  })

  test('lists and counts all that a filter finds, and beside them who is no member', async () => {
    const { slugs, count, others, otherCount } = await narrowed({ province: ['YT'], kind: ['VILLAGE'] })
    expect(slugs).toHaveLength(many)
    expect(new Set(slugs).size).toBe(many)
    expect(count).toBe(many)
    expect(others).toEqual(['invented-beside'])
    expect(otherCount).toBe(1)
  })

  test('gives a map every member at once, in one statement, and those alone whom the list finds', async () => {
    const placesOf = async (narrowing: object, asOf: string | null = null) => {
      members.counter.statements = 0
      const { data, errors } = await members.ask(
        `query ($asOf: Date, $search: String, $filter: MunicipalityFilter) { roster(network: CMARD, asOf: $asOf) {
          places(search: $search, filter: $filter) { slug name { text } province location { latitude longitude } } } }`,
        { asOf, ...narrowing },
      )
      expect(errors).toBeUndefined()
      return data.roster.places as { slug: string; name: { text: string }; province: string; location: object | null }[]
    }
    const all = await placesOf({})
    expect(members.counter.statements).toBe(1)
    expect(all.map(({ slug }) => slug)).toEqual((await narrowed({})).slugs)
    expect(all.length).toBeGreaterThan(many)
    expect(all.find(({ slug }) => slug === 'calgary')).toMatchObject({
      name: { text: 'Calgary' },
      province: 'AB',
      location: { latitude: expect.closeTo(51, 0), longitude: expect.closeTo(-114, 0) },
    })
    expect(all.find(({ slug }) => slug === 'invented-000')).toMatchObject({ province: 'YT', location: null })

    const { data } = await members.ask('{ roster(network: CMARD) { byProvince { province count } } }')
    for (const { province, count } of data.roster.byProvince)
      expect(
        all.filter(place => place.province === province),
        province,
      ).toHaveLength(count)

    const filter = { province: ['YT'], kind: ['VILLAGE'] }
    expect((await placesOf({ filter })).map(({ slug }) => slug)).toEqual((await narrowed(filter)).slugs)
    expect((await placesOf({ search: 'zzyzx' })).map(({ slug }) => slug)).toEqual(['invented-129'])
    expect(await placesOf({ search: 'zzyzx' }, '2019-01-01')).toEqual([])
  })

  test('is narrowed on a past day, too: who joined later is among the others', async () => {
    const { slugs, others } = await narrowed({ search: 'zzyzx' }, '2019-01-01')
    expect(slugs).toEqual([])
    expect(others).toEqual(['invented-129'])
  })

  test('takes a word that nobody carries as it was probably meant, in both lists alike', async () => {
    expect(await narrowed({ search: 'calgery' })).toMatchObject({ slugs: ['calgary'], others: [] })
    expect(await narrowed({ search: 'calgary' })).toMatchObject({ slugs: ['calgary'], others: [] })
  })

  test('asks the database as often for all as for one', async () => {
    const statements = async (filter: object) => {
      members.counter.statements = 0
      await members.ask(query, { filter })
      return members.counter.statements
    }
    expect(await statements({ province: ['YT'] })).toBe(await statements({ province: ['ON'] }))
  })

  test('is whole where the filter asks for nothing', async () => {
    const { slugs, count, total } = await narrowed({})
    expect(slugs).toHaveLength(total)
    expect(count).toBe(total)
  })

  test('hides what is remembered only', async () => {
    const { others } = await narrowed({ kind: ['CITY'] })
    const { data } = await members.ask('{ municipalities(first: 100, filter: { kind: [CITY] }) { nodes { slug } } }')
    const known = new Set(data.municipalities.nodes.map(({ slug }: { slug: string }) => slug))
    expect(others.filter(slug => !known.has(slug))).toEqual([])
  })
})
