import type { LetterRow, Outcome } from '../../shared/letters.ts'
import type { Log } from '../../shared/log.ts'
import type { RequestHeaders } from '../../shared/subgraph.ts'
import type { Door } from '../door.ts'
import { mailOf } from './mail.ts'
import type { Post } from './post.ts'

// few enough to be sent within the lease, by a mail server that takes its time
const atOnce = 5
const pause = 5_000

const takeMutation = 'mutation TakeLetters($first: Int!) { takeLetters(first: $first) }'
const settleMutation = 'mutation SettleLetter($outcome: JSON!) { settleLetter(outcome: $outcome) }'

type PostmanOptions = {
  doors: readonly Door[]
  headers: () => Promise<RequestHeaders>
  post: Post
  origin: string
  log: Log
}

/** The subgraphs that write letters. */
const writers = ['members', 'commitments']

/**
 * Sends the letters that subgraphs have written. A letter is settled when the mail server has answered; one whose sender was
 * killed in between is taken up again under the same Message-ID.
 */
export function createPostman({ doors, headers, post, origin, log }: PostmanOptions) {
  const writing = doors.filter(door => writers.includes(door.name))
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  let wanted = false
  let stopped = false

  async function ask<Value>(door: Door, field: string, query: string, variables: object): Promise<Value> {
    const { data, errors } = await door.ask({ query, variables: { ...variables } }, await headers())
    if (errors?.length) throw new Error(`${door.name}.${field}: ${errors[0]?.message}`)
    return data?.[field] as Value
  }

  async function send({ id, recipient, lang, subject, paragraphs, link }: LetterRow): Promise<Outcome> {
    const href = link && new URL(link.path, origin).href
    const mail = mailOf({ lang, subject, paragraphs, link: link && href ? { href, label: link.label } : null })
    try {
      await post.send(recipient, mail, { id })
      return { id, sent: true, code: null }
    } catch (error) {
      const { responseCode = null } = error as { responseCode?: number }
      // the message of a mail server repeats addresses
      log.warn({ letter: id, code: responseCode }, 'a letter was not taken')
      return { id, sent: false, code: responseCode }
    }
  }

  async function sendAll(door: Door) {
    for (;;) {
      const letters = await ask<LetterRow[]>(door, 'takeLetters', takeMutation, { first: atOnce })
      for (const letter of letters) await ask(door, 'settleLetter', settleMutation, { outcome: await send(letter) })
      if (letters.length < atOnce || stopped) return
    }
  }

  /** Sends everything that is due now. */
  async function deliver() {
    wanted = true
    round ??= (async () => {
      while (wanted) {
        wanted = false
        for (const door of writing)
          await sendAll(door).catch(error => log.warn({ subgraph: door.name, err: error }, 'letters not sent'))
      }
    })().finally(() => {
      round = undefined
    })
    await round
  }

  async function tick() {
    await deliver()
    if (!stopped) timer = setTimeout(() => void tick(), pause).unref()
  }

  return {
    deliver,
    start: () => void tick(),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
