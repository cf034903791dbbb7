import { useWords } from '../../language/words.ts'
import { timeBefore } from './reminders.ts'

interface RemindersProps {
  reminders: readonly {
    hoursBefore: number
    due: string
    sent: { at: string; number: string } | null
    isPast: boolean
  }[]
}

/** For organisers: when people with a place are reminded, and what was sent. */
export function Reminders({ reminders }: RemindersProps) {
  const { t } = useWords('events')
  const before = useTimeBefore()
  return (
    <section className="places stack screen-only" aria-labelledby="reminders">
      <h2 id="reminders">{t('reminders.title')}</h2>
      {reminders.length === 0 ? (
        <p>{t('reminders.none')}</p>
      ) : (
        <ul role="list" className="stack">
          {reminders.map(({ hoursBefore, due, sent, isPast }) => (
            <li key={hoursBefore}>
              <strong>{before(hoursBefore)}</strong>
              <br />
              <span className="small">
                {sent ? t('reminders.sent', sent) : isPast ? t('reminders.past') : t('reminders.due', { at: due })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small soft">{t('reminders.to')}</p>
    </section>
  )
}

/** `7 days before`. */
export function useTimeBefore() {
  const { t } = useWords('events')
  return (hours: number) => timeBefore(t, hours)
}
