import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker, secretariat } from '../../../test/kit/askers.ts'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { writeDueConfirmations } from './store.ts'

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
  for (const table of ['dailyRound', 'confirmation', 'letter', 'invitation', 'invitationLetter'] as const)
    await db.deleteFrom(table).execute()
  await db.updateTable('contact').set({ confirmedAt: testNow, endsOn: null }).execute()
})

const others: Asker[] = [
  asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  asker('wic', 'COORDINATOR', { network: 'WIC' }),
  asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  asker('reader'),
]

const day = 86_400_000
const daysAgo = (days: number) => new Date(testNow.getTime() - days * day)
const errors = 'userErrors { code field message }'

const ask = async (contact: string, as: Asker = secretariat) => {
  const answer = await members.ask(
    `mutation ($input: AskToConfirmInput!) { askToConfirm(input: $input) { confirmation { state askedAt dueAt contact { id } } ${errors} } }`,
    { input: { contact } },
    as,
  )
  return answer.data?.askToConfirm ?? answer
}
const confirm = async (input: object, language = 'en', as: Asker = null) =>
  (
    await members.ask(
      `mutation ($input: ConfirmContactInput!) { confirmContact(input: $input) {
         contact { id endsOn } invitation { id mayEdit elected displayName } ${errors} } }`,
      { input },
      as,
      language,
    )
  ).data.confirmContact
const letters = () => db.selectFrom('letter').selectAll().orderBy('recipient').execute()
async function tokenTo(recipient: string) {
  const letter = (await letters()).findLast(one => one.recipient === recipient)
  return new URL(letter?.link?.path ?? '', 'https://portal.example').searchParams.get('token') ?? ''
}
const listed = async (as: Asker = secretariat) =>
  (
    await members.ask(
      '{ unconfirmedContacts(first: 10) { totalCount nodes { isReturned state contact { id municipality { slug } } } } }',
      {},
      as,
    )
  ).data.unconfirmedContacts
const deskWork = async () =>
  (
    await members.ask(
      '{ deskWork(first: 50, filter: { kind: [UNCONFIRMED_CONTACT] }) { nodes { since path municipality { slug } } } }',
      {},
      secretariat,
    )
  ).data.deskWork.nodes

describe('once a year', () => {
  const round = (now = testNow) => writeDueConfirmations(db, { today: now.toISOString().slice(0, 10), now })
  const longAgo = () =>
    db
      .updateTable('contact')
      .set({ confirmedAt: daysAgo(366) })
      .execute()

  test('every contact is asked, in the language that the person chose, else used last, else of the province', async () => {
    await longAgo()
    await db.updateTable('person').set({ lang: 'vi' }).where('id', '=', 'person-edmonton').execute()
    await db
      .updateTable('person')
      .set({ usedLang: 'ar' })
      .where('id', 'in', ['person-edmonton', 'person-thunder-bay'])
      .execute()
    expect(await round()).toBe(3)
    expect((await letters()).map(({ recipient, lang }) => [recipient, lang])).toEqual([
      ['calgary@example.org', 'en'],
      ['edmonton@example.org', 'vi'],
      ['thunder-bay@example.org', 'ar'],
    ])
    expect((await letters())[0]?.link?.path).toMatch(/^\/en\/confirm-contact\?token=[\w-]{43}$/)
    await db.updateTable('person').set({ lang: null, usedLang: null }).execute()
  })

  test('nobody is asked twice: on the same day, by two processes, or before a year is over', async () => {
    await longAgo()
    const both = await Promise.all([round(), round()])
    expect(both).toContain(3)
    expect(both).toContain(0)
    expect(await round()).toBe(0)
    expect(await round(new Date(testNow.getTime() + day))).toBe(0)
    expect(await letters()).toHaveLength(3)
    expect(await round(new Date(testNow.getTime() + 366 * day))).toBe(3)
  })

  test('nobody is asked who has confirmed within the year, has ended, or has no address', async () => {
    await longAgo()
    await db
      .updateTable('contact')
      .set({ confirmedAt: daysAgo(364) })
      .where('id', '=', 'contact-calgary')
      .execute()
    await db.updateTable('contact').set({ endsOn: '2026-06-15' }).where('id', '=', 'contact-edmonton').execute()
    await db.updateTable('person').set({ email: null }).where('id', '=', 'person-thunder-bay').execute()
    expect(await round()).toBe(0)
    await db
      .updateTable('person')
      .set({ email: 'thunder-bay@example.org' })
      .where('id', '=', 'person-thunder-bay')
      .execute()
  })

  test('the question goes with the letters that the gateway takes, for the same number of statements however many', async () => {
    const take = async () => {
      members.counter.statements = 0
      const { data } = await members.ask('mutation { takeLetters(first: 10) }', {}, 'gateway')
      return { letters: data.takeLetters.length, statements: members.counter.statements }
    }
    await longAgo()
    await db.updateTable('contact').set({ confirmedAt: testNow }).where('id', '!=', 'contact-calgary').execute()
    const one = await take()
    await db.deleteFrom('dailyRound').execute()
    await db.deleteFrom('confirmation').execute()
    await longAgo()
    const three = await take()
    expect([one.letters, three.letters]).toEqual([1, 3])
    expect(three.statements).toBe(one.statements)
    expect((await take()).statements).toBeLessThanOrEqual(2)
  })
})

