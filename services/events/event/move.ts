import type { NewSession } from '../event-session/rules.ts'
import type { EventRow } from '../database/tables.ts'
import type { Fault } from '../../shared/user-error.ts'
import { isTimeZone } from './rules.ts'
import { instantAt, instantOf, movedClock, type WallClock, wallClock } from './time.ts'

export type Move = {
  startsAt?: Date | null | undefined
  endsAt?: Date | null | undefined
  timeZone?: string | null | undefined
  zoneMove?: 'KEEP_CLOCK' | 'KEEP_MOMENT' | null | undefined
}

type Timed = Pick<EventRow, 'startsAt' | 'endsAt' | 'timeZone' | 'startsLocal' | 'endsLocal'>

/** When an event takes place after a change, and what is wrong with that: a clock that is kept may not exist there, or come twice. */
export function timesAfter(before: Timed, { startsAt, endsAt, timeZone, zoneMove }: Move) {
  const zone = timeZone ?? before.timeZone
  const kept = { timeZone: zone, startsAt: startsAt ?? before.startsAt, endsAt: endsAt ?? before.endsAt }
  if (zone === before.timeZone) return { times: kept, faults: [] }
  if (!isTimeZone(zone)) return { times: kept, faults: [unknownZone(zone)] }
  if (!zoneMove) return { times: kept, faults: [{ word: 'zoneMoveIsMissing', field: 'zoneMove' } as const] }
  if (zoneMove === 'KEEP_MOMENT') return { times: kept, faults: [] }

  const faults: Fault[] = []
  const read = (clock: WallClock, field: string) => {
    const { at, fault } = instantAt(clock, zone, field)
    if (fault) faults.push(fault)
    return at
  }
  const times = {
    timeZone: zone,
    startsAt: startsAt ?? read(before.startsLocal, 'startsAt'),
    endsAt: endsAt ?? read(before.endsLocal, 'endsAt'),
  }
  return { times, faults }
}

const unknownZone = (zone: string): Fault => ({ word: 'unknownTimeZone', field: 'timeZone', facts: { zone } })

type Span = Pick<EventRow, 'startsAt' | 'endsAt'>

export const isMoved = (before: Span, after: Span) =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()

/** The times that an event was announced for, latest first: what was a draft was told to nobody. */
export function formerTimesAfter(before: EventRow, after: Span, at: Date): EventRow['formerTimes'] {
  const { status, startsAt, endsAt, timeZone, formerTimes } = before
  if (status !== 'PUBLISHED' || !isMoved(before, after)) return formerTimes
  const former = {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone,
    movedAt: at.toISOString(),
  }
  return [former, ...formerTimes]
}

/** The programme goes along with the start of its event, on the clock. */
export function sessionsAfter(
  sessions: readonly NewSession[],
  before: Timed,
  after: Pick<Timed, 'startsAt' | 'timeZone'>,
) {
  if (before.startsAt.getTime() === after.startsAt.getTime()) return sessions
  const way = { from: before.startsLocal, to: wallClock(after.startsAt, after.timeZone) }
  const moved = (at: Date | null | undefined) =>
    at && instantOf(movedClock(wallClock(at, before.timeZone), way), after.timeZone)
  return sessions.map(session => ({ ...session, startsAt: moved(session.startsAt), endsAt: moved(session.endsAt) }))
}
