import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { hashOf } from '../../shared/link-token.ts'
import type { Grant } from '../../shared/viewer.ts'
import { membersDatabase } from '../database/setup.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { mostLive } from './rules.ts'
import { forgetTokens } from './store.ts'
import type { MembersDb } from '../database/tables.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const grant: Grant = { role: 'EDITOR', municipality: 'calgary', network: null }
const editor = { personId: 'person-calgary', grants: [grant] }
const reader = { personId: 'person-reader', grants: [] }
const wanted = { name: 'Nightly copy', scope: 'READ', days: 30 }

const make = (input: object, as: Parameters<typeof members.ask>[2] = editor, lang = 'en') =>
  members.ask(
    `mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) {
       token { id name scope state expiresAt narrowedTo { role municipality { slug } } } secret userErrors { code field message } } }`,
    { input: { ...wanted, ...input } },
    as,
    lang,
  )
const revoke = (token: string, as: Parameters<typeof members.ask>[2] = editor) =>
  members.ask(
    'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { token { state } userErrors { code field } } }',
    { input: { token } },
    as,
  )
const use = (secret: string, as: Parameters<typeof members.ask>[2] = 'gateway') =>
  members.ask(
    'mutation ($hash: String!) { useApiToken(hash: $hash) { state scope email account { personId grants } } }',
    { hash: hashOf(secret) },
    as,
  )
const listed = async (as: Parameters<typeof members.ask>[2] = editor) =>
  (await members.ask('{ viewer { apiTokens { id name state endsSoon lastUsedOn } } }', {}, as)).data.viewer.apiTokens

const forget = () => sql`delete from members.api_token`.execute(members.db)

describe('a token', () => {
  test('is told once, and a hash of it is all that is kept', async () => {
    const { token, secret, userErrors } = (await make({})).data.makeApiToken
    expect(userErrors).toEqual([])
    expect(secret).toMatch(/^cpt_[\w-]{43}$/)
    expect(token).toMatchObject({ name: 'Nightly copy', scope: 'READ', state: 'LIVE', narrowedTo: null })
    expect(token.expiresAt).toBe('2026-07-15T16:00:00.000Z')

    const { rows } = await sql<{ everything: string }>`
      select (select string_agg(t::text, '|') from members.api_token t) ||
             (select string_agg(c::text, '|') from members.change c) as everything`.execute(members.db)
    expect(rows[0]?.everything).toContain(hashOf(secret))
    expect(rows[0]?.everything).not.toContain(secret)
    expect(rows[0]?.everything).not.toContain(secret.slice(4))
    const changes = await sql<{ after: object }>`
      select * from members.change where action = 'makeApiToken'`.execute(members.db)
    expect(JSON.stringify(changes.rows)).not.toContain(hashOf(secret))
    expect(changes.rows[0]).toMatchObject({ actor: 'person-calgary', after: { name: 'Nightly copy', scope: 'READ' } })
  })

  test('speaks for its owner with what the owner holds then, and notes the day', async () => {
    const { token, secret } = (await make({ scope: 'WRITE' })).data.makeApiToken
    const { data } = await use(secret)
    expect(data.useApiToken).toEqual({
      state: 'LIVE',
      scope: 'WRITE',
      email: 'calgary@example.org',
      account: { personId: 'person-calgary', grants: [grant] },
    })
    const told = (await listed()).find(({ id }: { id: string }) => id === token.id)
    expect(told).toMatchObject({ lastUsedOn: '2026-06-15', endsSoon: false })
  })

  test('that was narrowed keeps to that, and loses what its owner loses', async () => {
    const secretariat = {
      personId: 'person-secretariat',
      grants: [{ role: 'SECRETARIAT' as const, municipality: null, network: null }],
    }
    const { token, secret } = (await make({ grants: [{ role: 'SECRETARIAT' }] }, secretariat)).data.makeApiToken
    expect(token.narrowedTo).toEqual([{ role: 'SECRETARIAT', municipality: null }])
    await sql`insert into members.grant (id, person_id, role, municipality, network)
      values ('later', 'person-secretariat', 'EDITOR', 'edmonton', null)`.execute(members.db)
    expect((await use(secret)).data.useApiToken.account.grants).toEqual(secretariat.grants)
    await sql`update members.grant set person_id = 'person-reader'
      where person_id = 'person-secretariat' and role = 'SECRETARIAT'`.execute(members.db)
    expect((await use(secret)).data.useApiToken.account.grants).toEqual([])
    await sql`update members.grant set person_id = 'person-secretariat' where role = 'SECRETARIAT'`.execute(members.db)
    await sql`delete from members.grant where id = 'later'`.execute(members.db)
  })

  test('is for everybody with an account, whatever the role', async () => {
    expect((await make({}, reader)).data.makeApiToken.userErrors).toEqual([])
    expect(await listed(reader)).toHaveLength(1)
  })

  test('ends at once where it is revoked, and for good', async () => {
    const { token, secret } = (await make({})).data.makeApiToken
    expect((await revoke(token.id)).data.revokeApiToken).toEqual({ token: { state: 'REVOKED' }, userErrors: [] })
    expect((await use(secret)).data.useApiToken.state).toBe('REVOKED')
    expect((await revoke(token.id)).data.revokeApiToken.userErrors).toEqual([{ code: 'CONFLICT', field: 'token' }])
  })

  test('ends at its moment, and cannot be revoked after it', async () => {
    const { token, secret } = (await make({})).data.makeApiToken
    await sql`update members.api_token set expires_at = ${testNow} where id = ${token.id}`.execute(members.db)
    expect((await use(secret)).data.useApiToken.state).toBe('EXPIRED')
    expect((await revoke(token.id)).data.revokeApiToken.userErrors).toMatchObject([{ code: 'CONFLICT' }])
  })

  test('that ended is forgotten after ninety days, and no other', async () => {
    await forget()
    const [old, , kept] = [await make({}), await make({}), await make({})].map(one => one.data.makeApiToken)
    await revoke(old.token.id)
    await sql`update members.api_token set revoked_at = '2026-03-01' where id = ${old.token.id}`.execute(members.db)
    await revoke(kept.token.id)
    await forgetTokens(members.db.withSchema('members') as unknown as MembersDb, testNow)
    expect((await listed()).map(({ state }: { state: string }) => state)).toEqual(['LIVE', 'REVOKED'])
    expect((await use(old.secret)).data.useApiToken).toBeNull()
  })
})

