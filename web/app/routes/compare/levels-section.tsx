import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { Radar } from '../../components/radar/radar.tsx'
import { SeriesKey } from '../../components/series-mark/series-key.tsx'
import { useWords } from '../../language/words.ts'
import type { GroupLink } from './group-view.server.ts'
import { LevelsTable } from './levels-table.tsx'
import type { levelsView } from './levels-view.server.ts'
import { PlaceCard } from './place-card.tsx'
import { Withheld } from './withheld.tsx'

export type LevelsView = ReturnType<typeof levelsView>

interface LevelsSectionProps {
  view: LevelsView
  wider: readonly GroupLink[]
  csv: string
  chosenCount: number
}

export function LevelsSection({ view, wider, csv, chosenCount }: LevelsSectionProps) {
  const { t } = useWords('compare')
  return (
    <section className="stack" aria-labelledby="levels">
      <h2 id="levels">{t('levels.title')}</h2>
      {view.highest > 0 && <p>{t('levels.note', view.note)}</p>}
      {view.isMissing && <PanelUnavailable />}
      {view.isWithheld && <Withheld what="maturity" wider={wider} />}
      <div className="compare__levels">
        {view.charts.length > 0 && (
          <div className="stack">
            {view.charts.map((chart, index) => (
              <Chart key={chart.caption} view={view} chart={chart} csv={index === 0 ? csv : undefined} />
            ))}
          </div>
        )}
        <div className="compare__cards stack">
          {view.cards.map(card => (
            <PlaceCard key={card.slug} card={card} />
          ))}
          {chosenCount === 0 && <Invitation title={t('choose.title')} text={t('choose.text')} />}
          {chosenCount === 1 && <p className="small soft screen-only">{t('choose.second')}</p>}
        </div>
      </div>
    </section>
  )
}

function Chart({ view, chart, csv }: { view: LevelsView; chart: LevelsView['charts'][number]; csv?: string }) {
  const { t } = useWords('compare')
  return (
    <FigureWithTable
      caption={chart.caption}
      table={<LevelsTable view={view} chart={chart} />}
      csv={csv ? { href: csv, label: t('csv.link') } : undefined}
    >
      <Radar
        label={chart.caption}
        axes={view.axes}
        series={chart.series}
        group={view.group ?? undefined}
        top={view.highest}
      />
      <SeriesKey
        series={chart.series.map(({ sign, name }) => ({ sign, name: <LocalizedName value={name} /> }))}
        middle={view.group ? t('levels.middle') : undefined}
        median={view.group ? t('levels.median') : undefined}
      />
    </FigureWithTable>
  )
}

function Invitation({ title, text }: { title: string; text: string }) {
  return (
    <div className="compare__invitation">
      <p className="compare__invitation-title">{title}</p>
      <p>{text}</p>
    </div>
  )
}
