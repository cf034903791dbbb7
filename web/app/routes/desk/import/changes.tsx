import { DataTable } from '../../../components/data-table/data-table.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import type { RosterImportPageQuery } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'

type Changes = NonNullable<RosterImportPageQuery['rosterImport']>['changes']

interface ChangesProps {
  total: { count: number; number: string }
  changes: Changes['nodes']
  page: Changes['pageInfo']
}

/** What the sheet changes, row by row and column by column. */
export function Changes({ total, changes, page }: ChangesProps) {
  const { t } = useWords('import')
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('changes', total)}</h2>
      <DataTable
        cards
        caption={t('changesCaption')}
        rows={changes}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', head: t('row'), cell: ({ row }) => row, numeric: true },
          {
            key: 'municipality',
            head: t('municipality'),
            names: true,
            cell: ({ name, kind }) => (
              <>
                <bdi>{name}</bdi> <span className="import-kind soft small">{t(`kind.${kind}`)}</span>
              </>
            ),
          },
          {
            key: 'fields',
            head: t('what'),
            cell: ({ fields }) => (
              <ul className="import-fields" role="list">
                {fields.map(({ column, before, after }) => (
                  <li key={column}>
                    <code>{column}</code> {before !== null && <del dir="auto">{before}</del>}{' '}
                    {after === null ? <span className="soft">{t('emptied')}</span> : <ins dir="auto">{after}</ins>}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Pagination page={page} parameter="changesAfter" />
    </section>
  )
}
