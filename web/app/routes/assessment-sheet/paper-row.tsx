import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

const ratings = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE'] as const

/** How many lines there are to write on. */
const parts = { reason: 1, evidence: 3, evidenceOn: 1, gap: 3, owner: 1 } as const

interface PaperRowProps {
  code: string
  title: LocalizedValue
  /** Null on a blank form. */
  answer:
    | ({ rating: Rating | null } & Record<'reason' | 'evidence' | 'gap' | 'owner', string> & {
          evidenceOn: string | null
        })
    | null
}

/** One indicator: boxes to tick, and lines to write on; or what was answered. */
export function PaperRow({ code, title, answer }: PaperRowProps) {
  const { t } = useWords('assessment')
  return (
    <article className="paper-row" aria-labelledby={`paper-${code}`}>
      <p id={`paper-${code}`}>
        <strong>{code}</strong> <LocalizedText value={title} note={false} />
      </p>
      <ul className="paper-row__ratings" role="list" aria-label={t('rating')}>
        {ratings.map(rating => (
          <li key={rating}>
            <svg className="paper-row__box" viewBox="0 0 16 16" aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" />
              {answer?.rating === rating && <path d="M3.5 8.5l3 3 6-7" />}
            </svg>
            {answer?.rating === rating ? <strong>{t(`ratings.${rating}`)}</strong> : t(`ratings.${rating}`)}
          </li>
        ))}
      </ul>
      <dl className="paper-row__parts">
        {(Object.keys(parts) as (keyof typeof parts)[]).map(part => (
          <div key={part} className={`paper-row__part paper-row__part--${part}`}>
            <dt>{t(part)}</dt>
            {answer ? (
              <dd className="paper-row__words" dir="auto">
                {answer[part]}
              </dd>
            ) : (
              Array.from({ length: parts[part] }, (_, at) => <dd key={at} className="paper-line" />)
            )}
          </div>
        ))}
      </dl>
    </article>
  )
}