describe('an answer', () => {
  test('of whoever stays is kept, and the link is used up', async () => {
    await ask('contact-calgary')
    await db.updateTable('contact').set({ confirmedAt: null }).where('id', '=', 'contact-calgary').execute()
    const token = await tokenTo('calgary@example.org')
    expect(await confirm({ token, answer: 'STILL' })).toEqual({
      contact: { id: 'contact-calgary', endsOn: null },
      invitation: null,
      userErrors: [],
    })
    const { confirmedAt } = await db
      .selectFrom('contact')
      .select('confirmedAt')
      .where('id', '=', 'contact-calgary')
      .executeTakeFirstOrThrow()
    expect(confirmedAt).toEqual(testNow)
    expect((await confirm({ token, answer: 'NO_LONGER' })).userErrors).toMatchObject([
      { field: 'token', message: 'This link was already used.' },
    ])
  })

  test('of two at the same moment counts once', async () => {
    await ask('contact-calgary')
    const token = await tokenTo('calgary@example.org')
    const answers = await Promise.all([confirm({ token, answer: 'STILL' }), confirm({ token, answer: 'STILL' })])
    expect(answers.filter(({ contact }) => contact)).toHaveLength(1)
  })

  test('of whoever leaves ends the contact and the grant, and invites the successor to no more than that', async () => {
    await ask('contact-edmonton')
    const token = await tokenTo('edmonton@example.org')
    const successor = { displayName: 'Invented successor', email: 'Next@town.example' }
    const leaver = asker('edmonton', 'EDITOR', { municipality: 'edmonton' })
    const { contact, invitation } = await confirm({ token, answer: 'NO_LONGER', successor }, 'fr', leaver)
    expect(contact).toEqual({ id: 'contact-edmonton', endsOn: '2026-06-15' })
    expect(invitation).toMatchObject({ mayEdit: true, elected: false, displayName: 'Invented successor' })
    expect(await db.selectFrom('grant').selectAll().where('personId', '=', 'person-edmonton').execute()).toEqual([])
    expect((await letters()).map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['invitation', 'next@town.example'],
    ])

    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({ action: 'confirmContact', actor: 'person-edmonton' })
    expect(JSON.stringify(data.changes)).not.toMatch(/@|Invented successor/)
    expect(JSON.stringify(data.changes)).not.toContain(token)
  })

  test.each([
    ['nobody', null],
    ['somebody else', asker('thunder-bay', 'EDITOR', { municipality: 'thunder-bay' })],
    ['the secretariat', secretariat],
  ])(
    'of whoever leaves, given by the link while %s is signed in, passes the function on and no grant',
    async (_, as) => {
      await db
        .insertInto('grant')
        .values({
          id: 'grant-again',
          personId: 'person-edmonton',
          role: 'EDITOR',
          municipality: 'edmonton',
          network: null,
        })
        .onConflict(conflict => conflict.doNothing())
        .execute()
      await ask('contact-edmonton')
      const successor = { displayName: 'Invented successor', email: 'next@town.example' }
      const token = await tokenTo('edmonton@example.org')
      const { contact, invitation } = await confirm({ token, answer: 'NO_LONGER', successor }, 'en', as)
      expect(contact.endsOn).toBe('2026-06-15')
      expect(invitation).toMatchObject({ mayEdit: false, elected: false })
    },
  )

  test('of whoever leaves without a grant gives none away', async () => {
    await db.deleteFrom('grant').where('personId', '=', 'person-edmonton').execute()
    await ask('contact-edmonton')
    const successor = { displayName: 'Invented successor', email: 'next@town.example' }
    const token = await tokenTo('edmonton@example.org')
    const { invitation } = await confirm({ token, answer: 'NO_LONGER', successor }, 'en', asker('edmonton'))
    expect(invitation.mayEdit).toBe(false)
  })

  test('is refused with a successor who cannot be invited, and nothing changes', async () => {
    await ask('contact-calgary')
    const token = await tokenTo('calgary@example.org')
    const refusal = async (input: object) => {
      const { contact, userErrors } = await confirm({ token, ...input })
      expect(contact).toBeNull()
      return userErrors[0].field
    }
    const successor = { displayName: 'X', email: 'x@town.example' }
    expect(await refusal({ answer: 'STILL', successor })).toBe('successor')
    expect(await refusal({ answer: 'NO_LONGER', successor: { ...successor, email: 'x' } })).toBe('successor.email')
    expect(await refusal({ answer: 'NO_LONGER', successor: { ...successor, displayName: '' } })).toBe(
      'successor.displayName',
    )
    expect(await refusal({ answer: 'NO_LONGER', successor: { ...successor, email: 'Calgary@example.org' } })).toBe(
      'successor.email',
    )
    expect((await confirm({ token, answer: 'STILL' })).userErrors).toEqual([])
  })

  test('by a link that is too old, of somebody who left, or not known is refused', async () => {
    const refusal = async (token: string) => (await confirm({ token, answer: 'STILL' })).userErrors[0].message
    await ask('contact-calgary')
    const token = await tokenTo('calgary@example.org')
    await db.updateTable('contact').set({ endsOn: '2026-06-15' }).where('id', '=', 'contact-calgary').execute()
    expect(await refusal(token)).toBe('This person is no contact any more.')
    await db.updateTable('contact').set({ endsOn: null }).where('id', '=', 'contact-calgary').execute()
    await db.updateTable('confirmation').set({ expiresAt: testNow }).execute()
    expect(await refusal(token)).toContain('too old')
    expect(await refusal('nonsense')).toContain('not known')
  })

  test('is asked for by a page that uses nothing up and tells no address', async () => {
    await ask('contact-calgary')
    const query = `query ($token: String!) { confirmation(token: $token) {
      state answer contact { person { displayName email } municipality { slug } mayEdit } } }`
    const token = await tokenTo('calgary@example.org')
    const read = async () => (await members.ask(query, { token })).data.confirmation
    expect(await read()).toEqual({
      state: 'OPEN',
      answer: null,
      contact: {
        person: { displayName: 'Demo editor, Calgary', email: null },
        municipality: { slug: 'calgary' },
        mayEdit: null,
      },
    })
    expect(await read()).toMatchObject({ state: 'OPEN' })
    await confirm({ token, answer: 'STILL' })
    expect(await read()).toMatchObject({ state: 'ANSWERED', answer: 'STILL' })
    expect((await members.ask(query, { token: 'nonsense' })).data.confirmation).toBeNull()
  })
})

