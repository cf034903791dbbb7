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
  /** Address of a place. */
  placeLinkOf?: (slug: string) => string
  /** Name of the picture, where "map of Canada" says too little. */
  label?: string
  /** The crowded corner between Windsor and Montreal, enlarged. */
  area?: 'canada' | 'south-east'
}

/**
 * A picture of where the members are. Dots overlap in the south, so the list beside it is what people choose from;
 * links on the map only repeat that list and are no stops for the keyboard.
 */
export function CanadaMap({ provinces, places, linkOf, placeLinkOf, label, area = 'canada' }: CanadaMapProps) {
  const { t } = useWords('shell')
  const { x, y, width, height, radius } = areas[area]
  // A picture must not hold links: with links it repeats the list beside it, and readers are spared the double.
  const hasLinks = Boolean(linkOf ?? placeLinkOf)
  const counts = new Map(provinces.map(province => [province.code, province.count]))

  return (
    <svg
      className={`canada-map canada-map--${area}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      {...(hasLinks
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': label ?? `${t('map.label')}. ${t('map.hint')}` })}
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
        const at = project(place.latitude, place.longitude)
        const dot = (
          <circle className="canada-map__place" cx={at.x.toFixed(1)} cy={at.y.toFixed(1)} r={radius}>
            <title>{place.name}</title>
          </circle>
        )
        return placeLinkOf ? (
          <Link key={place.slug} to={placeLinkOf(place.slug)} tabIndex={-1} aria-hidden="true">
            {dot}
          </Link>
        ) : (
          <g key={place.slug}>{dot}</g>
        )
      })}
    </svg>
  )
}

/** Windows on the one drawing, and the size of a dot in each. */
const areas = {
  canada: { x: 0, y: 0, ...size, radius: 5 },
  'south-east': { x: 497, y: 579, width: 132, height: 99, radius: 1.5 },
} as const

function tintOf(count = 0) {
  if (count === 0) return 'none'
  if (count < 5) return 'few'
  return count < 15 ? 'some' : 'many'
}
