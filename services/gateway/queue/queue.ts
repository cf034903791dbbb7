import type { Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import type { Log } from '../../shared/log.ts'
import { statementsOn } from './database.ts'
import { hourQueue, letterDays, letterQueue, minuteQueue, returnedQueue, schema } from './queues.ts'

/** A letter that a subgraph wrote. What it says stays with the subgraph: a link is a key. */
export type LetterJob = { subgraph: string; letter: string }
/** Held by one sender at a time. `attempts` counts this one. */
export type HeldLetter = LetterJob & { job: string; attempts: number }

type QueueOptions = { db: Kysely<unknown>; log: Log }

/** The jobs of the gateway, on pg-boss: each is held by one process at a time, tried again after a fault, and survives a kill. */
export function createQueue({ db, log }: QueueOptions) {
  const boss = new PgBoss({
    db: statementsOn(db) as PgBoss.Db,
    schema,
    migrate: false,
    maintenanceIntervalSeconds: 60,
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: 2,
  })
  boss.on('error', error => log.warn({ err: error }, 'the queue'))
  let isStarted = false

  const held = async (queue: string): Promise<HeldLetter[]> => {
    const jobs = await boss.fetch<LetterJob>(queue, { batchSize: 5, includeMetadata: true })
    return jobs.map(({ id, data, retryCount }) => ({ ...data, job: id, attempts: retryCount + 1 }))
  }

  return {
    /** A letter is there once, however often it is handed over: its id is the job's. */
    addLetters: async (subgraph: string, letters: readonly string[]) => {
      if (letters.length === 0) return
      // due since ever: a job of this very moment would have to wait for the next
      const startAfter = new Date(0).toISOString()
      const keepUntil = new Date(Date.now() + letterDays * 86_400_000).toISOString()
      await boss.insert(
        letters.map(letter => ({ id: letter, name: letterQueue, data: { subgraph, letter }, startAfter, keepUntil })),
      )
    },
    takeLetters: () => held(letterQueue),
    /** Letters that were tried for the last time. */
    takeReturned: () => held(returnedQueue),
    isDone: (job: string) => boss.complete(letterQueue, job),
    isReturned: (job: string) => boss.complete(returnedQueue, job),
    /** To be tried again, later and later. */
    hasFailed: (job: string, code: number | null) => boss.fail(letterQueue, job, { code }),

    /** Rounds by the clock: of several processes one goes each of them. The first goes at once, for whatever waited or was left by a process that was killed. */
    start: async (rounds: { everyMinute: () => Promise<void>; everyHour: () => Promise<void> }) => {
      isStarted = true
      await boss.start()
      await boss.maintain()
      await boss.send(minuteQueue, {}, { singletonSeconds: 30 })
      await boss.work(minuteQueue, { pollingIntervalSeconds: 5 }, rounds.everyMinute)
      await boss.work(hourQueue, { pollingIntervalSeconds: 60 }, rounds.everyHour)
    },
    stop: async () => {
      if (isStarted) await boss.stop({ timeout: 5_000 })
    },
  }
}

export type Queue = ReturnType<typeof createQueue>
