import { DataTable } from '../../../components/data-table/data-table.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import type { RosterImportPageQuery } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'

type Faults = NonNullable<RosterImportPageQuery['rosterImport']>['faults']

interface FaultsProps {
  /** Of the import. */
  id: string
  total: { count: number; number: string }
  faults: Faults['nodes']
  page: Faults['pageInfo']
}

/** Every fault with its place in the sheet. */
export function Faults({ id, total, faults, page }: FaultsProps) {
  const { t, lang } = useWords('import')
  return (
    <section className="stack" aria-labelledby="faults">
      <h2 id="faults">{t('faults', total)}</h2>
      <DataTable
        cards
        caption={t('faultsCaption')}
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'row', head: t('row'), names: true, cell: ({ row }) => row ?? t('wholeSheet') },
          { key: 'column', head: t('column'), cell: ({ column }) => column && <code>{column}</code> },
          { key: 'value', head: t('value'), cell: ({ value }) => value && <bdi>{value}</bdi> },
          { key: 'message', head: t('wrong'), cell: ({ message }) => message },
        ]}
      />
      <Pagination page={page} parameter="faultsAfter" />
      <p className="screen-only">
        <a href={`/exports/imports/${id}/faults.csv?lang=${lang}`} download>
          {t('faultsFile')}
        </a>
      </p>
    </section>
  )
}