describe('the list of contacts who are not confirmed', () => {
  test('has whoever did not answer for thirty days, until they do', async () => {
    await ask('contact-calgary')
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(29) })
      .execute()
    expect(await listed()).toEqual({ totalCount: 0, nodes: [] })
    expect(await deskWork()).toEqual([])
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(30) })
      .execute()
    expect(await listed()).toEqual({
      totalCount: 1,
      nodes: [
        { isReturned: false, state: 'OPEN', contact: { id: 'contact-calgary', municipality: { slug: 'calgary' } } },
      ],
    })
    expect(await deskWork()).toEqual([
      { since: '2026-05-16', path: '/desk/contacts?municipality=calgary', municipality: { slug: 'calgary' } },
    ])
    await confirm({ token: await tokenTo('calgary@example.org'), answer: 'STILL' })
    expect((await listed()).totalCount).toBe(0)
  })

  test('is read of one municipality, too', async () => {
    await ask('contact-calgary')
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(31) })
      .execute()
    const countOf = async (municipality: string) => {
      const query = 'query ($municipality: String) { unconfirmedContacts(municipality: $municipality) { totalCount } }'
      return (await members.ask(query, { municipality }, secretariat)).data.unconfirmedContacts.totalCount
    }
    expect(await countOf('calgary')).toBe(1)
    expect(await countOf('edmonton')).toBe(0)
  })

  test('has whoever the letter did not reach, at once', async () => {
    await ask('contact-calgary')
    await db.updateTable('letter').set({ state: 'BOUNCED' }).execute()
    expect((await listed()).nodes).toMatchObject([{ isReturned: true }])
    expect(await deskWork()).toHaveLength(1)
  })

  test('has nobody who ended', async () => {
    await ask('contact-calgary')
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(31) })
      .execute()
    await db.updateTable('contact').set({ endsOn: '2026-06-15' }).where('id', '=', 'contact-calgary').execute()
    expect((await listed()).totalCount).toBe(0)
    expect(await deskWork()).toEqual([])
  })

  test('is for the secretariat, as is asking again', async () => {
    for (const as of others) {
      expect(await listed(as)).toBeNull()
      expect((await ask('contact-calgary', as)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: null }])
    }
    expect(await listed(null)).toBeNull()
    expect((await ask('contact-calgary', null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('costs as many statements for one as for three', async () => {
    const statements = async () => {
      members.counter.statements = 0
      await listed()
      return members.counter.statements
    }
    for (const contact of ['calgary', 'edmonton', 'thunder-bay']) await ask(`contact-${contact}`)
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(31) })
      .execute()
    const three = await statements()
    await db.deleteFrom('confirmation').where('contactId', '!=', 'contact-calgary').execute()
    expect(await statements()).toBe(three)
  })
})

