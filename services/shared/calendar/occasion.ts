import type { Texts } from '../language.ts'
import type { CalendarEntry } from './calendar.ts'

type Times = { startsAt: string; endsAt: string; timeZone: string }
type Where = { venue: string | null; online: boolean }

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
