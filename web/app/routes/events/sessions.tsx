import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface Presenter {
  name: string
  municipality?: { slug: string; name: LocalizedValue } | null
}

interface SessionsProps {
  sessions: readonly { title: LocalizedValue; clock: string | null; presenters: readonly Presenter[] }[]
}

export function Sessions({ sessions }: SessionsProps) {
  const { t } = useWords('events')
  if (sessions.length === 0) return null
  return (
    <section aria-labelledby="sessions" className="stack">
      <h2 id="sessions">{t('event.sessions')}</h2>
      <ol className="sessions" role="list">
        {sessions.map(({ title, clock, presenters }) => (
          <li key={`${clock} ${title.text}`} className="sessions__one">
            {clock && (
              <p className="sessions__clock">
                <bdi>{clock}</bdi>
              </p>
            )}
            <div>
              <h3>
                <LocalizedText value={title} />
              </h3>
              {presenters.length > 0 && (
                <ul aria-label={t('event.presenters')} className="sessions__presenters" role="list">
                  {presenters.map(presenter => (
                    <li key={`${presenter.name} ${presenter.municipality?.slug}`}>
                      <PresenterName {...presenter} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A municipality that presents is often recorded under its own name: then it is said once. */
function PresenterName({ name, municipality }: Presenter) {
  const { lang } = useWords('events')
  if (!municipality) return <bdi>{name}</bdi>
  const isItself = name === municipality.name.text || name.toLowerCase() === municipality.slug.replaceAll('-', ' ')
  return (
    <>
      {!isItself && (
        <>
          <bdi>{name}</bdi>
          {' · '}
        </>
      )}
      <Link to={`/${lang}/municipalities/${municipality.slug}`}>
        <LocalizedName value={municipality.name} />
      </Link>
    </>
  )
}
