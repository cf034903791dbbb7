import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { InventedBadge } from '../badge/invented-badge.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../localized-text/localized-text.tsx'

type Kind =
  | 'PROGRESS_PUBLISHED'
  | 'PLAN_PUBLISHED'
  | 'INCLUSION_REPORT_PUBLISHED'
  | 'ASSESSMENT_PUBLISHED'
  | 'EVENT_SCHEDULED'
  | 'EVENT_MOVED'
  | 'EVENT_CANCELLED'
  | 'RESOURCE_SHARED'
  | 'MUNICIPALITY_JOINED'
  | 'PROGRESS_VALIDATED'
  | 'VALIDATION_ANSWERED'
  | 'VALIDATION_WITHDRAWN'
  | 'PLAN_JOINED'
  | 'PLAN_LEFT'
  | 'QUESTION_ASKED'
  | 'QUESTION_ANSWERED'
  | 'POST_HIDDEN'
  | 'POST_SHOWN'
  | 'CONSENT_ASKED'

export interface ListedActivity {
  id: string
  kind: Kind
  /** Day, written by the loader. */
  day: string
  summary: LocalizedValue
  /** Path without the language. */
  url: string
  invented: boolean
  municipality?: { slug: string; name: LocalizedValue } | null
}

/** News in a few lines each. Whose news it is may be left out where the page says it. */
export function ActivityList({ items }: { items: readonly ListedActivity[] }) {
  const { t, lang } = useWords('terms')
  return (
    <ol className="activity-list">
      {items.map(({ id, kind, day, summary, url, invented, municipality }) => (
        <li key={id} className={`activity-list__item activity-list__item--${kind}`}>
          <p className="small soft">
            {t(`activityKind.${kind}`)} · {day}
          </p>
          <p className="activity-list__summary">
            {municipality && (
              <>
                <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                  <LocalizedName value={municipality.name} />
                </Link>
                {' – '}
              </>
            )}
            <Link to={`/${lang}${url}`}>
              <LocalizedText value={summary} note={false} />
            </Link>
          </p>
          {invented && <InventedBadge />}
        </li>
      ))}
    </ol>
  )
}
