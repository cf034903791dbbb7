import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contractOperation } from '../contract/documents.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { addMunicipalities } from '../kit/story.ts'
import {
  CommitmentPageDocument,
  FollowingPageDocument,
  MaturityPageDocument,
  OrganiserDeskPageDocument,
} from '../../web/app/graphql/generated/graphql.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
  await addMunicipalities(portal, 60)
})
afterAll(() => portal.stop())

const statementsOf = (name: string, variables: Record<string, unknown>) =>
  statementsFor(contractOperation(name), variables)

/** The fewest of three times: what the portal does by itself meanwhile, and a batch that comes in two halves, only add to it. */
async function statementsFor(operation: string, variables: Record<string, unknown>, as?: string) {
  // what earlier changes set off is through
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
  const counts: number[] = []
  let answer: any
  for (let times = 0; times < 3; times++) {
    portal.counter.statements = []
    const { data, errors } = await portal.ask(operation, variables, as ? { as } : {})
    expect(errors).toBeUndefined()
    counts.push(portal.counter.statements.length)
    answer = data
  }
  return { data: answer, count: Math.min(...counts) }
}

test('MunicipalitiesPage costs the same number of statements for 10 and for 100 municipalities', async () => {
  const ten = await statementsOf('MunicipalitiesPage', { first: 10 })
  const hundred = await statementsOf('MunicipalitiesPage', { first: 100 })
  expect(ten.data.municipalities.nodes).toHaveLength(10)
  expect(hundred.data.municipalities.nodes).toHaveLength(100)
  expect(hundred.count).toBe(ten.count)
  expect(hundred.count).toBeLessThanOrEqual(12)
})

test('RosterAsOf costs the same number of statements however long the roster is', async () => {
  const short = await statementsOf('RosterAsOf', { network: 'WIC' })
  const long = await statementsOf('RosterAsOf', { network: 'CMARD' })
  expect(long.data.roster.memberships.nodes.length).toBeGreaterThan(short.data.roster.memberships.nodes.length)
  expect(long.count).toBe(short.count)
})

test('a commitment across the network costs the same number of statements for a province and for all', async () => {
  const operation = String(CommitmentPageDocument)
  const few = await statementsFor(operation, { number: 3, thing: '3', group: { network: 'CMARD', province: ['AB'] } })
  const all = await statementsFor(operation, { number: 3, thing: '3', group: {} })
  expect(all.data.peerGroup.progress.reporting.length).toBeGreaterThan(few.data.peerGroup.progress.reporting.length)
  expect(few.data.peerGroup.progress.evidence.length).toBeGreaterThan(0)
  expect(all.data.peerGroup.progress.reports.totalCount).toBeGreaterThan(few.data.peerGroup.progress.reports.totalCount)
  expect(all.count).toBe(few.count)
})

test('published counts and the history cost five statements at most, however many counts there are', async () => {
  const operation = `query ($network: NetworkCode!) {
    publishedCounts(network: $network) { provedCount difference revisions { revision } }
    rosterHistory(network: $network) { day totalCount } }`
  const none = await statementsFor(operation, { network: 'WIC' })
  const all = await statementsFor(operation, { network: 'CMARD' })
  expect(none.data.publishedCounts).toEqual([])
  expect(all.data.publishedCounts.length).toBeGreaterThan(10)
  // counts, members for them, their revisions, the days of the history, and today
  expect(none.count).toBeLessThanOrEqual(all.count)
  expect(all.count).toBeLessThanOrEqual(5)
})

test('the roster of a day with all its figures costs the same number of statements however long it is', async () => {
  const operation = `query ($network: NetworkCode!) {
    roster(network: $network, asOf: "2030-01-01", knownAt: "2031-01-01T00:00:00Z") { totalCount undatedCount recordedSince published { count }
      byProvince { count } byStep { count } places(search: "") { slug location { latitude } }
      memberships(first: 100, search: "") { nodes { joinedOn { value } municipality { slug knownMemberBy { value } } } } }
    rosterHistory(network: $network, knownAt: "2031-01-01T00:00:00Z") { day totalCount unprovedCount }
    publishedCounts(network: $network, knownAt: "2031-01-01T00:00:00Z") { comparedOn count } }`
  const short = await statementsFor(operation, { network: 'WIC' })
  const long = await statementsFor(operation, { network: 'CMARD' })
  expect(long.data.roster.totalCount).toBeGreaterThan(short.data.roster.totalCount)
  expect(long.count).toBe(short.count)
})

test('Compare costs the same number of statements for one municipality and for four, for a small group and for all', async () => {
  const small = await statementsOf('Compare', { slugs: ['calgary'], peers: { province: 'BC' } })
  const large = await statementsOf('Compare', { slugs: ['calgary', 'edmonton', 'hamilton', 'thunder-bay'], peers: {} })
  expect(large.data.peerGroup.size).toBeGreaterThan(small.data.peerGroup.size)
  expect(large.count).toBe(small.count)
})

