import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import type { Province } from '../province-name/provinces.ts'
import { provincePaths, size } from './canada.generated.ts'
import { project } from './project.ts'

export interface MapPlace {
  slug: string
  name: string
  latitude: number
  longitude: number
}

interface CanadaMapProps {
  provinces: readonly { code: Province; count: number }[]
  places: readonly MapPlace[]
  /** Address of a province's list. Without it the map is a picture. */
  linkOf?: (code: Province) => string
}

/**
 * A picture of where the members are. Dots overlap in the south, so the list beside it is what people choose from;
 * a link on a province only repeats that list and is no stop for the keyboard.
 */
export function CanadaMap({ provinces, places, linkOf }: CanadaMapProps) {
  const { t } = useWords('shell')
  const counts = new Map(provinces.map(province => [province.code, province.count]))

  return (
    <svg
      className="canada-map"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${t('map.label')}. ${t('map.hint')}`}
    >
      {provincePaths.map(({ code, d }) => {
        const shape = (
          <path className={`canada-map__province canada-map__province--${tintOf(counts.get(code))}`} d={d} />
        )
        return linkOf ? (
          <Link key={code} to={linkOf(code)} tabIndex={-1} aria-hidden="true">
            {shape}
          </Link>
        ) : (
          <g key={code}>{shape}</g>
        )
      })}
      {places.map(place => {
        const { x, y } = project(place.latitude, place.longitude)
        return (
          <circle key={place.slug} className="canada-map__place" cx={x.toFixed(1)} cy={y.toFixed(1)} r="5">
            <title>{place.name}</title>
          </circle>
        )
      })}
    </svg>
  )
}

function tintOf(count = 0) {
  if (count === 0) return 'none'
  if (count < 5) return 'few'
  return count < 15 ? 'some' : 'many'
}
