import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenFormer } from './written.ts'

export function FormerContacts({ former: { count, rows } }: { former: WrittenFormer }) {
  const { t } = useWords('contacts')
  if (rows.length === 0) return null
  return (
    <section className="stack" aria-labelledby="former">
      <h2 id="former">{t('former')}</h2>
      <DataTable
        caption={t('formerCount', count)}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'person',
            head: t('person'),
            names: true,
            cell: ({ person }) => <bdi>{person.displayName}</bdi>,
          },
          {
            key: 'title',
            head: t('functionLabel'),
            cell: ({ title }) => title && <LocalizedText value={title} note={false} />,
          },
          { key: 'from', head: t('from'), cell: ({ from }) => from },
          { key: 'until', head: t('until'), cell: ({ until }) => until },
        ]}
      />
    </section>
  )
}