describe('asking again', () => {
  test('writes a new letter, and the old link stops', async () => {
    await ask('contact-calgary')
    const old = await tokenTo('calgary@example.org')
    expect((await ask('contact-calgary')).userErrors).toMatchObject([{ message: expect.stringContaining('10 min') }])
    await db
      .updateTable('confirmation')
      .set({ askedAt: daysAgo(40) })
      .execute()
    const again = await ask('contact-calgary')
    expect(again.confirmation).toEqual({
      state: 'OPEN',
      askedAt: testNow.toISOString(),
      dueAt: '2026-07-15T16:00:00.000Z',
      contact: { id: 'contact-calgary' },
    })
    expect(await letters()).toHaveLength(1)
    expect((await confirm({ token: old, answer: 'STILL' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('somebody unknown, who has ended, or without an address is refused', async () => {
    expect((await ask('none')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'contact' }])
    await db.updateTable('contact').set({ endsOn: '2026-06-15' }).where('id', '=', 'contact-calgary').execute()
    expect((await ask('contact-calgary')).userErrors).toMatchObject([{ code: 'INVALID', field: 'contact' }])
    await db.updateTable('person').set({ email: null }).where('id', '=', 'person-edmonton').execute()
    expect((await ask('contact-edmonton')).userErrors).toMatchObject([{ code: 'INVALID', field: 'contact' }])
  })
})
