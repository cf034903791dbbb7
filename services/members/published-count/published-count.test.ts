import { describe, expect, test } from 'vitest'
import { type Asker, asker, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const db = members.db.withSchema('members') as unknown as MembersDb
const ago = (minutes: number) => new Date(testNow.getTime() - minutes * 60_000)

const colleague = asker('organiser', 'SECRETARIAT')
const others = {
  'an editor': asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  'a coordinator': asker('wic', 'COORDINATOR', { network: 'WIC' }),
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}

const fields = 'id revision date precision count what source { text } comparedOn provedCount difference replacedAt'
const counts = async (knownAt?: string) =>
  (
    await members.ask(
      `query ($knownAt: DateTime) { publishedCounts(network: CMARD, knownAt: $knownAt) { ${fields} } }`,
      { knownAt },
    )
  ).data.publishedCounts as Record<string, any>[]

const record = (input: object, as: Asker = secretariat) =>
  members.ask(
    `mutation ($input: RecordPublishedCountInput!) { recordPublishedCount(input: $input) {
      publishedCount { ${fields} } userErrors { code field } } }`,
    { input: { network: 'WIC', what: 'members', source: 'A report', ...input } },
    as,
  )
const correct = (input: object, as: Asker = secretariat) =>
  members.ask(
    `mutation ($input: CorrectPublishedCountInput!) { correctPublishedCount(input: $input) {
      publishedCount { ${fields} revisions { revision count } } current { revision count } userErrors { code field } } }`,
    { input: { what: 'members', source: 'A report', ...input } },
    as,
  )

describe('published counts', () => {
  test('stand beside what the records prove for their day', async () => {
    const all = await counts()
    expect(all.find(({ date }) => date === '2008-08-01')).toMatchObject({
      count: 27,
      comparedOn: '2008-08-01',
      provedCount: 7,
      difference: 20,
    })
    expect(all[0]).toMatchObject({ date: '2007-12-01', precision: 'MONTH', comparedOn: '2007-12-31', count: 23 })
  })

  test('agree with the roster of the same day', async () => {
    for (const { comparedOn, provedCount } of (await counts()).filter(count => count['comparedOn'])) {
      const { data } = await members.ask(`{ roster(network: CMARD, asOf: "${comparedOn}") { totalCount } }`)
      expect(provedCount).toBe(data.roster.totalCount)
    }
  })

  test('without a date or a number are compared with nothing', async () => {
    const all = await counts()
    expect(all.find(({ count }) => count === 118)).toMatchObject({ date: null, provedCount: null, difference: null })
    expect(all.find(({ count }) => count === null)).toMatchObject({ date: '2023-02-01', difference: null })
  })

  test('were not known before they were entered', async () => {
    expect(await counts('2008-09-01T00:00:00Z')).toEqual([])
  })

  test('cost the same number of statements for two and for twelve', async () => {
    await record({ date: '2011', count: 3 })
    await record({ date: '2012', count: 3 })
    const statements = async (network: string) => {
      members.counter.statements = 0
      const { data } = await members.ask(
        `{ publishedCounts(network: ${network}) { provedCount difference revisions { provedCount } } }`,
      )
      return { statements: members.counter.statements, length: data.publishedCounts.length }
    }
    const [few, many] = [await statements('WIC'), await statements('CMARD')]
    expect(many.length).toBeGreaterThan(few.length)
    expect(many.statements).toBe(few.statements)
    expect(many.statements).toBe(3)
  })
})

describe('recording', () => {
  test('keeps a count with its date and source, and leaves a trace', async () => {
    const { data } = await record({ date: '2014-05', count: 15, source: ' Annual report 2014 ' })
    const { publishedCount, userErrors } = data.recordPublishedCount
    expect(userErrors).toEqual([])
    expect(publishedCount).toMatchObject({
      revision: 1,
      date: '2014-05-01',
      precision: 'MONTH',
      count: 15,
      source: { text: 'Annual report 2014' },
      comparedOn: '2014-05-31',
      difference: 15 - publishedCount.provedCount,
    })
    const trace = await changesOf(publishedCount.id)
    expect(trace).toMatchObject([{ action: 'recordPublishedCount', before: null, after: { count: 15 } }])
  })

  test('sent twice with one key is done once', async () => {
    const one = await record({ count: 4, idempotencyKey: 'once' })
    const other = await record({ count: 4, idempotencyKey: 'once' })
    expect(other.data.recordPublishedCount).toEqual(one.data.recordPublishedCount)
    expect((await changesOf(one.data.recordPublishedCount.publishedCount.id)).length).toBe(1)
  })

  test('refuses a day that is none, a day to come, and a count without a source', async () => {
    const refusalOf = async (input: object) => (await record(input)).data.recordPublishedCount
    expect(await refusalOf({ date: '2008-02-30' })).toEqual({
      publishedCount: null,
      userErrors: [{ code: 'INVALID', field: 'date' }],
    })
    expect((await refusalOf({ date: '2026-06-16' })).userErrors).toEqual([{ code: 'INVALID', field: 'date' }])
    expect((await refusalOf({ source: ' \0 ' })).userErrors).toEqual([{ code: 'INVALID', field: 'source' }])
  })

  test.each(Object.entries(others))('is refused to %s', async (_, other) => {
    const { data } = await record({ count: 1 }, other)
    expect(data.recordPublishedCount).toEqual({
      publishedCount: null,
      userErrors: [{ code: 'NOT_ALLOWED', field: null }],
    })
    expect((await correct({ id: 'count-1', revision: 1 }, other)).data.correctPublishedCount).toEqual({
      publishedCount: null,
      current: null,
      userErrors: [{ code: 'NOT_ALLOWED', field: null }],
    })
  })

  test('is for nobody who is not signed in', async () => {
    expect((await record({ count: 1 }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await correct({ id: 'count-1', revision: 1 }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('a correction', () => {
  test('is a record of its own, and the earlier one stays', async () => {
    const { id } = (await record({ date: '2015', count: 20 })).data.recordPublishedCount.publishedCount
    const { publishedCount } = (await correct({ id, revision: 1, date: '2015-03-02', count: 21 })).data
      .correctPublishedCount
    expect(publishedCount).toMatchObject({
      revision: 2,
      date: '2015-03-02',
      count: 21,
      replacedAt: null,
      revisions: [
        { revision: 2, count: 21 },
        { revision: 1, count: 20 },
      ],
    })
    expect(await changesOf(id)).toMatchObject([
      { action: 'recordPublishedCount' },
      { action: 'correctPublishedCount', before: { count: 20 }, after: { count: 21 } },
    ])
  })

  test('of what somebody else corrected meanwhile shows theirs and changes nothing', async () => {
    const { id } = (await record({ date: '2016', count: 30 })).data.recordPublishedCount.publishedCount
    await correct({ id, revision: 1, date: '2016', count: 31 }, colleague)
    const { data } = await correct({ id, revision: 1, date: '2016', count: 32 })
    expect(data.correctPublishedCount).toEqual({
      publishedCount: null,
      current: { revision: 2, count: 31 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    expect((await changesOf(id)).length).toBe(2)
  })

  test('of two at the same moment is taken from one', async () => {
    const { id } = (await record({ date: '2017', count: 40 })).data.recordPublishedCount.publishedCount
    const answers = await Promise.all([
      correct({ id, revision: 1, count: 41 }),
      correct({ id, revision: 1, count: 42 }, colleague),
    ])
    const taken = answers.filter(({ data }) => data.correctPublishedCount.publishedCount)
    expect(taken).toHaveLength(1)
  })

  test('sent twice with one key is done once', async () => {
    const { id } = (await record({ date: '2018', count: 50 })).data.recordPublishedCount.publishedCount
    const input = { id, revision: 1, date: '2018', count: 51, idempotencyKey: 'corrected once' }
    const one = await correct(input)
    expect((await correct(input)).data).toEqual(one.data)
    expect(one.data.correctPublishedCount.publishedCount.revision).toBe(2)
  })

  test('of a count that does not exist is refused, as is one that makes no sense', async () => {
    expect((await correct({ id: 'nothing', revision: 1 })).data.correctPublishedCount.userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ])
    expect(
      (await correct({ id: 'count-1', revision: 1, count: 10_000 })).data.correctPublishedCount.userErrors,
    ).toEqual([{ code: 'INVALID', field: 'count' }])
  })
})

describe('a count that was recorded by mistake', () => {
  const struck = async (as: Asker | null = secretariat) =>
    (await members.ask('{ publishedCounts(network: WIC, struck: true) { id struck reason count } }', {}, as)).data
      .publishedCounts
  const told = async (id: string, knownAt?: string) => {
    const { data } = await members.ask(
      `query ($knownAt: DateTime) {
        publishedCounts(network: WIC, knownAt: $knownAt) { id count }
        roster(network: WIC, asOf: "2024-12-31", knownAt: $knownAt) { published { count } }
        developments(network: WIC, from: "2024-01-01", to: "2024-12-31", knownAt: $knownAt) { publishedCounts { id } }
      }`,
      { knownAt },
    )
    const isIn = (rows: { id: string }[]) => rows.some(one => one.id === id)
    return [isIn(data.publishedCounts), data.roster.published.count === 77, isIn(data.developments.publishedCounts)]
  }
  const mistake = async () =>
    (await record({ date: '2024-05-01', count: 77 })).data.recordPublishedCount.publishedCount.id as string

  test('is struck with a reason, counts nowhere from then on, and is known as it was before', async () => {
    const id = await mistake()
    expect(await told(id)).toEqual([true, true, true])
    const before = ago(30).toISOString()
    await db
      .updateTable('publishedCount')
      .set({ recordedAt: ago(60) })
      .where('id', '=', id)
      .execute()
    const input = { id, revision: 1, date: '2024-05-01', count: 77, struck: true, reason: 'Of another network' }
    expect((await correct(input)).data.correctPublishedCount.userErrors).toEqual([])
    expect(await told(id)).toEqual([false, false, false])
    expect(await told(id, before)).toEqual([true, true, true])
    expect(await struck()).toEqual([{ id, struck: true, reason: 'Of another network', count: 77 }])
    expect(await changesOf(id)).toMatchObject([{}, { before: { struck: false }, after: { struck: true } }])

    await correct({ id, revision: 2, date: '2024-05-01', count: 77, struck: false })
    expect(await told(id)).toEqual([true, true, true])
    expect(await struck()).toEqual([])
    const revisions = async (as: Asker | null) =>
      (
        await members.ask('{ publishedCounts(network: WIC) { id revisions { revision } } }', {}, as)
      ).data.publishedCounts
        .find((one: { id: string }) => one.id === id)
        .revisions.map(({ revision }: { revision: number }) => revision)
    expect(await revisions(secretariat)).toEqual([3, 2, 1])
    expect(await revisions(null)).toEqual([3, 1])
  })

  test('is not struck without a reason, nor over the correction of a colleague, nor by anybody else', async () => {
    const id = await mistake()
    const errorsOf = async (input: object, as: Asker = secretariat) =>
      (await correct({ id, revision: 1, struck: true, ...input }, as)).data.correctPublishedCount.userErrors
    expect(await errorsOf({})).toEqual([{ code: 'INVALID', field: 'reason' }])
    expect(await errorsOf({ reason: 'x' }, others['a coordinator'])).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    await correct({ id, revision: 1, date: '2024-05-01', count: 77 }, colleague)
    expect(await errorsOf({ reason: 'x' })).toEqual([{ code: 'CONFLICT', field: 'revision' }])
    expect(await told(id)).toEqual([true, true, true])
  })

  test.each(Object.entries({ ...others, 'nobody in particular': null }))('is shown to %s no more', async (_, other) => {
    expect(await struck(other)).toBeNull()
  })
})

describe('the history of the roster', () => {
  const history = async (knownAt?: string) =>
    (
      await members.ask(
        `query ($knownAt: DateTime) { rosterHistory(network: CMARD, knownAt: $knownAt) { day totalCount unprovedCount } }`,
        { knownAt },
      )
    ).data.rosterHistory as { day: string; totalCount: number; unprovedCount: number }[]

  test('equals the roster of each of its days', async () => {
    const points = await history()
    for (const { day, totalCount } of points) {
      const { data } = await members.ask(`{ roster(network: CMARD, asOf: "${day}") { totalCount } }`)
      expect(totalCount, day).toBe(data.roster.totalCount)
    }
    expect(points.at(-1)).toMatchObject({ day: '2026-06-15', totalCount: 73 })
  })

  test('takes two statements, for however many days', async () => {
    members.counter.statements = 0
    expect((await history()).length).toBeGreaterThan(10)
    expect(members.counter.statements).toBe(2)
  })

  test('before anything was entered is empty, and the roster says since when there are records', async () => {
    expect(await history('2008-09-01T00:00:00Z')).toEqual([{ day: '2026-06-15', totalCount: 0, unprovedCount: 0 }])
    const { data } = await members.ask('{ roster(network: CMARD, knownAt: "2008-09-01T00:00:00Z") { recordedSince } }')
    expect(new Date(data.roster.recordedSince).toISOString()).toBe('2026-06-15T16:00:00.000Z')
  })
})

test('a roster is searched by words in any order, without accents', async () => {
  const search = async (words: string) =>
    (
      await members.ask(
        `query ($words: String) { roster(network: CMARD) { totalCount memberships(search: $words) { totalCount nodes { municipality { slug } } } } }`,
        { words },
      )
    ).data.roster
  expect(await search('bay THUNDER')).toMatchObject({
    totalCount: 73,
    memberships: { totalCount: 1, nodes: [{ municipality: { slug: 'thunder-bay' } }] },
  })
  expect((await search('montréal')).memberships.nodes).toEqual([{ municipality: { slug: 'montreal' } }])
  expect((await search('nowhere at all')).memberships.totalCount).toBe(0)
})

async function changesOf(id: string) {
  const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
  return (data.changes as { subjectId: string; action: string; before: unknown; after: unknown }[]).filter(
    change => change.subjectId === id,
  )
}
