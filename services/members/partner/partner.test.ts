import { describe, expect, test } from 'vitest'
import { type Asker, asker, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const db = members.db.withSchema('members') as unknown as MembersDb
const ago = (minutes: number) => new Date(testNow.getTime() - minutes * 60_000)

const coordinator = asker('wic', 'COORDINATOR', { network: 'WIC' })
const others = {
  'an editor': asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  'the coordinator of another network': coordinator,
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}

const answers = {
  recordPartner: 'partner { id revision name { text } network { code } }',
  correctPartner: 'partner { id revision name { text } } current { revision name { text } }',
  recordPartnerWork:
    'work { id revision what { text } partners { id } municipalities { slug } } current { revision partners { id } }',
  recordWorkingGroupChange: 'change { id revision step partner { id } } current { revision happenedOn { value } }',
}
async function send(name: keyof typeof answers, input: object, as: Asker) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answers[name]} userErrors { code field } } }`
  const answer = await members.ask(source, { input }, as)
  return answer.errors ? answer : answer.data[name]
}

const en = (text: string) => [{ lang: 'en', text }]
const partner = { name: en('Demo Foundation'), kind: 'FOUNDATION', network: 'CMARD', source: 'A demo document' }
const work = {
  network: 'CMARD',
  what: en('A demo training'),
  partners: ['auma', 'unesco'],
  municipalities: ['calgary'],
  happenedOn: '2010-05',
  source: 'A demo document',
}
const change = { network: 'CMARD', partner: 'auma', step: 'JOINED', happenedOn: '2010', source: 'A demo document' }

const changesOf = async (id: string) => {
  const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
  return (data.changes as { action: string; subjectId: string; before: unknown; after: unknown }[])
    .filter(one => one.subjectId === id)
    .map(({ action, before, after }) => [action, Boolean(before), Boolean(after)])
}

describe('the partners of the report of 2007-08', () => {
  test('are on record with their work and their source', async () => {
    const { data } = await members.ask(
      `{ partners(first: 50) { totalCount nodes { id kind name { text } source { text } work { what { text } happenedOn { value precision } reportedFrom reportedUntil municipalities { slug } } } } }`,
    )
    expect(data.partners.totalCount).toBe(17)
    const byId = Object.fromEntries(data.partners.nodes.map((one: { id: string }) => [one.id, one]))
    expect(byId['auma'].work).toMatchObject([
      { happenedOn: null, reportedFrom: '2007-06-01', reportedUntil: '2008-08-31', municipalities: [] },
    ])
    const [workshop] = byId['nova-scotia-human-rights-commission'].work.filter(
      (one: { happenedOn: unknown }) => one.happenedOn,
    )
    expect(workshop.municipalities.map(({ slug }: { slug: string }) => slug)).toEqual([
      'montreal',
      'toronto',
      'edmonton',
      'gatineau',
    ])
    expect(new Set(data.partners.nodes.map((one: any) => one.source.text))).toEqual(
      new Set(['CCU report June 2007 to August 2008']),
    )
  })

  test('are found by name, kind and in French', async () => {
    const find = async (filter: object, language = 'en') =>
      (
        await members.ask(
          'query ($filter: PartnerFilter) { partners(filter: $filter) { nodes { name { text lang } } } }',
          { filter },
          null,
          language,
        )
      ).data.partners.nodes.map((one: any) => one.name.text)
    expect(await find({ search: 'relations raciales' }, 'fr')).toEqual(['Fondation canadienne des relations raciales'])
    expect(await find({ kind: ['POLICE'] })).toHaveLength(3)
    expect(await find({ network: 'WIC' })).toEqual([])
  })

  test('tell one change of the working group, proved from the last day of the report on', async () => {
    const group = async (asOf: string) =>
      (
        await members.ask(
          'query ($asOf: Date!) { workingGroup(asOf: $asOf) { members { partner { id } joined { happenedOn { value } reportedUntil } left { id } } changes { step } } }',
          { asOf },
        )
      ).data.workingGroup
    expect((await group('2008-08-30')).members).toEqual([])
    expect((await group('2008-08-31')).members).toEqual([
      {
        partner: { id: 'canadian-association-of-police-boards' },
        joined: { happenedOn: null, reportedUntil: '2008-08-31' },
        left: null,
      },
    ])
  })

  test('are read with as many statements for one partner as for all', async () => {
    const statements = async (first: number) => {
      members.counter.statements = 0
      await members.ask(
        'query ($first: Int!) { partners(first: $first) { nodes { id work { id partners { id } municipalities { slug } } } } }',
        { first },
      )
      return members.counter.statements
    }
    expect(await statements(50)).toBe(await statements(12))
  })

  test('come page by page, and so does their work', async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const { data }: any = await members.ask(
        'query ($after: String) { partners(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      ids.push(...data.partners.nodes.map(({ id }: { id: string }) => id))
      after = data.partners.pageInfo.hasNextPage ? data.partners.pageInfo.endCursor : null
    } while (after)
    expect(new Set(ids).size).toBe(ids.length)
    const page =
      'query ($after: String, $filter: PartnerWorkFilter) { partnerWorks(first: 2, after: $after, filter: $filter) { totalCount nodes { id } pageInfo { endCursor } } }'
    const filter = { partner: 'unesco', from: '2007-06-01', to: '2008-08-31', network: 'CMARD' }
    const one = (await members.ask(page, { filter })).data.partnerWorks
    expect(one).toMatchObject({ totalCount: 2, nodes: [{ id: 'nantes-round-table' }, { id: 'melbourne-workshop' }] })
    const two = (await members.ask(page, { filter, after: one.pageInfo.endCursor })).data.partnerWorks
    expect(two.nodes).toEqual([])
    expect((await members.ask('{ partnerWork(id: "none") { id } partner(id: "none") { id } }')).data).toEqual({
      partnerWork: null,
      partner: null,
    })
  })
})

describe('a partner', () => {
  test('is recorded and corrected; each leaves a trace', async () => {
    const { partner: added } = await send('recordPartner', partner, secretariat)
    expect(added).toMatchObject({ id: 'demo-foundation', revision: 1 })
    const second = await send('recordPartner', partner, secretariat)
    expect(second.partner.id).toBe('demo-foundation-2')
    const correction = { ...partner, id: added.id, revision: 1, name: en('Demo Foundation of Canada') }
    expect((await send('correctPartner', correction, secretariat)).partner).toEqual({
      id: 'demo-foundation',
      revision: 2,
      name: { text: 'Demo Foundation of Canada' },
    })
    expect(await changesOf('demo-foundation')).toEqual([
      ['recordPartner', false, true],
      ['correctPartner', true, true],
    ])
    // somebody else was faster
    expect(await send('correctPartner', correction, secretariat)).toEqual({
      partner: null,
      current: { revision: 2, name: { text: 'Demo Foundation of Canada' } },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
  })

  test('of a network is kept by its coordinator, who cannot move it into another', async () => {
    const { partner: added } = await send('recordPartner', { ...partner, network: 'WIC' }, coordinator)
    expect(added.network).toEqual({ code: 'WIC' })
    const move = { ...partner, id: added.id, revision: 1, network: 'CMARD' }
    expect((await send('correctPartner', move, coordinator)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })

  test('that does not exist, or without a name or a source, is refused', async () => {
    const correction = { ...partner, id: 'none', revision: 1 }
    expect((await send('correctPartner', correction, secretariat)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ])
    const fields = { ...partner, name: [], source: ' ' }
    const faults = [
      { code: 'INVALID', field: 'name' },
      { code: 'INVALID', field: 'source' },
    ]
    expect((await send('recordPartner', fields, secretariat)).userErrors).toEqual(faults)
    const wrong = { ...fields, id: 'auma', revision: 1 }
    expect((await send('correctPartner', wrong, secretariat)).userErrors).toEqual(faults)
  })
})

describe('work of partners', () => {
  test('is recorded, corrected, struck and restored; each leaves a trace and a record', async () => {
    const { work: added } = await send('recordPartnerWork', work, secretariat)
    expect(added).toMatchObject({ revision: 1, partners: [{ id: 'auma' }, { id: 'unesco' }] })
    const correction = { ...work, id: added.id, revision: 1, partners: ['unesco'], municipalities: [] }
    expect((await send('recordPartnerWork', correction, secretariat)).work).toMatchObject({
      revision: 2,
      partners: [{ id: 'unesco' }],
      municipalities: [],
    })
    expect(await send('recordPartnerWork', correction, secretariat)).toEqual({
      work: null,
      current: { revision: 2, partners: [{ id: 'unesco' }] },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const isTold = async (knownAt?: string) => {
      const { data } = await members.ask(
        `query ($knownAt: DateTime) {
          developments(from: "2010-01-01", to: "2010-12-31", knownAt: $knownAt) { partnerWorks { id } } }`,
        { knownAt },
      )
      return data.developments.partnerWorks.some((one: { id: string }) => one.id === added.id)
    }
    const listed = async (struck: boolean, as: Asker | null) =>
      (
        await members.ask(
          'query ($struck: Boolean!) { partnerWorks(filter: { struck: $struck }) { totalCount nodes { id reason } } }',
          { struck },
          as,
        )
      ).data.partnerWorks?.nodes.filter((one: { id: string }) => one.id === added.id)
    const read = async (as: Asker | null) =>
      (
        await members.ask(
          'query ($id: ID!) { partnerWork(id: $id) { struck records { revision partners { id } } } }',
          { id: added.id },
          as,
        )
      ).data.partnerWork
    expect(await isTold()).toBe(true)
    const before = ago(30).toISOString()
    await db
      .updateTable('partnerWork')
      .set({ recordedAt: ago(60) })
      .where('entry', '=', added.id)
      .execute()

    const strike = { ...correction, revision: 2, struck: true }
    expect((await send('recordPartnerWork', strike, secretariat)).userErrors).toEqual([
      { code: 'INVALID', field: 'reason' },
    ])
    await send('recordPartnerWork', { ...strike, reason: 'Another document' }, secretariat)
    expect([await isTold(), await isTold(before)]).toEqual([false, true])
    expect(await listed(false, secretariat)).toEqual([])
    expect(await listed(true, secretariat)).toEqual([{ id: added.id, reason: 'Another document' }])
    expect(await listed(true, coordinator)).toEqual([])
    for (const other of [null, others['an editor'], others['a reader']]) {
      expect(await listed(true, other)).toBeUndefined()
      expect(await read(other)).toBeNull()
    }
    expect((await read(secretariat)).struck).toBe(true)

    await send('recordPartnerWork', { ...correction, revision: 3 }, secretariat)
    expect([await isTold(), await isTold(before)]).toEqual([true, true])
    expect((await read(null)).records).toBeNull()
    expect((await read(secretariat)).records.map(({ revision, partners }: any) => [revision, partners.length])).toEqual(
      [
        [4, 1],
        [3, 1],
        [2, 1],
        [1, 2],
      ],
    )
    expect(await changesOf(added.id)).toHaveLength(4)
  })

  test('that names what does not exist, or has no time, is refused', async () => {
    for (const [wrong, code, field] of [
      [{ partners: ['nobody'] }, 'NOT_FOUND', 'partners'],
      [{ municipalities: ['calgary', 'nowhere'] }, 'NOT_FOUND', 'municipalities.1'],
      [{ happenedOn: null }, 'INVALID', 'happenedOn'],
    ] as const)
      expect((await send('recordPartnerWork', { ...work, ...wrong }, secretariat)).userErrors).toEqual([
        { code, field },
      ])
  })

  test('of the coalition is not for a coordinator to take into a network', async () => {
    const taken = { ...work, network: 'WIC', id: 'information-sessions', revision: 1 }
    expect((await send('recordPartnerWork', taken, coordinator)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', field: null },
    ])
  })
})

describe('a change of the working group', () => {
  test('is recorded, corrected, struck and restored', async () => {
    const { change: added } = await send('recordWorkingGroupChange', change, secretariat)
    expect(added).toMatchObject({ revision: 1, step: 'JOINED', partner: { id: 'auma' } })
    const correction = { ...change, id: added.id, revision: 1, happenedOn: '2011' }
    expect((await send('recordWorkingGroupChange', correction, secretariat)).change.revision).toBe(2)
    expect(await send('recordWorkingGroupChange', correction, secretariat)).toEqual({
      change: null,
      current: { revision: 2, happenedOn: { value: '2011-01-01' } },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const group = async (as: Asker | null) =>
      (
        await members.ask(
          '{ workingGroup { changes { id records { revision } } struckChanges { id reason records { revision } } } }',
          {},
          as,
        )
      ).data.workingGroup
    const strike = { ...correction, revision: 2, struck: true }
    expect((await send('recordWorkingGroupChange', strike, secretariat)).userErrors).toEqual([
      { code: 'INVALID', field: 'reason' },
    ])
    await send('recordWorkingGroupChange', { ...strike, reason: 'Entered twice' }, secretariat)
    expect(await group(null)).toEqual({ changes: [{ id: 'police-boards-joined', records: null }], struckChanges: null })
    expect((await group(coordinator)).struckChanges).toBeNull()
    expect(await group(secretariat)).toEqual({
      changes: [{ id: 'police-boards-joined', records: [{ revision: 1 }] }],
      struckChanges: [
        { id: added.id, reason: 'Entered twice', records: [{ revision: 3 }, { revision: 2 }, { revision: 1 }] },
      ],
    })
    await send('recordWorkingGroupChange', { ...correction, revision: 3 }, secretariat)
    expect((await group(secretariat)).struckChanges).toEqual([])
    expect((await group(null)).changes.map(({ id }: { id: string }) => id)).toContain(added.id)
    expect(await changesOf(added.id)).toHaveLength(4)
  })

  test('of an unknown partner, or on a day to come, is refused', async () => {
    expect((await send('recordWorkingGroupChange', { ...change, partner: 'nobody' }, secretariat)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'partner' },
    ])
    const late = { ...change, happenedOn: '2030' }
    expect((await send('recordWorkingGroupChange', late, secretariat)).userErrors).toEqual([
      { code: 'INVALID', field: 'happenedOn' },
    ])
  })
})

const mutations = [
  ['recordPartner', partner],
  ['correctPartner', { ...partner, id: 'auma', revision: 1 }],
  ['recordPartnerWork', work],
  ['recordWorkingGroupChange', change],
] as const

describe.each(mutations)('%s', (name, input) => {
  test.each(Object.entries(others))('is refused to %s', async (_, other) => {
    expect((await send(name, input, other)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })

  test('asks nobody in particular to sign in', async () => {
    expect((await send(name, input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})
