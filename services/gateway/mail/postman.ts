import type { LetterRow, Outcome } from '../../shared/letters.ts'
import type { Log } from '../../shared/log.ts'
import type { RequestHeaders } from '../../shared/subgraph.ts'
import type { Door } from '../door.ts'
import { askingWith } from '../own-question.ts'
import type { HeldLetter, Queue } from '../queue/queue.ts'
import type { Post } from './post.ts'
import { isRefusedForGood, type MailFault } from './refusals.ts'
import { type JoinLinks, sheetOf } from './sheet.ts'

const atOnce = 100

const takeMutation = 'mutation TakeLetters($first: Int!) { takeLetters(first: $first) }'
const settleMutation = 'mutation SettleLetter($outcome: JSON!) { settleLetter(outcome: $outcome) }'
const letterQuery = 'query LetterToSend($id: ID!) { letterToSend(id: $id) }'
const linksQuery = 'query JoinLinks($person: ID!, $events: [String!]!) { joinLinks(person: $person, events: $events) }'

type PostmanOptions = {
  doors: readonly Door[]
  headers: () => Promise<RequestHeaders>
  queue: Queue
  post: Post
  origin: string
  /** The key that signs links by which a reader ends letters of a kind. */
  secret: string
  log: Log
}

/** The subgraphs that write letters. */
const writers = ['members', 'commitments']

/**
 * Brings the letters that subgraphs have written into the queue, and sends those that the queue gives out. A letter is settled when the mail
 * server has answered; one whose sender was killed in between is sent again, under the same Message-ID.
 */
export function createPostman({ doors, headers, queue, post, origin, secret, log }: PostmanOptions) {
  const writing = doors.filter(door => writers.includes(door.name))
  let round: Promise<void> | undefined
  let wanted = false
  let stopped = false

  const ask = askingWith(headers)

  async function handOver(door: Door) {
    for (;;) {
      const letters = await ask<LetterRow[]>(door, 'takeLetters', takeMutation, { first: atOnce })
      await queue.addLetters(
        door.name,
        letters.map(({ id }) => id),
      )
      if (letters.length < atOnce || stopped) return
    }
  }

  const doorOf = ({ subgraph }: HeldLetter) => {
    const door = writing.find(({ name }) => name === subgraph)
    if (!door) throw new Error(`Nobody of the name ${subgraph} writes letters.`)
    return door
  }

  /** Links to take part are asked for as a letter goes out: nobody keeps them, and who has no place any more gets none. */
  async function linksFor({ person, entries }: LetterRow): Promise<JoinLinks> {
    const events = (entries ?? []).flatMap(({ joins }) => joins ?? [])
    const door = doors.find(({ name }) => name === 'events')
    return door && person && events.length > 0 ? await ask(door, 'joinLinks', linksQuery, { person, events }) : {}
  }

  const settle = (held: HeldLetter, outcome: Omit<Outcome, 'id'>) =>
    ask(doorOf(held), 'settleLetter', settleMutation, { outcome: { id: held.letter, ...outcome } })

  async function send(held: HeldLetter) {
    const { letter: id, job, attempts } = held
    try {
      const letter = await ask<LetterRow | null>(doorOf(held), 'letterToSend', letterQuery, { id })
      // settled by a sender that was killed before the queue heard of it, or taken back
      if (letter) {
        await post.send(letter.recipient, ...sheetOf(letter, { origin, secret, links: await linksFor(letter) }))
        await settle(held, { sent: true, code: null, attempts })
      }
      await queue.isDone(job)
    } catch (error) {
      const fault = error as MailFault
      const code = fault.responseCode ?? null
      // the message of a mail server repeats addresses
      log.warn({ letter: id, code, attempts }, 'a letter was not taken')
      await (isRefusedForGood(fault) ? giveBack(held, code) : queue.hasFailed(job, code))
    }
  }

  async function giveBack(held: HeldLetter, code: number | null) {
    await settle(held, { sent: false, code, attempts: held.attempts })
    await queue.isDone(held.job)
  }

  /** What was tried for the last time is on record as returned. */
  async function settleReturned() {
    for (const held of await queue.takeReturned()) {
      await settle(held, { sent: false, code: null, attempts: held.attempts })
      await queue.isReturned(held.job)
    }
  }

  async function sendAll() {
    for (;;) {
      const held = await queue.takeLetters()
      await Promise.all(held.map(send))
      if (held.length === 0 || stopped) return
    }
  }

  const warned = (what: string) => (error: unknown) => log.warn({ err: error }, what)

  /** Sends everything that is due now. */
  async function deliver() {
    wanted = true
    round ??= (async () => {
      while (wanted) {
        wanted = false
        for (const door of writing) await handOver(door).catch(warned(`letters of ${door.name} not fetched`))
        await sendAll().catch(warned('letters not sent'))
        await settleReturned().catch(warned('returned letters not settled'))
      }
    })().finally(() => {
      round = undefined
    })
    await round
  }

  return {
    deliver,
    stop: async () => {
      stopped = true
      await round
    },
  }
}
