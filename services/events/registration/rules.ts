import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { Attendance, EventRow, RegistrationStatus } from '../database/tables.ts'
import { type Way, waysOf } from '../event/rules.ts'

type Held = Pick<EventRow, 'status' | 'endsAt' | 'precision'>

/** Why nobody can register for an event, or give up a place at it. Events of history are over, however vague their date. */
export function faultOfRegistering({ status, endsAt, precision }: Held, now: Date): Fault | null {
  if (status === 'CANCELLED') return { word: 'eventIsCancelled', field: 'event' }
  if (status === 'DRAFT') return { word: 'eventIsDraft', field: 'event' }
  return endsAt <= now || precision !== 'TIME' ? { word: 'eventIsOver', field: 'event' } : null
}

/** What an event allows: so many places in each way to take part, and so many for one municipality in all of them. */
export type Allowed = { ways: readonly Way[]; share: number | null }
export const allowedAt = (
  event: Pick<EventRow, 'venue' | 'onlineUrl' | 'capacity' | 'onlineCapacity' | 'municipalityShare'>,
): Allowed => ({
  ways: waysOf(event),
  share: event.municipalityShare,
})

export type Comer = { attendance: Attendance; municipality: string | null }
/** Of one municipality, or of nobody's, in one way to take part. */
export type Taken = Comer & { registered: number; waiting: number }

const registeredOf = (taken: readonly Taken[], isOf: (group: Taken) => boolean) =>
  taken.filter(isOf).reduce((sum, { registered }) => sum + registered, 0)

/** Whether a place is free for somebody: in the way to take part, and in the share of the municipality. Who takes part for none has no share to fill. */
export function hasRoom({ ways, share }: Allowed, taken: readonly Taken[], { attendance, municipality }: Comer) {
  const capacity = ways.find(way => way.attendance === attendance)?.capacity ?? null
  const isFull = capacity !== null && registeredOf(taken, group => group.attendance === attendance) >= capacity
  const isShareFull =
    share !== null &&
    municipality !== null &&
    registeredOf(taken, group => group.municipality === municipality) >= share
  return !isFull && !isShareFull
}

/** Where somebody who comes now stands: behind everybody who waits and could have that place. */
export function statusOfNext(allowed: Allowed, taken: readonly Taken[], comer: Comer): RegistrationStatus {
  const isBehind = taken.some(
    group => group.waiting > 0 && group.attendance === comer.attendance && hasRoom(allowed, taken, group),
  )
  return hasRoom(allowed, taken, comer) && !isBehind ? 'REGISTERED' : 'WAITLISTED'
}

/** Who of those who wait, in the order of arrival, gets a place now: the first that there is room for, and so on. */
export function nextInLine<One extends Comer>(allowed: Allowed, taken: readonly Taken[], line: readonly One[]): One[] {
  const after = [...taken]
  return line.filter(one => {
    const isNext = hasRoom(allowed, after, one)
    if (isNext) after.push({ ...one, registered: 1, waiting: 0 })
    return isNext
  })
}

/** How somebody takes part in an event: as wanted where it can be chosen, else in the only way that there is; on site unless said otherwise. */
export const wayFor = (ways: readonly Way[], wanted: Attendance | null | undefined): Way =>
  ways.find(({ attendance }) => attendance === wanted) ?? ways[0]!

type Standing = { attendance: Attendance; municipality: string | null; status: RegistrationStatus }

/**
 * Where somebody stands who takes part in another way from now on, with the same moment of arrival; null where a place would be lost.
 * Who waits goes over with it: there is one order of arrival at an event, and two lines that it is read from.
 */
export function statusInWay(allowed: Allowed, taken: readonly Taken[], own: Standing, attendance: Attendance) {
  const { municipality, status } = own
  // one's own place is no reason why the share is full
  const others = [...taken, { ...own, registered: status === 'REGISTERED' ? -1 : 0, waiting: 0 }]
  if (hasRoom(allowed, others, { attendance, municipality })) return 'REGISTERED'
  return status === 'WAITLISTED' ? 'WAITLISTED' : null
}

export type RegistrationLevel = 'LOW' | 'FULL'

export const daysOfConcern = 21
export const fewPeople = 5

/** What an organiser should look at: nobody else can come, or few do and it is soon. */
export function levelOf(
  event: Pick<EventRow, 'startsAt'>,
  { ways }: Allowed,
  taken: readonly { attendance: Attendance; registered: number; waiting: number }[],
  now: Date,
): RegistrationLevel | null {
  const registeredIn = (attendance: Attendance) =>
    taken.filter(group => group.attendance === attendance).reduce((sum, { registered }) => sum + registered, 0)
  const isFull = ways.some(({ attendance, capacity }) => capacity !== null && registeredIn(attendance) >= capacity)
  if (isFull || taken.some(({ waiting }) => waiting > 0)) return 'FULL'
  const isSoon = event.startsAt.getTime() - now.getTime() <= daysOfConcern * 86_400_000
  const places = ways.some(({ capacity }) => capacity === null)
    ? null
    : ways.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0)
  const registered = registeredIn('ON_SITE') + registeredIn('ONLINE')
  const isFew = places === null ? registered < fewPeople : registered < places / 3
  return isSoon && isFew ? 'LOW' : null
}

/** A capacity or a share below those who have a place already. Whoever took part in a way that is no more, does so in the one that is left. */
export function faultOfFewer({ ways, share }: Allowed, taken: readonly Taken[]): Fault | null {
  for (const { attendance, capacity } of ways) {
    const registered = registeredOf(taken, group => ways.length === 1 || group.attendance === attendance)
    if (capacity !== null && capacity < registered)
      return {
        word: 'fewerThanRegistered',
        field: ways.length > 1 && attendance === 'ONLINE' ? 'onlineCapacity' : 'capacity',
        facts: { registered },
      }
  }
  const most = Math.max(
    0,
    ...taken.map(({ municipality }) =>
      municipality === null ? 0 : registeredOf(taken, group => group.municipality === municipality),
    ),
  )
  return share !== null && share < most
    ? { word: 'shareBelowRegistered', field: 'municipalityShare', facts: { registered: most } }
    : null
}

export type Wishes = {
  accessNeeds?: string | null | undefined
  languageNeeds?: string | null | undefined
  listed?: boolean | null | undefined
}

const mostNeeds = 500

/** What is wrong with what somebody says of their needs. */
export const faultsOfNeeds = (wishes: Wishes): Fault[] =>
  (['accessNeeds', 'languageNeeds'] as const).flatMap(field =>
    (wishes[field]?.length ?? 0) > mostNeeds
      ? [{ word: 'tooLong', field, facts: { most: mostNeeds } } satisfies Fault]
      : [],
  )

/** One takes part for a municipality that one publishes for, or for none. */
export const mayStandFor = (viewer: Viewer, municipality: string | null | undefined) =>
  !municipality || hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

const daysOfNeeds = 30

/** Needs at events that ended before this moment are erased. */
export const needsErasedBefore = (now: Date) => new Date(now.getTime() - daysOfNeeds * 86_400_000)
