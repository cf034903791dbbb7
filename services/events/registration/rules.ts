import type { Fault } from '../../shared/user-error.ts'
import type { EventRow, RegistrationStatus } from '../database/tables.ts'

type Held = Pick<EventRow, 'status' | 'endsAt' | 'precision'>

/** Why nobody can register for an event, or give up a place at it. Events of history are over, however vague their date. */
export function faultOfRegistering({ status, endsAt, precision }: Held, now: Date): Fault | null {
  if (status === 'CANCELLED') return { word: 'eventIsCancelled', field: 'event' }
  return endsAt <= now || precision !== 'TIME' ? { word: 'eventIsOver', field: 'event' } : null
}

type Taken = { registered: number; waiting: number }

/** Where somebody who comes now stands: behind everybody who waits, also while a place is free. */
export const statusOfNext = (capacity: number | null, { registered, waiting }: Taken): RegistrationStatus =>
  capacity === null || (registered < capacity && waiting === 0) ? 'REGISTERED' : 'WAITLISTED'

/** How many of those who wait get a place now. */
export const placesFor = (capacity: number | null, { registered, waiting }: Taken) =>
  capacity === null ? waiting : Math.max(0, Math.min(waiting, capacity - registered))
