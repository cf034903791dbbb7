import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { counted, writtenSoFar } from './progress.ts'
import { beginWork } from './store.ts'
import { applyWork, undoWork } from './work.ts'

type Opened = Awaited<ReturnType<typeof openSubgraph>>
let members: Opened
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
})
afterAll(() => members.close())

const as = (role: 'SECRETARIAT' | 'COORDINATOR' | 'ORGANISER' | 'EDITOR') => ({
  personId: 'person-secretariat',
  grants: [{ role, municipality: null, network: null }],
})
const secretariat = as('SECRETARIAT')
const fields = `id state isCutOff rowCount rowsDone unchangedCount
  changes(first: 100) { totalCount nodes { row kind slug fields { column before after } } }
  faults(first: 100) { totalCount nodes { row column value message } }`

const send = (content: string | Buffer, asker: Parameters<Opened['ask']>[2] = secretariat, network = 'CMARD') =>
  members.ask(
    `mutation ($input: ImportRosterInput!) { importRoster(input: $input) { rosterImport { id } userErrors { code field } } }`,
    { input: { network, fileName: 'roster.csv', content: Buffer.from(content).toString('base64') } },
    asker,
  )

async function work(
  mutation: 'applyImport' | 'undoImport',
  id: string,
  asker: Parameters<Opened['ask']>[2] = secretariat,
) {
  const type = mutation === 'applyImport' ? 'ApplyImportInput' : 'UndoImportInput'
  const { data } = await members.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field } } }`,
    { input: { id } },
    asker,
  )
  return data[mutation].userErrors
}

const look = async (id: string) =>
  (await members.ask(`query ($id: ID!) { rosterImport(id: $id) { ${fields} } }`, { id }, secretariat)).data.rosterImport

async function settled(id: string) {
  await expect.poll(async () => (await look(id)).state, { timeout: 20_000 }).not.toMatch(/ING$/)
  return await look(id)
}

async function sent(content: string | Buffer) {
  const { data } = await send(content)
  expect(data.importRoster.userErrors).toEqual([])
  return await settled(data.importRoster.rosterImport.id)
}

const db = () => members.db.withSchema('members') as unknown as MembersDb
/** What the roster says, apart from who recorded it and when. */
const saying = async () =>
  await db()
    .selectFrom('membership')
    .select(['entry', 'municipality', 'network', 'joinedOn', 'joinedPrecision', 'joinedBasis', 'leftOn', 'source'])
    .where('replacedAt', 'is', null)
    .where('struck', '=', false)
    .orderBy('entry')
    .execute()
const everything = async () => {
  const rows = async (table: 'membership' | 'municipality' | 'change') =>
    (await sql`select * from ${sql.id('members', table)} order by 1`.execute(members.db)).rows
  return {
    memberships: await rows('membership'),
    municipalities: await rows('municipality'),
    changes: await rows('change'),
  }
}
const inForce = (slug: string) =>
  db()
    .selectFrom('membership')
    .selectAll()
    .where('municipality', '=', slug)
    .where('network', '=', 'CMARD')
    .where('replacedAt', 'is', null)
    .executeTakeFirstOrThrow()

const head = 'slug,id,revision,joined_on,source'
const sheet = (...rows: string[]) => [head, ...rows].join('\n')
async function rowOf(slug: string, cells: { joined?: string; source?: string }) {
  const { entry, revision, joinedOn, joinedPrecision, source } = await inForce(slug)
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[joinedPrecision ?? 'DAY']
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `${slug},${entry},${revision},${cells.joined ?? joinedOn?.slice(0, length) ?? ''},${quoted(cells.source ?? source ?? '')}`
}

describe('who is not of the secretariat', () => {
  test.each(['COORDINATOR', 'ORGANISER', 'EDITOR'] as const)('is refused as %s, and nothing is kept', async role => {
    const { data } = await send(sheet('calgary,x,1,,'), as(role))
    expect(data.importRoster).toEqual({ rosterImport: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
    const list = await members.ask('{ rosterImports { totalCount } }', {}, as(role))
    expect(list.errors[0].extensions.code).toBe('NOT_ALLOWED')
    expect(await db().selectFrom('rosterImport').selectAll().execute()).toEqual([])
  })

  test('is asked to sign in', async () => {
    expect((await send(sheet('calgary,x,1,,'), null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

test.each([
  ['an empty file', '', 'content'],
  ['a file of more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'content'],
])('%s is refused at once', async (_what, content, field) => {
  const { data } = await send(content)
  expect(data.importRoster).toEqual({ rosterImport: null, userErrors: [{ code: 'INVALID', field }] })
})

test('every fault is listed with its place, and nothing is kept', async () => {
  const before = await everything()
  const { state, faults, changes } = await sent(
    sheet(
      await rowOf('varennes', { joined: '2015-02-30' }),
      await rowOf('calgary', { joined: '1999' }),
      'atlantis,,,2010,x',
      'calgary,none,1,,',
    ),
  )
  expect(state).toBe('REFUSED')
  expect(faults.nodes.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`)).toEqual([
    '2 joined_on',
    '3 joined_on',
    ...['name_en', 'evidence', 'province', 'kind'].map(column => `4 ${column}`),
    '5 id',
  ])
  expect(faults.nodes[0]).toMatchObject({ value: '2015-02-30', message: expect.stringContaining('2008-08-01') })
  expect(changes.totalCount).toBeGreaterThan(0)
  const after = await everything()
  expect({ ...after, changes: after.changes.length }).toEqual({ ...before, changes: before.changes.length + 1 })
  expect(await work('applyImport', (await latest()).id)).toMatchObject([{ code: 'INVALID', field: 'id' }])
})

