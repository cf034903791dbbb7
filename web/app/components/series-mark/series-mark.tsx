import { shapeOf } from './series-shapes.ts'

/** The sign of one series beside its name. Decoration. */
export function SeriesMark({ series }: { series: number }) {
  return (
    <svg className={`series-mark series--${series}`} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path className="series__point" d={shapeOf(series, 90)} />
    </svg>
  )
}
