import { type LevelPoint, stepsLayout, type Years } from './steps-geometry.ts'

interface LevelStepsProps {
  /** Says in words what the drawing shows. */
  label: string
  /** Oldest first; all of one edition. */
  points: readonly LevelPoint[]
  years: Years
  /** Where it is to stand, and when. */
  target?: LevelPoint
  /** The highest level of the scale. */
  highest?: number
}

/** One element over the years. Always beside the same in words or as a table. */
export function LevelSteps({ label, points, years, target, highest = 5 }: LevelStepsProps) {
  const layout = stepsLayout(points, years, { target, highest })
  return (
    // Time and levels run from left to right in every language.
    <div className="level-steps" dir="ltr">
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
        {layout.rules.map(({ level, y }) => (
          <g key={level}>
            <path className="level-steps__rule" d={`M${layout.start} ${y}H${layout.end}`} />
            <text className="level-steps__level" x={layout.start - 7} y={y + 4} textAnchor="end">
              {level}
            </text>
          </g>
        ))}
        {layout.years.map(({ year, x, middle }) => (
          <g key={year}>
            <path className="level-steps__tick" d={`M${x} ${layout.floor}v5`} />
            <text className="level-steps__year" x={middle} y={layout.floor + 16} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {layout.target && (
          <g>
            {layout.target.path && <path className="level-steps__way" d={layout.target.path} />}
            <path className="level-steps__target" d={`M${layout.target.x} ${layout.target.y}m0 -7l7 7l-7 7l-7 -7z`} />
            <text className="level-steps__value" x={layout.target.x} y={layout.target.y - 11} textAnchor="middle">
              {layout.target.level}
            </text>
          </g>
        )}
        <path className="level-steps__line" d={layout.path} />
        {layout.points.map(({ day, level, isSketch, x, y }) => (
          <g key={day}>
            <circle
              className={isSketch ? 'level-steps__point level-steps__point--sketch' : 'level-steps__point'}
              cx={x}
              cy={y}
              r="5.5"
            />
            <text className="level-steps__value" x={x} y={y - 9} textAnchor="middle">
              {level}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
