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
  highest: number
}

export function SpreadSection({ strips, drawn, hasGroup, highest }: SpreadSectionProps) {
  const { t } = useWords('compare')
  if (!hasGroup && drawn.length === 0) return null
  return (
    <section className="stack" aria-labelledby="spread">
      <h2 id="spread">{t('spread.title')}</h2>
      <p>{hasGroup ? t('spread.note') : t('spread.noteAlone')}</p>
      <div className="compare__strips">
        {strips.map(strip => (
          <StripFigure key={strip.code} strip={strip} highest={highest} />
        ))}
        <HowToRead drawn={drawn} hasGroup={hasGroup} highest={highest} />
      </div>
      {hasGroup && (
        <details className="compare__table">
          <summary>{t('spread.tableCaption')}</summary>
          <SpreadTable strips={strips} highest={highest} />
        </details>
      )}
    </section>
  )
}

function StripFigure({ strip, highest }: { strip: Strip; highest: number }) {
  return (
    <figure className="strip-figure">
      <figcaption>
        <h3>{strip.short}</h3>
        <p className="small soft">
          <LocalizedText value={strip.name} note={false} />
          {strip.assessments && <span className="strip-figure__count">{strip.assessments}</span>}
        </p>
      </figcaption>
      <DistributionStrip label={strip.alt} spread={strip.spread} marks={strip.marks} top={highest} />
      <p className="small">{strip.reading.join(' ')}</p>
    </figure>
  )
}

function HowToRead({ drawn, hasGroup, highest }: Omit<SpreadSectionProps, 'strips'>) {
  const { t } = useWords('compare')
  return (
    <aside className="strip-figure strip-figure--key" aria-labelledby="how-to-read">
      <h3 id="how-to-read">{t('spread.keyTitle')}</h3>
      {hasGroup && <p className="small">{t('spread.columns', { highest: String(highest) })}</p>}
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

function SpreadTable({ strips, highest }: Pick<SpreadSectionProps, 'strips' | 'highest'>) {
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
        ...Array.from({ length: highest + 1 }, (_, level) => ({
          key: String(level),
          head: t('spread.level', { level: String(level) }),
          numeric: true,
          cell: (strip: Strip) => strip.counts[level] ?? t('group.withheld'),
        })),
      ]}
    />
  )
}
