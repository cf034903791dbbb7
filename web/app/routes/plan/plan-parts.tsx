import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import type { Figure } from './plan-progress.tsx'
import type { Kind } from './progress-view.server.ts'
import { Titled } from './titled.tsx'

interface Part {
  id: string
  number: string
  text: LocalizedValue
  status: ProgressStatus | null
  isOtherLevel: boolean
  invented: boolean
  weight: string
  share: string | null
  part: string | null
}

interface PlanPartsProps {
  plan: string
  parts: {
    kind: Kind
    /** The section or group, or the municipality, whose figure it is; neither for the whole plan. */
    part: { id: string; number: string; title: LocalizedValue } | null
    share: { slug: string; name: LocalizedValue } | null
    figure: Figure
    sum: { reached: string; weight: string }
    sections: readonly { id: string; number: string; title: LocalizedValue | null; actions: readonly Part[] }[]
  }
}

/** What a figure is made of: the formula in words, then every action with what it brings. */
export function PlanParts({ plan, parts }: PlanPartsProps) {
  const { t, lang } = useWords('plan')
  const { t: terms } = useWords('terms')
  const { kind, part: whole, share, figure, sum, sections } = parts
  const here = `/${lang}/plans/${plan}`
  const all = whole
    ? `?section=${encodeURIComponent(whole.id)}`
    : share
      ? `?share=${encodeURIComponent(share.slug)}`
      : '?status=all'
  const isStatus = kind !== 'all' && kind !== 'unreported' && kind !== 'otherLevel'
  return (
    <section className="plan-parts stack" aria-labelledby="parts">
      <p className="screen-only">
        <Link to={`${here}#progress`}>{t('parts.back')}</Link>
      </p>
      <h2 id="parts">
        {t('parts.title')}
        {whole && (
          <>
            {' – '}
            <Titled number={whole.number} title={whole.title} />
          </>
        )}
        {share && (
          <>
            {' – '}
            <LocalizedName value={share.name} />
          </>
        )}
        {kind !== 'all' && ` – ${isStatus ? terms(`status.${kind}`) : t(`progress.${kind}`)}`}
      </h2>
      <p>{t('parts.formula')}</p>
      {figure.figure ? (
        <p className="plan-parts__sum">{t('parts.sum', { figure: figure.figure, ...sum })}</p>
      ) : (
        <p className="plan-parts__sum">{t('progress.none')}</p>
      )}
      <p className="soft">
        {t('parts.leftOut', { unreported: figure.unreported.number, otherLevel: figure.otherLevel.number })}
      </p>
      {kind !== 'all' && (
        <p className="screen-only">
          <Link to={all}>{t('parts.all')}</Link>
        </p>
      )}
      {sections.length === 0 && <p>{t('parts.empty')}</p>}
      {sections.map(({ id, number, title, actions }) => (
        <DataTable
          key={id}
          caption={title ? <Titled number={number} title={title} /> : t('parts.outside')}
          rows={actions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'action',
              head: t('parts.action'),
              names: true,
              cell: action => (
                <>
                  <Link to={`${here}/actions/${action.id}`}>
                    <bdi>{action.number || t('parts.action')}</bdi>
                  </Link>{' '}
                  <LocalizedText value={action.text} note={false} />
                </>
              ),
            },
            { key: 'status', head: t('parts.status'), cell: action => <Standing action={action} /> },
            { key: 'weight', head: t('parts.weight'), numeric: true, cell: ({ weight }) => weight },
            { key: 'share', head: t('parts.share'), numeric: true, cell: ({ share }) => share ?? t('parts.none') },
            { key: 'part', head: t('parts.part'), numeric: true, cell: ({ part }) => part ?? t('parts.none') },
          ]}
        />
      ))}
    </section>
  )
}

function Standing({ action: { status, isOtherLevel, invented } }: { action: Part }) {
  const { t } = useWords('plan')
  return (
    <span className="cluster">
      <StatusBadge status={status} />
      {isOtherLevel && <Badge>{t('progress.otherLevel')}</Badge>}
      {invented && <Badge tone="sun">{t('demonstration')}</Badge>}
    </span>
  )
}
