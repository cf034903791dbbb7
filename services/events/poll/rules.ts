import type { Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import { storable } from '../../shared/texts.ts'
import type { PollAnswer, PollRow } from '../database/tables.ts'
import { faultsOfEvent, mayScheduleEvent, type NewEvent } from '../event/rules.ts'

type Time = { startsAt: Date; endsAt: Date }

export type NewPoll = Pick<NewEvent, 'title' | 'description' | 'timeZone' | 'hostMunicipality'> & {
  kind?: NewEvent['kind'] | undefined
  options: readonly Time[]
  closesAt: Date
  invited?: { slugs: readonly string[] } | null | undefined
  network?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

export type PollStatus = 'OPEN' | 'CLOSED' | 'SETTLED'

export const limits = { leastTimes: 2, mostTimes: 20, asked: 300, comment: 1_000, key: 300 }

/** Whoever may schedule the event may look for its date. */
export const mayDecide = (viewer: Viewer, hostMunicipality: string | null | undefined) =>
  mayScheduleEvent(viewer, hostMunicipality)

/** Municipalities that somebody answers for. */
export const municipalitiesOf = ({ grants }: Viewer) =>
  grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality] : []))

export const maySee = (viewer: Viewer, poll: Pick<PollRow, 'hostMunicipality'>, asked: readonly string[]) =>
  mayDecide(viewer, poll.hostMunicipality) || municipalitiesOf(viewer).some(slug => asked.includes(slug))

export function statusOf({ event, closesAt }: Pick<PollRow, 'event' | 'closesAt'>, now: Date): PollStatus {
  if (event !== null) return 'SETTLED'
  return closesAt <= now ? 'CLOSED' : 'OPEN'
}

/** Everything that is wrong with a poll that somebody wants to open. Each of its times must make an event without fault. */
export function faultsOfPoll(poll: NewPoll, now: Date): Fault[] {
  const amount = faultsOfAmount(poll)
  return amount.length > 0 ? amount : [...faultsOfWords(poll, now), ...faultsOfTimes(poll, now)]
}

function faultsOfAmount({ options, invited, network, idempotencyKey }: NewPoll): Fault[] {
  const faults: Fault[] = []
  if (options.length < limits.leastTimes)
    faults.push({ word: 'tooFew', field: 'options', facts: { least: limits.leastTimes } })
  if (options.length > limits.mostTimes)
    faults.push({ word: 'tooMany', field: 'options', facts: { most: limits.mostTimes } })
  if (!network && !invited?.slugs.length) faults.push({ word: 'required', field: 'invited' })
  if (network && invited) faults.push({ word: 'oneOfTwo', field: 'network' })
  if ((invited?.slugs.length ?? 0) > limits.asked)
    faults.push({ word: 'tooMany', field: 'invited.slugs', facts: { most: limits.asked } })
  if ((idempotencyKey?.length ?? 0) > limits.key)
    faults.push({ word: 'tooLong', field: 'idempotencyKey', facts: { most: limits.key } })
  return faults
}

const isOfTime = ({ field }: Fault) => field === 'startsAt' || field === 'endsAt'

/** The poll's words as those of an event, at a time that has no fault of its own. */
function faultsOfWords(poll: NewPoll, now: Date) {
  const endsAt = new Date(now.getTime() + 3_600_000)
  return faultsOfEvent({ ...wordsOf(poll), startsAt: now, endsAt }, now)
}

const wordsOf = ({ title, description, kind = 'MEETING', timeZone, hostMunicipality }: NewPoll) => ({
  title,
  description,
  kind,
  timeZone,
  hostMunicipality,
})

function faultsOfTimes(poll: NewPoll, now: Date): Fault[] {
  const faults = poll.options.flatMap((time, index): Fault[] => {
    const at = `options.${index}`
    const own = faultsOfEvent({ ...wordsOf(poll), ...time }, now).filter(isOfTime)
    return [
      ...own.map(fault => ({ ...fault, field: `${at}.${fault.field}` })),
      ...(time.startsAt <= poll.closesAt ? [{ word: 'timeBeforeDeadline', field: `${at}.startsAt` } as const] : []),
      ...(poll.options.findIndex(other => isSame(other, time)) < index
        ? [{ word: 'saidTwice', field: `${at}.startsAt` } as const]
        : []),
    ]
  })
  return poll.closesAt <= now ? [{ word: 'deadlineIsPast', field: 'closesAt' }, ...faults] : faults
}

const isSame = (one: Time, other: Time) =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime()

type Vote = { option: string; answer: PollAnswer }
type Voting = { votes: readonly Vote[]; municipality?: string | null | undefined; comment?: string | null | undefined }
type Asked = { poll: Pick<PollRow, 'event' | 'closesAt'>; options: readonly { id: string }[]; asked: readonly string[] }

/** For whom somebody answers, or why the answer is not taken. Nothing of an answer is taken when any of it is wrong. */
export function votingIn(
  { poll, options, asked }: Asked,
  { votes, municipality, comment }: Voting,
  viewer: Viewer,
  now: Date,
): { municipality: string; faults?: never } | { municipality?: never; faults: Fault[] } {
  const own = municipalitiesOf(viewer).filter(slug => asked.includes(slug))
  const chosen = municipality ?? (own.length === 1 ? own[0] : undefined)
  if (own.length === 0 || (chosen !== undefined && !own.includes(chosen)))
    return { faults: [{ word: 'notAllowed', field: municipality ? 'municipality' : null }] }
  if (chosen === undefined) return { faults: [{ word: 'required', field: 'municipality' }] }

  const faults: Fault[] = []
  const status = statusOf(poll, now)
  if (status === 'SETTLED') faults.push({ word: 'pollIsSettled', field: 'poll' })
  if (status === 'CLOSED') faults.push({ word: 'deadlineWas', field: 'poll' })
  if (votes.length === 0) faults.push({ word: 'required', field: 'votes' })
  const known = new Set(options.map(({ id }) => id))
  for (const [index, { option }] of votes.slice(0, limits.mostTimes + 1).entries()) {
    if (!known.has(option)) faults.push({ word: 'notFound', field: `votes.${index}.option` })
    if (votes.findIndex(vote => vote.option === option) < index)
      faults.push({ word: 'saidTwice', field: `votes.${index}.option` })
  }
  if (storable(comment ?? '').length > limits.comment)
    faults.push({ word: 'tooLong', field: 'comment', facts: { most: limits.comment } })
  return faults.length > 0 ? { faults } : { municipality: chosen }
}
