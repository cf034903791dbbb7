import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { LevelsView } from './levels-section.tsx'

export function LevelsTable({ view, caption }: { view: LevelsView; caption: string }) {
  const { t } = useWords('compare')
  const figures = [t('levels.lower'), t('levels.median'), t('levels.upper')]
  return (
    <DataTable
      caption={caption}
      rows={view.table}
      rowKey={row => row.code}
      columns={[
        {
          key: 'element',
          head: t('levels.element'),
          names: true,
          cell: row => <LocalizedText value={row.name} note={false} />,
        },
        ...view.drawn.map(({ slug, name }, index) => ({
          key: slug,
          head: <LocalizedName value={name} />,
          numeric: true,
          cell: (row: LevelsView['table'][number]) => row.levels[index] ?? t('levels.unknown'),
        })),
        ...(view.group
          ? figures.map((head, index) => ({
              key: head,
              head,
              numeric: true,
              cell: (row: LevelsView['table'][number]) => row.group?.[index] ?? t('levels.unknown'),
            }))
          : []),
      ]}
    />
  )
}
