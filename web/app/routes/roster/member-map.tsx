import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { CanadaMap, type MapPlace } from '../../components/canada-map/canada-map.tsx'
import { ProvinceName } from '../../components/province-name/province-name.tsx'
import type { Province } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import './member-map.css'

interface MemberMapProps {
  provinces: readonly { code: Province; count: number; number: string }[]
  places: readonly MapPlace[]
  /** Where the list of a province is. */
  hrefOf: (code: Province) => string
  /** The crowded corner once more, where there is room for it. */
  hasInset?: boolean
  /** Below the list. */
  more?: ReactNode
}

/** The list of provinces is what people choose from; the map repeats it as a picture. */
export function MemberMap({ provinces, places, hrefOf, hasInset = false, more }: MemberMapProps) {
  const { t, lang } = useWords('roster')
  const map = {
    provinces,
    places,
    linkOf: hrefOf,
    placeLinkOf: (slug: string) => `/${lang}/municipalities/${slug}`,
  }
  const isCrowded = hasInset && provinces.some(({ code }) => code === 'ON' || code === 'QC')
  return (
    <section className="member-map" aria-labelledby="provinces">
      <div className="member-map__list">
        <h2 id="provinces">{t('map.title')}</h2>
        <ol className="province-list">
          {provinces.map(({ code, number }) => (
            <li key={code}>
              <Link to={hrefOf(code)}>
                <ProvinceName code={code} />
              </Link>
              <span className="province-list__count">{number}</span>
            </li>
          ))}
        </ol>
        <p className="small soft">{t('map.note')}</p>
        {more && <p>{more}</p>}
      </div>
      <div className="member-map__picture">
        <CanadaMap {...map} />
        <MapLegend />
      </div>
      {isCrowded && (
        <figure className="member-map__inset">
          <CanadaMap {...map} area="south-east" />
          <figcaption className="small soft">{t('map.inset')}</figcaption>
        </figure>
      )}
    </section>
  )
}

const tints = ['none', 'few', 'some', 'many'] as const

function MapLegend() {
  const { t } = useWords('roster')
  return (
    <ul className="map-legend" aria-label={t('map.legend')}>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle className="canada-map__place" cx="8" cy="8" r="5" />
        </svg>
        {t('map.place')}
      </li>
      {tints.map(tint => (
        <li key={tint}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect
              className={`canada-map__province canada-map__province--${tint}`}
              x="1"
              y="1"
              width="14"
              height="14"
              rx="4"
            />
          </svg>
          {t(`map.${tint}`)}
        </li>
      ))}
    </ul>
  )
}