const latest = () => db().selectFrom('rosterImport').selectAll().orderBy('position', 'desc').executeTakeFirstOrThrow()

test('changes are applied as new records, and taken back as new records', async () => {
  const before = await saying()
  const old = await inForce('varennes')
  const { id, state, changes, unchangedCount } = await sent(
    sheet(await rowOf('varennes', { joined: '2015-05-05' }), await rowOf('calgary', {})),
  )
  expect({ state, unchangedCount, count: changes.totalCount }).toEqual({ state: 'READY', unchangedCount: 1, count: 1 })
  expect(changes.nodes[0]).toMatchObject({ row: 2, kind: 'CORRECTION', slug: 'varennes' })
  expect(await saying()).toEqual(before)

  expect(await work('applyImport', id)).toEqual([])
  expect((await settled(id)).state).toBe('APPLIED')
  expect(await inForce('varennes')).toMatchObject({
    entry: old.entry,
    revision: old.revision + 1,
    joinedOn: '2015-05-05',
    recordedBy: 'person-secretariat',
  })
  const replaced = await db().selectFrom('membership').selectAll().where('id', '=', old.id).executeTakeFirstOrThrow()
  expect(replaced).toMatchObject({ ...old, replacedAt: testNow })
  expect(await work('applyImport', id)).toMatchObject([{ field: 'id' }])

  expect(await work('undoImport', id)).toEqual([])
  expect((await settled(id)).state).toBe('UNDONE')
  expect(await saying()).toEqual(before)
  expect(await inForce('varennes')).toMatchObject({ entry: old.entry, revision: old.revision + 2 })
  expect(await work('undoImport', id)).toMatchObject([{ field: 'id' }])
})

