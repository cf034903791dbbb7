import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { EventStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface RegistrationsProps {
  registrations: readonly {
    id: string
    position: string | null
    starts: string
    event: { slug: string; title: LocalizedValue; status: EventStatus; formerTimes: readonly unknown[] }
  }[]
}

/** Events to come that one has a place at, or waits for. */
export function Registrations({ registrations }: RegistrationsProps) {
  const { t, lang } = useWords('account')
  const { t: terms } = useWords('terms')
  if (registrations.length === 0) return null
  return (
    <section className="stack" aria-labelledby="registrations">
      <h2 id="registrations">{t('registrations.title')}</h2>
      <ul>
        {registrations.map(({ id, position, starts, event }) => (
          <li key={id}>
            <Link to={`/${lang}/events/${event.slug}`}>
              <LocalizedText value={event.title} note={false} />
            </Link>{' '}
            – {starts} {position && <Badge tone="sun">{t('registrations.waits', { position })}</Badge>}
            {event.status === 'CANCELLED' ? (
              <Badge tone="clay">{terms('eventStatus.CANCELLED')}</Badge>
            ) : (
              event.formerTimes.length > 0 && <Badge tone="clay">{t('registrations.moved')}</Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
