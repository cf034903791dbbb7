import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface Stay {
  partner: { id: string; name: LocalizedValue }
  joined?: string | null
  note?: LocalizedValue | null
  left?: string | null
  source?: string
}

/** Who was in the working group, and what is not known of it. */
export function Group({ stays }: { stays: readonly Stay[] }) {
  const { t } = useWords('partners')
  return (
    <section className="stack" aria-labelledby="group">
      <h2 id="group">{t('group')}</h2>
      <p>{t('groupNote')}</p>
      {stays.length > 0 && (
        <DataTable
          caption={t('groupCaption')}
          rows={stays}
          rowKey={({ partner, joined }) => `${partner.id} ${joined}`}
          columns={[
            {
              key: 'partner',
              head: t('partner'),
              names: true,
              cell: ({ partner, note }) => (
                <>
                  <LocalizedName value={partner.name} />
                  {note && (
                    <span className="partner-note small soft">
                      <LocalizedText value={note} />
                    </span>
                  )}
                </>
              ),
            },
            { key: 'joined', head: t('joined'), cell: ({ joined }) => joined ?? t('undated') },
            { key: 'left', head: t('left'), cell: ({ left }) => left ?? t('stillIn') },
            { key: 'source', head: t('source'), cell: ({ source }) => <bdi>{source}</bdi> },
          ]}
        />
      )}
    </section>
  )
}
