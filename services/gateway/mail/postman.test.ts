import { type Kysely, sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { openMailServer } from '../../../test/kit/mail-server.ts'
import { openPortal } from '../../../test/kit/portal.ts'
import { type Letter, type LetterRow, withdrawLetters, writeLetters } from '../../shared/letters.ts'
import { silentLog } from '../../shared/log.ts'
import { createQueue } from '../queue/queue.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const letter: Letter = {
  kind: 'greeting',
  about: 'a-thing',
  to: 'somebody@example.org',
  lang: 'ar',
  subject: 'تحية',
  paragraphs: ['أهلًا <وسهلًا>'],
  link: { path: '/ar/events?a=1&b=2', label: 'افتح' },
}

async function open(smtpUrl?: string) {
  const portal = await openPortal(smtpUrl ? { demo: false, smtpUrl } : { demo: false })
  ends.push(portal.stop)
  const db = portal.db.withSchema('members') as unknown as Kysely<{ letter: LetterRow }>
  return {
    ...portal,
    db,
    portalDb: portal.db,
    jobs: async () =>
      (await sql`select id, state, retry_count as "retryCount" from queue.job where name = 'letter'`.execute(portal.db))
        .rows,
    write: (one: Partial<Letter> = {}) => writeLetters(db, [{ ...letter, ...one }], new Date()),
    kept: () => db.selectFrom('letter').selectAll().execute(),
  }
}

async function mailServer(options?: Parameters<typeof openMailServer>[0]) {
  const server = await openMailServer(options)
  ends.push(server.close)
  return server
}

test('a letter arrives once, in the direction of its language, and its link is not kept', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, url, write, kept } = await open(smtpUrl)
  await write()
  await graph.postman.deliver()
  await graph.postman.deliver()
  expect(mails).toHaveLength(1)
  const [row] = await kept()
  expect(mails[0]).toMatchObject({
    messageId: `<${row?.id}@localhost>`,
    to: [{ address: letter.to }],
    subject: letter.subject,
    text: expect.stringContaining(`أهلًا <وسهلًا>\n\nافتح\n${url}/ar/events?a=1&b=2\n`),
  })
  expect(mails[0]?.html).toContain('dir="rtl"')
  expect(mails[0]?.html).toContain('أهلًا &lt;وسهلًا&gt;')
  expect(row).toMatchObject({ state: 'SENT', attempts: 1, link: null, paragraphs: [], reason: null })
})

test('a mailbox that does not exist returns the letter, and it is not sent again', async () => {
  const { smtpUrl } = await mailServer({ refuses: true })
  const { graph, write, kept } = await open(smtpUrl)
  await write()
  await graph.postman.deliver()
  await graph.postman.deliver()
  expect(await kept()).toMatchObject([{ state: 'BOUNCED', attempts: 1, reason: '550', link: null }])
})

test('a wrong password of ours loses no letter', async () => {
  const { smtpUrl } = await mailServer({ refusesSignIn: true })
  const { graph, write, kept, jobs } = await open(smtpUrl)
  await write()
  await graph.postman.deliver()
  expect(await kept()).toMatchObject([{ state: 'SENDING', link: letter.link, reason: null }])
  expect(await jobs()).toMatchObject([{ state: 'retry' }])
})

test('a mail server that is away keeps the letter waiting', async () => {
  const { graph, write, kept, jobs } = await open('smtp://127.0.0.1:1')
  await write()
  await graph.postman.deliver()
  const [row] = await kept()
  expect(row).toMatchObject({ state: 'SENDING', link: letter.link })
  expect(await jobs()).toMatchObject([{ id: row?.id, state: 'retry', retryCount: 0 }])
  // not before a minute has gone by
  await graph.postman.deliver()
  expect(await jobs()).toMatchObject([{ state: 'retry', retryCount: 0 }])
})

test('a letter that no try brought out is on record as returned', async () => {
  const { graph, write, kept, portalDb, jobs } = await open('smtp://127.0.0.1:1')
  await write()
  await graph.postman.deliver()
  await sql`update queue.job set retry_count = retry_limit - 1, start_after = now() - interval '1 minute'`.execute(
    portalDb,
  )
  await graph.postman.deliver()
  await graph.postman.deliver()
  expect(await kept()).toMatchObject([{ state: 'BOUNCED', reason: 'no answer', link: null }])
  expect(await jobs()).toMatchObject([{ state: 'failed' }])
})

test('a letter for later is not sent now', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write } = await open(smtpUrl)
  await write({ sendAfter: new Date(Date.now() + 3_600_000) })
  await graph.postman.deliver()
  expect(mails).toEqual([])
})

