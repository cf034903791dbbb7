import type { Attendance } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { WrittenPlaces } from './places.ts'

type Way = WrittenPlaces & { attendance: Attendance }

interface PlacesProps {
  places: readonly Way[]
  /** The most places of one municipality, written. */
  share: string | null
  isOver: boolean
}

/** Each way to take part by itself, where there are two. */
export function Places({ places, share, isOver }: PlacesProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  return (
    <section className="places stack" aria-labelledby="places">
      <h2 id="places">{t('places.title')}</h2>
      {places.map(way => (
        <div key={way.attendance} className="stack">
          {places.length > 1 && <h3>{terms(`attendance.${way.attendance}`)}</h3>}
          <PlacesOfOne {...way} isOver={isOver} />
        </div>
      ))}
      {share && <p className="small soft">{t('places.share', { number: share })}</p>}
    </section>
  )
}

/** The bar only repeats the words below it. */
export function PlacesOfOne({
  registered,
  waiting,
  capacity,
  left,
  share,
  isOver,
}: WrittenPlaces & { isOver: boolean }) {
  const { t } = useWords('events')
  return (
    <>
      {share !== null && (
        <svg className="places__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="places__ground" width="100" height="6" />
          <rect
            className={share === 100 ? 'places__taken places__taken--full' : 'places__taken'}
            width={share}
            height="6"
          />
        </svg>
      )}
      <ul className="places__counts" role="list">
        <li>
          {capacity
            ? t('places.registeredOf', {
                count: registered.count,
                number: registered.number,
                capacity: capacity.number,
              })
            : t('places.registered', registered)}
        </li>
        {left && !isOver && <li>{left.count ? t('places.left', left) : <strong>{t('places.full')}</strong>}</li>}
        {!capacity && <li className="soft">{t('places.unlimited')}</li>}
        {waiting.count > 0 && <li>{t('places.waiting', waiting)}</li>}
      </ul>
    </>
  )
}
