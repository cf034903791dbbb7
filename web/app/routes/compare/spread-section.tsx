import type { ReactNode } from 'react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { DistributionStrip } from '../../components/distribution-strip/distribution-strip.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { SeriesKey } from '../../components/series-mark/series-key.tsx'
import { useWords } from '../../language/words.ts'
import type { LevelsView } from './levels-section.tsx'
import type { spreadView } from './levels-view.server.ts'

type Strip = ReturnType<typeof spreadView>[number]

interface SpreadSectionProps {
  strips: readonly Strip[]
  drawn: LevelsView['drawn']
  hasGroup: boolean
}

export function SpreadSection({ strips, drawn, hasGroup }: SpreadSectionProps) {
  const { t } = useWords('compare')
  if (!hasGroup && drawn.length === 0) return null
  return (
    <section className="stack" aria-labelledby="spread">
      <h2 id="spread">{t('spread.title')}</h2>
      <p>{hasGroup ? t('spread.note') : t('spread.noteAlone')}</p>
      <div className="compare__strips">
        {strips.map(strip => (
          <StripFigure key={strip.code} strip={strip} />
        ))}
        <HowToRead drawn={drawn} hasGroup={hasGroup} />
      </div>
      {hasGroup && (
        <details className="compare__table">
          <summary>{t('spread.tableCaption')}</summary>
          <SpreadTable strips={strips} />
        </details>
      )}
    </section>
  )
}

function StripFigure({ strip }: { strip: Strip }) {
  return (
    <figure className="strip-figure">
      <figcaption>
        <h3>{strip.short}</h3>
        <p className="small soft">
          <LocalizedText value={strip.name} note={false} />
          {strip.assessments && <span className="strip-figure__count">{strip.assessments}</span>}
        </p>
      </figcaption>
      <DistributionStrip label={strip.alt} spread={strip.spread} marks={strip.marks} />
      <p className="small">{strip.reading.join(' ')}</p>
    </figure>
  )
}

function HowToRead({ drawn, hasGroup }: Pick<SpreadSectionProps, 'drawn' | 'hasGroup'>) {
  const { t } = useWords('compare')
  return (
    <aside className="strip-figure strip-figure--key" aria-labelledby="how-to-read">
      <h3 id="how-to-read">{t('spread.keyTitle')}</h3>
      {hasGroup && <p className="small">{t('spread.columns')}</p>}
      <SeriesKey
        lines={false}
        series={drawn.map(({ sign, name }): { sign: number; name: ReactNode } => ({
          sign,
          name: <LocalizedName value={name} />,
        }))}
        middle={hasGroup ? t('levels.middle') : undefined}
        median={hasGroup ? t('levels.median') : undefined}
      />
    </aside>
  )
}

function SpreadTable({ strips }: { strips: readonly Strip[] }) {
  const { t } = useWords('compare')
  return (
    <DataTable
      caption={t('spread.tableCaption')}
      rows={strips}
      rowKey={strip => strip.code}
      columns={[
        {
          key: 'element',
          head: t('levels.element'),
          names: true,
          cell: strip => <LocalizedText value={strip.name} note={false} />,
        },
        ...[0, 1, 2, 3, 4, 5].map(level => ({
          key: String(level),
          head: t('spread.level', { level: String(level) }),
          numeric: true,
          cell: (strip: Strip) => strip.counts[level] ?? t('group.withheld'),
        })),
      ]}
    />
  )
}
