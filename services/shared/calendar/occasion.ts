import type { Texts } from '../language.ts'
import type { CalendarEntry } from './calendar.ts'
import type { Place } from './place.ts'

type Times = { startsAt: string; endsAt: string; timeZone: string }
/** `link`: a mark of the link to take part, which is another where the link is; the link itself is told on the page only. */
type Where = Place & { link: string | null }

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
