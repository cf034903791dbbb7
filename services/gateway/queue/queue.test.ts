import { type Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openMailServer } from '../../../test/kit/mail-server.ts'
import { openPortal } from '../../../test/kit/portal.ts'
import { writeLetters } from '../../shared/letters.ts'
import { silentLog } from '../../shared/log.ts'
import { createQueue } from './queue.ts'

test('a portal that starts sends the letters that waited, goes its rounds by the clock, and stops', async () => {
  const { mails, smtpUrl, close } = await openMailServer()
  onTestFinished(close)
  const { db, graph, stop } = await openPortal({ demo: false, smtpUrl })
  onTestFinished(stop)
  const letter = { kind: 'greeting', about: 'a-thing', to: 'somebody@example.org', lang: 'en' } as const
  const write = (subject: string) =>
    writeLetters(
      db.withSchema('members') as Kysely<unknown>,
      [{ ...letter, subject, paragraphs: ['It waited.'] }],
      new Date(),
    )
  await write('Handed over')
  const { rows } = await sql<{
    id: string
  }>`update members.letter set state = 'SENDING', taken_at = now() returning id`.execute(db)
  await createQueue({ db, log: silentLog }).addLetters(
    'members',
    rows.map(({ id }) => id),
  )
  await write('Not fetched yet')

  await graph.start()
  await expect
    .poll(() => new Set(mails.map(({ subject }) => subject)))
    .toEqual(new Set(['Handed over', 'Not fetched yet']))
  const rounds = () =>
    sql<{ state: string }>`select state from queue.job where name = 'every-minute' order by created_on`.execute(db)
  // the first at the start, the next by the clock
  await expect.poll(async () => (await rounds()).rows.length).toBeGreaterThan(1)
  expect((await rounds()).rows[0]?.state).toBe('completed')
}, 60_000)