test('a municipality that no record knows comes on record, is told to the others, and stays when the import is undone', async () => {
  const before = await saying()
  const columns = 'slug,id,revision,joined_on,source,name_en,name_fr,province,kind,population,evidence'
  const { id } = await sent(`${columns}\nchambly,,,2020-03,A letter,Chambly,Chambly,QC,CITY,30000,"A letter, 2020"`)
  expect(await work('applyImport', id)).toEqual([])
  await settled(id)
  const { data } = await members.ask(
    '{ municipality(slug: "chambly") { name { text } standing memberships { joinedOn { value precision } } } }',
  )
  expect(data.municipality).toEqual({
    name: { text: 'Chambly' },
    standing: 'MEMBER',
    memberships: [{ joinedOn: { value: '2020-03-01', precision: 'MONTH' } }],
  })
  const changes = (await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')).data.changes
  expect(changes).toContainEqual(
    expect.objectContaining({ action: 'applyImport', subjectType: 'Municipality', subjectId: 'chambly', before: null }),
  )
  expect(await work('undoImport', id)).toEqual([])
  await settled(id)
  expect(await saying()).toEqual(before)
  expect((await members.ask('{ municipality(slug: "chambly") { slug } }')).data.municipality).toBeNull()
})

test('a municipality of an import that was undone may be said anew, as often as it is undone', async () => {
  const columns = 'slug,id,revision,joined_on,source,name_en,province,kind,population,evidence'
  const sheetOf = (...facts: string[]) => `${columns}\ngrand-falls,,,2021,A letter,${facts.join(',')},,"A letter, 2021"`
  const apply = async (content: string) => {
    const read = await sent(content)
    expect(read.faults.nodes).toEqual([])
    expect(await work('applyImport', read.id)).toEqual([])
    expect((await settled(read.id)).state).toBe('APPLIED')
    return read
  }
  const undo = async (id: string) => {
    expect(await work('undoImport', id)).toEqual([])
    expect((await settled(id)).state).toBe('UNDONE')
  }
  const municipality = async () =>
    (await members.ask('{ municipality(slug: "grand-falls") { name { text } province kind standing } }')).data
      .municipality

  await undo((await apply(sheetOf('Grand Fals', 'NL', 'CITY'))).id)
  const again = await apply(sheetOf('Grand Falls', 'NB', 'TOWN'))
  expect(again.changes.nodes).toMatchObject([
    {
      kind: 'NEW_MUNICIPALITY',
      fields: expect.arrayContaining([{ column: 'name_en', before: 'Grand Fals', after: 'Grand Falls' }]),
    },
  ])
  const corrected = { name: { text: 'Grand Falls' }, province: 'NB', kind: 'TOWN', standing: 'MEMBER' }
  expect(await municipality()).toEqual(corrected)

  const other = await sent(sheetOf('Grand-Sault', 'NB', 'TOWN'))
  expect(other.faults.nodes).toContainEqual(expect.objectContaining({ column: 'name_en' }))
  expect(await municipality()).toEqual(corrected)

  await undo(again.id)
  expect(await municipality()).toBeNull()
  await undo((await apply(sheetOf('Grand-Sault', 'NB', 'CITY'))).id)
})

test('what was corrected by somebody else meanwhile is not overwritten', async () => {
  const first = await sent(sheet(await rowOf('varennes', { source: 'first' })))
  const second = await sent(sheet(await rowOf('varennes', { source: 'second' })))
  expect(await work('applyImport', first.id)).toEqual([])
  await settled(first.id)
  expect(await work('applyImport', second.id)).toEqual([])
  expect(await settled(second.id)).toMatchObject({
    state: 'REFUSED',
    faults: { nodes: [{ row: 2, column: 'slug', value: 'varennes' }] },
  })
  expect((await inForce('varennes')).source).toBe('first')

  const third = await sent(sheet(await rowOf('varennes', { source: 'third' })))
  await work('applyImport', third.id)
  await settled(third.id)
  expect(await work('undoImport', first.id)).toEqual([])
  expect(await settled(first.id)).toMatchObject({ state: 'APPLIED', faults: { totalCount: 1 } })
  expect((await inForce('varennes')).source).toBe('third')
})

describe('work that is cut off', () => {
  const stand = (id: string, state: 'READING' | 'APPLYING' | 'UNDOING', seconds: number) =>
    db()
      .updateTable('rosterImport')
      .set({ state, touchedAt: new Date(testNow.getTime() - seconds * 1000) })
      .where('id', '=', id)
      .execute()

  test('leaves nothing and says so, and can be begun again', async () => {
    const before = await saying()
    const { id } = await sent(sheet(await rowOf('calgary', { source: 'after a restart' })))
    await stand(id, 'APPLYING', 5)
    expect((await look(id)).isCutOff).toBe(false)
    expect(await work('applyImport', id)).toMatchObject([{ field: 'id' }])
    await stand(id, 'APPLYING', 60)
    expect(await look(id)).toMatchObject({ state: 'APPLYING', isCutOff: true })
    expect(await saying()).toEqual(before)

    expect(await work('applyImport', id)).toEqual([])
    expect((await settled(id)).state).toBe('APPLIED')
    expect((await inForce('calgary')).source).toBe('after a restart')
    await stand(id, 'UNDOING', 60)
    expect(await work('undoImport', id)).toEqual([])
    await settled(id)
    expect(await saying()).toEqual(before)
  })

  test('while it compares has changed nothing', async () => {
    const { id } = await sent(sheet(await rowOf('calgary', { source: 'x' })))
    await stand(id, 'READING', 60)
    expect(await look(id)).toMatchObject({ state: 'READING', isCutOff: true })
    expect(await work('applyImport', id)).toMatchObject([{ field: 'id' }])
  })

  test('within its transaction is rolled back whole', async () => {
    const { id } = await sent(
      sheet(await rowOf('calgary', { source: 'never' }), await rowOf('varennes', { source: 'never' })),
    )
    const before = await saying()
    await sql`alter table members.change add constraint cut_off check (subject_type <> 'Membership') not valid`.execute(
      members.db,
    )
    expect(await work('applyImport', id)).toEqual([])
    expect(await settled(id)).toMatchObject({ state: 'READY', faults: { totalCount: 1 } })
    await sql`alter table members.change drop constraint cut_off`.execute(members.db)
    expect(await saying()).toEqual(before)
    expect(await work('applyImport', id)).toEqual([])
    expect(await settled(id)).toMatchObject({ state: 'APPLIED', faults: { totalCount: 0 } })
  })
})

test('the work tells how many changes are written while it is at it, and nothing before and after', async () => {
  const { id } = await sent(
    sheet(await rowOf('varennes', { joined: '2015-06-06' }), await rowOf('calgary', { joined: '2015-06-06' })),
  )
  const by = { personId: 'person-secretariat', now: testNow }
  for (const [action, work] of [
    ['applyImport', applyWork],
    ['undoImport', undoWork],
  ] as const) {
    const { row } = await beginWork(db(), { action, id, ...by })
    expect(writtenSoFar(id)).toBeNull()
    const told: (number | null)[] = []
    await counted(id, async tell => {
      told.push(writtenSoFar(id))
      await work(db(), row as NonNullable<typeof row>, by, written => {
        tell(written)
        told.push(writtenSoFar(id))
      })
    })
    expect(told).toEqual([0, 2])
    expect(writtenSoFar(id)).toBeNull()
  }
  expect((await look(id)).state).toBe('UNDONE')
})
