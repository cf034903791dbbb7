import { Link, useLocation } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { EventLine } from './event-line.ts'
import { onDay } from './question.ts'

interface Day {
  day: string
  /** In words. */
  name: string
  number: string
  isToday: boolean
  /** The first of them. */
  events: readonly EventLine[]
  /** How many others there are. */
  more: number
}

interface MonthTableProps {
  month: string
  weekdays: readonly { short: string; long: string }[]
  weeks: readonly (readonly (Day | null)[])[]
}

/** The month on wide screens; narrow ones show the same as a list. Days without events are no stops for the keyboard. */
export function MonthTable({ month, weekdays, weeks }: MonthTableProps) {
  const { t } = useWords('events')
  return (
    <table className="month-table">
      <caption className="visually-hidden">{t('month.caption', { month })}</caption>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              <span aria-hidden="true">{short}</span>
              <span className="visually-hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week.find(day => day)?.day ?? row}>
            {week.map((day, column) =>
              day ? (
                <DayCell key={day.day} {...day} />
              ) : (
                <td key={weekdays[column]?.long} className="month-table__outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, name, number, isToday, events, more }: Day) {
  const { t } = useWords('events')
  const { search } = useLocation()
  return (
    <td className={isToday ? 'month-table__today' : undefined} aria-current={isToday ? 'date' : undefined}>
      <time className="month-table__number" dateTime={day}>
        {number}
        {isToday && <span className="visually-hidden"> {t('month.today')}</span>}
      </time>
      {events.length > 0 && (
        <ul className="month-table__events" role="list">
          {events.map(event => (
            <li key={event.slug}>
              <CellEvent event={event} continues={event.when.firstDay < day} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link className="cell-event" to={`${onDay(search, day)}#agenda`}>
          {t('month.more', { count: more })}
          <span className="visually-hidden">, {name}</span>
        </Link>
      )}
    </td>
  )
}

function CellEvent({ event, continues }: { event: EventLine; continues: boolean }) {
  const { t, lang } = useWords('events')
  const { t: terms } = useWords('terms')
  const isCancelled = event.status === 'CANCELLED'
  const look = `cell-event cell-event--${event.kind}${event.invented ? ' cell-event--invented' : ''}`
  return (
    <Link className={look} to={`/${lang}/events/${event.slug}`}>
      {continues ? (
        <span className="cell-event__time">{t('continues')}</span>
      ) : (
        event.when.start && (
          <span className="cell-event__time">
            <bdi>{event.when.start}</bdi> <bdi dir="ltr">{event.when.zone?.short}</bdi>
          </span>
        )
      )}
      <span className={isCancelled ? 'cell-event__title cell-event__title--cancelled' : 'cell-event__title'}>
        <LocalizedText value={event.title} note={false} />
      </span>
      {isCancelled && <strong className="cell-event__time">{terms('eventStatus.CANCELLED')}</strong>}
    </Link>
  )
}
