import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { acrossView } from './across-view.server.ts'

type Across = ReturnType<typeof acrossView>[number]

/** From one edition to the next, where both ask the same. */
export function AcrossSection({ across }: { across: Across }) {
  const { t } = useWords('own-past')
  const { code, before, after, rows } = across
  return (
    <section className="stack" aria-labelledby={`across-${code}`}>
      <h2 id={`across-${code}`}>{t('across.title', { before, after })}</h2>
      <p>{t(rows.length > 0 ? 'across.note' : 'across.none')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('across.caption')}
          rows={rows}
          rowKey={row => row.code}
          columns={[
            {
              key: 'indicator',
              head: t('indicator'),
              names: true,
              cell: row => (
                <>
                  <bdi>{row.earlier === row.code ? row.code : `${row.earlier} → ${row.code}`}</bdi>{' '}
                  <LocalizedText value={row.title} note={false} />
                </>
              ),
            },
            { key: 'was', head: before, cell: ({ was }) => was },
            { key: 'is', head: after, cell: ({ is }) => is },
          ]}
        />
      )}
    </section>
  )
}
