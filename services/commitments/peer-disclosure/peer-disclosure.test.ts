import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Counted, possibleLevels } from '../../../test/kit/possible-levels.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { between } from '../database/chance.ts'
import { insert } from '../database/rows.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let db: CommitmentsDb
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
})
afterAll(() => portal.close())

const codes = ['LA', 'CC', 'AL', 'CR', 'EV']
type Levels = { element: string; level: number }[]
type Place = {
  slug: string
  province: number
  band: number
  kind: number
  /** Memberships, each with its band of years; a date that nobody knows is in none. */
  joined: { network: number; years: number | null }[]
  isNamed: boolean
  levels: Levels
}

/** Forty municipalities that are all assessed, eight of which did not agree to be named. */
function networkOf(name: string): Place[] {
  return Array.from({ length: 40 }, (_, index) => ({
    slug: `${name}-${index}`,
    province: between(0, 3, name, index, 'province'),
    band: between(0, 2, name, index, 'band'),
    kind: between(0, 1, name, index, 'kind'),
    joined: [0, 1]
      .filter(network => between(0, 3, name, index, network, 'joined') > 0)
      .map(network => ({ network, years: [0, 1, 2, null][between(0, 3, name, index, network, 'years')] ?? null })),
    isNamed: index % 5 !== 0,
    levels: codes.map(element => ({ element, level: between(0, 4, name, index, element) })),
  }))
}

type Mark = 'province' | 'band' | 'kind' | 'network' | 'years' | 'sameSizeAs'
type Filter = Partial<Record<Mark, readonly number[]>>

const oneOrTwo = (values: readonly number[]) => [
  ...values.map(value => [value]),
  ...values.flatMap(one => values.filter(other => other > one).map(other => [one, other])),
]
/** What each mark of a filter can be narrowed to. A filter with `search` names somebody, and members refuses it. */
const choices: Record<Mark, readonly (readonly number[])[]> = {
  province: oneOrTwo([0, 1, 2, 3]),
  band: oneOrTwo([0, 1, 2]),
  kind: [[0], [1]],
  network: [[0], [1]],
  years: oneOrTwo([0, 1, 2]),
  // the place that a group is to be like, by its number
  sameSizeAs: [[0], [5], [10]],
}

function finds({ province, band, kind, network, years, sameSizeAs }: Filter, place: Place, places: readonly Place[]) {
  const joined = place.joined.filter(one => network?.includes(one.network) ?? true)
  return (
    (province?.includes(place.province) ?? true) &&
    (band?.includes(place.band) ?? true) &&
    (kind?.includes(place.kind) ?? true) &&
    (!network || joined.length > 0) &&
    (!years || joined.some(one => one.years !== null && years.includes(one.years))) &&
    (!sameSizeAs || sameSizeAs.every(one => places[one]?.band === place.band))
  )
}

/**
 * Every group that a filter of two marks finds, with one or two values of a mark, and of three with one value each, or with
 * what a place is by itself: each group once.
 */
function groupsOf(places: readonly Place[]): Place[][] {
  const marks = Object.keys(choices) as Mark[]
  const narrowed = (filters: readonly Filter[]) =>
    filters.flatMap(filter =>
      marks
        .slice(Math.max(-1, ...Object.keys(filter).map(mark => marks.indexOf(mark as Mark))) + 1)
        .flatMap(mark => choices[mark].map(values => ({ ...filter, [mark]: values }) as Filter)),
    )
  const one = narrowed([{}])
  const two = narrowed(one)
  const three = narrowed(two).filter(
    filter =>
      Object.values(filter).every(values => values.length === 1) ||
      !(filter.network || filter.years || filter.sameSizeAs),
  )
  const groups = [{}, ...one, ...two, ...three].map(filter => places.filter(place => finds(filter, place, places)))
  return [...new Map(groups.map(group => [group.map(({ slug }) => slug).join(), group])).values()]
}

const assessmentOf = ({ slug }: { slug: string }, version = 1) => `assessment-${slug}-${version}`

async function publish(places: readonly Place[], version = 1) {
  await insert(
    db,
    'municipality',
    places.map(({ slug }) => ({ slug })),
  )
  const at = new Date(`2026-0${version}-01T12:00:00Z`)
  await insert(
    db,
    'assessment',
    places.map(place => ({
      id: assessmentOf(place, version),
      municipality: place.slug,
      model: 'hrmm-2012',
      mode: 'FULL',
      status: 'PUBLISHED',
      revision: 1,
      assessedOn: `2026-0${version}-01`,
      overallLevel: Math.min(...place.levels.map(({ level }) => level)),
      elements: place.levels,
      startedAt: at,
      startedBy: null,
      publishedAt: at,
      publishedBy: null,
      invented: true,
      takenOverFrom: null,
      discardedAt: null,
    })),
  )
  await insert(
    db,
    'assessmentConsent',
    places
      .filter(({ isNamed }) => isNamed)
      .map(place => ({
        assessment: assessmentOf(place, version),
        consent: 'NAME',
        givenAt: at,
        givenBy: null,
        withdrawnAt: null,
        withdrawnBy: null,
      })),
  )
}

