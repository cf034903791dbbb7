import type { EventPageQuery } from '../../graphql/generated/graphql.ts'
import { writeNumber } from '../../language/write.ts'
import { itemLines } from './item-line.ts'

type Event = NonNullable<EventPageQuery['event']>

/** What the page of an event shows of what came of it. */
export function afterwardsOf(lang: string | undefined, event: Event, now: string) {
  const { minutes, attendance, openItems, viewerRegistration } = event
  const today = now.slice(0, 10)
  const rows = attendance ?? []
  const isOver = event.endsAt <= now
  return {
    openItems: itemLines(lang, openItems ?? [], today),
    minutes: minutes ? { ...minutes, items: itemLines(lang, minutes.actionItems, today) } : null,
    came:
      rows.length > 0
        ? {
            people: writeNumber(
              lang,
              rows.reduce((sum, { count }) => sum + count, 0),
            ),
            places: writeNumber(lang, rows.filter(({ municipality }) => municipality).length),
            rows: rows.map(({ count, municipality }) => ({
              count: writeNumber(lang, count),
              municipality: municipality ?? null,
            })),
          }
        : null,
    hasBegun: event.status === 'PUBLISHED' && event.startsAt <= now,
    hasCertificate: isOver && viewerRegistration?.came === true,
    mayGiveFeedback: event.viewerMayGiveFeedback,
  }
}
