import { type ReactNode, useId } from 'react'

export interface Column<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Names the row: one column at the most. */
  names?: boolean
  numeric?: boolean
  sort?: 'ascending' | 'descending'
}

interface DataTableProps<Row> {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On a phone each row is a card: for rows that are read one by one, and not down a column. */
  cards?: boolean
}

/** A wide table scrolls in a region of its own, which the keyboard can reach and a reader can name. */
export function DataTable<Row>({ caption, columns, rows, rowKey, cards = false }: DataTableProps<Row>) {
  const id = useId()
  // what is displayed as cards would be a table to no reader without its roles
  const as = (role: string) => (cards ? { role } : {})
  const headOf = ({ head }: Column<Row>) => (cards && typeof head === 'string' ? { 'data-head': head } : {})
  return (
    // a region that scrolls must take the focus
    <section className={`data-table${cards ? ' data-table--cards' : ''}`} aria-labelledby={id} tabIndex={0}>
      <table {...as('table')}>
        <caption id={id}>{caption}</caption>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                className={classOf(column)}
                aria-sort={column.sort}
                {...as('columnheader')}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {rows.map(row => (
            <tr key={rowKey(row)} {...as('row')}>
              {columns.map(column =>
                column.names ? (
                  <th key={column.key} scope="row" {...as('rowheader')} {...headOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)} {...as('cell')} {...headOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function classOf(column: { numeric?: boolean }) {
  return column.numeric ? 'numeric' : undefined
}
