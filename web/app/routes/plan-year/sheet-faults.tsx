import { DataTable } from '../../components/data-table/data-table.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface Fault {
  /** Of a workbook with several. */
  tab?: string | null
  row: number | null
  column: string | null
  value: string | null
  message: string
}

/** Everything that is wrong with a sheet, with its place. */
export function SheetFaults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useWords('plan-year')
  const number = String(faults.length)
  return (
    <section className="stack" aria-labelledby="faults">
      <h2 id="faults">{t('faults', { count: faults.length, number })}</h2>
      <Notice tone="warning" title={t('faultsTitle')} live>
        <p>{t('faultsLead')}</p>
      </Notice>
      <DataTable
        caption={t('faultsCaption')}
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          ...(faults.some(({ tab }) => tab)
            ? [{ key: 'tab', head: t('tab'), cell: ({ tab }: Fault) => tab && <bdi>{tab}</bdi> }]
            : []),
          { key: 'row', head: t('row'), names: true, cell: ({ row }) => row ?? t('wholeSheet') },
          { key: 'column', head: t('column'), cell: ({ column }) => column && <code>{column}</code> },
          { key: 'value', head: t('value'), cell: ({ value }) => <bdi>{value}</bdi> },
          { key: 'message', head: t('wrong'), cell: ({ message }) => message },
        ]}
      />
    </section>
  )
}
