import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventRow } from '../database/tables.ts'

type Held = Pick<EventRow, 'status' | 'startsAt' | 'precision' | 'source'>

/** Why nobody can say what came of an event: who was there, what was said. */
export function faultOfLookingBack({ status, startsAt, precision, source }: Held, now: Date): Fault | null {
  if (source !== null || precision !== 'TIME') return { word: 'eventIsOnRecord', field: 'event' }
  if (status === 'DRAFT') return { word: 'eventIsDraft', field: 'event' }
  if (status === 'CANCELLED') return { word: 'eventIsCancelled', field: 'event' }
  return startsAt > now ? { word: 'eventNotBegun', field: 'event' } : null
}

export type Said = {
  people?: readonly { registration: string; municipality?: string | null | undefined }[] | null | undefined
  others?: readonly { municipality?: string | null | undefined; count: number }[] | null | undefined
}

const most = { people: 200, others: 200, count: 10_000 }

/** What is wrong with what is said of who came. */
export function faultsOfAttendance({ people, others }: Said): Fault[] {
  const tooMany = (['people', 'others'] as const).filter(
    field => ((field === 'people' ? people : others)?.length ?? 0) > most[field],
  )
  if (tooMany.length > 0) return tooMany.map(field => ({ word: 'tooMany', field, facts: { most: most[field] } }))
  const named = (others ?? []).map(({ municipality }) => municipality ?? null)
  const registered = (people ?? []).map(({ registration }) => registration)
  return [
    ...registered.flatMap((id, at): Fault[] =>
      registered.indexOf(id) < at ? [{ word: 'saidTwice', field: `people.${at}.registration` }] : [],
    ),
    ...named.flatMap((slug, at): Fault[] =>
      named.indexOf(slug) < at ? [{ word: 'saidTwice', field: `others.${at}.municipality` }] : [],
    ),
    ...(others ?? []).flatMap(({ count }, at): Fault[] =>
      count < 0 || count > most.count
        ? [{ word: 'outOfRange', field: `others.${at}.count`, facts: { least: 0, most: most.count } }]
        : [],
    ),
  ]
}

/** Where people came from is for whoever acts for a municipality or a network of the coalition. */
export const maySeeAttendance = ({ grants }: Pick<Viewer, 'grants'>) => grants.length > 0

const daysOfNames = 730

/** Who came to events that ended before this moment is folded into numbers. */
export const foldedBefore = (now: Date) => new Date(now.getTime() - daysOfNames * 86_400_000)

/** Whoever is in a number already would be counted once more. */
export const faultOfFolded = ({ endsAt }: Pick<EventRow, 'endsAt'>, now: Date): Fault | null =>
  endsAt <= foldedBefore(now) ? { word: 'eventTooLongAgo', field: 'event' } : null
