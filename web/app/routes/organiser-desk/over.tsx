import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { OverEvent } from './read.ts'

/** What was held lately, latest first. */
export function Over({ events }: { events: readonly OverEvent[] }) {
  const { t, lang } = useWords('organiser-desk')
  return (
    <section className="stack" aria-labelledby="over-title">
      <h2 id="over-title">{t('over.title')}</h2>
      {events.length === 0 && <p className="organiser-none">{t('over.none')}</p>}
      <ul className="organiser-list" role="list">
        {events.map(({ slug, title, when, registered, hasMinutes, hasAttendance }) => (
          <li key={slug}>
            <h3>
              <Link to={`/${lang}/events/${slug}`}>
                <LocalizedText value={title} note={false} />
              </Link>
            </h3>
            <p className="soft">
              <time dateTime={when.machine}>{when.date}</time> · {t('over.came', { number: registered })}
            </p>
            {!(hasMinutes && hasAttendance) && (
              <p className="cluster small">
                {!hasAttendance && <Link to={`/${lang}/events/${slug}/attendance`}>{t('over.noAttendance')}</Link>}
                {!hasMinutes && <Link to={`/${lang}/events/${slug}/minutes`}>{t('over.noMinutes')}</Link>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
