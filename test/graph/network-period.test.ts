import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPortal, type Portal } from '../kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const query = `query ($network: NetworkCode!) { developments(network: $network, from: "2005-01-01", to: "2031-12-31") { period {
  progressReports(first: 100) { nodes { municipality { slug memberships { network { code } } } } }
  events(first: 100) { totalCount nodes { slug hostMunicipality { slug } sessions { presenters { municipality { slug } } } } } } } }`

type Place = { slug: string } | null
type Found = { slug: string; hostMunicipality: Place; sessions: { presenters: { municipality: Place }[] }[] }

async function told(network: string) {
  const { data, errors } = await portal.ask(query, { network })
  expect(errors).toBeUndefined()
  const { progressReports, events } = data.developments.period
  const places = ({ hostMunicipality, sessions }: Found) =>
    [hostMunicipality, ...sessions.flatMap(({ presenters }) => presenters.map(one => one.municipality))].flatMap(
      one => one?.slug ?? [],
    )
  return {
    reports: progressReports.nodes as {
      municipality: { slug: string; memberships: { network: { code: string } }[] }
    }[],
    events: (events.nodes as Found[]).map(one => ({ slug: one.slug, places: places(one) })),
    total: events.totalCount as number,
  }
}

test('a period of one network tells of its members, and one of the coalition of what no municipality hosts as well', async () => {
  const [coalition, wic] = [await told('CMARD'), await told('WIC')]
  const publishing = (list: typeof wic.reports) => new Set(list.map(one => one.municipality.slug))
  expect(wic.reports.length).toBeGreaterThan(0)
  for (const { municipality } of wic.reports)
    expect(municipality.memberships.map(({ network }) => network.code)).toContain('WIC')
  expect(publishing(coalition.reports).size).toBeGreaterThan(publishing(wic.reports).size)

  const members = (
    await portal.ask('{ roster(network: WIC) { memberships(first: 100) { nodes { municipality { slug } } } } }')
  ).data.roster.memberships.nodes.map((one: { municipality: { slug: string } }) => one.municipality.slug) as string[]
  expect(wic.events.length).toBeGreaterThan(0)
  for (const { places } of wic.events) expect(places.some(slug => members.includes(slug))).toBe(true)
  expect(wic.total).toBe(wic.events.length)
  expect(coalition.events.some(({ places }) => places.length === 0)).toBe(true)
  expect(coalition.total).toBeGreaterThan(wic.total)
})

test('what only a member of the other network hosts is in no report of this one', async () => {
  const { events } = await told('WIC')
  expect(events.map(({ slug }) => slug)).not.toContain('demonstration-gatineau-webinar')
  expect((await told('CMARD')).events.map(({ slug }) => slug)).toContain('demonstration-gatineau-webinar')
})
