import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker, secretariat } from '../../../test/kit/askers.ts'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { writeDueConfirmations } from '../confirmation/store.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'

type Members = Awaited<ReturnType<typeof openSubgraph>>
type Asker = Parameters<Members['ask']>[2]
let members: Members
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
  db = members.db.withSchema('members') as unknown as MembersDb
})
afterAll(() => members.close())
beforeEach(async () => {
  await db.deleteFrom('invitation').execute()
  await db.deleteFrom('invitationLetter').execute()
  await db.deleteFrom('letter').execute()
  await db.deleteFrom('contact').where('id', 'not like', 'contact-%').execute()
  await db.deleteFrom('grant').where('id', 'not like', 'grant-%').execute()
  await db.deleteFrom('person').where('id', 'not like', 'person-%').execute()
})

const coordinator = asker('wic', 'COORDINATOR', { network: 'WIC' })
const editor = asker('calgary', 'EDITOR', { municipality: 'calgary' })
const organiser = asker('organiser', 'ORGANISER', { network: 'CMARD' })
const reader = asker('reader')

const errors = 'userErrors { code field message }'
const invitationFields = 'id state displayName elected champion mayEdit isReturned title { text } replaces { id }'
const inputs = {
  inviteContact: 'InviteContactInput',
  withdrawInvitation: 'InvitationInput',
  resendInvitation: 'InvitationInput',
  handOver: 'HandOverInput',
}

async function run(mutation: keyof typeof inputs, input: object, as: Asker, language = 'en') {
  const answer = await members.ask(
    `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { invitation { ${invitationFields} } ${errors} } }`,
    { input },
    as,
    language,
  )
  return answer.data?.[mutation] ?? answer
}

