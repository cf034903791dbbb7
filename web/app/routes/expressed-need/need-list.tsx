import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { StruckMark, StruckRecords } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import type { writeRecord } from './written.ts'
import './expressed-need.css'

type Recorded = ReturnType<typeof writeRecord>

function useColumns() {
  const { t } = useWords('reports')
  return [
    {
      key: 'what',
      head: t('needs.what'),
      names: true,
      cell: ({ what }: Recorded) => (
        <span className="need-words">
          <LocalizedText value={what} />
        </span>
      ),
    },
    {
      key: 'answer',
      head: t('needs.answer'),
      cell: ({ answer }: Recorded) =>
        answer ? (
          <span className="need-words">
            <LocalizedText value={answer} />
          </span>
        ) : (
          <span className="soft">{t('needs.noAnswer')}</span>
        ),
    },
    {
      key: 'days',
      head: t('needs.days'),
      cell: ({ from, to }: Recorded) => <span className="need-days">{t('fromTo', { from, to })}</span>,
    },
    { key: 'source', head: t('needs.source'), cell: ({ source }: Recorded) => <bdi>{source}</bdi> },
  ]
}

type Need = Recorded & { id: string; corrections: { count: number; number: string } }

/** What is on record, and the way to put it right. */
export function NeedList({ network, needs }: { network: string; needs: readonly Need[] }) {
  const { t } = useWords('reports')
  const columns = useColumns()
  return (
    <section className="stack" aria-labelledby="needs">
      <h2 id="needs">{t('needs.list')}</h2>
      {needs.length === 0 ? (
        <EmptyState title={t('needs.empty')}>
          <p>{t('needs.emptyText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('needs.caption')}
          rows={needs}
          rowKey={({ id }) => id}
          columns={[
            ...columns,
            {
              key: 'correct',
              head: t('needs.change'),
              cell: ({ id, what, corrections }) => (
                <>
                  <Link to={`?network=${network}&correct=${encodeURIComponent(id)}`}>
                    {t('needs.correct')}
                    <span className="visually-hidden">
                      : <bdi lang={what.lang}>{what.text}</bdi>
                    </span>
                  </Link>
                  {corrections.count > 0 && <p className="small soft">{t('needs.corrections', corrections)}</p>}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

/** What was taken off the list, and the way back. */
export function StruckNeeds({ network, needs }: { network: string; needs: readonly (Recorded & { id: string })[] }) {
  const { lang } = useWords('reports')
  return (
    <StruckRecords
      records={needs.map(({ id, what, reason, recordedOn }) => ({
        id,
        what: <LocalizedText value={what} />,
        name: what.text,
        reason,
        struckOn: recordedOn,
        to: `/${lang}/desk/reports/needs?${new URLSearchParams({ network, correct: id })}`,
      }))}
    />
  )
}

/** What was on record before: nothing is overwritten. */
export function EarlierNeeds({ network, records }: { network: string; records: readonly Recorded[] }) {
  const { t, lang } = useWords('reports')
  const columns = useColumns()
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t('needs.earlier')}</h2>
      {records.length === 0 ? (
        <p className="soft">{t('needs.noEarlier')}</p>
      ) : (
        <DataTable
          caption={t('needs.earlierCaption')}
          rows={records}
          rowKey={({ revision }) => String(revision)}
          columns={[
            ...columns,
            {
              key: 'recorded',
              head: t('needs.recordedOn'),
              cell: record => (
                <>
                  {record.recordedOn} <StruckMark {...record} />
                </>
              ),
            },
          ]}
        />
      )}
      <p>
        <Link to={`/${lang}/desk/reports/needs?network=${network}`}>{t('needs.back')}</Link>
      </p>
    </section>
  )
}
