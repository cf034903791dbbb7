import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusMark } from '../../components/status-badge/status-mark.tsx'
import { useWords } from '../../language/words.ts'
import type { Kind } from './progress-view.server.ts'
import { Titled } from './titled.tsx'

type Count = {
  count: number
  number: string
}

export interface Figure {
  /** Null while nothing is reported. */
  figure: string | null
  reported: Count
  unreported: Count
  otherLevel: Count
  total: Count
  byStatus: readonly { status: ProgressStatus; count: number; number: string }[]
}

interface PlanProgressProps {
  plan: Figure
  sections: readonly (Figure & { id: string; number: string; title: LocalizedValue })[]
  /** What each municipality's share amounts to; empty where nobody shares the plan. */
  shares: readonly (Figure & { municipality: { slug: string; name: LocalizedValue } })[]
  isInvented: boolean
  /** Id of the plan. */
  id: string
  years: readonly string[]
}

/** How far a plan has got, with everything the figure leaves out beside it. Each part leads to the actions behind it. */
export function PlanProgress({ plan, sections, shares, isInvented, id, years }: PlanProgressProps) {
  const { t, lang } = useWords('plan')
  return (
    <section className="plan-progress stack" aria-labelledby="progress">
      <h2 id="progress">{t('progress.title')}</h2>
      {isInvented && <InventedNotice />}
      <div className="plan-progress__head">
        <p className="plan-progress__figure">
          {plan.figure ? (
            <>
              <Link to="?status=all">
                <strong>{plan.figure}</strong> <span>{t('progress.ofReported', plan.reported)}</span>
              </Link>
            </>
          ) : (
            <strong className="plan-progress__none">{t('progress.none')}</strong>
          )}
        </p>
        <PartsOfFigure figure={plan} />
      </div>
      <nav className="cluster screen-only" aria-label={t('year')}>
        <span>{t('year')}:</span>
        {years.map(year => (
          <Link key={year} to={`/${lang}/plans/${id}/year/${year}`}>
            {year}
          </Link>
        ))}
      </nav>
      {plan.figure && sections.length > 0 && (
        <DataTable
          caption={t('progress.bySection')}
          rows={sections}
          rowKey={row => row.id}
          columns={[
            {
              key: 'section',
              head: t('progress.section'),
              names: true,
              cell: ({ number, title }) => <Titled number={number} title={title} />,
            },
            {
              key: 'figure',
              head: t('progress.figure'),
              numeric: true,
              cell: ({ id: part, figure }) =>
                figure ? <Link to={`?section=${encodeURIComponent(part)}`}>{figure}</Link> : t('progress.noFigure'),
            },
            { key: 'reported', head: t('progress.reported'), numeric: true, cell: row => row.reported.number },
            { key: 'unreported', head: t('progress.unreported'), numeric: true, cell: row => row.unreported.number },
            { key: 'other', head: t('progress.otherLevel'), numeric: true, cell: row => row.otherLevel.number },
          ]}
        />
      )}
      {shares.length > 0 && (
        <DataTable
          caption={t('progress.byShare')}
          rows={shares}
          rowKey={({ municipality }) => municipality.slug}
          columns={[
            {
              key: 'municipality',
              head: t('progress.municipality'),
              names: true,
              cell: ({ municipality: { slug, name } }) => (
                <Link to={`/${lang}/municipalities/${slug}`}>
                  <LocalizedName value={name} />
                </Link>
              ),
            },
            {
              key: 'figure',
              head: t('progress.figure'),
              numeric: true,
              cell: ({ municipality: { slug }, figure }) =>
                figure ? <Link to={`?share=${encodeURIComponent(slug)}`}>{figure}</Link> : t('progress.noFigure'),
            },
            { key: 'reported', head: t('progress.reported'), numeric: true, cell: row => row.reported.number },
            { key: 'unreported', head: t('progress.unreported'), numeric: true, cell: row => row.unreported.number },
            { key: 'other', head: t('progress.otherLevel'), numeric: true, cell: row => row.otherLevel.number },
          ]}
        />
      )}
    </section>
  )
}

/** Signs and words, never colour alone; what is not reported has a sign of its own. */
function PartsOfFigure({ figure: { byStatus, unreported, otherLevel } }: { figure: Figure }) {
  const { t } = useWords('plan')
  const { t: terms } = useWords('terms')
  const beside = [
    { kind: 'unreported', ...unreported, label: t('progress.unreported') },
    { kind: 'otherLevel', ...otherLevel, label: t('progress.otherLevel') },
  ] as const
  return (
    <ul className="plan-progress__parts" role="list">
      {byStatus.map(({ status, count, number }) => (
        <li key={status}>
          <StatusMark status={status} />
          <PartLink kind={status} count={count} number={number} label={terms(`status.${status}`)} />
        </li>
      ))}
      {beside.map(({ kind, count, number, label }) => (
        <li key={kind} className="plan-progress__beside">
          <StatusMark status={null} />
          <PartLink kind={kind} count={count} number={number} label={label} />
        </li>
      ))}
    </ul>
  )
}

function PartLink({ kind, count, number, label }: { kind: Kind; count: number; number: string; label: string }) {
  const words = (
    <>
      <span>{label}</span> <strong>{number}</strong>
    </>
  )
  return count > 0 ? <Link to={`?status=${kind}`}>{words}</Link> : <span className="plan-progress__part">{words}</span>
}
