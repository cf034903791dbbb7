import { shapeOf } from '../series-mark/series-shapes.ts'
import { bandBetween, type Levels, outlineOf, pointAt, type RadarLabel, radarFrame } from './radar-geometry.ts'

export interface RadarSeries {
  /** Number of its sign: see `SeriesMark`. */
  sign: number
  levels: Levels
}

interface RadarProps {
  /** Says in words what the drawing shows. */
  label: string
  axes: readonly string[]
  /** Two at the most: a third one hides the others. Levels are 0 to `top`, null where an axis has none. */
  series: readonly RadarSeries[]
  group?: { lower: Levels; median: Levels; upper: Levels }
  /** The highest level. */
  top?: number
}

/** Levels on axes that start from one centre. Always beside a table: see `FigureWithTable`. */
export function Radar({ label, axes, series, group, top = 5 }: RadarProps) {
  const { box, rings, labels, lineHeight, axes: ends } = radarFrame(axes, top)
  return (
    // Numbers and axes run from left to right in every language; the labels keep their own direction.
    <div className="radar" dir="ltr">
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={label}>
        {group && <path className="group-middle" fillRule="evenodd" d={bandBetween(group.lower, group.upper, top)} />}
        {rings.map(ring => (
          <path key={ring.level} className={`radar__ring radar__ring--${ring.level}`} d={ring.path} />
        ))}
        {ends.map(({ x, y }) => (
          <path key={`${x} ${y}`} className="radar__axis" d={`M0 0L${x} ${y}`} />
        ))}
        {rings.map(ring => (
          <text key={ring.level} className="radar__level" x={-7} y={ring.y + 3} textAnchor="end">
            {ring.level}
          </text>
        ))}
        {group && <path className="group-median" d={outlineOf(group.median, top)} />}
        {series.map(each => (
          <Series key={each.sign} {...each} top={top} />
        ))}
        {labels.map(each => (
          <Label key={each.lines.join(' ')} label={each} lineHeight={lineHeight} />
        ))}
      </svg>
    </div>
  )
}

function Series({ levels, sign, top }: RadarSeries & { top: number }) {
  return (
    <g className={`series--${sign}`}>
      <path className={`series__line series--${sign}`} d={outlineOf(levels, top)} />
      {levels.map((level, axis) => {
        if (level === null) return null
        const { x, y } = pointAt(axis, levels.length, level, top)
        return (
          <path
            key={`${x} ${y}`}
            className="series__point"
            d={shapeOf(sign, sign % 2 ? 52 : 84)}
            transform={`translate(${x} ${y})`}
          />
        )
      })}
    </g>
  )
}

function Label({ label, lineHeight }: { label: RadarLabel; lineHeight: number }) {
  return (
    <text className="radar__label" textAnchor={label.anchor}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={label.y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
