import { segmentsOf, sumOf } from '../../components/status-bars/segments.ts'
import type { CountsOfRatingsFragment, RaterGroup } from '../../graphql/generated/graphql.ts'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { type Part, parts, partsOf } from './parts.ts'

const ratings = {
  notStarted: 'NOT_STARTED',
  inProgress: 'IN_PROGRESS',
  met: 'MET',
  notApplicable: 'NOT_APPLICABLE',
} as const

/** The words of the scale. */
export function useRatingName() {
  const { t } = useWords('raters')
  const { t: assessment } = useWords('assessment')
  return (part: Part) => (part === 'unknown' ? t('unknown') : assessment(`ratings.${ratings[part]}`))
}

interface RatingBarsProps {
  row: {
    indicator: { code: string }
    counts?: CountsOfRatingsFragment | null
    groups: readonly { group: RaterGroup; counts?: CountsOfRatingsFragment | null }[]
  }
}

/** All raters, then each group: every bar is as long as the next, so that shares can be compared; the figures count raters. */
export function RatingBars({ row: { indicator, counts, groups } }: RatingBarsProps) {
  const { t } = useWords('raters')
  const lines = [
    { key: 'all', who: t('everybody'), counts },
    ...groups.map(one => ({ key: one.group, who: t(`groups.${one.group}`), counts: one.counts })),
  ]
  return (
    <ul className="rating-bars" role="list">
      {lines.map(line => (
        <li key={line.key} className={line.key === 'all' ? 'rating-bars__all' : undefined}>
          <span className="small">{line.who}</span>
          {line.counts ? (
            <RatingBar name={`${indicator.code}. ${line.who}`} counts={line.counts} />
          ) : (
            <span className="small soft">{t('withheld')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function RatingBar({ name, counts }: { name: string; counts: CountsOfRatingsFragment }) {
  const { lang } = useWords('raters')
  const nameOf = useRatingName()
  const all = partsOf(counts)
  const said = all.map(({ part, count }) => `${nameOf(part)}: ${count}`).join('; ')
  return (
    <svg className="rating-bar" width="100%" height="26" role="img" aria-label={`${name}. ${said}`}>
      {segmentsOf(all, Math.max(1, sumOf(all)), directionOf(lang) === 'rtl').map(({ part, count, x, width }) => (
        <g key={part} className={`rating-bar__part rating-bar__part--${part}`}>
          <rect x={`${x}%`} y="1" width={`${width}%`} height="24" />
          {width >= 2.5 && (
            <text x={`${x + width / 2}%`} y="18" textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** What each part of a bar is. */
export function RatingLegend() {
  const nameOf = useRatingName()
  return (
    <ul className="rating-legend cluster" role="list">
      {parts.map(part => (
        <li key={part}>
          <svg className="rating-bar" width="28" height="16" aria-hidden="true">
            <g className={`rating-bar__part rating-bar__part--${part}`}>
              <rect x="1" y="1" width="26" height="14" />
            </g>
          </svg>
          {nameOf(part)}
        </li>
      ))}
    </ul>
  )
}
