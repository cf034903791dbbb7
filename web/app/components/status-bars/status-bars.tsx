import { Link } from '@remix-run/react'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { DataTable } from '../data-table/data-table.tsx'
import { FigureWithTable } from '../figure-with-table/figure-with-table.tsx'
import { progressStatuses } from '../status-badge/progress-status.ts'
import { StatusMark } from '../status-badge/status-mark.tsx'
import { segmentsOf, type StatusCount, sumOf } from './segments.ts'

interface Row {
  key: string
  name: string
  to?: string
  byStatus: readonly StatusCount[]
}

interface StatusBarsProps {
  caption: string
  /** What a row is: head of the first column. */
  rowHead: string
  rows: readonly Row[]
}

/** How many municipalities stand where. The order of the rows is the caller's, never that of the counts. */
export function StatusBars({ caption, rowHead, rows }: StatusBarsProps) {
  const longest = Math.max(1, ...rows.map(row => sumOf(row.byStatus)))
  return (
    <FigureWithTable caption={caption} table={<BarsTable caption={caption} rowHead={rowHead} rows={rows} />}>
      <Legend />
      <ul className="status-bars" role="list">
        {rows.map(row => (
          <li
            key={row.key}
            className={rows.length === 1 ? 'status-bars__row status-bars__row--only' : 'status-bars__row'}
          >
            {rows.length > 1 && <span>{row.to ? <Link to={row.to}>{row.name}</Link> : row.name}</span>}
            <Bar row={row} longest={longest} />
          </li>
        ))}
      </ul>
    </FigureWithTable>
  )
}

function Bar({ row, longest }: { row: Row; longest: number }) {
  const { t, lang } = useWords('terms')
  const said = row.byStatus.map(({ status, count }) => `${t(`status.${status}`)}: ${count}`).join('; ')
  return (
    <svg className="status-bars__bar" width="100%" height="32" role="img" aria-label={`${row.name}. ${said}`}>
      {segmentsOf(row.byStatus, longest, directionOf(lang) === 'rtl').map(({ status, count, x, width }) => (
        <g key={status} className={`status-bars__part status-bars__part--${status}`}>
          <rect x={`${x}%`} y="1" width={`${width}%`} height="30" />
          <text x={`${x + width / 2}%`} y="21" textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Legend() {
  const { t } = useWords('terms')
  return (
    <ul className="status-bars__legend cluster" role="list">
      {progressStatuses.map(status => (
        <li key={status}>
          <span className={`status-bars__key status-bars__key--${status}`} aria-hidden="true" />
          <StatusMark status={status} />
          {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  )
}

function BarsTable({ caption, rowHead, rows }: StatusBarsProps) {
  const { t } = useWords('terms')
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={row => row.key}
      columns={[
        { key: 'name', head: rowHead, names: true, cell: row => row.name },
        ...progressStatuses.map(status => ({
          key: status,
          head: t(`status.${status}`),
          numeric: true,
          cell: (row: Row) => row.byStatus.find(each => each.status === status)?.count ?? 0,
        })),
      ]}
    />
  )
}
