import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { CountsOfRatingsFragment, RaterGroup, Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { type AgreedRow, ratings } from './agreed.ts'
import { RatingBars } from './rating-bars.tsx'

interface AgreeRowProps {
  row: {
    indicator: { code: string; title: LocalizedValue }
    /** Whether the round asked it. */
    isAsked: boolean
    counts?: CountsOfRatingsFragment | null
    groups: readonly { group: RaterGroup; counts?: CountsOfRatingsFragment | null }[]
    suggestion?: Rating | null
    comments: readonly string[]
    /** What the sheet holds. */
    rating: Rating | null
    reason: string
  }
  /** What was chosen and could not be taken. */
  typed: AgreedRow | null
  isWrong: boolean
}

/** What raters said of one indicator, and what is agreed on: the suggestion stands there until somebody takes it. */
export function AgreeRow({ row, typed, isWrong }: AgreeRowProps) {
  const { t } = useWords('raters')
  const { t: assessment } = useWords('assessment')
  const { code, title } = row.indicator
  const suggestion = row.suggestion ?? null
  const chosen = typed?.rating ?? row.rating ?? suggestion
  return (
    <fieldset id={code} className={isWrong ? 'answer-row field--wrong' : 'answer-row'} tabIndex={-1}>
      <legend>
        <span className="answer-row__code">{code}</span> <LocalizedText value={title} note={false} />
      </legend>
      <div className="agree-row__said">
        {row.counts ? (
          <RatingBars row={row} />
        ) : (
          <p className="small soft">{t(row.isAsked ? 'withheldHere' : 'notAsked')}</p>
        )}
        {row.comments.length > 0 && (
          <ul className="small">
            {row.comments.map((comment, at) => (
              <li key={`${at} ${comment}`} dir="auto">
                {comment}
              </li>
            ))}
          </ul>
        )}
        <p className="small">
          {row.rating
            ? t('inSheet', { rating: assessment(`ratings.${row.rating}`) })
            : suggestion
              ? t('suggested', { rating: assessment(`ratings.${suggestion}`) })
              : t('noSuggestion')}
        </p>
      </div>
      <div className="answer-row__ratings">
        {ratings.map(rating => (
          <label key={rating} className="answer-row__rating">
            <input type="radio" name={`rating.${code}`} value={rating} defaultChecked={chosen === rating} />
            <span>{assessment(`ratings.${rating}`)}</span>
          </label>
        ))}
      </div>
      <div className="answer-row__field answer-row__field--reason">
        <label htmlFor={`reason.${code}`}>{assessment('reason')}</label>
        <textarea
          id={`reason.${code}`}
          name={`reason.${code}`}
          className="input"
          rows={2}
          dir="auto"
          maxLength={1_000}
          defaultValue={typed?.reason ?? row.reason}
        />
      </div>
    </fieldset>
  )
}
