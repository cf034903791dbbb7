import { Link, useSearchParams } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { PartialDate } from '../../components/partial-date/partial-date.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenCount } from './written.ts'

/** What was on record before: nothing is overwritten. */
export function EarlierRecords({ records }: { records: readonly WrittenCount[] }) {
  const { t, lang } = useWords('published-count')
  const [parameters] = useSearchParams()
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier')}</h2>
      {records.length === 0 ? (
        <p className="soft">{t('noEarlier')}</p>
      ) : (
        <DataTable
          caption={t('earlierCaption')}
          rows={records}
          rowKey={({ revision }) => String(revision)}
          columns={[
            {
              key: 'recorded',
              head: t('recordedOn'),
              names: true,
              cell: record => (
                <>
                  {record.recordedOn} <StruckMark {...record} />
                </>
              ),
            },
            {
              key: 'date',
              head: t('date'),
              cell: ({ date }) => (date ? <PartialDate date={date} /> : t('undated')),
            },
            { key: 'published', head: t('published'), numeric: true, cell: ({ number }) => number ?? t('noNumber') },
            { key: 'what', head: t('what'), cell: ({ what }) => <span dir="auto">{what}</span> },
            { key: 'source', head: t('source'), cell: ({ source }) => <span dir="auto">{source}</span> },
          ]}
        />
      )}
      <p>
        <Link to={`/${lang}/desk/counts?network=${parameters.get('network') ?? 'CMARD'}`}>{t('back')}</Link>
      </p>
    </section>
  )
}
