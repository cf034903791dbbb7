import { DataTable } from '../data-table/data-table.tsx'
import { FigureWithTable } from './figure-with-table.tsx'

const rows = [
  { year: '2008', count: 27 },
  { year: '2015', count: 63 },
]

export const examples = {
  growth: (
    <FigureWithTable
      caption="Members that were published"
      table={
        <DataTable
          caption="Members by year"
          rows={rows}
          rowKey={row => row.year}
          columns={[
            { key: 'year', head: 'Year', cell: row => row.year, names: true },
            { key: 'count', head: 'Members', cell: row => row.count, numeric: true },
          ]}
        />
      }
    >
      <svg viewBox="0 0 200 60" role="img" aria-label="From 27 members in 2008 to 63 in 2015">
        <rect className="ink-lake" x="20" y="33" width="60" height="27" />
        <rect className="ink-lake" x="110" y="0" width="60" height="60" />
      </svg>
    </FigureWithTable>
  ),
}
