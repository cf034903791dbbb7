import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asker, secretariat } from '../../../test/kit/askers.ts'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { closeContacts } from './store.ts'

type Members = Awaited<ReturnType<typeof openSubgraph>>
type Asker = Parameters<Members['ask']>[2]
let members: Members
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
  db = members.db.withSchema('members') as unknown as MembersDb
})
afterAll(() => members.close())

const editor = asker('calgary', 'EDITOR', { municipality: 'calgary' })
const others = {
  'the editor of another municipality': asker('edmonton', 'EDITOR', { municipality: 'edmonton' }),
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}

const inputs = { changeContact: 'ChangeContactInput', endContact: 'EndContactInput' }
async function run(mutation: keyof typeof inputs, input: object, as: Asker) {
  const answer = await members.ask(
    `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) {
       contact { id title { text lang } champion elected mayEdit startsOn endsOn revision } current { revision elected } userErrors { code field } } }`,
    { input },
    as,
  )
  return answer.data?.[mutation] ?? answer
}
const grantsOf = (personId: string) => db.selectFrom('grant').select('role').where('personId', '=', personId).execute()

describe('a contact', () => {
  test('changes by its revision, and keeps the languages that nobody named', async () => {
    const first = { contact: 'contact-calgary', revision: 1, title: [{ lang: 'en', text: 'Adviser' }], champion: true }
    expect(await run('changeContact', first, editor)).toEqual({
      contact: {
        id: 'contact-calgary',
        title: { text: 'Adviser', lang: 'en' },
        champion: true,
        elected: false,
        mayEdit: true,
        startsOn: expect.any(String),
        endsOn: null,
        revision: 2,
      },
      current: null,
      userErrors: [],
    })
    const { title } = await db
      .selectFrom('contact')
      .select('title')
      .where('id', '=', 'contact-calgary')
      .executeTakeFirstOrThrow()
    expect(title?.['fr']).toContain('Coordination')
  })

  test('that somebody else changed meanwhile is a conflict, also for two at the same moment', async () => {
    const stale = await run('changeContact', { contact: 'contact-calgary', revision: 1, elected: true }, secretariat)
    expect(stale).toMatchObject({
      contact: { elected: false, revision: 2 },
      current: { elected: false, revision: 2 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const both = await Promise.all(
      [editor, secretariat].map(as => run('changeContact', { contact: 'contact-calgary', revision: 2 }, as)),
    )
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    const ending = await run('endContact', { contact: 'contact-calgary', revision: 1 }, secretariat)
    expect(ending).toMatchObject({
      current: { revision: 3 },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
  })

  test('publishes, or does not, from this moment on', async () => {
    const edmonton = { contact: 'contact-edmonton', revision: 1 }
    expect((await run('changeContact', { ...edmonton, mayEdit: false }, secretariat)).contact.mayEdit).toBe(false)
    expect(await grantsOf('person-edmonton')).toEqual([])
    await run('changeContact', { ...edmonton, revision: 2, mayEdit: true }, secretariat)
    await run('changeContact', { ...edmonton, revision: 3, mayEdit: true }, secretariat)
    expect(await grantsOf('person-edmonton')).toEqual([{ role: 'EDITOR' }])
  })

  test('with a title without end, or in no language, is refused', async () => {
    const input = { contact: 'contact-calgary', revision: 3 }
    const long = { ...input, title: [{ lang: 'en', text: 'x'.repeat(201) }] }
    expect((await run('changeContact', long, editor)).userErrors).toMatchObject([{ field: 'title.0.text' }])
    const nowhere = { ...input, title: [{ lang: '??', text: 'x' }] }
    expect((await run('changeContact', nowhere, editor)).userErrors).toMatchObject([{ field: 'title.0.lang' }])
  })
})

describe.each(Object.entries(others))('%s', (_, other) => {
  test.each(['changeContact', 'endContact'] as const)('may not %s', async mutation => {
    const { contact, userErrors } = await run(mutation, { contact: 'contact-calgary', revision: 3 }, other)
    expect(contact).toBeNull()
    expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })

  test('does not see who publishes, nor who left', async () => {
    const query = '{ municipality(slug: "calgary") { contacts { mayEdit confirmedAt } formerContacts { id } } }'
    expect((await members.ask(query, {}, other)).data.municipality).toEqual({
      contacts: [{ mayEdit: null, confirmedAt: null }],
      formerContacts: null,
    })
  })
})

test.each(['changeContact', 'endContact'] as const)('a coordinator may %s in the own network only', async mutation => {
  const coordinator = asker('wic', 'COORDINATOR', { network: 'WIC' })
  const refused = await run(mutation, { contact: 'contact-thunder-bay', revision: 1 }, coordinator)
  expect(refused.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  const stale = await run(mutation, { contact: 'contact-calgary', revision: 1 }, coordinator)
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }])
})

test.each(['changeContact', 'endContact'] as const)('nobody may %s without an account', async mutation => {
  const { errors } = await run(mutation, { contact: 'contact-calgary', revision: 3 }, null)
  expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('since when somebody is a contact is said anew, and is no day to come', async () => {
  const edmonton = { contact: 'contact-edmonton', revision: 4 }
  const changed = await run('changeContact', { ...edmonton, startsOn: '2019-05-01' }, secretariat)
  expect(changed.contact).toMatchObject({ startsOn: '2019-05-01', revision: 5 })
  expect((await run('changeContact', { ...edmonton, startsOn: '2018-05-01' }, secretariat)).userErrors).toMatchObject([
    { code: 'CONFLICT' },
  ])
  const tomorrow = { ...edmonton, revision: 5, startsOn: '2026-06-16' }
  expect((await run('changeContact', tomorrow, secretariat)).userErrors).toEqual([
    { code: 'INVALID', field: 'startsOn' },
  ])
  const { errors } = await run('changeContact', { ...tomorrow, startsOn: '2026-02-30' }, secretariat)
  expect(errors).toHaveLength(1)
  const { rows } = await sql`select before, after from members.change where action = 'changeContact'
    and subject_id = 'contact-edmonton' order by id desc limit 1`.execute(db)
  expect(rows).toMatchObject([{ before: { startsOn: expect.any(String) }, after: { startsOn: '2019-05-01' } }])
})

test('a contact whose end is still to come publishes until that day, and no longer', async () => {
  const close = async () => (await members.ask('mutation { closeContacts }', {}, 'gateway')).data.closeContacts
  const later = { contact: 'contact-edmonton', revision: 5, endsOn: '2026-07-01' }
  expect((await run('endContact', later, secretariat)).contact).toMatchObject({
    endsOn: '2026-07-01',
    mayEdit: true,
    revision: 6,
  })
  expect(await close()).toBe(0)
  expect(
    (await run('changeContact', { contact: 'contact-edmonton', revision: 6, champion: true }, secretariat)).userErrors,
  ).toEqual([])
  expect(await closeContacts(db, '2026-06-30', new Date('2026-06-30T12:00:00Z'))).toBe(0)
  expect(await grantsOf('person-edmonton')).toEqual([{ role: 'EDITOR' }])
  expect(await closeContacts(db, '2026-07-01', new Date('2026-07-01T00:30:00Z'))).toBe(1)
  expect(await grantsOf('person-edmonton')).toEqual([])
  expect(await closeContacts(db, '2026-07-01', new Date('2026-07-01T01:30:00Z'))).toBe(0)
  const { rows } = await sql`select actor, after from members.change where action = 'endContact'
    and subject_id = 'contact-edmonton' order by id desc limit 1`.execute(db)
  expect(rows).toMatchObject([{ actor: null, after: { endsOn: '2026-07-01' } }])
  for (const as of [secretariat, editor, null])
    expect((await members.ask('mutation { closeContacts }', {}, as)).errors).toHaveLength(1)
})

describe('the end of a contact', () => {
  test('is not before its beginning', async () => {
    const input = { contact: 'contact-calgary', revision: 3 }
    expect((await run('endContact', { ...input, endsOn: '2023-12-31' }, secretariat)).userErrors).toMatchObject([
      { code: 'INVALID', field: 'endsOn' },
    ])
    const { errors } = await run('endContact', { ...input, endsOn: '2026-02-30' }, secretariat)
    expect(errors).toHaveLength(1)
    expect((await run('endContact', { ...input, contact: 'none' }, secretariat)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'contact' },
    ])
  })

  test('takes the grant at once, leaves the municipality with a gap, and a trace without addresses', async () => {
    const { contact } = await run('endContact', { contact: 'contact-calgary', revision: 3 }, editor)
    expect(contact).toMatchObject({ endsOn: '2026-06-15', mayEdit: false, revision: 4 })
    expect(await grantsOf('person-calgary')).toEqual([])
    const query = '{ municipality(slug: "calgary") { contacts { id } missingContacts formerContacts { id } } }'
    expect((await members.ask(query, {}, secretariat)).data.municipality).toEqual({
      contacts: [],
      missingContacts: ['STAFF', 'ELECTED'],
      formerContacts: [{ id: 'contact-calgary' }],
    })
    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({
      action: 'endContact',
      actor: 'person-calgary',
      subjectType: 'Contact',
      before: { endsOn: null },
      after: { endsOn: '2026-06-15' },
    })
    expect(JSON.stringify(data.changes)).not.toContain('@')
  })

  test('comes once, and nothing changes after it', async () => {
    for (const mutation of ['changeContact', 'endContact'] as const)
      expect((await run(mutation, { contact: 'contact-calgary', revision: 4 }, secretariat)).userErrors).toEqual([
        { code: 'INVALID', field: 'contact' },
      ])
  })
})

test('with the last role API tokens end and webhooks pause, on record, and none wakes up with the next role', async () => {
  const brooks = asker('brooks', 'EDITOR', { municipality: 'brooks' })
  await db
    .insertInto('person')
    .values({ id: 'person-brooks', email: 'shared@example.org', displayName: 'Invented', lang: 'en', pace: 'DAILY' })
    .execute()
  await db
    .insertInto('contact')
    .values({
      id: 'contact-brooks',
      personId: 'person-brooks',
      municipality: 'brooks',
      title: null,
      champion: false,
      elected: false,
      startsOn: '2026-01-01',
      endsOn: null,
      revision: 1,
      confirmedAt: new Date('2026-01-01'),
    })
    .execute()
  const grant = { personId: 'person-brooks', role: 'EDITOR' as const, network: null }
  await db
    .insertInto('grant')
    .values([
      { ...grant, id: 'brooks', municipality: 'brooks' },
      { ...grant, id: 'canmore', municipality: 'edmonton' },
    ])
    .execute()
  const { data } = await members.ask(
    'mutation { makeApiToken(input: { name: "x", scope: WRITE, days: 9 }) { token { id } } }',
    {},
    brooks,
  )
  const token: string = data.makeApiToken.token.id
  await db
    .insertInto('webhook')
    .values({
      id: 'of-brooks',
      personId: 'person-brooks',
      url: 'https://receiver.example/key',
      description: '',
      kind: [],
      province: [],
      secret: 'whsec_x',
      state: 'ACTIVE',
      stateSince: new Date('2026-01-01'),
      madeAt: new Date('2026-01-01'),
    } as never)
    .execute()
  const states = async () => ({
    token: (await db.selectFrom('apiToken').select('revokedAt').where('id', '=', token).executeTakeFirst())?.revokedAt,
    webhook: (await db.selectFrom('webhook').select('state').where('id', '=', 'of-brooks').executeTakeFirst())?.state,
  })
  const brookss = { contact: 'contact-brooks', revision: 1 }
  const publishes = async (revision: number, mayEdit: boolean) =>
    (await run('changeContact', { ...brookss, revision, mayEdit }, secretariat)).userErrors
  expect(await publishes(1, false)).toEqual([])
  expect(await states()).toEqual({ token: null, webhook: 'ACTIVE' })
  await db.deleteFrom('grant').where('id', '=', 'canmore').execute()
  expect(await publishes(2, true)).toEqual([])
  expect(await states()).toEqual({ token: null, webhook: 'ACTIVE' })

  expect((await run('endContact', { ...brookss, revision: 3 }, secretariat)).userErrors).toEqual([])
  expect(await states()).toEqual({ token: testNow, webhook: 'PAUSED' })
  const { rows } = await sql`select actor, subject_type, before, after from members.change
    where action = 'endContact' and subject_id in (${token}, 'of-brooks') order by subject_type`.execute(db)
  expect(rows).toMatchObject([
    { actor: 'person-secretariat', subjectType: 'ApiToken', before: { revokedAt: null } },
    { actor: 'person-secretariat', subjectType: 'Webhook', before: { state: 'ACTIVE' }, after: { state: 'PAUSED' } },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/receiver.example\/key|whsec_/)
  await db
    .insertInto('grant')
    .values({ ...grant, id: 'again', municipality: 'brooks' })
    .execute()
  expect(await states()).toEqual({ token: testNow, webhook: 'PAUSED' })
})
