import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { LevelsView } from './levels-section.tsx'

interface LevelsTableProps {
  view: LevelsView
  chart: LevelsView['charts'][number]
}

/** The same figures as the drawing before it, and no others. */
export function LevelsTable({ view, chart }: LevelsTableProps) {
  const { t } = useWords('compare')
  const figures = [t('levels.lower'), t('levels.median'), t('levels.upper')]
  return (
    <DataTable
      caption={chart.caption}
      rows={view.table}
      rowKey={row => row.code}
      columns={[
        {
          key: 'element',
          head: t('levels.element'),
          names: true,
          cell: row => <LocalizedText value={row.name} note={false} />,
        },
        ...chart.series.map(({ sign, name, written }) => ({
          key: String(sign),
          head: <LocalizedName value={name} />,
          numeric: true,
          cell: (row: LevelsView['table'][number]) => written[row.code] ?? t('levels.unknown'),
        })),
        ...(view.group
          ? figures.map((head, index) => ({
              key: head,
              head,
              numeric: true,
              cell: (row: LevelsView['table'][number]) => row.group?.[index] ?? t('group.withheld'),
            }))
          : []),
      ]}
    />
  )
}
