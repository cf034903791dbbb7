import type { Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import { faultsOfTexts, storable, textsOf } from '../../shared/texts.ts'
import type { PollAnswer, PollOptionRow, PollRow } from '../database/tables.ts'
import { faultsOfEvent, mayScheduleEvent, mostInvited, type NewEvent } from '../event/rules.ts'

type Time = { startsAt: Date; endsAt: Date }

/** Where and for whom the event is to be. */
export type Place = Pick<
  NewEvent,
  'audience' | 'venue' | 'address' | 'accessNotes' | 'onlineUrl' | 'capacity' | 'onlineCapacity'
>

type Words = Pick<NewEvent, 'title' | 'description' | 'timeZone' | 'hostMunicipality'> &
  Place & {
    kind?: NewEvent['kind'] | undefined
  }

export type NewPoll = Words & {
  options: readonly Time[]
  closesAt: Date
  invited?: { slugs: readonly string[] } | null | undefined
  network?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

export type PollStatus = 'OPEN' | 'CLOSED' | 'SETTLED' | 'WITHDRAWN'

export const limits = { leastTimes: 2, mostTimes: 20, asked: 300, comment: 1_000, reason: 1_000, key: 300 }

/** Whoever may schedule the event may look for its date. */
export const mayDecide = (viewer: Viewer, hostMunicipality: string | null | undefined) =>
  mayScheduleEvent(viewer, hostMunicipality)

/** Municipalities that somebody answers for. */
export const municipalitiesOf = ({ grants }: Viewer) =>
  grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality] : []))

export const maySee = (viewer: Viewer, poll: Pick<PollRow, 'hostMunicipality'>, asked: readonly string[]) =>
  mayDecide(viewer, poll.hostMunicipality) || municipalitiesOf(viewer).some(slug => asked.includes(slug))

export function statusOf(
  { event, closesAt, withdrawnAt }: Pick<PollRow, 'event' | 'closesAt' | 'withdrawnAt'>,
  now: Date,
): PollStatus {
  if (event !== null) return 'SETTLED'
  if (withdrawnAt !== null) return 'WITHDRAWN'
  return closesAt <= now ? 'CLOSED' : 'OPEN'
}

