import { shapeOf } from '../series-mark/series-shapes.ts'
import { type Mark, type Spread, stripLayout } from './strip-geometry.ts'

interface DistributionStripProps {
  /** Says in words what the drawing shows. */
  label: string
  /** How a group is spread over the levels from 0 on. Absent where its figures are withheld. */
  spread?: Spread
  /** Who is named below, in the order of their signs. Null where somebody has no level. */
  marks: readonly (Mark | null)[]
  /** The highest level. */
  top?: number
}

/** One element: how many of a group stand at each level, and where the named ones stand. */
export function DistributionStrip({ label, spread, marks, top = 5 }: DistributionStripProps) {
  const known = marks.flatMap((mark, series) => (mark ? [{ ...mark, series }] : []))
  const layout = stripLayout(known, spread, top)
  const { width, height, floor } = layout
  return (
    // Levels run from left to right in every language.
    <div className="strip" dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {layout.band && (
          <rect className="group-middle" x={layout.band.x} y="1" width={layout.band.width} height={floor - 1} rx="4" />
        )}
        {layout.bars.map(bar => (
          <rect key={bar.level} className="strip__bar" x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
        ))}
        {layout.median !== undefined && <path className="group-median" d={`M${layout.median} 3V${floor}`} />}
        {layout.bars.map(bar => (
          <text key={bar.level} className="strip__count" x={bar.middle} y={bar.y - 4} textAnchor="middle">
            {bar.count}
          </text>
        ))}
        <path className="strip__floor" d={`M4 ${floor}H${width - 4}`} />
        {layout.ticks.map(({ level, x }) => (
          <text key={level} className="strip__level" x={x} y={floor + 14} textAnchor="middle">
            {level}
          </text>
        ))}
        {layout.marks.map((mark, index) => {
          const series = known[index]?.series ?? index
          return (
            <g key={series} className={`series--${series}`}>
              <path className="strip__thread" d={`M${mark.x} ${floor + 18}V${mark.y - 6}`} />
              <path
                className="series__point"
                d={shapeOf(series, series % 2 ? 64 : 92)}
                transform={`translate(${mark.x} ${mark.y - 4})`}
              />
              <text className="strip__name" textAnchor={mark.anchor}>
                {mark.lines.map((line, place) => (
                  <tspan key={line} x={mark.labelX} y={mark.y + place * layout.lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
