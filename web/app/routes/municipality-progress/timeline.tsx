import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { useWords } from '../../language/words.ts'
import { ActionName, CommitmentName } from './subject-name.tsx'

interface TimelineProps {
  reports: readonly {
    id: string
    period: string
    status: ProgressStatus
    revision: number
    invented: boolean
    commitment: { number: number; title: LocalizedValue } | null
    action: { number: string; text: LocalizedValue; plan: { title: LocalizedValue } } | null
    summary: LocalizedValue
    published: { machine: string; text: string }
  }[]
}

/** What was published, newest first. */
export function Timeline({ reports }: TimelineProps) {
  const { t, lang } = useWords('municipality-progress')
  return (
    <ol className="timeline" role="list">
      {reports.map(({ id, period, status, revision, invented, commitment, action, summary, published }) => (
        <li key={id} className={`timeline__item timeline__item--${status}`}>
          <p className="small soft">
            <time dateTime={published.machine}>{published.text}</time>
          </p>
          <h3 className="timeline__title">
            <Link to={`/${lang}/progress/${id}`}>
              {commitment && <CommitmentName {...commitment} />}
              {action && <ActionName {...action} />}
              {' · '}
              {period}
            </Link>
          </h3>
          {action && (
            <p className="small soft">
              {t('plan')} · <LocalizedText value={action.plan.title} note={false} />
            </p>
          )}
          <p className="cluster">
            <StatusBadge status={status} />
            {revision > 1 && (
              <Link className="small" to={`/${lang}/progress/${id}/changes`}>
                {t('changed', { number: revision })}
              </Link>
            )}
            {invented && <InventedBadge />}
          </p>
          <div className="timeline__summary">
            <LocalizedText as="p" value={summary} />
          </div>
        </li>
      ))}
    </ol>
  )
}
