import { createHash } from 'node:crypto'
import type { Texts } from '../language.ts'
import type { CalendarEntry } from './calendar.ts'
import type { Place } from './place.ts'

type Times = { startsAt: string; endsAt: string; timeZone: string }
/** `link`: a mark of the link to take part, which is another where the link is; the link itself is asked for as a letter goes out. */
type Where = Place & { link: string | null }

/** How somebody stands at an event: `steps` grows whenever that changes, so that a calendar tells the newer copy. */
export type Standing = { status: 'REGISTERED' | 'WAITLISTED' | 'CANCELLED'; steps: number }

/** What an event is called in the calendar of one person: letters, the personal feed and the file of its page are copies of one entry. */
export const ownUid = (uid: string, personId: string) =>
  `${uid}.${createHash('sha256').update(`${uid}/${personId}`).digest('base64url').slice(0, 16)}`

/** Something with a time and a place, before it is put into the words of a reader. */
export type Occasion = Times &
  Where &
  Pick<CalendarEntry, 'uid' | 'sequence' | 'updatedAt' | 'precision'> & {
    title: Texts
    description: Texts | null
    isCancelled: boolean
    /** Without the language. */
    path: string
    /** What was told of it last, where that has changed. */
    was?: Times & Where
  }
