import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import words from '../../web/app/messages/en/audit.json' with { type: 'json' }
import { differenceOf } from '../../web/app/routes/desk/audit/difference.ts'
import { openPortal, type Portal } from '../kit/portal.ts'
import { entries, mutationsOfTheGraph, plumbing } from './mutations.ts'

const subgraphs = ['members', 'commitments', 'events', 'resources']
const mutations = mutationsOfTheGraph()
const acts = mutations.filter(one => !one.isPlumbing)

let portal: Portal
beforeAll(async () => {
  portal = await openPortal({ outward: { isAllowed: address => address === '127.0.0.1' } })
  // what is done once a day is done before anything is compared
  await portal.graph.postman.deliver()
})
afterAll(() => portal.stop())

const entryOf = (name: string) => entries[name] ?? expect.fail(`${name} has no entry in mutations.ts`)

async function inputOf(name: string) {
  const { input } = entryOf(name)
  return typeof input === 'function' ? await input(portal) : input
}

async function mutate(name: string, input: Record<string, unknown>) {
  const { inputType } = acts.find(one => one.name === name) ?? expect.fail(`${name} is no mutation of the graph`)
  return await portal.ask(
    `mutation ($input: ${inputType}) { ${name}(input: $input) { userErrors { code field message } } }`,
    { input },
    { as: entryOf(name).as },
  )
}

type Recorded = {
  action: string
  at: Date
  actor: string | null
  subjectType: string
  subjectId: string
  before: unknown
  after: unknown
}

async function changesOf(subgraph: string) {
  const { rows } = await sql<Recorded>`
    select action, at, actor, subject_type, subject_id, before, after from ${sql.id(subgraph, 'change')} order by id
  `.execute(portal.db)
  return rows
}

/** Everything that a subgraph keeps, as one value that tells whether any of it is another. */
async function contentOf(subgraph: string) {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = ${subgraph} and table_type = 'BASE TABLE' order by table_name`.execute(portal.db)
  const contents: Record<string, string> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ content: string }>`
      select md5(coalesce(string_agg(each::text, '|' order by each::text), '')) as content
      from ${sql.id(subgraph, name)} as each`.execute(portal.db)
    contents[name] = rows[0]?.content ?? ''
  }
  return contents
}

describe('every mutation of the graph', () => {
  test('has an entry, or is plumbing with a reason; and no entry is left of one that is gone', () => {
    expect(acts.map(one => one.name).sort()).toEqual(Object.keys(entries).sort())
    expect(
      mutations
        .filter(one => one.isPlumbing)
        .map(one => one.name)
        .sort(),
    ).toEqual(Object.keys(plumbing).sort())
    expect(Object.values(plumbing).every(reason => reason.length > 10)).toBe(true)
  })

  test.each(Object.entries(entries).flatMap(([name, { untold }]) => (untold ? [[name, untold] as const] : [])))(
    '%s leaves nothing in the trail: %s',
    async name => {
      const subgraph = acts.find(one => one.name === name)?.subgraph ?? ''
      const known = await changesOf(subgraph)
      expect((await mutate(name, await inputOf(name))).data[name]).toEqual({ userErrors: [] })
      expect(await changesOf(subgraph)).toEqual(known)
    },
  )

  describe.each(Object.keys(entries).filter(name => !entries[name]?.untold))('%s', name => {
    const subgraph = acts.find(one => one.name === name)?.subgraph ?? ''

    test('does nothing where it cannot be recorded', async () => {
      const input = await inputOf(name)
      const change = sql.id(subgraph, 'change')
      // what the preparation changed is still on its way to the news
      await portal.graph.courier.deliver()
      await portal.graph.sender.deliver()
      await portal.graph.postman.deliver()
      await sql`alter table ${change} add constraint nothing_is_recorded check (false) not valid`.execute(portal.db)
      const before = await contentOf(subgraph)
      const { data, errors } = await mutate(name, input).finally(() =>
        sql`alter table ${change} drop constraint nothing_is_recorded`.execute(portal.db),
      )
      const after = await contentOf(subgraph)

      expect(data?.[name] ?? null).toBeNull()
      expect(errors).toHaveLength(1)
      expect(after).toEqual(before)
    })

    test('leaves who did what to what, when, and what became of it', async () => {
      const input = await inputOf(name)
      const known = (await changesOf(subgraph)).length
      const { data, errors } = await mutate(name, input)
      expect(errors).toBeUndefined()
      expect(data[name]).toEqual({ userErrors: [] })

      const recorded = (await changesOf(subgraph)).slice(known)
      expect(recorded.length).toBeGreaterThan(0)
      for (const { action, at, actor, subjectType, subjectId, before, after } of recorded) {
        expect([name, entryOf(name).includes]).toContain(action)
        expect(at).toBeInstanceOf(Date)
        if (entryOf(name).isAnonymous) expect(actor).toBeNull()
        else expect(actor).toMatch(/./)
        expect(subjectType).toMatch(/^[A-Z]\w+$/)
        expect(subjectId).not.toBe('')
        expect(before ?? after ?? null).not.toBeNull()
        expect(before).not.toEqual(after)
      }
    })

    test('is found in the audit trail', async () => {
      await portal.graph.courier.deliver()
      const { data } = await portal.ask(
        'query ($action: String!) { auditTrail(filter: { action: $action }) { nodes { at actor { displayName } subject { type id } before after } } }',
        { action: name },
        { as: 'secretariat@example.org' },
      )
      expect(data.auditTrail.nodes.length).toBeGreaterThan(0)
      if (entryOf(name).isAnonymous) expect(data.auditTrail.nodes[0].actor).toBeNull()
      else expect(data.auditTrail.nodes[0].actor.displayName).not.toBe('')
      const fields = (data.auditTrail.nodes as Recorded[]).flatMap(({ before, after }) => {
        const { changed, kept } = differenceOf(before, after)
        return [...changed, ...kept].map(({ field }) => field.split('.')[0] ?? '')
      })
      expect([...new Set(fields)].filter(field => !(field in words.field))).toEqual([])
    })
  })
})

describe('what was recorded stays as it was', () => {
  const kept = [...subgraphs.map(subgraph => [subgraph, 'change']), ['members', 'audit']]

  test.each(kept)('%s.%s refuses to be altered, emptied or cut', async (subgraph, table) => {
    const name = sql.id(subgraph as string, table as string)
    const rows = async () => (await sql`select * from ${name} order by 1`.execute(portal.db)).rows
    const before = await rows()
    for (const statement of [
      sql`update ${name} set action = 'nothing'`,
      sql`update ${name} set action = 'nothing' where action = 'no such action'`,
      sql`delete from ${name}`,
      sql`truncate ${name}`,
      sql`truncate ${name} cascade`,
    ])
      await expect(statement.execute(portal.db)).rejects.toMatchObject({
        code: '23000',
        message: expect.stringContaining(`${subgraph}.${table} is append-only`),
      })
    expect(await rows()).toEqual(before)
  })
})
