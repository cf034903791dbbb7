import { shapeOf } from '../series-mark/series-shapes.ts'
import { bandBetween, type Levels, outlineOf, pointAt, type RadarLabel, radarFrame } from './radar-geometry.ts'

const top = 5

interface RadarProps {
  /** Says in words what the drawing shows. */
  label: string
  axes: readonly string[]
  /** Two at the most: a third one hides the others. Levels are 0 to 5, null where an axis has none. */
  series: readonly Levels[]
  /** Number of the first series, which decides its sign. */
  from?: number
  group?: { lower: Levels; median: Levels; upper: Levels }
}

/** Levels on axes that start from one centre. Always beside a table: see `FigureWithTable`. */
export function Radar({ label, axes, series, from = 0, group }: RadarProps) {
  const { box, rings, labels, lineHeight, axes: ends } = radarFrame(axes, top)
  return (
    // Numbers and axes run from left to right in every language; the labels keep their own direction.
    <div className="radar" dir="ltr">
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={label}>
        {group && <path className="group-middle" fillRule="evenodd" d={bandBetween(group.lower, group.upper, top)} />}
        {rings.map(ring => (
          <path key={ring.level} className="radar__ring" d={ring.path} />
        ))}
        {ends.map(({ x, y }) => (
          <path key={`${x} ${y}`} className="radar__axis" d={`M0 0L${x} ${y}`} />
        ))}
        {rings.map(ring => (
          <text key={ring.level} className="radar__level" x={-5} y={ring.y + 3.5} textAnchor="end">
            {ring.level}
          </text>
        ))}
        {group && <path className="group-median" d={outlineOf(group.median, top)} />}
        {series.map((levels, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a series is known by its place
          <Series key={index} levels={levels} number={from + index} />
        ))}
        {labels.map(each => (
          <Label key={each.lines.join(' ')} label={each} lineHeight={lineHeight} />
        ))}
      </svg>
    </div>
  )
}

function Series({ levels, number }: { levels: Levels; number: number }) {
  return (
    <g className={`series--${number}`}>
      <path className={`series__line series--${number}`} d={outlineOf(levels, top)} />
      {levels.map((level, axis) => {
        if (level === null) return null
        const { x, y } = pointAt(axis, levels.length, level, top)
        return (
          <path
            key={`${x} ${y}`}
            className="series__point"
            d={shapeOf(number, number % 2 ? 52 : 84)}
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
