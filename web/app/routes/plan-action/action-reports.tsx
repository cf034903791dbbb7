import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'

interface Report {
  id: string
  status: ProgressStatus
  invented: boolean
  summary: LocalizedValue
  published: string
}

interface ActionReportsProps {
  years: readonly { year: string; report: Report | null }[]
  /** Where a report on a year is written, by those who may. */
  write: string | null
}

/** One row a year. A year without a report says so, and is never drawn as one that was not begun. */
export function ActionReports({ years, write }: ActionReportsProps) {
  const { t } = useWords('plan-action')
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t('reports')}</h2>
      {years.length === 0 && <p className="soft">{t('noYears')}</p>}
      <ol className="action-years" role="list">
        {years.map(({ year, report }) => (
          <li key={year}>
            <h3>{year}</h3>
            <div className="stack">
              {report ? <Told report={report} /> : <StatusBadge status={null} />}
              {write && (
                <p className="screen-only">
                  <Link to={`${write}&period=${year}`}>{t(report ? 'reportAgain' : 'report', { year })}</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Told({ report: { id, status, invented, summary, published } }: { report: Report }) {
  const { t, lang } = useWords('plan-action')
  return (
    <>
      <p className="cluster">
        <StatusBadge status={status} />
        {invented && <Badge tone="sun">{t('demonstration')}</Badge>}
      </p>
      <LocalizedText as="p" value={summary} />
      <p className="small">
        <Link to={`/${lang}/progress/${id}`}>{t('readReport')}</Link>{' '}
        <span className="soft">{t('published', { at: published })}</span>
      </p>
    </>
  )
}
