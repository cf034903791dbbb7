import { Link } from '@remix-run/react'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { DataTable } from '../data-table/data-table.tsx'
import { FigureWithTable } from '../figure-with-table/figure-with-table.tsx'
import { progressStatuses } from '../status-badge/progress-status.ts'
import { StatusMark } from '../status-badge/status-mark.tsx'
import { segmentsOf, type StatusCount, sumOf } from './segments.ts'

/** Per cent of the bar below which a figure would run over its neighbours: the table tells it. */
const narrowest = 2.5

interface Row {
  key: string
  name: string
  to?: string
  byStatus: readonly StatusCount[]
  /** Who has not reported: a part of its own at the end of the bar. All rows tell it, or none. */
  unreported?: number
}

interface StatusBarsProps {
  caption: string
  /** What a row is: head of the first column. */
  rowHead: string
  rows: readonly Row[]
}

/** How many municipalities stand where. The order of the rows is the caller's, never that of the counts. */
export function StatusBars({ caption, rowHead, rows }: StatusBarsProps) {
  const longest = Math.max(1, ...rows.map(row => sumOf(partsOf(row))))
  const withUnreported = rows.some(row => row.unreported !== undefined)
  return (
    <FigureWithTable caption={caption} table={<BarsTable caption={caption} rowHead={rowHead} rows={rows} />}>
      <Legend withUnreported={withUnreported} />
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

const partsOf = ({ byStatus, unreported = 0 }: Row) => [...byStatus, { status: null, count: unreported }]

function Bar({ row, longest }: { row: Row; longest: number }) {
  const { t, lang } = useWords('terms')
  const parts = row.unreported === undefined ? row.byStatus : partsOf(row)
  const said = parts.map(({ status, count }) => `${t(`status.${status ?? 'notReported'}`)}: ${count}`).join('; ')
  return (
    <svg className="status-bars__bar" width="100%" height="32" role="img" aria-label={`${row.name}. ${said}`}>
      {segmentsOf(parts, longest, directionOf(lang) === 'rtl').map(({ status, count, x, width }) => (
        <g key={status ?? 'none'} className={`status-bars__part status-bars__part--${status ?? 'none'}`}>
          <rect x={`${x}%`} y="1" width={`${width}%`} height="30" />
          {width >= narrowest && (
            <text x={`${x + width / 2}%`} y="21" textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function Legend({ withUnreported }: { withUnreported: boolean }) {
  const { t } = useWords('terms')
  return (
    <ul className="status-bars__legend cluster" role="list">
      {[...progressStatuses, ...(withUnreported ? [null] : [])].map(status => (
        <li key={status ?? 'none'}>
          <span className={`status-bars__key status-bars__key--${status ?? 'none'}`} aria-hidden="true" />
          <StatusMark status={status} />
          {t(`status.${status ?? 'notReported'}`)}
        </li>
      ))}
    </ul>
  )
}

function BarsTable({ caption, rowHead, rows }: StatusBarsProps) {
  const { t } = useWords('terms')
  const { t: shell } = useWords('shell')
  return (
    <DataTable
      // the figure around it has the caption for its name
      caption={`${shell('figureTable')} · ${caption}`}
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
        ...(rows.some(row => row.unreported !== undefined)
          ? [{ key: 'none', head: t('status.notReported'), numeric: true, cell: (row: Row) => row.unreported ?? 0 }]
          : []),
      ]}
    />
  )
}
