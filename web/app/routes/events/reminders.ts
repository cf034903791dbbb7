import type { EventPageQuery } from '../../graphql/generated/graphql.ts'
import type { useWords } from '../../language/words.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'

type Event = Pick<NonNullable<EventPageQuery['event']>, 'reminders' | 'status' | 'precision' | 'startsAt' | 'timeZone'>

/** Reminders as an organiser reads them, on the clock of the event; null where there are none to speak of. */
export function writeReminders(lang: string | undefined, { reminders, status, precision, timeZone }: Event) {
  if (!reminders || status === 'CANCELLED' || precision !== 'TIME') return null
  const now = new Date().toISOString()
  return reminders.map(({ hoursBefore, dueAt, sentAt, sentCount }) => ({
    hoursBefore,
    due: writeMoment(lang, dueAt, timeZone),
    sent: sentAt ? { at: writeMoment(lang, sentAt, timeZone), number: writeNumber(lang, sentCount) } : null,
    isPast: dueAt < now,
  }))
}

/** `7 days before`. */
export const timeBefore = (t: ReturnType<typeof useWords<'events'>>['t'], hours: number) =>
  hours % 24 === 0
    ? t('reminders.days', { count: hours / 24, number: hours / 24 })
    : t('reminders.hours', { count: hours, number: hours })

const usual = [14 * 24, 7 * 24, 2 * 24, 24, 2]

/** The usual ones, and those that an event has already. */
export const remindersToChoose = (own: readonly string[] = []) =>
  [...new Set([...usual, ...own.map(Number)])].sort((one, other) => other - one)
