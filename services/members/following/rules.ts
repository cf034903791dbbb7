import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ActivityKind, ActivityRow, FollowingKind, FollowingRow, Pace } from '../database/tables.ts'
import { nextMorning } from './clock.ts'

const anHour = 3_600_000
const mostFollowed = 500

/** The clock of whoever chose none. */
export const homeClock = 'America/Toronto'

export const paces = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const satisfies readonly Pace[]

/** When news that come in now are told to whoever wants them at this pace, by the clock of their zone. */
export const tellAt = (pace: Pace, zone: string, now: Date): Date =>
  pace === 'AT_ONCE' ? now : nextMorning(now, zone, { isMonday: pace === 'WEEKLY' })

/** Of a thing that was told later than this nothing is told now: a letter on it comes once an hour at most, and later news come together. */
export const restsSince = (now: Date) => new Date(now.getTime() - anHour)

/** Whoever holds a role in the network. */
export const mayFollow = ({ personId, grants }: Viewer) => personId !== null && grants.length > 0

type Thing = { kind: FollowingKind; thing: string }

export const idOf = ({ kind, thing }: Thing) => `${kind}/${thing}`

export function thingIn(id: string): Thing | null {
  const [, kind = '', thing = ''] = /^(MUNICIPALITY|COMMITMENT|SERIES|QUESTION)\/(.+)$/s.exec(id) ?? []
  return kind ? { kind: kind as FollowingKind, thing } : null
}

/** What can be said of a thing without asking who keeps it. */
export function faultOfThing({ kind, thing }: Thing): Fault | null {
  if (kind === 'COMMITMENT')
    return /^([1-9]|10)$/.test(thing) ? null : { word: 'outOfRange', field: 'thing', facts: { least: 1, most: 10 } }
  return /^[\w.-]{1,120}$/.test(thing) ? null : { word: 'notFound', field: 'thing' }
}

export const faultOfNumber = (followed: number): Fault | null =>
  followed < mostFollowed ? null : { word: 'tooMany', field: null, facts: { most: mostFollowed } }

/** Private news that whoever holds a role may read all the same. */
const forMembers: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  'QUESTION_ASKED',
  'EVENT_MOVED',
  'EVENT_CANCELLED',
])

type News = Pick<ActivityRow, 'kind' | 'municipality' | 'commitments' | 'isPrivate'> & {
  partOf: { kind: 'SERIES' | 'QUESTION'; id: string; title: Texts } | null
}

/** What a piece of news is about, for whoever follows it; nothing, where it is for the people it names alone. */
export function thingsOf({
  kind,
  municipality,
  commitments,
  isPrivate,
  partOf,
}: News): (Thing & { title: Texts | null })[] {
  const whole = partOf ? [{ kind: partOf.kind, thing: partOf.id, title: partOf.title }] : []
  // an answer is news of its question alone
  if (kind === 'QUESTION_ANSWERED' || (isPrivate && !forMembers.has(kind))) return whole
  const commitment = [...new Set(commitments)].map(String)
  return [
    ...(municipality ? [{ kind: 'MUNICIPALITY' as const, thing: municipality, title: null }] : []),
    ...commitment.map(number => ({ kind: 'COMMITMENT' as const, thing: number, title: null })),
    ...whole,
  ]
}

/** From what tells most of a piece of news to what tells least: each is told once, under the first. */
const order: readonly FollowingKind[] = ['QUESTION', 'SERIES', 'MUNICIPALITY', 'COMMITMENT']

export const byNearness = (one: Thing, other: Thing) =>
  order.indexOf(one.kind) - order.indexOf(other.kind) ||
  (one.thing < other.thing ? -1 : Number(one.thing > other.thing))

type Told = { activityId: string; followed: FollowingKind; thing: string }

/** Each piece of news once, under the nearest of the things it is about. */
export function toldOnce<Entry extends Told>(entries: readonly Entry[]): Entry[] {
  const asThing = ({ followed: kind, thing }: Told) => ({ kind, thing })
  const told = new Map<string, Entry>()
  for (const entry of [...entries].sort((one, other) => byNearness(asThing(one), asThing(other))))
    if (!told.has(entry.activityId)) told.set(entry.activityId, entry)
  return [...told.values()]
}

export const isAsBefore = (before: FollowingRow, after: FollowingRow) =>
  before.pace === after.pace && (before.mutedAt === null) === (after.mutedAt === null)
