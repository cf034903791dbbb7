import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothDoors, openPortal, type Portal } from '../kit/portal.ts'

const publish =
  'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code field message } } }'
const cursor = (key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
const input = {
  municipality: 'calgary',
  commitment: 9,
  period: '2026',
  status: 'LIMITED',
  summary: [{ lang: 'en', text: 'Not to be kept.' }],
}

describe.each(bothDoors)('the graph %s', doors => {
  let portal: Portal
  beforeAll(async () => {
    portal = await openPortal({ doors })
  })
  afterAll(() => portal.stop())

  const reports = async () => (await portal.ask('{ progressReports { totalCount } activity { totalCount } }')).data

  test.each([
    ['a malformed query', '{ roster(', {}],
    ['an unknown field', '{ municipalities { nodes { mayor } } }', {}],
    ['an unknown argument', '{ municipalities(size: 3) { totalCount } }', {}],
    ['a missing variable', 'query ($slug: String!) { municipality(slug: $slug) { slug } }', {}],
    [
      'a variable of the wrong type',
      'query ($first: Int!) { municipalities(first: $first) { totalCount } }',
      { first: 'ten' },
    ],
    [
      'a day that is none',
      'query ($asOf: Date) { roster(network: CMARD, asOf: $asOf) { totalCount } }',
      { asOf: '2008-02-30' },
    ],
    ['a page of a thousand', '{ municipalities(first: 1000) { totalCount } }', {}],
    ['a query of three thousand words', `{ municipality(slug: "calgary") { ${'slug '.repeat(3000)} } }`, {}],
    [
      'a query that is deeper than any page',
      `{ municipality(slug: "calgary") ${'{ memberships { municipality '.repeat(8)} { slug } ${'} }'.repeat(8)} }`,
      {},
    ],
    ['a NUL in a variable', 'query ($slug: String!) { municipality(slug: $slug) { slug } }', { slug: 'cal\0gary' }],
    ['a NUL in the query', '{ event(slug: "\\u0000") { slug } }', {}],
    ['a NUL in braces in the query', '{ event(slug: "\\u{0}") { slug } }', {}],
    [
      'pages within pages, of a size in a variable',
      'query ($n: Int!) { commitments { progress(first: $n) { nodes { commitment { progress(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ],
    ['what the records of a hundred periods tell', '{ reports(first: 100) { nodes { basis } } }', {}],
    [
      'a list of two thousand',
      'query ($province: [Province!]) { municipalities(filter: { province: $province }) { totalCount } }',
      { province: Array(2_000).fill('AB') },
    ],
    [
      'a day of the year 0',
      'query ($asOf: Date) { roster(network: CMARD, asOf: $asOf) { totalCount } }',
      { asOf: '0000-01-01' },
    ],
    [
      'a cursor that was made by hand',
      'query ($after: String) { activity(after: $after) { totalCount } }',
      { after: cursor(['2026-01-01', 'one']) },
    ],
    [
      'a cursor of a moment before all calendars',
      'query ($after: String) { events(after: $after) { totalCount } }',
      { after: cursor([-8.64e15, 'a']) },
    ],
    [
      'an address without https',
      publish,
      { input: { ...input, evidence: [{ title: 'x', url: 'javascript:alert(1)' }] } },
    ],
  ])('answers %s with status 400 and says what is wrong', async (_what, query, variables) => {
    const { status, errors } = await portal.ask(query, variables, { as: 'calgary@example.org' })
    expect(status).toBe(400)
    expect(errors?.[0]?.message).toEqual(expect.any(String))
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|select "/)
  })

  test('takes a text that only speaks of the NUL character', async () => {
    const { status, data } = await portal.ask('query ($slug: String!) { event(slug: $slug) { slug } }', {
      slug: 'C:\\u0000',
    })
    expect(status).toBe(200)
    expect(data).toEqual({ event: null })
  })

  test('says which value in the text of a query is wrong', async () => {
    const { errors } = await portal.ask('{ roster(network: CMARD, asOf: "2008-02-30") { totalCount } }')
    expect(errors?.[0]?.message).not.toContain('reference')
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions['code'])
  })

  test.each([
    ['forged', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYWxnYXJ5QGV4YW1wbGUub3JnIn0.c2lnbmF0dXJl'],
    ['unsigned', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYWxnYXJ5QGV4YW1wbGUub3JnIn0.'],
    ['nonsense', 'letmein'],
  ])('refuses a %s token without detail', async (_kind, token) => {
    const before = await reports()
    const { status, errors, data } = await portal.ask(publish, { input }, { token })
    expect(status).toBe(401)
    expect(data).toBeUndefined()
    expect(errors?.[0]).toMatchObject({ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } })
    expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual(['code'])
    expect(await reports()).toEqual(before)
  })

  test('refuses a token of an account that does not exist', async () => {
    const { status } = await portal.ask('{ viewer { person { id } } }', {}, { as: 'nobody@example.org' })
    expect(status).toBe(401)
  })

  test('refuses to write for nobody', async () => {
    const before = await reports()
    const { errors } = await portal.ask(publish, { input })
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
    expect(await reports()).toEqual(before)
  })

  test.each([
    'edmonton@example.org',
    'secretariat@example.org',
    'organiser@example.org',
    'wic@example.org',
    'reader@example.org',
  ])('refuses %s to publish for Calgary, in the language of the caller, and changes nothing', async as => {
    const before = await reports()
    const { data, status } = await portal.ask(publish, { input }, { as, lang: 'fr' })
    expect(status).toBe(200)
    expect(data.publishProgress).toMatchObject({ report: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    expect(data.publishProgress.userErrors[0].message).toMatch(/^Vous ne pouvez pas/)
    expect(await reports()).toEqual(before)
  })

  test.each([
    ['that is no JSON', '{ "query": ', 400],
    ['of more than a megabyte', JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}` }), 413],
  ])('answers a body %s in one line', async (_what, body, status) => {
    const response = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  test('hides what only the gateway may ask', async () => {
    for (const field of [
      'changes(first: 1)',
      'account(email: "calgary@example.org") { personId }',
      'lastReceived(source: "events")',
      '_entities(representations: []) { __typename }',
    ]) {
      const { status } = await portal.ask(`{ ${field} }`, {}, { as: 'secretariat@example.org' })
      expect(status).toBe(400)
    }
  })

  test('shows an address to its owner alone', async () => {
    const own = await portal.ask('{ viewer { person { email } } }', {}, { as: 'calgary@example.org' })
    expect(own.data.viewer.person.email).toBe('calgary@example.org')
    const others = await portal.ask(
      '{ municipality(slug: "calgary") { contacts { person { displayName email } } } }',
      {},
      { as: 'secretariat@example.org' },
    )
    expect(others.data.municipality.contacts[0].person).toEqual({ displayName: 'Demo editor, Calgary', email: null })
  })
})