test('municipalities side by side cost the same number of statements for a province and for all, and so do the years of one', async () => {
  const operationOf = (file: string) =>
    readFileSync(path.resolve(import.meta.dirname, '../../web/app/routes', file), 'utf8')
  const table = operationOf('compare/named.graphql')
  const few = await statementsFor(table, { group: { network: 'CMARD', province: ['AB'] }, model: 'hrmm-2012' })
  const all = await statementsFor(table, { group: {}, model: 'hrmm-2012' })
  const named = ({ data }: typeof few) => data.peerGroup.namedAssessments.nodes.length
  expect(named(few)).toBeGreaterThan(0)
  expect(named(all)).toBeGreaterThan(named(few))
  expect(all.count).toBe(few.count)

  const years = operationOf('own-past/page.graphql')
  const counts = new Map<number, number>()
  for (const { municipality } of all.data.peerGroup.namedAssessments.nodes.slice(0, 8)) {
    const { data, count } = await statementsFor(years, { slug: municipality.slug })
    counts.set(data.municipality.assessments.length, count)
  }
  expect(counts.size).toBe(2)
  expect(new Set(counts.values()).size).toBe(1)
})

test('a maturity model with what helps costs the same number of statements for one level of an element and for all of it', async () => {
  const operation = String(MaturityPageDocument)
  const few = await statementsFor(operation, { code: 'hrmm-2012', element: 'LA', level: 1 })
  const all = await statementsFor(operation, { code: 'hrmm-2012' })
  const indicators = ({ data }: typeof few) => data.maturityModel.outcomes.flatMap((one: any) => one.indicators)
  expect(indicators(few).length).toBeGreaterThan(0)
  expect(indicators(all)).toHaveLength(50)
  expect(indicators(all).some((one: any) => one.resources.totalCount > 0)).toBe(true)
  expect(all.count).toBe(few.count)
})

test('Calendar costs the same number of statements for the coming events and for all', async () => {
  const year = await statementsOf('Calendar', { from: new Date().toISOString(), to: '2030-01-01T00:00:00Z' })
  const all = await statementsOf('Calendar', { from: '2007-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' })
  expect(all.data.events.totalCount).toBeGreaterThan(year.data.events.totalCount)
  expect(all.count).toBe(year.count)
})

test('the desk of an organiser costs the same number of statements for one municipality and for the network', async () => {
  const operation = String(OrganiserDeskPageDocument)
  const span = { now: new Date().toISOString(), since: '2026-01-01T00:00:00Z' }
  const own = await statementsFor(operation, span, 'calgary@example.org')
  const all = await statementsFor(operation, span, 'organiser@example.org')
  expect(own.data.toCome.nodes.length).toBeGreaterThan(0)
  expect(all.data.toCome.nodes.length).toBeGreaterThan(own.data.toCome.nodes.length)
  // of what the editor has none of, nothing more is read: minutes and attendance
  expect(all.count).toBeLessThanOrEqual(own.count + 2)
})

test('what is followed costs the same number of statements for a few things and for a page of them', async () => {
  const as = 'edmonton@example.org'
  const follow = (kind: string, thing: string) =>
    portal.ask(
      'mutation ($input: FollowInput!) { follow(input: $input) { userErrors { message } } }',
      { input: { kind, thing } },
      { as },
    )
  const others = [
    ['SERIES', 'demonstration-workshops'],
    ['QUESTION', 'demo-hiring-panels'],
  ] as const
  for (const [kind, thing] of [['MUNICIPALITY', 'calgary'], ['COMMITMENT', '1'], ...others] as const)
    await follow(kind, thing)
  const operation = String(FollowingPageDocument)
  const few = await statementsFor(operation, {}, as)
  for (const slug of ['airdrie', 'brooks', 'lethbridge']) await follow('MUNICIPALITY', slug)
  for (const number of ['2', '3', '4', '5', '6', '7']) await follow('COMMITMENT', number)
  const many = await statementsFor(operation, {}, as)
  expect(few.data.viewer.followings.nodes).toHaveLength(4)
  expect(many.data.viewer.followings.nodes).toHaveLength(13)
  expect(
    many.data.viewer.followings.nodes.every(
      (one: any) => one.municipality ?? one.commitment ?? one.series ?? one.question,
    ),
  ).toBe(true)
  expect(many.count).toBe(few.count)
})

test('Gaps costs the same number of statements for one gap and for twenty', async () => {
  const gaps = contractOperation('Gaps')
  const one = await statementsFor(gaps.replace('gaps(first: 20)', 'gaps(first: 1)'), { slug: 'calgary' })
  const twenty = await statementsFor(gaps, { slug: 'calgary' })
  expect(one.data.municipality.maturity.gaps.nodes).toHaveLength(1)
  expect(twenty.data.municipality.maturity.gaps.nodes.length).toBeGreaterThan(1)
  expect(twenty.count).toBe(one.count)
})