describe('is refused:', () => {
  test.each([
    ['a role of somebody else', { grants: [{ role: 'EDITOR', municipality: 'edmonton' }] }, 'NOT_ALLOWED', 'grants'],
    ['more than a year', { days: 366 }, 'INVALID', 'days'],
    ['a token without a name', { name: '  ' }, 'INVALID', 'name'],
  ])('%s', async (_what, input, code, field) => {
    const before = await listed()
    const { makeApiToken } = (await make(input)).data
    expect(makeApiToken).toMatchObject({ token: null, secret: null, userErrors: [{ code, field }] })
    expect(await listed()).toEqual(before)
  })

  test('one token more than there may be, also of many that are made at the same moment', async () => {
    await forget()
    const made = await Promise.all(Array.from({ length: mostLive + 3 }, () => make({}, editor, 'fr')))
    const errors = made.flatMap(({ data }) => data.makeApiToken.userErrors)
    expect(errors).toHaveLength(3)
    expect(errors[0]).toMatchObject({ code: 'FULL', field: null, message: expect.stringMatching(/^Vous avez 10/) })
    expect(await listed()).toHaveLength(mostLive)
    await forget()
  })

  test('a stranger who makes, lists or revokes', async () => {
    const { token } = (await make({})).data.makeApiToken
    const made = await make({}, null)
    expect(made.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await revoke(token.id, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await members.ask('{ viewer { apiTokens { id } } }')).data.viewer).toBeNull()
  })

  test('somebody who revokes another’s token, the secretariat too, as if there were none', async () => {
    const { token } = (await make({})).data.makeApiToken
    const secretariat = { ...reader, grants: [{ role: 'SECRETARIAT' as const, municipality: null, network: null }] }
    for (const other of [reader, secretariat])
      expect((await revoke(token.id, other)).data.revokeApiToken).toEqual({
        token: null,
        userErrors: [{ code: 'NOT_FOUND', field: 'token' }],
      })
    expect(await listed()).toContainEqual(expect.objectContaining({ id: token.id, state: 'LIVE' }))
  })

  test.each(['READ', 'WRITE'] as const)('a token of the scope %s that makes or revokes tokens', async tokenScope => {
    const before = await listed()
    const byToken = { ...editor, tokenScope }
    const made = await make({}, byToken)
    expect(made).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN', needs: 'SESSION' } }] })
    expect((await revoke(before[0].id, byToken)).errors[0].extensions.code).toBe('FORBIDDEN')
    expect(await listed()).toEqual(before)
  })

  test('whoever is not the gateway and asks whose token it is', async () => {
    const { secret } = (await make({})).data.makeApiToken
    for (const asker of [editor, reader, null])
      expect((await use(secret, asker)).errors[0].extensions.code).toBe('NOT_ALLOWED')
  })

  test('a secret that is no token’s', async () => {
    const { secret } = (await make({})).data.makeApiToken
    expect((await use(`${secret}x`)).data.useApiToken).toBeNull()
    expect((await use('')).data.useApiToken).toBeNull()
  })
})

describe('a token that came to the subgraph', () => {
  const letters = 'mutation { chooseLetters(input: { language: "fr" }) { userErrors { code } } }'

  test('with READ changes nothing, without the gateway’s help too', async () => {
    const view = 'mutation { saveView(input: { name: "x", path: "/desk" }) { userErrors { code } } }'
    const answer = await members.ask(view, {}, { ...editor, tokenScope: 'READ' }, 'vi')
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringContaining('phạm vi WRITE'),
      extensions: { code: 'FORBIDDEN', needs: 'WRITE' },
    })
    // and with WRITE it is up to the rules again
    const { data } = await members.ask(view, {}, { ...editor, tokenScope: 'WRITE' })
    expect(data.saveView.userErrors).toEqual([{ code: 'NOT_ALLOWED' }])
  })

  test('with WRITE does not change how its owner is written to, and invites nobody', async () => {
    const invite = `mutation { inviteContact(input: { municipality: "calgary", email: "new@town.example",
      displayName: "Invented", elected: false, mayEdit: true }) { userErrors { code } } }`
    const handOver = `mutation { handOver(input: { contact: "contact-calgary", email: "new@town.example",
      displayName: "Invented" }) { userErrors { code } } }`
    const change = `mutation { changeContact(input: { contact: "contact-calgary", revision: 1, mayEdit: true }) { userErrors { code } } }`
    for (const mutation of [letters, invite, handOver, change]) {
      const { errors } = await members.ask(mutation, {}, { ...editor, tokenScope: 'WRITE' })
      expect(errors?.[0].extensions, mutation).toEqual({ code: 'FORBIDDEN', needs: 'SESSION', http: expect.anything() })
    }
    expect((await members.ask(letters, {}, editor)).data.chooseLetters.userErrors).toEqual([])
  })
})
