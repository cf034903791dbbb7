import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { Attendance, EventRow, RegistrationStatus } from '../database/tables.ts'
import type { Way } from '../event/rules.ts'

type Held = Pick<EventRow, 'status' | 'endsAt' | 'precision'>

/** Why nobody can register for an event, or give up a place at it. Events of history are over, however vague their date. */
export function faultOfRegistering({ status, endsAt, precision }: Held, now: Date): Fault | null {
  if (status === 'CANCELLED') return { word: 'eventIsCancelled', field: 'event' }
  if (status === 'DRAFT') return { word: 'eventIsDraft', field: 'event' }
  return endsAt <= now || precision !== 'TIME' ? { word: 'eventIsOver', field: 'event' } : null
}

type Taken = { registered: number; waiting: number }

/** Where somebody who comes now stands: behind everybody who waits, also while a place is free. */
export const statusOfNext = (capacity: number | null, { registered, waiting }: Taken): RegistrationStatus =>
  capacity === null || (registered < capacity && waiting === 0) ? 'REGISTERED' : 'WAITLISTED'

/** How many of those who wait get a place now. */
export const placesFor = (capacity: number | null, { registered, waiting }: Taken) =>
  capacity === null ? waiting : Math.max(0, Math.min(waiting, capacity - registered))

/** How somebody takes part in an event: as wanted where it can be chosen, else in the only way that there is; on site unless said otherwise. */
export const wayFor = (ways: readonly Way[], wanted: Attendance | null | undefined): Way =>
  ways.find(({ attendance }) => attendance === wanted) ?? ways[0]!

/** A capacity below those who have a place already. Whoever took part in a way that is no more, does so in the one that is left. */
export function faultOfFewer(ways: readonly Way[], registered: Readonly<Record<Attendance, number>>): Fault | null {
  const total = registered.ON_SITE + registered.ONLINE
  for (const { attendance, capacity } of ways) {
    const count = ways.length > 1 ? registered[attendance] : total
    if (capacity !== null && capacity < count)
      return {
        word: 'fewerThanRegistered',
        field: ways.length > 1 && attendance === 'ONLINE' ? 'onlineCapacity' : 'capacity',
        facts: { registered: count },
      }
  }
  return null
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
