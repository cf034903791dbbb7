import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { PartialDate, type WrittenDate } from '../../components/partial-date/partial-date.tsx'
import { useWords } from '../../language/words.ts'

type Written = { count: number; number: string }

interface Work {
  id: string
  date: WrittenDate | null
  comparedOn: string | null
  number: string | null
  proved: string | null
  difference: (Written & { kind: 'fewer' | 'more' | 'same' }) | null
  corrections: Written
  what: string
  source: string
}

interface CountWorkProps {
  network: string
  counts: readonly Work[]
  open: Written & { all: string }
  missing: Written
}

/** What was published beside what is proved. A difference is work for the archives, and leads to the roster of its day. */
export function CountWork({ network, counts, open, missing }: CountWorkProps) {
  const { t, lang } = useWords('published-count')
  if (counts.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
  return (
    <section className="stack" aria-labelledby="work">
      <h2 id="work">{t('work')}</h2>
      <div className="grid">
        <MetricTile value={open.number} label={t('open', open)} note={t('openNote', { all: open.all })} />
        <MetricTile value={missing.number} label={t('missing', missing)} note={t('missingNote')} />
      </div>
      <DataTable
        cards
        caption={t('caption')}
        rows={counts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'date',
            head: t('date'),
            names: true,
            cell: ({ date }) => (date ? <PartialDate date={date} /> : <span className="soft">{t('undated')}</span>),
          },
          { key: 'published', head: t('published'), numeric: true, cell: ({ number }) => number ?? t('noNumber') },
          {
            key: 'proved',
            head: t('proved'),
            numeric: true,
            cell: ({ proved, comparedOn }) =>
              proved ? <Link to={`/${lang}/roster?network=${network}&asOf=${comparedOn}`}>{proved}</Link> : '–',
          },
          {
            key: 'difference',
            head: t('difference'),
            numeric: true,
            cell: ({ difference }) => <Gap gap={difference} />,
          },
          {
            key: 'what',
            head: t('whatAndSource'),
            cell: ({ what, source, corrections }) => (
              <>
                <span className="count-what" dir="auto">
                  {what}
                </span>
                <span className="count-source soft small" dir="auto">
                  {source}
                </span>
                {corrections.count > 0 && <span className="count-source small">{t('corrections', corrections)}</span>}
              </>
            ),
          },
          {
            key: 'correct',
            head: t('change'),
            cell: ({ id, number, date }) => (
              <Link to={`?network=${network}&correct=${encodeURIComponent(id)}`}>
                {t('correct')}
                <span className="visually-hidden">
                  : {number ?? t('noNumber')}, {date?.text ?? t('undated')}
                </span>
              </Link>
            ),
          },
        ]}
      />
      <p className="small soft">{t('rule')}</p>
    </section>
  )
}

function Gap({ gap }: { gap: Work['difference'] }) {
  const { t } = useWords('published-count')
  if (!gap) return <span className="soft">{t('notComparable')}</span>
  if (gap.kind === 'same') return t('same')
  return <span className={`count-gap count-gap--${gap.kind}`}>{t(gap.kind, gap)}</span>
}
