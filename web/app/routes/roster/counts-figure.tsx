import { useWords } from '../../language/words.ts'
import type { drawCounts } from './counts-chart.ts'
import { frame } from './counts-frame.ts'
import './member-map.css'

/** Published counts as dots that carry their figure, ours as a line that climbs with each document. */
export function CountsFigure({ drawing, label }: { drawing: ReturnType<typeof drawCounts>; label: string }) {
  const { t } = useWords('roster')
  const { line, area, dots, end, mark, years, counts } = drawing
  return (
    <>
      <ul className="map-legend">
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle className="counts-dot" cx="8" cy="8" r="6" />
          </svg>
          {t('counts.published')}
        </li>
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path className="counts-area" d="M0 11H8V5h8v11H0Z" />
            <path className="counts-line" d="M0 11H8V5h8" />
          </svg>
          {t('counts.ours')}
        </li>
        {mark !== null && (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path className="counts-mark" d="M8 0V16" />
            </svg>
            {t('day.mark')}
          </li>
        )}
      </ul>
      <svg className="counts-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
        {counts.map(({ y, count }) => (
          <g key={count}>
            <path className="counts-grid" d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
            <text className="ink-text" x={frame.left - 8} y={y + 4} textAnchor="end">
              {count}
            </text>
          </g>
        ))}
        {years.map(({ x, label: year }) => (
          <text key={year} className="ink-text" x={x} y={frame.height - 10} textAnchor="middle">
            {year}
          </text>
        ))}
        <path className="counts-area" d={area} />
        <path className="counts-line" d={line} />
        {mark !== null && <path className="counts-mark" d={`M${mark} ${frame.top}V${frame.height - frame.bottom}`} />}
        {end && (
          <text className="counts-figure counts-figure--ours" x={end.x + 6} y={end.y + 5}>
            {end.count}
          </text>
        )}
        {dots.map(({ day, x, y, count }) => (
          <g key={day}>
            <circle className="counts-dot" cx={x} cy={y} r="6" />
            <text className="counts-figure" x={x} y={y - 12} textAnchor="middle">
              {count}
            </text>
          </g>
        ))}
      </svg>
    </>
  )
}