test('a sender that was killed leaves its letter to the next, who sends it under the same id, and no third does', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write, kept, portalDb, jobs } = await open(smtpUrl)
  const queue = createQueue({ db: portalDb, log: silentLog })
  await write()
  const [row] = await kept()
  // handed over, taken, and then the process ended
  await sql`update members.letter set state = 'SENDING', taken_at = now()`.execute(portalDb)
  await queue.addLetters('members', [row?.id ?? ''])
  await queue.addLetters('members', [row?.id ?? ''])
  expect(await queue.takeLetters()).toHaveLength(1)
  await graph.postman.deliver()
  expect(mails).toEqual([])
  // its time is over
  await sql`update queue.job set state = 'retry', start_after = now() - interval '1 second'`.execute(portalDb)
  await Promise.all([graph.postman.deliver(), graph.postman.deliver()])
  await graph.postman.deliver()
  expect(mails.map(({ messageId }) => messageId)).toEqual([`<${row?.id}@localhost>`])
  expect(await jobs()).toMatchObject([{ state: 'completed' }])
  expect(await kept()).toMatchObject([{ state: 'SENT', attempts: 2 }])
})

test('a letter that was taken back before it went out is not sent', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write, kept, db, portalDb } = await open(smtpUrl)
  await write()
  const [row] = await kept()
  await sql`update members.letter set state = 'SENDING', taken_at = now()`.execute(portalDb)
  await createQueue({ db: portalDb, log: silentLog }).addLetters('members', [row?.id ?? ''])
  await withdrawLetters(db, letter.kind, letter.about)
  await graph.postman.deliver()
  expect(mails).toEqual([])
})

test('letters that were not asked for say how to end them, to mail programs and to people; the others do not', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write, url } = await open(smtpUrl)
  await write({ person: 'person-x', topic: 'REMINDERS' })
  await graph.postman.deliver()
  await write({ person: 'person-x' })
  await graph.postman.deliver()
  const headersOf = (at: number) => Object.fromEntries((mails[at]?.headers ?? []).map(({ key, value }) => [key, value]))
  const address = headersOf(0)['list-unsubscribe']?.slice(1, -1) ?? ''
  expect(address).toMatch(new RegExp(`^${url}/ar/unsubscribe\\?token=`))
  expect(headersOf(0)['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(mails[0]?.text).toContain(address)
  expect(graph.readers.topicOf(new URL(address).searchParams.get('token') ?? '')).toEqual({
    topic: 'REMINDERS',
    isOneThing: false,
  })
  expect(Object.keys(headersOf(1)).filter(key => key.startsWith('list-'))).toEqual([])
})

test('a list in a letter has an address for each of its entries, and one that ends it alone', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write, url } = await open(smtpUrl)
  const list = {
    title: 'Invented <thing>',
    entries: [{ title: 'What is new', note: 'today', path: '/en/progress/r1' }],
    rest: { label: '3 more', path: '/en/news' },
    end: { label: 'No more of this', thing: 'SERIES/x' },
  }
  await write({ lang: 'en', person: 'person-x', topic: 'FOLLOWED', paragraphs: ['Hello.', list] })
  await graph.postman.deliver()
  const [mail] = mails
  expect(mail?.text).toContain(
    `Invented <thing>\n\n- What is new\n  today\n  ${url}/en/progress/r1\n\n3 more\n${url}/en/news\n\nNo more of this\n${url}/en/unsubscribe?token=`,
  )
  expect(mail?.html).toContain('Invented &lt;thing&gt;</h2>')
  expect(mail?.html).toContain(`<a href="${url}/en/progress/r1">What is new</a>`)
  const tokens = [...(mail?.text ?? '').matchAll(/unsubscribe\?token=([\w.-]+)/g)].map(([, token = '']) => token)
  expect(tokens.map(token => graph.readers.topicOf(token))).toEqual([
    { topic: 'FOLLOWED', isOneThing: true },
    { topic: 'FOLLOWED', isOneThing: false },
  ])
  const [forged = ''] = tokens
  expect(
    graph.readers.topicOf(`${Buffer.from('["person-x","FOLLOWED"]').toString('base64url')}.${forged.split('.')[1]}`),
  ).toBeNull()
})

test('without a mail server the letter is there with the next page', async () => {
  const { graph, url, write } = await open()
  await write()
  await graph.postman.deliver()
  const [mail] = (await graph.signIn.localMail()) ?? []
  expect(mail).toMatchObject({ to: letter.to, subject: letter.subject })
  expect(mail?.text).toContain(`${url}/ar/events?a=1&b=2`)
})

test('nobody but the gateway may take letters', async () => {
  const { ask } = await open()
  const { errors } = await ask('mutation { takeLetters(first: 1) }')
  expect(errors?.[0]?.message).toContain('takeLetters')
})
