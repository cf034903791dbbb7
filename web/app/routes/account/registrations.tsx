import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { useWords } from '../../language/words.ts'
import { EventEntry } from '../events/event-entry.tsx'
import '../events/calendar.css'
import type { OwnRegistration } from './own-registration.ts'

interface RegistrationsProps {
  registrations: readonly OwnRegistration[]
  past: readonly OwnRegistration[]
}

/** Events that one has a place at, waits for, or had a place at. */
export function Registrations({ registrations, past }: RegistrationsProps) {
  const { t, lang } = useWords('account')
  const isEmpty = registrations.length === 0
  return (
    <section className="stack" aria-labelledby="registrations">
      <h2 id="registrations">{t('registrations.title')}</h2>
      <p>
        {isEmpty && `${t('registrations.none')} `}
        {isEmpty ? (
          <Link to={`/${lang}/events`}>{t('registrations.noneNext')}</Link>
        ) : (
          <a href="#calendar">{t('registrations.feed')}</a>
        )}
      </p>
      <Some title={t('registrations.coming')} registrations={registrations.filter(({ position }) => !position)} />
      <Some title={t('registrations.waiting')} registrations={registrations.filter(({ position }) => position)} />
      {past.length > 0 && (
        <details>
          <summary>{t('registrations.past')}</summary>
          <Entries registrations={past} />
        </details>
      )}
    </section>
  )
}

function Some({ title, registrations }: { title: string; registrations: readonly OwnRegistration[] }) {
  if (registrations.length === 0) return null
  return (
    <div className="stack">
      <h3>{title}</h3>
      <Entries registrations={registrations} />
    </div>
  )
}

function Entries({ registrations }: { registrations: readonly OwnRegistration[] }) {
  const { t } = useWords('account')
  return (
    <ol className="calendar-list calendar-list--columns" role="list">
      {registrations.map(({ id, position, municipality, event }) => (
        <li key={id}>
          <EventEntry event={event} level={4}>
            {(position || municipality) && (
              <p className="cluster">
                {position && <Badge tone="sun">{t('registrations.waits', { position })}</Badge>}
                {municipality && <span className="small soft">{t('registrations.for', { municipality })}</span>}
              </p>
            )}
          </EventEntry>
        </li>
      ))}
    </ol>
  )
}
