import { setTimeout } from 'node:timers/promises'
import { hostOf } from '../../shared/outward/request.ts'
import { isAccepted } from '../../shared/outward/accepted.ts'
import type { Log } from '../../shared/log.ts'
import type { RequestHeaders } from '../../shared/subgraph.ts'
import type { Door } from '../door.ts'
import { askingWith } from '../own-question.ts'
import type { HeldDelivery, Queue } from '../queue/queue.ts'
import { type Ending, type Outward, post } from './post.ts'

/** Between attempts to settle, in milliseconds: all of them end well before the queue gives the job to another. */
const pauses = [250, 1_000, 4_000]
const handedOverAtOnce = 100
/** Receivers that are sent to at one time: one that is slow takes one place, for ten seconds. */
const atOnce = 10

const takeMutation = 'mutation TakeDeliveries($first: Int!) { takeDeliveries(first: $first) }'
const beginMutation =
  'mutation BeginDelivery($id: ID!, $job: ID!, $origin: String!) { beginDelivery(id: $id, job: $job, origin: $origin) }'
const settleMutation = 'mutation SettleDelivery($outcome: JSON!) { settleDelivery(outcome: $outcome) }'

type SenderOptions = {
  doors: readonly Door[]
  headers: () => Promise<RequestHeaders>
  queue: Queue
  origin: string
  outward: Outward
  log: Log
}

/**
 * Sends the news to webhooks: brings what members has written into the queue, in its order, and posts what the queue gives out. A delivery is settled
 * when its receiver has answered; one whose sender was killed in between is sent again, under the same id. It waits for nobody else: mail goes
 * its own way.
 */
export function createSender({ doors, headers, queue, origin, outward, log }: SenderOptions) {
  const members = doors.find(door => door.name === 'members') as Door
  const ownHost = hostOf(new URL(origin))
  const sending = new Set<Promise<void>>()
  let round: Promise<void> | undefined
  let wanted = false
  let stopped = false

  const ask = askingWith(headers)

  async function handOver() {
    for (;;) {
      type Taken = { id: string; job: string; event: string }
      const taken = await ask<Taken[]>(members, 'takeDeliveries', takeMutation, { first: handedOverAtOnce })
      await queue.addDeliveries(
        taken.map(({ id, job, event }) => ({ delivery: id, job, isTriedOnce: event === 'PING' })),
      )
      if (taken.length < handedOverAtOnce || stopped) return
    }
  }

  const settle = ({ delivery, given }: HeldDelivery, ending: Ending | null, nextTryAt: Date | null) =>
    ask(members, 'settleDelivery', settleMutation, { outcome: { id: delivery, job: given, ending, nextTryAt } })

  async function send(held: HeldDelivery) {
    const { delivery, given, job, isLast } = held
    try {
      type Message = Parameters<typeof post>[0]
      const message = await ask<Message | null>(members, 'beginDelivery', beginMutation, {
        id: delivery,
        job: given,
        origin,
      })
      // withdrawn, put back, or settled by a sender that was killed before the queue heard of it
      if (!message) {
        await queue.isDelivered(job)
        return
      }
      const ending = await post(message, ownHost, outward)
      const isOver = isLast || ending.status === 410 || isAccepted(ending)
      const nextTryAt = isOver ? null : await queue.isNotTaken(job)
      await insisting(() => settle(held, ending, nextTryAt))
      if (isOver) await queue.isDelivered(job)
    } catch (error) {
      log.warn({ delivery, err: error }, 'a message to a webhook was not sent')
      await queue.isNotTaken(job)
    }
  }

  async function settleLost() {
    for (const held of await queue.takeLostDeliveries()) {
      await settle(held, null, null)
      await queue.isLost(held.job)
    }
  }

  /** Begins to send what is due, as far as there are places. */
  async function begin() {
    await handOver()
    while (sending.size < atOnce && !stopped) {
      const held = await queue.takeDeliveries(atOnce - sending.size)
      if (held.length === 0) break
      for (const one of held) {
        const sent = send(one)
          .catch(error => log.warn({ err: error }, 'the queue of webhooks'))
          .finally(() => {
            sending.delete(sent)
            // its place is free, and what waited behind it has its turn
            void beginSoon()
          })
        sending.add(sent)
      }
    }
    await settleLost()
  }

  async function beginSoon() {
    wanted = true
    round ??= (async () => {
      while (wanted && !stopped) {
        wanted = false
        await begin().catch(error => log.warn({ err: error }, 'messages to webhooks not fetched'))
      }
    })().finally(() => {
      round = undefined
    })
    await round
  }

  /** Waits until what is under way has ended. */
  async function settled() {
    while (round || sending.size > 0) await Promise.race([...(round ? [round] : []), ...sending])
  }

  return {
    /** Sends everything that is due now, and what has its turn after it. */
    deliver: async () => {
      await beginSoon()
      await settled()
    },
    stop: async () => {
      stopped = true
      await settled()
    },
  }
}

/** What a receiver answered is known here alone: where members does not answer for a moment, it is told again. */
async function insisting(tell: () => Promise<unknown>) {
  for (const pause of pauses) {
    try {
      await tell()
      return
    } catch {
      await setTimeout(pause)
    }
  }
  await tell()
}