const accept = async (input: object, language = 'en') =>
  (
    await members.ask(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
         contact { id startsOn elected champion title { text } person { id displayName email } municipality { slug } } ${errors} } }`,
      { input },
      null,
      language,
    )
  ).data.acceptInvitation

const clerk = {
  municipality: 'calgary',
  email: 'Clerk@Town.example',
  displayName: 'Invented clerk',
  title: [{ lang: 'en', text: 'Clerk' }],
  elected: false,
  mayEdit: true,
}
const invite = (input: object = {}, as: Asker = editor, language = 'en') =>
  run('inviteContact', { ...clerk, ...input }, as, language)

/** The key in the latest letter to a mailbox. */
async function tokenTo(recipient: string) {
  const { link } = await db
    .selectFrom('letter')
    .select('link')
    .where('recipient', '=', recipient)
    .orderBy('writtenAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return new URL(link?.path ?? '', 'https://portal.example').searchParams.get('token') ?? ''
}
const account = async (email: string) =>
  (
    await members.ask(
      'query ($email: String!) { account(email: $email) { personId displayName grants } }',
      { email },
      'gateway',
    )
  ).data.account
/** As if every letter of an invitation had been written so long ago. */
async function lettersWritten(minutesAgo: number) {
  const then = new Date(testNow.getTime() - minutesAgo * 60_000)
  await db.updateTable('invitation').set({ invitedAt: then }).execute()
  await db.updateTable('invitationLetter').set({ writtenAt: then }).execute()
}

describe('an invitation', () => {
  test('is a letter with a link, in its language, that makes a contact who may publish', async () => {
    const { invitation, userErrors } = await invite({ lang: 'fr' })
    expect(userErrors).toEqual([])
    expect(invitation).toMatchObject({ state: 'OPEN', mayEdit: true, title: { text: 'Clerk' }, replaces: null })
    const [letter] = await db.selectFrom('letter').selectAll().execute()
    expect(letter).toMatchObject({
      recipient: 'clerk@town.example',
      lang: 'fr',
      about: invitation.id,
      state: 'WAITING',
    })
    expect(letter?.link?.path).toMatch(/^\/fr\/invitation\?token=[\w-]{43}$/)
    expect(letter?.subject).toContain('Calgary')

    const { contact } = await accept(
      { token: await tokenTo('clerk@town.example'), displayName: 'Clerk, as she writes it' },
      'fr',
    )
    expect(contact).toMatchObject({
      startsOn: '2026-06-15',
      elected: false,
      champion: false,
      person: { displayName: 'Clerk, as she writes it', email: null },
      municipality: { slug: 'calgary' },
    })
    expect(await account('clerk@town.example')).toMatchObject({
      personId: contact.person.id,
      grants: [{ role: 'EDITOR', municipality: 'calgary', network: null }],
    })
    const person = await db.selectFrom('person').selectAll().where('id', '=', contact.person.id).executeTakeFirst()
    expect(person?.lang).toBe('fr')
  })

  test('keeps neither link nor, once settled, address', async () => {
    await invite({ email: 'kept@town.example' })
    const token = await tokenTo('kept@town.example')
    const open = await db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(open)).not.toContain(token)
    await accept({ token })
    const settled = await db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
    expect(settled).toMatchObject({ state: 'ACCEPTED', email: null })
  })

  test('leaves a trace without address, link, or the name of somebody who has not agreed', async () => {
    await invite({ email: 'traced@town.example', displayName: 'Named nowhere' })
    const token = await tokenTo('traced@town.example')
    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    const trace = data.changes.filter(({ action }: { action: string }) => action === 'inviteContact')
    expect(trace.at(-1)).toMatchObject({ actor: 'person-calgary', after: { municipality: 'calgary', mayEdit: true } })
    for (const secret of ['town.example', token, 'Named nowhere'])
      expect(JSON.stringify(data.changes)).not.toContain(secret)
  })

  test('to somebody with an account gives that account the contact, and no grant unless it says so', async () => {
    await invite({ email: 'reader@example.org', mayEdit: false, elected: true, champion: true })
    const { contact } = await accept({ token: await tokenTo('reader@example.org'), displayName: 'Another name' })
    expect(contact).toMatchObject({ elected: true, champion: true, person: { displayName: 'Demo reader' } })
    expect((await account('reader@example.org')).grants).toEqual([])
  })

  test('can be read by whoever holds its link, without an account, and tells no address', async () => {
    await invite({ email: 'holder@town.example' })
    const query = `query ($token: String!) { invitation(token: $token) { state displayName municipality { slug } invitedBy { displayName email } expiresAt } }`
    const { data } = await members.ask(query, { token: await tokenTo('holder@town.example') })
    expect(data.invitation).toEqual({
      state: 'OPEN',
      displayName: 'Invented clerk',
      municipality: { slug: 'calgary' },
      invitedBy: { displayName: 'Demo editor, Calgary', email: null },
      expiresAt: '2026-06-29T16:00:00.000Z',
    })
    expect((await members.ask(query, { token: 'x' })).data.invitation).toBeNull()
  })
})

describe('a link of an invitation', () => {
  const refusal = async (token: string, input: object = {}) => {
    const { contact, userErrors } = await accept({ token, ...input })
    expect(contact).toBeNull()
    return userErrors[0]
  }

  test('works once, also for two at the same moment', async () => {
    await invite({ email: 'once@town.example' })
    const token = await tokenTo('once@town.example')
    const answers = await Promise.all([accept({ token }), accept({ token })])
    expect(answers.filter(({ contact }) => contact)).toHaveLength(1)
    expect(await refusal(token)).toMatchObject({
      code: 'INVALID',
      field: 'token',
      message: 'This link was already used.',
    })
  })

  test('works for fourteen days', async () => {
    await invite({ email: 'late@town.example' })
    await db.updateTable('invitation').set({ expiresAt: testNow }).execute()
    expect(await refusal(await tokenTo('late@town.example'))).toMatchObject({
      field: 'token',
      message: expect.stringContaining('too old'),
    })
  })

  test('ends when the invitation is withdrawn, and its letter is not sent any more', async () => {
    const { invitation } = await invite({ email: 'back@town.example' })
    const token = await tokenTo('back@town.example')
    const withdrawn = await run('withdrawInvitation', { invitation: invitation.id }, editor)
    expect(withdrawn.invitation.state).toBe('WITHDRAWN')
    expect(await refusal(token)).toMatchObject({ message: 'This invitation was withdrawn.' })
    expect(await db.selectFrom('letter').selectAll().execute()).toEqual([])
  })

  test('that nobody has written is not known', async () => {
    expect(await refusal('nonsense')).toMatchObject({ code: 'NOT_FOUND', field: 'token' })
  })

  test('asks for a name', async () => {
    await invite({ email: 'nameless@town.example' })
    const token = await tokenTo('nameless@town.example')
    expect(await refusal(token, { displayName: ' ' })).toMatchObject({ field: 'displayName' })
    expect(await refusal(token, { displayName: 'x'.repeat(121) })).toMatchObject({ field: 'displayName' })
  })
})

describe('inviting again', () => {
  test('an address with an open invitation is refused, and one whose invitation is too old is not', async () => {
    await invite()
    expect((await invite({ email: 'clerk@town.example ' })).userErrors).toMatchObject([
      { code: 'INVALID', field: 'email' },
    ])
    await lettersWritten(11)
    await db.updateTable('invitation').set({ expiresAt: testNow }).execute()
    expect((await invite()).invitation).toMatchObject({ state: 'OPEN' })
  })

  test('the same address for another municipality is another matter, ten minutes later', async () => {
    await invite({}, secretariat)
    expect((await invite({ municipality: 'edmonton' }, secretariat)).userErrors).toMatchObject([
      { code: 'INVALID', field: 'email', message: expect.stringContaining('10 min') },
    ])
    await lettersWritten(10)
    expect((await invite({ municipality: 'edmonton' }, secretariat)).userErrors).toEqual([])
  })

  test('somebody who is a contact is refused', async () => {
    const { userErrors } = await invite({ email: 'CALGARY@example.org' })
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'email', message: expect.stringContaining('already') }])
  })

  test('somebody withdrawn is refused for ten minutes too: whoever invites and withdraws does not write on and on', async () => {
    const { invitation } = await invite()
    await run('withdrawInvitation', { invitation: invitation.id }, editor)
    expect((await invite({ email: ' CLERK@town.example' })).userErrors).toMatchObject([{ field: 'email' }])
    const kept = await db.selectFrom('invitationLetter').selectAll().execute()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('clerk')
    await lettersWritten(10)
    expect((await invite()).userErrors).toEqual([])
  })

  test('more than fifty letters a day are not written for one person, whatever became of them', async () => {
    const { invitation } = await invite()
    await lettersWritten(60)
    const written = { mailboxHash: 'x', askedBy: 'person-calgary', writtenAt: testNow }
    const more = (number: number) => ({ ...written, id: `letter-${number}` })
    await db
      .insertInto('invitationLetter')
      .values(Array.from({ length: 49 }, (_, number) => more(number)))
      .execute()
    const full = [{ code: 'FULL', field: null, message: expect.stringContaining('50') }]
    expect((await invite({ email: 'next@town.example' })).userErrors).toMatchObject(full)
    expect((await run('resendInvitation', { invitation: invitation.id }, editor)).userErrors).toMatchObject(full)
    expect((await invite({ email: 'next@town.example' }, secretariat)).userErrors).toEqual([])
    await lettersWritten(24 * 60)
    expect((await run('resendInvitation', { invitation: invitation.id }, editor)).userErrors).toEqual([])
  })

  test('more than twenty are not open at a time', async () => {
    for (let number = 1; number <= 20; number++) await invite({ email: `clerk${number}@town.example` })
    expect((await invite()).userErrors).toMatchObject([{ code: 'FULL', field: null }])
  })

  test('sends a new link, and the old one stops', async () => {
    const { invitation } = await invite()
    const old = await tokenTo('clerk@town.example')
    const soon = await run('resendInvitation', { invitation: invitation.id }, editor)
    expect(soon.userErrors).toMatchObject([{ message: expect.stringContaining('10 min') }])
    await lettersWritten(10)
    await db.updateTable('invitation').set({ expiresAt: testNow }).execute()
    const again = await run('resendInvitation', { invitation: invitation.id }, editor)
    expect(again.invitation).toMatchObject({ id: invitation.id, state: 'OPEN' })
    expect((await accept({ token: old })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    const fresh = await tokenTo('clerk@town.example')
    expect((await accept({ token: fresh })).userErrors).toEqual([])
    expect((await run('resendInvitation', { invitation: invitation.id }, editor)).userErrors).toMatchObject([
      { code: 'INVALID', field: 'invitation' },
    ])
    expect((await run('withdrawInvitation', { invitation: invitation.id }, editor)).userErrors).toMatchObject([
      { code: 'INVALID', field: 'invitation' },
    ])
  })

  test('is seen to have been returned', async () => {
    const { invitation } = await invite()
    await db.updateTable('letter').set({ state: 'BOUNCED' }).execute()
    const query = '{ municipality(slug: "calgary") { invitations { id isReturned } } }'
    expect((await members.ask(query, {}, editor)).data.municipality.invitations).toEqual([
      { id: invitation.id, isReturned: true },
    ])
  })
})

describe('an invitation that came to nothing', () => {
  const day = 86_400_000
  const round = () =>
    db
      .deleteFrom('dailyRound')
      .execute()
      .then(() => writeDueConfirmations(db, { today, now: testNow }))
  const today = testNow.toISOString().slice(0, 10)
  const expired = (days: number) =>
    db
      .updateTable('invitation')
      .set({ expiresAt: new Date(testNow.getTime() - days * day) })
      .execute()
  const kept = () => db.selectFrom('invitation').select(['email', 'displayName', 'state']).executeTakeFirstOrThrow()

  test('is forgotten fourteen days after its end, and leaves a trace that names nobody', async () => {
    await invite()
    await expired(13)
    await round()
    expect(await kept()).toEqual({ email: 'clerk@town.example', displayName: 'Invented clerk', state: 'OPEN' })
    await expired(14)
    await round()
    expect(await kept()).toEqual({ email: null, displayName: '', state: 'WITHDRAWN' })
    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({ action: 'forgetInvitation', actor: null, subjectType: 'Invitation' })
    expect(JSON.stringify(data.changes)).not.toMatch(/@|Invented clerk/)
  })

  test('leaves no name either the day after it was withdrawn, and nothing of the letters of the day before', async () => {
    const { invitation } = await invite()
    await run('withdrawInvitation', { invitation: invitation.id }, editor)
    await lettersWritten(24 * 60)
    await round()
    expect(await kept()).toEqual({ email: null, displayName: '', state: 'WITHDRAWN' })
    expect(await db.selectFrom('invitationLetter').selectAll().execute()).toEqual([])
  })

  test('has its letter taken back also while it is on its way out', async () => {
    const { invitation } = await invite()
    await db.updateTable('letter').set({ state: 'SENDING' }).execute()
    await run('withdrawInvitation', { invitation: invitation.id }, editor)
    expect(await db.selectFrom('letter').selectAll().execute()).toEqual([])
  })
})

describe('who may invite', () => {
  test.each([
    ['the secretariat, for any municipality', 'hamilton', secretariat],
    ['a coordinator, for a member of the network', 'calgary', coordinator],
    ['an editor, for the own municipality', 'calgary', editor],
  ])('%s', async (_, municipality, as) => {
    expect((await invite({ municipality }, as)).userErrors).toEqual([])
  })

  test.each([
    ['a coordinator for a municipality outside the network', 'hamilton', coordinator],
    ['an editor for another municipality', 'edmonton', editor],
    ['an organiser', 'calgary', organiser],
    ['a reader', 'calgary', reader],
  ])('not %s', async (_, municipality, as) => {
    expect((await invite({ municipality }, as)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: null }])
    expect(await db.selectFrom('invitation').selectAll().execute()).toEqual([])
  })

  test('not nobody', async () => {
    expect((await invite({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each(['withdrawInvitation', 'resendInvitation'] as const)('and %s is for the same', async mutation => {
    const { invitation } = await invite()
    const input = { invitation: invitation.id }
    const other = asker('edmonton', 'EDITOR', { municipality: 'edmonton' })
    for (const as of [other, organiser, reader])
      expect((await run(mutation, input, as)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect((await run(mutation, input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await run(mutation, { invitation: 'none' }, editor)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test.each([
    ['an address that is none', { email: 'clerk' }, 'email'],
    ['no name', { displayName: '' }, 'displayName'],
    ['a municipality that does not exist', { municipality: 'atlantis' }, 'municipality'],
    ['a municipality that only the secretariat sees', { municipality: 'vancouver' }, 'municipality'],
  ])('and %s is refused', async (_, input, field) => {
    expect((await invite(input)).userErrors).toMatchObject([{ field }])
  })

  test('is who sees the invitations of a municipality', async () => {
    await invite()
    const query = '{ municipality(slug: "calgary") { mayKeepContacts invitations { id } formerContacts { id } } }'
    for (const as of [secretariat, coordinator, editor])
      expect((await members.ask(query, {}, as)).data.municipality).toMatchObject({
        mayKeepContacts: true,
        invitations: [{}],
        formerContacts: [],
      })
    for (const as of [organiser, reader, null])
      expect((await members.ask(query, {}, as)).data.municipality).toEqual({
        mayKeepContacts: false,
        invitations: null,
        formerContacts: null,
      })
  })
})

describe('handing over', () => {
  const successor = { contact: 'contact-edmonton', email: 'next@town.example', displayName: 'Invented successor' }
  const leaver = asker('edmonton', 'EDITOR', { municipality: 'edmonton' })

  test('is refused to everybody but the contact who publishes', async () => {
    for (const as of [secretariat, editor, coordinator, asker('edmonton')])
      expect((await run('handOver', successor, as)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect((await run('handOver', successor, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await run('handOver', { ...successor, contact: 'none' }, leaver)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'contact' },
    ])
  })

  test('to oneself, or to no address, is refused', async () => {
    const own = await run('handOver', { ...successor, email: 'Edmonton@example.org' }, leaver)
    expect(own.userErrors).toMatchObject([{ field: 'email', message: expect.stringContaining('own') }])
    const none = await run('handOver', { ...successor, email: 'nowhere' }, leaver)
    expect(none.userErrors).toMatchObject([{ field: 'email' }])
  })

  test('changes nothing until the successor accepts; then the place, the grant and the function pass on', async () => {
    const { invitation } = await run('handOver', successor, leaver)
    expect(invitation).toMatchObject({ state: 'OPEN', mayEdit: true, replaces: { id: 'contact-edmonton' } })
    expect((await account('edmonton@example.org')).grants).toHaveLength(1)

    const { contact } = await accept({ token: await tokenTo('next@town.example') })
    expect(contact.title.text).toContain('Coordinator')
    expect((await account('next@town.example')).grants).toEqual([
      { role: 'EDITOR', municipality: 'edmonton', network: null },
    ])
    expect((await account('edmonton@example.org')).grants).toEqual([])
    const { data } = await members.ask(
      '{ municipality(slug: "edmonton") { contacts { id } formerContacts { id endsOn person { displayName } } } }',
      {},
      secretariat,
    )
    expect(data.municipality).toEqual({
      contacts: [{ id: contact.id }],
      formerContacts: [
        { id: 'contact-edmonton', endsOn: '2026-06-15', person: { displayName: 'Demo editor, Edmonton' } },
      ],
    })
    expect((await run('handOver', successor, leaver)).userErrors).toMatchObject([
      { field: 'contact', message: 'This person is no contact any more.' },
    ])
  })
})

describe('a contact who ends', () => {
  const end = async (contact: string, revision: number) =>
    (
      await members.ask(
        `mutation ($input: EndContactInput!) { endContact(input: $input) { contact { endsOn } ${errors} } }`,
        { input: { contact, revision } },
        secretariat,
      )
    ).data.endContact

  test('leaves no way back: an invitation from its hand opens nothing any more, and those of others do', async () => {
    await invite()
    await accept({ token: await tokenTo('clerk@town.example') })
    const { personId, grants } = await account('clerk@town.example')
    await invite({ email: 'back@door.example' }, { personId, grants })
    const token = await tokenTo('back@door.example')
    await invite({ email: 'other@town.example' })
    const contact = await db
      .selectFrom('contact')
      .selectAll()
      .where('id', 'not like', 'contact-%')
      .executeTakeFirstOrThrow()

    expect((await end(contact.id, contact.revision)).userErrors).toEqual([])
    expect((await accept({ token })).userErrors).toHaveLength(1)
    expect(await account('back@door.example')).toBeNull()
    const rows = await db.selectFrom('invitation').select(['email', 'state']).where('state', '!=', 'ACCEPTED').execute()
    expect(rows).toHaveLength(2)
    expect(rows).toEqual(
      expect.arrayContaining([
        { email: null, state: 'WITHDRAWN' },
        { email: 'other@town.example', state: 'OPEN' },
      ]),
    )
    expect(await db.selectFrom('letter').select('id').where('recipient', '=', 'back@door.example').execute()).toEqual(
      [],
    )
    expect(await accept({ token: await tokenTo('other@town.example') })).toMatchObject({ userErrors: [] })
  })
})

test('a page of municipalities asks the database as often with its contacts and invitations as one', async () => {
  await invite()
  await invite({ municipality: 'edmonton', email: 'other@town.example' }, secretariat)
  const query = `query ($first: Int!) { municipalities(first: $first) { nodes { mayKeepContacts missingContacts
    contacts { mayEdit confirmedAt person { displayName } } formerContacts { id }
    invitations { isReturned invitedBy { displayName } replaces { id } } } } }`
  const statements = async (first: number) => {
    members.counter.statements = 0
    expect((await members.ask(query, { first }, secretariat)).errors).toBeUndefined()
    return members.counter.statements
  }
  expect(await statements(100)).toBe(await statements(30))
})
