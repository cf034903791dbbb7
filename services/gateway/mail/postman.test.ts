import type { Kysely } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { openMailServer } from '../../../test/kit/mail-server.ts'
import { openPortal } from '../../../test/kit/portal.ts'
import { type Letter, type LetterRow, takeLetters, writeLetters } from '../../shared/letters.ts'

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
    write: (one: Partial<Letter> = {}) => writeLetters(db, [{ ...letter, ...one }], new Date()),
    kept: () => db.selectFrom('letter').selectAll().execute(),
  }
}

async function mailServer(options?: { refuses: boolean }) {
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

test('a mail server that is away keeps the letter waiting', async () => {
  const { graph, write, kept } = await open('smtp://127.0.0.1:1')
  await write()
  await graph.postman.deliver()
  const [row] = await kept()
  expect(row).toMatchObject({ state: 'WAITING', attempts: 1, link: letter.link })
  expect(row?.sendAfter.getTime()).toBeGreaterThan(Date.now())
})

test('a letter for later is not sent now', async () => {
  const { mails, smtpUrl } = await mailServer()
  const { graph, write } = await open(smtpUrl)
  await write({ sendAfter: new Date(Date.now() + 3_600_000) })
  await graph.postman.deliver()
  expect(mails).toEqual([])
})

test('letters of a sender that was killed are taken up by the next, and by one only', async () => {
  const { db, write } = await open()
  await write()
  expect(await takeLetters(db, 10, new Date())).toHaveLength(1)
  expect(await takeLetters(db, 10, new Date())).toEqual([])
  const later = new Date(Date.now() + 6 * 60_000)
  const taken = await Promise.all([takeLetters(db, 10, later), takeLetters(db, 10, later)])
  expect(taken.flat()).toHaveLength(1)
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
