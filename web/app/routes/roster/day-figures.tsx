import type { MapPlace } from '../../components/canada-map/canada-map.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import type { Province } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import { type CountBar, CountBars } from './count-bars.tsx'
import type { drawCounts } from './counts-chart.ts'
import { CountsFigure } from './counts-figure.tsx'
import { MemberMap } from './member-map.tsx'
import { type StepCount, useStepBars } from './roster-steps.tsx'

type Written = { count: number; number: string }

interface DayFiguresProps {
  total: Written
  provinces: readonly { code: Province; count: number; number: string }[]
  places: readonly MapPlace[]
  provinceBars: readonly (Written & { province: Province })[]
  countBy: 'EACH_MUNICIPALITY' | 'REGION_AS_ONE'
  steps: readonly StepCount[]
  /** Those that are no members; nothing where the network has no pathway of its own. */
  otherSteps: readonly StepCount[]
  growth: {
    drawing: ReturnType<typeof drawCounts>
    rows: readonly { day: string; date: string; documented: string; published: string | null }[]
    unproved: Written
    span: { from: string; to: string }
    ends: { first: string; last: string; ourFirst: string; ourLast: string }
  }
}

/** The roster in pictures, each with the table that says the same. */
export function DayFigures({ total, provinces, places, provinceBars, countBy, ...more }: DayFiguresProps) {
  const { steps, otherSteps, growth } = more
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  const stepBars = useStepBars(steps)
  const otherBars = useStepBars(otherSteps)
  const bars = provinceBars.map(({ province, ...bar }) => ({
    ...bar,
    key: province,
    label: terms(`province.${province}`),
  }))
  return (
    <>
      <MemberMap
        provinces={provinceBars.map(({ province, ...bar }) => ({ code: province, ...bar }))}
        places={places}
        hrefOf={code => (provinces.some(listed => listed.code === code) ? `#province-${code}` : '#members')}
        hasInset
      />
      <section className="stack" aria-labelledby="pictures">
        <h2 id="pictures">{t('day.pictures')}</h2>
        <BarsFigure caption={t('day.byProvince')} head={t('filter.province')} bars={bars} />
        <GrowthFigure growth={growth} />
        {countBy === 'REGION_AS_ONE' && <p className="small soft">{t('day.drawnEach')}</p>}
        <BarsFigure caption={t('steps.title')} head={t('day.step')} bars={stepBars} most={total.count} />
        <p className="small soft">{t('steps.note')}</p>
        {otherBars.length > 0 && (
          <>
            <BarsFigure
              caption={t('steps.others')}
              head={t('day.step')}
              bars={otherBars}
              counted={t('steps.municipalities')}
            />
            <p className="small soft">{t('steps.othersNote')}</p>
          </>
        )}
      </section>
    </>
  )
}

interface BarsFigureProps {
  caption: string
  head: string
  bars: readonly CountBar[]
  /** What the longest bar could be; the longest that is, unless given. */
  most?: number
  /** What the bars count: members unless given. */
  counted?: string
}

function BarsFigure({
  caption,
  head,
  bars,
  most = Math.max(...bars.map(({ count }) => count)),
  counted,
}: BarsFigureProps) {
  const { t } = useWords('roster')
  return (
    <FigureWithTable
      caption={caption}
      table={
        <DataTable
          caption={caption}
          rows={bars}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', head, names: true, cell: ({ label }) => label },
            { key: 'count', head: counted ?? t('day.members'), numeric: true, cell: ({ number }) => number },
          ]}
        />
      }
    >
      <CountBars bars={bars} most={most} />
    </FigureWithTable>
  )
}

function GrowthFigure({ growth }: Pick<DayFiguresProps, 'growth'>) {
  const { t } = useWords('roster')
  const { drawing, rows, unproved, span, ends } = growth
  return (
    <>
      <FigureWithTable
        caption={t('day.overTime', span)}
        table={
          <DataTable
            caption={t('day.overTime', span)}
            rows={rows}
            rowKey={({ day }) => day}
            columns={[
              {
                key: 'day',
                head: t('counts.date'),
                names: true,
                cell: ({ day, date }) => <time dateTime={day}>{date}</time>,
              },
              { key: 'ours', head: t('counts.ours'), numeric: true, cell: ({ documented }) => documented },
              {
                key: 'published',
                head: t('counts.published'),
                numeric: true,
                cell: ({ published }) => published ?? '–',
              },
            ]}
          />
        }
      >
        <CountsFigure drawing={drawing} label={t('counts.chartLabel', ends)} />
      </FigureWithTable>
      {unproved.count > 0 && <p className="small soft">{t('counts.dateless', unproved)}</p>}
    </>
  )
}
