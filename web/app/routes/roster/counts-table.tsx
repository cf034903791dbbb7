import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { PartialDate, type WrittenDate } from '../../components/partial-date/partial-date.tsx'
import { useWords } from '../../language/words.ts'

interface Count {
  asOf: string | null
  date: WrittenDate | null
  number: string | null
  ours: string | null
  what: string
  source: string
}

export function CountsTable({ counts }: { counts: readonly Count[] }) {
  const { t, lang } = useWords('roster')
  const english = (text: string) => (
    <span lang="en" dir="ltr">
      {text}
    </span>
  )
  return (
    <DataTable
      caption={t('counts.tableCaption')}
      rows={counts}
      rowKey={({ date, what }) => `${date?.machine} ${what}`}
      columns={[
        {
          key: 'date',
          head: t('counts.date'),
          names: true,
          cell: row => (row.date ? <PartialDate date={row.date} /> : t('counts.undated')),
        },
        {
          key: 'published',
          head: t('counts.published'),
          numeric: true,
          cell: row => row.number ?? t('counts.noNumber'),
        },
        {
          key: 'ours',
          head: t('counts.ours'),
          numeric: true,
          cell: ({ ours, asOf }) =>
            ours ? <Link to={`/${lang}/roster?asOf=${asOf}`}>{ours}</Link> : t('counts.notComparable'),
        },
        { key: 'what', head: t('counts.what'), cell: row => english(row.what) },
        { key: 'source', head: t('counts.source'), cell: row => english(row.source) },
      ]}
    />
  )
}

/** Nobody knows where these belong, so the drawing leaves them out. */
export function Undated({ counts }: { counts: readonly Count[] }) {
  const { t } = useWords('roster')
  if (counts.length === 0) return null
  return (
    <section className="stack" aria-labelledby="undated">
      <h2 id="undated">{t('counts.undatedTitle')}</h2>
      <p>{t('counts.undatedNote')}</p>
      <ul className="member-list">
        {counts.map(({ number, what, source }) => (
          <li key={what}>
            <strong>{number}</strong>
            <p lang="en" dir="ltr">
              {what} <small className="soft">{source}</small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
