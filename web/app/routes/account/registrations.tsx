import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface RegistrationsProps {
  registrations: readonly {
    id: string
    position: string | null
    starts: string
    event: { slug: string; title: LocalizedValue }
  }[]
}

/** Events to come that one has a place at, or waits for. */
export function Registrations({ registrations }: RegistrationsProps) {
  const { t, lang } = useWords('account')
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
          </li>
        ))}
      </ul>
    </section>
  )
}