const question = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PeerGroup {
  maturity { suppressed assessedCount isBehind withheldElements elements { element byLevel { level count } } } } } }`
type Maturity = {
  suppressed: boolean
  assessedCount: number
  isBehind: boolean
  withheldElements: string[]
  elements: { element: string; byLevel: { level: number; count: number }[] }[]
}
const visitor = null
const member = {
  personId: 'person-somebody',
  grants: [{ role: 'EDITOR' as const, municipality: 'somewhere', network: null }],
}

async function ask(places: readonly Place[], { isOrdinary = true, asker = visitor as typeof member | null } = {}) {
  const representations = [{ __typename: 'PeerGroup', slugs: places.map(({ slug }) => slug), isOrdinary }]
  const { data, errors } = await portal.ask(question, { representations }, asker)
  expect(errors).toBeUndefined()
  return data._entities[0].maturity as Maturity
}

type Heard = { element: string } & Counted

/** What is left of an answer for somebody who knows all that is public: the counts of those who are not named, by element. */
async function heard(places: readonly Place[], answer: Maturity, idOf: (place: Place) => string): Promise<Heard[]> {
  if (answer.suppressed) return []
  const named = places.filter(({ isNamed }) => isNamed)
  const hidden = places.filter(({ isNamed }) => !isNamed).map(idOf)
  const many = answer.assessedCount - named.length
  if (many === 0) return []
  const told = await db.selectFrom('peerDisclosure').selectAll().execute()
  const counted = told.find(({ members }) => members.length === many && members.every(id => hidden.includes(id)))
  expect(counted, 'what is told stands in the register').toBeDefined()
  return answer.elements.map(({ element, byLevel }) => ({
    element,
    ids: counted?.members ?? [],
    counts: byLevel.map(
      ({ level, count }) =>
        count - named.filter(({ levels }) => levels.some(one => one.element === element && one.level === level)).length,
    ),
  }))
}

/** By all that was ever heard, together. */
function expectNobodyExposed(all: readonly Heard[]) {
  const distinct = [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
  for (const code of codes) {
    const ofElement = distinct.filter(({ element }) => element === code)
    for (const levels of possibleLevels(ofElement)) expect(levels.size, JSON.stringify(ofElement)).toBeGreaterThan(1)
  }
  return distinct.length
}

describe('a network of forty, eight of whom are not named', () => {
  test.each(['maple', 'birch', 'cedar'])(
    '%s: nobody’s level can be worked out from all filters together',
    async name => {
      const places = networkOf(name)
      await publish(places)
      const all: Heard[] = []
      const groups = groupsOf(places)
      for (const group of groups) {
        all.push(...(await heard(group, await ask(group), place => assessmentOf(place))))
      }
      expect(expectNobodyExposed(all)).toBeGreaterThan(0)

      // the same questions again, after one was assessed anew on other levels
      const [first, ...others] = places.filter(({ isNamed }) => !isNamed)
      if (!first) throw new Error('nobody is hidden')
      const moved = {
        ...first,
        levels: first.levels.map(({ element, level }) => ({ element, level: (level + 1) % 6 })),
      }
      await publish([moved], 2)
      const idOf = (place: Place) => assessmentOf(place, place.slug === first.slug ? 2 : 1)
      for (const group of groups) {
        all.push(...(await heard(group, await ask(group), idOf)))
      }
      expect(expectNobodyExposed(all)).toBeGreaterThan(0)
      expect(others).toHaveLength(7)
    },
    120_000,
  )
})

describe('a group', () => {
  test('in which nobody is hidden is told whole, and enters no register', async () => {
    const places = networkOf('named').filter(({ isNamed }) => isNamed)
    await publish(places)
    const before = await db.selectFrom('peerDisclosure').selectAll().execute()
    const answer = await ask(places.slice(0, 5))
    expect(answer).toMatchObject({ suppressed: false, assessedCount: 5, isBehind: false, withheldElements: [] })
    expect(answer.elements).toHaveLength(5)
    expect(await db.selectFrom('peerDisclosure').selectAll().execute()).toHaveLength(before.length)
  })

  test('that is finer than usual is told for the first time to people with a role only', async () => {
    const places = networkOf('finer').filter(({ isNamed }) => !isNamed)
    await publish(places)
    expect((await ask(places, { isOrdinary: false })).suppressed).toBe(true)
    expect((await ask(places, { isOrdinary: false, asker: { ...member, grants: [] } })).suppressed).toBe(true)
    expect((await ask(places, { isOrdinary: false, asker: member })).assessedCount).toBe(8)
    expect((await ask(places, { isOrdinary: false })).assessedCount).toBe(8)
  })

  test('counts its newest only once there are five more of them', async () => {
    const places = networkOf('growing').map(place => ({ ...place, isNamed: false }))
    await publish(places.slice(0, 10))
    expect(await ask(places)).toMatchObject({ assessedCount: 10, isBehind: false })
    await publish(places.slice(10, 14))
    expect(await ask(places)).toMatchObject({ assessedCount: 10, isBehind: true })
    await publish(places.slice(14, 15))
    expect(await ask(places)).toMatchObject({ assessedCount: 15, isBehind: false })
  })

  test('from which somebody withdrew is withheld: the difference would tell what they took back', async () => {
    const places = networkOf('leaving').map(place => ({ ...place, isNamed: false }))
    await publish(places)
    expect((await ask(places)).assessedCount).toBe(40)
    await db
      .updateTable('assessment')
      .set({ status: 'WITHDRAWN' })
      .where('municipality', '=', places[0]?.slug ?? '')
      .execute()
    expect(await ask(places)).toMatchObject({ suppressed: true, assessedCount: null, elements: [] })
  })

  test('of which four took their name back is withheld, as whoever noted theirs would see the others', async () => {
    const places = networkOf('noted').filter(({ isNamed }) => !isNamed)
    await publish(places)
    const named = places.slice(0, 4).map(place => assessmentOf(place))
    const at = new Date('2026-02-01T12:00:00Z')
    await insert(
      db,
      'assessmentConsent',
      named.map(assessment => ({
        assessment,
        consent: 'NAME',
        givenAt: at,
        givenBy: null,
        withdrawnAt: at,
        withdrawnBy: null,
      })),
    )
    expect(await ask(places)).toMatchObject({ suppressed: true, assessedCount: null, elements: [] })
  })

  test('that is refused leaves no row, and is looked at again once there are more', async () => {
    const places = networkOf('refused').map(place => ({ ...place, isNamed: false }))
    await publish(places.slice(0, 12))
    const count = async () => (await db.selectFrom('peerDisclosure').select('id').execute()).length
    await ask(places.slice(0, 6))
    const before = await count()
    expect((await ask(places.slice(0, 9))).isBehind).toBe(true)
    expect(await count()).toBe(before)
    expect((await ask(places.slice(0, 12))).assessedCount).toBe(12)
    expect(await count()).toBe(before + 1)
  })

  test('that partitions would leave one of is withheld: all, where towns and cities were told', async () => {
    const places = networkOf('village')
      .slice(0, 13)
      .map((place, at) => ({
        ...place,
        isNamed: false,
        levels: codes.map(element => ({ element, level: at % 3 })),
      }))
    await publish(places)
    expect((await ask(places.slice(0, 6))).assessedCount).toBe(6)
    expect((await ask(places.slice(6, 12))).assessedCount).toBe(6)
    expect((await ask(places)).suppressed).toBe(true)
  })

  test('all on one level of an element is told of the others', async () => {
    const places = networkOf('level').map(place => ({
      ...place,
      isNamed: false,
      levels: place.levels.map(one => (one.element === 'EV' ? { ...one, level: 0 } : one)),
    }))
    await publish(places)
    const { withheldElements, elements } = await ask(places)
    expect(withheldElements).toEqual(['EV'])
    expect(elements.map(({ element }) => element)).toEqual(['LA', 'CC', 'AL', 'CR'])
  })

  test('asked again costs one statement more than one in which nobody is hidden', async () => {
    const places = networkOf('cost')
    await publish(places)
    await ask(places)
    portal.counter.statements = 0
    await ask(places)
    const [withHidden] = [portal.counter.statements]
    portal.counter.statements = 0
    await ask(places.filter(({ isNamed }) => isNamed))
    expect(withHidden).toBe(portal.counter.statements + 1)
  })

  test('that was told can be told otherwise by nobody: the register is for ever', async () => {
    await expect(db.updateTable('peerDisclosure').set({ elements: codes }).execute()).rejects.toThrow('append-only')
  })
})
