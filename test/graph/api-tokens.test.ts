import type { GraphQLError, GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSubgraphs } from '../../services/gateway/all-in-one.ts'
import { createTokens } from '../../services/gateway/tokens.ts'
import type { TokenScope } from '../../services/shared/api-token.ts'
import { silentLog } from '../../services/shared/log.ts'
import { bothDoors, openPortal, type Portal } from '../kit/portal.ts'
import { mutationsOfTheGraph } from './mutations.ts'
import { forSessionsOnly, forTokensToo } from './token-acts.ts'

const editor = 'calgary@example.org'
const whoAmI = '{ viewer { person { email } grants { role municipality { slug } } } }'
const publish =
  'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code } } }'
const report = {
  municipality: 'calgary',
  commitment: 9,
  period: '2026',
  status: 'LIMITED',
  summary: [{ lang: 'en', text: 'Invented by a test.' }],
}

describe.each(bothDoors)('API tokens %s', doors => {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal({ doors })
  })
  afterAll(() => portal.stop())

  async function make(input: Record<string, unknown> = {}, as = editor): Promise<{ id: string; secret: string }> {
    const { data } = await portal.ask(
      'mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { token { id } secret userErrors { message } } }',
      { input: { name: 'Invented by a test', scope: 'READ', days: 1, ...input } },
      { as },
    )
    expect(data.makeApiToken.userErrors).toEqual([])
    return { id: data.makeApiToken.token.id, secret: data.makeApiToken.secret }
  }
  const revoke = (token: string, by: { as?: string; token?: string } = { as: editor }) =>
    portal.ask(
      'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { userErrors { code } } }',
      { input: { token } },
      by,
    )
  const reports = async () => (await portal.ask('{ progressReports { totalCount } }')).data

  test('a token reads what its owner reads, until it is revoked', async () => {
    const { id, secret } = await make()
    const { data } = await portal.ask(whoAmI, {}, { token: secret })
    expect(data.viewer).toEqual({
      person: { email: editor },
      grants: [{ role: 'EDITOR', municipality: { slug: 'calgary' } }],
    })
    expect((await revoke(id)).data.revokeApiToken.userErrors).toEqual([])
    const { status, errors } = await portal.ask(whoAmI, {}, { token: secret, lang: 'fr' })
    expect(status).toBe(401)
    expect(errors).toEqual([{ message: 'Ce jeton d’API a été révoqué.', extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test('a token that has expired, one that is unknown and one that was forged are refused, and told so', async () => {
    const { id, secret } = await make()
    await sql`update members.api_token set expires_at = now() where id = ${id}`.execute(portal.db)
    const expired = await portal.ask(whoAmI, {}, { token: secret })
    expect(expired).toMatchObject({ status: 401, errors: [{ message: expect.stringContaining('expired') }] })
    for (const token of [`${secret}0`, `cpt_${'A'.repeat(43)}`, 'cpt_']) {
      const { status, errors, data } = await portal.ask(whoAmI, {}, { token })
      expect({ status, data }).toEqual({ status: 401, data: undefined })
      expect(errors?.[0]).toEqual({
        message: 'The portal does not know this API token.',
        extensions: { code: 'UNAUTHENTICATED' },
      })
    }
  })

  test('a token that only reads publishes nothing, and is told which scope it lacks', async () => {
    const before = await reports()
    const { secret } = await make()
    const { status, errors, data } = await portal.ask(publish, { input: report }, { token: secret })
    expect({ status, data }).toEqual({ status: 403, data: undefined })
    expect(errors?.[0]).toEqual({
      message: 'This API token may only read: it lacks the scope WRITE.',
      extensions: { code: 'FORBIDDEN', needs: 'WRITE' },
    })
    expect(await reports()).toEqual(before)
  })

  test('a token that writes publishes for its owner’s municipality, in the owner’s name, and for no other', async () => {
    const { secret } = await make({ scope: 'WRITE' })
    const { data } = await portal.ask(publish, { input: report }, { token: secret })
    expect(data.publishProgress).toMatchObject({ report: { id: expect.any(String) }, userErrors: [] })
    const { rows } = await sql`select actor from commitments.change order by id desc limit 1`.execute(portal.db)
    expect(rows).toEqual([{ actor: 'person-calgary' }])
    const other = await portal.ask(publish, { input: { ...report, municipality: 'edmonton' } }, { token: secret })
    expect(other.data.publishProgress).toMatchObject({ report: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })

  test('a token that writes makes no token, revokes none, and makes no calendar address', async () => {
    const { id, secret } = await make({ scope: 'WRITE' })
    const made = await portal.ask(
      'mutation { makeApiToken(input: { name: "x", scope: WRITE, days: 365 }) { secret } }',
      {},
      { token: secret, lang: 'ar' },
    )
    expect(made.errors?.[0]).toMatchObject({
      message: expect.stringContaining('سجّل الدخول'),
      extensions: { code: 'FORBIDDEN', needs: 'SESSION' },
    })
    expect((await revoke(id, { token: secret })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    const calendar = await portal.ask('mutation { renewPersonalCalendar(input: {}) { token } }', {}, { token: secret })
    expect(calendar.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await portal.ask(whoAmI, {}, { token: secret })).status).toBe(200)
  })

  test('a token keeps to the roles that it was narrowed to', async () => {
    const secretariat = 'secretariat@example.org'
    const audit = '{ auditTrail(first: 1) { totalCount } }'
    const whole = await make({}, secretariat)
    expect((await portal.ask(audit, {}, { token: whole.secret })).data.auditTrail.totalCount).toBeGreaterThan(0)
    await sql`insert into members.grant (id, person_id, role, municipality)
      values ('invented', 'person-secretariat', 'EDITOR', 'edmonton')`.execute(portal.db)
    const narrowed = await make({ grants: [{ role: 'EDITOR', municipality: 'edmonton' }] }, secretariat)
    expect((await portal.ask(whoAmI, {}, { token: narrowed.secret })).data.viewer.grants).toHaveLength(1)
    expect((await portal.ask(audit, {}, { token: narrowed.secret })).errors?.[0]?.extensions['code']).toBe(
      'NOT_ALLOWED',
    )
    await sql`delete from members.grant where id = 'invented'`.execute(portal.db)
    expect((await portal.ask(whoAmI, {}, { token: narrowed.secret })).data.viewer.grants).toEqual([])
  })

  test('a token opens the private exports and sends files as far as its scope goes', async () => {
    const get = async (path: string, token: string) =>
      await fetch(portal.url + path, { headers: { authorization: `Bearer ${token}` } })
    const secretariats = await make({}, 'secretariat@example.org')
    const own = await make()
    expect((await get('/exports/audit.csv', secretariats.secret)).status).toBe(200)
    expect((await get('/exports/audit.csv', own.secret)).status).toBe(403)
    const unknown = await get('/exports/audit.csv', 'cpt_nobodys')
    expect([unknown.status, await unknown.text()]).toEqual([401, 'The portal does not know this API token.\n'])

    const send = async (token: string) => {
      const response = await fetch(`${portal.url}/files?municipality=calgary&name=minutes.txt`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: 'Invented by a test.',
      })
      return { status: response.status, text: await response.text() }
    }
    expect(await send(own.secret)).toEqual({
      status: 403,
      text: 'This API token may only read: it lacks the scope WRITE.\n',
    })
    const writing = await make({ scope: 'WRITE' })
    expect((await send(writing.secret)).status).toBe(201)
    await revoke(writing.id)
    expect(await send(writing.secret)).toEqual({ status: 401, text: 'This API token was revoked.\n' })
  })

  /** What each subgraph refuses to a token, whatever the gateway says, with what it would need. */
  async function refusedTo(tokenScope: TokenScope) {
    const tokens = await createTokens()
    const bearer = await tokens.ofPerson({ personId: 'person-calgary', grants: [], tokenScope })
    const refused = new Map<string, unknown>()
    for (const subgraph of createSubgraphs({ db: portal.db, keys: tokens.keys, log: silentLog })) {
      const context = await subgraph.contextOf({ authorization: `Bearer ${bearer}` })
      const mutations = Object.values(subgraph.schema.getMutationType()?.getFields() ?? {})
      for (const { name, resolve } of mutations)
        try {
          await resolve?.({}, {}, context, {} as GraphQLResolveInfo)
        } catch (error) {
          const { extensions } = error as GraphQLError
          if (extensions?.['code'] === 'FORBIDDEN') refused.set(name, extensions['needs'])
        }
    }
    return refused
  }

  test('no mutation of any subgraph is open to a token that reads', async () => {
    expect([...(await refusedTo('READ')).keys()].sort()).toEqual(
      mutationsOfTheGraph()
        .map(({ name }) => name)
        .sort(),
    )
  })

  test('of every mutation it is decided whether a token that writes may call it, and the subgraphs hold to that', async () => {
    const acts = mutationsOfTheGraph().filter(({ isPlumbing }) => !isPlumbing)
    expect([...forSessionsOnly, ...forTokensToo].sort()).toEqual(acts.map(({ name }) => name).sort())
    const refused = await refusedTo('WRITE')
    expect([...refused.keys()].sort()).toEqual([...forSessionsOnly].sort())
    expect(new Set(refused.values())).toEqual(new Set(['SESSION']))
  })

  test('a token opens no page: those are for sessions', async () => {
    const { secret } = await make({ scope: 'WRITE' })
    const response = await fetch(`${portal.url}/en/account/tokens`, {
      headers: { authorization: `Bearer ${secret}` },
      redirect: 'manual',
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain('/en/sign-in')
  })
})
