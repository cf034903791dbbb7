import { type Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openMailServer } from '../../../test/kit/mail-server.ts'
import { openPortal } from '../../../test/kit/portal.ts'
import { writeLetters } from '../../shared/letters.ts'

test('a portal that starts sends the letters that waited, goes its rounds by the clock, and stops', async () => {
  const { mails, smtpUrl, close } = await openMailServer()
  onTestFinished(close)
  const { db, graph, stop } = await openPortal({ demo: false, smtpUrl })
  onTestFinished(stop)
  const letter = { kind: 'greeting', about: 'a-thing', to: 'somebody@example.org', lang: 'en' } as const
  const members = db.withSchema('members') as Kysely<unknown>
  await writeLetters(members, [{ ...letter, subject: 'Invented', paragraphs: ['It waited.'] }], new Date())

  await graph.start()
  await expect.poll(() => mails.map(({ subject }) => subject)).toEqual(['Invented'])
  const rounds = () =>
    sql<{ state: string }>`select state from queue.job where name = 'every-minute' order by created_on`.execute(db)
  // the first at the start, the next by the clock
  await expect.poll(async () => (await rounds()).rows.map(({ state }) => state)).toEqual(['completed', 'completed'])
})
