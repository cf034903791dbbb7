import type { PersonalCalendarQuery } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import type { InCalendar } from './calendar.ts'
import { wordsOf } from './words.ts'

type Entry = NonNullable<PersonalCalendarQuery['personalCalendarEntries']>[number]

const statuses = { REGISTERED: 'CONFIRMED', WAITLISTED: 'TENTATIVE', CANCELLED: 'CANCELLED' } as const

/** One's places as a calendar shows them: a wait is not settled yet, and what was given up is taken out. */
export const placesOf = (entries: readonly Entry[], lang: Lang): InCalendar[] =>
  entries.map(({ event, status, onlineUrl, sequence, changedAt }) => ({
    ...event,
    sequence,
    updatedAt: changedAt,
    place: {
      status: statuses[status],
      words: status === 'WAITLISTED' ? wordsOf(lang, 'feeds')('personal.waits') : null,
      onlineUrl: onlineUrl ?? null,
    },
  }))
