import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface Presenter {
  name: string
  affiliation?: string | null
  municipality?: { slug: string; name: LocalizedValue } | null
}

interface Session {
  title: LocalizedValue
  clock: string | null
  room?: string | null
  presenters: readonly Presenter[]
}

/** The programme as a table, with the columns that it fills. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useWords('events')
  if (sessions.length === 0) return null
  const hasClocks = sessions.some(({ clock }) => clock)
  const hasRooms = sessions.some(({ room }) => room)
  const hasPresenters = sessions.some(({ presenters }) => presenters.length > 0)
  return (
    <section aria-labelledby="sessions" className="stack">
      <h2 id="sessions">{t('event.sessions')}</h2>
      <table className="programme" aria-labelledby="sessions">
        <thead>
          <tr>
            {hasClocks && <th scope="col">{t('event.time')}</th>}
            <th scope="col">{t('event.programmeItem')}</th>
            {hasRooms && <th scope="col">{t('event.room')}</th>}
            {hasPresenters && <th scope="col">{t('event.presenters')}</th>}
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ title, clock, room, presenters }) => (
            <tr key={`${clock} ${title.text}`}>
              {hasClocks && (
                <td className="programme__clock">
                  <bdi>{clock}</bdi>
                </td>
              )}
              <th scope="row">
                <LocalizedText value={title} />
              </th>
              {hasRooms && (
                <td data-label={room ? t('event.room') : undefined}>
                  <bdi>{room}</bdi>
                </td>
              )}
              {hasPresenters && (
                <td data-label={presenters.length > 0 ? t('event.presenters') : undefined}>
                  {presenters.map(presenter => (
                    <span key={`${presenter.name} ${presenter.municipality?.slug}`} className="programme__presenter">
                      <PresenterName {...presenter} />
                    </span>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A municipality that presents is often recorded under its own name: then it is said once. */
function PresenterName({ name, affiliation, municipality }: Presenter) {
  const { lang } = useWords('events')
  if (!municipality)
    return (
      <bdi>
        {name}
        {affiliation && ` · ${affiliation}`}
      </bdi>
    )
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