/** Everything that is wrong with a poll that somebody wants to open. Each of its times must make an event without fault. */
export function faultsOfPoll(poll: NewPoll, now: Date): Fault[] {
  const amount = faultsOfAmount(poll)
  return amount.length > 0
    ? amount
    : [...faultsOfWords(poll, now), ...faultsOfDeadline(poll, now), ...faultsOfTimes(poll, now)]
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
function faultsOfWords(poll: Words, now: Date) {
  const endsAt = new Date(now.getTime() + 3_600_000)
  return faultsOfEvent({ ...wordsOf(poll), startsAt: now, endsAt }, now)
}

/** Who is invited is known once it is known who is asked. */
const wordsOf = ({ title, description, kind = 'MEETING', timeZone, hostMunicipality, ...poll }: Words) => ({
  title,
  description,
  kind,
  timeZone,
  hostMunicipality,
  ...placeOf(poll),
  audience: null,
})

const placeOf = ({ audience, venue, address, accessNotes, onlineUrl, capacity, onlineCapacity }: Place): Place => ({
  audience,
  venue,
  address,
  accessNotes,
  onlineUrl,
  capacity,
  onlineCapacity,
})

/** Where all that are asked are to be invited, and are more than an event invites. */
export const faultsOfInviting = (audience: Place['audience'], asked: readonly string[]): Fault[] =>
  audience === 'INVITED' && asked.length > mostInvited
    ? [{ word: 'tooMany', field: 'audience', facts: { most: mostInvited } }]
    : []

const faultsOfDeadline = ({ closesAt }: { closesAt: Date }, now: Date): Fault[] =>
  closesAt <= now ? [{ word: 'deadlineIsPast', field: 'closesAt' }] : []

type Times = Words & { options: readonly Time[]; closesAt: Date }

function faultsOfTimes(poll: Times, now: Date, field = 'options', others: readonly Time[] = []): Fault[] {
  return poll.options.flatMap((time, index): Fault[] => {
    const at = `${field}.${index}`
    const own = faultsOfEvent({ ...wordsOf(poll), ...time }, now).filter(isOfTime)
    return [
      ...own.map(fault => ({ ...fault, field: `${at}.${fault.field}` })),
      ...(time.startsAt <= poll.closesAt ? [{ word: 'timeBeforeDeadline', field: `${at}.startsAt` } as const] : []),
      ...(poll.options.findIndex(other => isSame(other, time)) < index || others.some(other => isSame(other, time))
        ? [{ word: 'saidTwice', field: `${at}.startsAt` } as const]
        : []),
    ]
  })
}

const isSame = (one: Time, other: Time) =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime()

type Vote = { option: string; answer: PollAnswer }
type Voting = { votes: readonly Vote[]; municipality?: string | null | undefined; comment?: string | null | undefined }
type Asked = {
  poll: Pick<PollRow, 'event' | 'closesAt' | 'withdrawnAt'>
  options: readonly { id: string }[]
  asked: readonly string[]
}

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
  if (status === 'WITHDRAWN') faults.push({ word: 'pollIsWithdrawn', field: 'poll' })
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

export type PollChange = Place & {
  title?: NewEvent['title'] | null | undefined
  description?: NewEvent['description']
  closesAt?: Date | null | undefined
  addOptions?: readonly Time[] | null | undefined
}

const entriesOf = (texts: PollRow['description']) => Object.entries(texts ?? {}).map(([lang, text]) => ({ lang, text }))

/** Of what was said only that which says something: what is left out stays. */
const said = <Given extends object>(given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Given>

/** What a poll says of the event to be, with what somebody says otherwise. Without an audience there is no event. */
function placeAfter(poll: PollRow, otherwise: Place): Place {
  const { audience, ...place } = placeOf(otherwise)
  return {
    ...placeOf({ ...poll, accessNotes: entriesOf(poll.accessNotes) }),
    ...said(place),
    audience: audience ?? poll.audience,
  }
}

/** The event that a time of a poll becomes. */
export function eventOf(
  poll: PollRow,
  { startsAt, endsAt }: Time,
  asked: readonly string[],
  otherwise: Place,
): NewEvent {
  const place = placeAfter(poll, otherwise)
  const { kind, timeZone, hostMunicipality } = poll
  return {
    title: entriesOf(poll.title),
    description: entriesOf(poll.description),
    kind,
    startsAt,
    endsAt,
    timeZone,
    hostMunicipality,
    ...place,
    invited: place.audience === 'INVITED' ? asked : [],
  }
}

/** What a poll says once it is changed. */
export function pollAfter(poll: PollRow, { title, description, closesAt, ...change }: PollChange) {
  return {
    title: title ?? entriesOf(poll.title),
    description: description === undefined ? entriesOf(poll.description) : description,
    closesAt: closesAt ?? poll.closesAt,
    ...placeAfter(poll, change),
  }
}

/** As its row keeps it. */
export function columnsOfPoll(poll: Pick<Words, 'title' | 'description'> & Place & { closesAt: Date }) {
  const orNull = (texts: Words['description']) => {
    const kept = textsOf(texts ?? [])
    return Object.keys(kept).length > 0 ? kept : null
  }
  return {
    title: textsOf(poll.title),
    description: orNull(poll.description),
    closesAt: poll.closesAt,
    audience: poll.audience ?? ('MEMBERS' as const),
    venue: storable(poll.venue ?? '') || null,
    address: storable(poll.address ?? '') || null,
    accessNotes: orNull(poll.accessNotes),
    onlineUrl: poll.onlineUrl ?? null,
    capacity: poll.capacity ?? null,
    onlineCapacity: poll.onlineCapacity ?? null,
  }
}

type HeldPoll = { poll: PollRow; options: readonly PollOptionRow[]; asked: readonly string[] }

/** Why a poll is not changed so. */
export function faultsOfPollChange({ poll, options, asked }: HeldPoll, change: PollChange, now: Date): Fault[] {
  const after = pollAfter(poll, change)
  const added = change.addOptions ?? []
  if (options.length + added.length > limits.mostTimes)
    return [{ word: 'tooMany', field: 'addOptions', facts: { most: limits.mostTimes } }]
  const { kind, timeZone, hostMunicipality } = poll
  const words = { ...after, kind, timeZone, hostMunicipality }
  const isPutOff = after.closesAt.getTime() !== poll.closesAt.getTime()
  const toCome = options.filter(({ startsAt }) => startsAt > now)
  return [
    ...faultsOfWords(words, now),
    ...faultsOfInviting(after.audience, asked),
    ...(isPutOff && after.closesAt < poll.closesAt ? [{ word: 'deadlineOnlyLater', field: 'closesAt' } as const] : []),
    // nobody could answer for a time that is added once answers have ended
    ...(isPutOff || added.length > 0 ? faultsOfDeadline(after, now) : []),
    ...(isPutOff && toCome.some(({ startsAt }) => startsAt <= after.closesAt)
      ? [{ word: 'deadlineAfterTime', field: 'closesAt' } as const]
      : []),
    ...faultsOfTimes({ ...words, options: added }, now, 'addOptions', options),
  ]
}

export const faultsOfWithdrawing = (reason: Parameters<typeof faultsOfTexts>[0]) =>
  faultsOfTexts(reason, { field: 'reason', most: limits.reason, isRequired: true })
