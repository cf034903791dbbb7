import type { Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import type { Log } from '../../shared/log.ts'
import { statementsOn } from './database.ts'
import {
  deliveryQueue,
  hourQueue,
  jobDays,
  letterQueue,
  lostDeliveryQueue,
  minuteQueue,
  returnedQueue,
  schema,
} from './queues.ts'

/** A letter that a subgraph wrote. What it says stays with the subgraph: a link is a key. */
export type LetterJob = { subgraph: string; letter: string }
/** Held by one sender at a time. `attempts` counts this one. */
export type HeldLetter = LetterJob & { job: string; attempts: number }

/** A message to a webhook, under the job that its delivery names. A wish is tried once. */
export type DeliveryJob = { delivery: string; job: string; isTriedOnce: boolean }
/** `given` is the job that the delivery names, whatever queue lent it. */
export type HeldDelivery = { delivery: string; given: string; job: string; isLast: boolean }

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

  /** When a job that nobody took on is kept until; and due since ever: a job of this very moment would have to wait for the next. */
  const dueNow = () => ({
    startAfter: new Date(0).toISOString(),
    keepUntil: new Date(Date.now() + jobDays * 86_400_000).toISOString(),
  })

  const heldDeliveries = async (queue: string, most: number): Promise<HeldDelivery[]> => {
    const jobs = await boss.fetch<{ delivery: string; given: string }>(queue, {
      batchSize: most,
      includeMetadata: true,
    })
    return jobs.map(({ id, data, retryCount, retryLimit }) => ({ ...data, job: id, isLast: retryCount >= retryLimit }))
  }

  return {
    /** A letter is there once, however often it is handed over: its id is the job's. */
    addLetters: async (subgraph: string, letters: readonly string[]) => {
      if (letters.length === 0) return
      await boss.insert(
        letters.map(letter => ({ id: letter, name: letterQueue, data: { subgraph, letter }, ...dueNow() })),
      )
    },
    takeLetters: () => held(letterQueue),
    /** Letters that were tried for the last time. */
    takeReturned: () => held(returnedQueue),
    isDone: (job: string) => boss.complete(letterQueue, job),
    isReturned: (job: string) => boss.complete(returnedQueue, job),
    /** To be tried again, later and later. */
    hasFailed: (job: string, code: number | null) => boss.fail(letterQueue, job, { code }),

    /** A delivery is there once for each time that its turn came, however often it is handed over. */
    addDeliveries: async (deliveries: readonly DeliveryJob[]) => {
      if (deliveries.length === 0) return
      await boss.insert(
        deliveries.map(({ delivery, job, isTriedOnce }) => ({
          id: job,
          name: deliveryQueue,
          data: { delivery, given: job },
          ...(isTriedOnce && { retryLimit: 0 }),
          ...dueNow(),
        })),
      )
    },
    takeDeliveries: (most: number) => heldDeliveries(deliveryQueue, most),
    /** Deliveries whose sender was killed in the last try. */
    takeLostDeliveries: () => heldDeliveries(lostDeliveryQueue, 5),
    isDelivered: (job: string) => boss.complete(deliveryQueue, job),
    isLost: (job: string) => boss.complete(lostDeliveryQueue, job),
    /** To be tried again, later and later: when, or null where that was the last time. */
    isNotTaken: async (job: string): Promise<Date | null> => {
      await boss.fail(deliveryQueue, job)
      const known = await boss.getJobById(deliveryQueue, job)
      return known?.state === 'retry' ? known.startAfter : null
    },

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
