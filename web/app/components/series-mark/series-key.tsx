import type { ReactNode } from 'react'
import { SeriesMark } from './series-mark.tsx'

interface SeriesKeyProps {
  series: readonly { sign: number; name: ReactNode }[]
  /** Whether the signs stand on lines. */
  lines?: boolean
  /** What the shaded band is, and the dotted line. Absent where no group is drawn. */
  middle?: string
  median?: string
}

/** What the signs of a picture stand for. */
export function SeriesKey({ series, lines = true, middle, median }: SeriesKeyProps) {
  return (
    <ul className="series-key">
      {series.map(({ sign, name }) => (
        <li key={sign}>
          {lines && <Line className={`series__line series--${sign}`} />}
          <SeriesMark series={sign} />
          <span>{name}</span>
        </li>
      ))}
      {middle && (
        <li>
          <svg className="series-key__line" viewBox="0 0 32 16" aria-hidden="true">
            <rect className="group-middle" x="1" y="2" width="30" height="12" rx="3" />
          </svg>
          <span>{middle}</span>
        </li>
      )}
      {median && (
        <li>
          <Line className="group-median" />
          <span>{median}</span>
        </li>
      )}
    </ul>
  )
}

function Line({ className }: { className: string }) {
  return (
    <svg className="series-key__line" viewBox="0 0 32 16" aria-hidden="true">
      <path className={className} d="M1 8H31" />
    </svg>
  )
}
