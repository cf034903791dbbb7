import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../components/partial-date/partial-date.tsx'
import { useWords } from '../../language/words.ts'

type Written = { machine: string; text: string } | null

interface NetworkNamesProps {
  names: readonly { name: LocalizedValue; abbreviation: string | null; since: Written; until: Written }[]
}

/** The names that the network carried, oldest first: old documents are found under old names. */
export function NetworkNames({ names }: NetworkNamesProps) {
  const { t } = useWords('roster')
  const day = (date: Written) => (date ? <PartialDate date={date} /> : t('counts.names.unknown'))
  return (
    <section className="stack" aria-labelledby="names">
      <h2 id="names">{t('counts.names.title')}</h2>
      <p>{t('counts.names.note')}</p>
      <DataTable
        caption={t('counts.names.caption')}
        rows={names}
        rowKey={({ name }) => name.text}
        columns={[
          {
            key: 'name',
            head: t('counts.names.name'),
            names: true,
            cell: ({ name }) => <LocalizedName value={name} />,
          },
          { key: 'short', head: t('counts.names.short'), cell: ({ abbreviation }) => abbreviation },
          { key: 'since', head: t('counts.names.since'), cell: ({ since }) => day(since) },
          {
            key: 'until',
            head: t('counts.names.until'),
            // the last name is the one in use: it has no end that anybody could tell
            cell: one => (one === names.at(-1) ? '–' : day(one.until)),
          },
        ]}
      />
    </section>
  )
}
