import { DataTable } from './data-table.tsx'

const rows = [
  { name: 'Halifax', province: 'Nova Scotia', reported: 7 },
  { name: 'Lethbridge', province: 'Alberta', reported: 4 },
]

export const examples = {
  municipalities: (
    <DataTable
      caption="Commitments reported"
      rows={rows}
      rowKey={row => row.name}
      columns={[
        { key: 'name', head: 'Municipality', cell: row => row.name, names: true },
        { key: 'province', head: 'Province', cell: row => row.province },
        { key: 'reported', head: 'Reported', cell: row => row.reported, numeric: true },
      ]}
    />
  ),
  cards: (
    <DataTable
      cards
      caption="What waits"
      rows={rows}
      rowKey={row => row.name}
      columns={[
        { key: 'name', head: 'Municipality', cell: row => row.name, names: true },
        { key: 'work', head: 'Work', cell: row => `Ask ${row.name} for news` },
      ]}
    />
  ),
}
