import type { Log } from '../shared/log.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'
import type { Door } from './door.ts'
import { askingWith } from './own-question.ts'
import { tellingThoseWhoKnow } from './those-who-know.ts'

const atOnce = 100
const mostBytes = 1_000_000
const pause = 2_000
const patience = 400

const changesQuery = 'query Changes($after: ID, $first: Int!) { changes(after: $after, first: $first) }'
const lastReceivedQuery = 'query LastReceived($source: String!) { lastReceived(source: $source) }'
const receiveMutation =
  'mutation ReceiveChanges($source: String!, $after: ID, $changes: [JSON!]!) { receiveChanges(source: $source, after: $after, changes: $changes) }'

const lastLearntQuery = 'query LastLearnt { lastLearnt }'
const learnMutation =
  'mutation LearnMunicipalities($after: ID, $last: ID!, $slugs: [String!]!) { learnMunicipalities(after: $after, last: $last, slugs: $slugs) }'

const rosterQuery = 'query MemberRoster { memberRoster }'
const rosterMutation = 'mutation LearnRoster($roster: JSON!) { learnRoster(roster: $roster) }'

const experienceQuery =
  'query Experience($commitments: [Int!]!, $indicators: [IndicatorKey!]!) { experience(commitments: $commitments, indicators: $indicators) { municipality { slug } } }'

/** The subgraphs that plan with who is a member, and where. */
const planners = ['events']

type CourierOptions = { doors: readonly Door[]; headers: () => Promise<RequestHeaders>; log: Log }

/**
 * Carries what was committed in each subgraph to the news and the audit trail of `members`. The receiver remembers how far it
 * has read, and takes over only what follows: nothing is lost or doubled, also when this process is killed.
 */
export function createCourier({ doors, headers, log }: CourierOptions) {
  const members = doors.find(door => door.name === 'members')
  if (!members) throw new Error('The news need the members subgraph.')
  const knowing = doors.find(door => door.name === 'commitments')
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  let wanted = false
  let stopped = false

  const ask = askingWith(headers)

  async function deliverFrom(door: Door) {
    for (;;) {
      const after = await ask<string | null>(members as Door, 'lastReceived', lastReceivedQuery, {
        source: door.name,
      })
      const changes = await ask<unknown[]>(door, 'changes', changesQuery, { after, first: atOnce })
      if (changes.length === 0) return
      const load = await tellingThoseWhoKnow(oneLoad(changes), subjects =>
        ask(knowing as Door, 'experience', experienceQuery, { ...subjects }),
      )
      await ask(members as Door, 'receiveChanges', receiveMutation, { source: door.name, after, changes: load })
      if (load.length === changes.length && changes.length < atOnce) return
    }
  }

  /** Tells a subgraph which municipalities are new on record, so that it takes what speaks of them. */
  async function teach(door: Door) {
    for (;;) {
      const after = await ask<string | null>(door, 'lastLearnt', lastLearntQuery, {})
      const changes = await ask<Learnable[]>(members as Door, 'changes', changesQuery, {
        after,
        first: atOnce,
      })
      const last = changes.at(-1)
      if (!last) return
      // before the lesson is marked as learnt: whoever is cut off in between is told again
      if (planners.includes(door.name)) {
        const roster = await ask(members as Door, 'memberRoster', rosterQuery, {})
        await ask(door, 'learnRoster', rosterMutation, { roster })
      }
      await ask(door, 'learnMunicipalities', learnMutation, { after, last: String(last.id), slugs: newSlugs(changes) })
      if (changes.length < atOnce) return
    }
  }

  async function deliverAll() {
    await Promise.all([
      ...doors.map(door =>
        deliverFrom(door).catch(error => log.warn({ subgraph: door.name, err: error }, 'news not fetched')),
      ),
      ...doors
        .filter(door => door !== members)
        .map(door =>
          teach(door).catch(error => log.warn({ subgraph: door.name, err: error }, 'municipalities not told')),
        ),
    ])
  }

  /** Delivers everything that is committed now. */
  async function deliver() {
    wanted = true
    round ??= (async () => {
      while (wanted) {
        wanted = false
        await deliverAll()
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
    /** Delivers, and waits for it no longer than a person would notice. */
    deliverSoon: () => Promise.race([deliver(), new Promise<void>(resolve => setTimeout(resolve, patience).unref())]),
    start: () => void tick(),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}

type Learnable = { id: number | string; subjectType: string; subjectId: string; after: unknown }

const newSlugs = (changes: readonly Learnable[]) => [
  ...new Set(
    changes
      .filter(({ subjectType, after }) => subjectType === 'Municipality' && after !== null)
      .map(one => one.subjectId),
  ),
]

/** As many of the changes, from the first, as one message may hold; one in any case. */
export function oneLoad<Change>(changes: readonly Change[], most = mostBytes): Change[] {
  let bytes = 0
  const tooMuch = changes.findIndex((change, at) => {
    bytes += Buffer.byteLength(JSON.stringify(change))
    return at > 0 && bytes > most
  })
  return changes.slice(0, tooMuch < 0 ? changes.length : tooMuch)
}
