import type { EventInCalendarFragment, OwnEntryFragment } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import type { InCalendar } from './calendar.ts'
import { wordsOf } from './words.ts'

const statuses = { REGISTERED: 'CONFIRMED', WAITLISTED: 'TENTATIVE', CANCELLED: 'CANCELLED' } as const

/** One's place as a calendar shows it: a wait is not settled yet, and what was given up is taken out. */
export const placeOf = (
  event: EventInCalendarFragment,
  { uid, status, onlineUrl, sequence, changedAt }: OwnEntryFragment,
  lang: Lang,
): InCalendar => ({
  ...event,
  uid,
  sequence,
  updatedAt: changedAt,
  place: {
    status: statuses[status],
    words: status === 'WAITLISTED' ? wordsOf(lang, 'feeds')('personal.waits') : null,
    onlineUrl: onlineUrl ?? null,
  },
})
