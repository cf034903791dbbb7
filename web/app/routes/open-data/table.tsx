import { DataTable } from '../../components/data-table/data-table.tsx'
import { useWords } from '../../language/words.ts'
import { fileOf, formats, type tableIn } from '../../open-data/tables.ts'

const endings = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' }

type TableProps = ReturnType<typeof tableIn> & { written: string }

/** One table: what it holds, its files, and its columns on demand. */
export function Table({ name, title, description, columns, written }: TableProps) {
  const { t, lang } = useWords('open-data')
  const inDictionary = written === lang ? {} : { lang: written, dir: 'ltr' }
  return (
    <article className="open-table" id={name}>
      <div className="open-table__head">
        <div>
          <h3 {...inDictionary}>{title}</h3>
          <p {...inDictionary}>{description}</p>
        </div>
        <ul className="cluster screen-only" role="list">
          {formats.map(format => (
            <li key={format}>
              {/* a file, and no page of the portal */}
              <a className="button button--secondary" href={fileOf(name, format)} download>
                {endings[format]} <span className="visually-hidden">{title}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <details>
        <summary>
          {t('columns')} <span className="visually-hidden">{title}</span>
        </summary>
        <DataTable
          caption={title}
          rows={columns}
          rowKey={column => column.name}
          columns={[
            { key: 'name', head: t('column'), cell: column => <code dir="ltr">{column.name}</code>, names: true },
            { key: 'type', head: t('type'), cell: column => t(`types.${column.type}`) },
            { key: 'meaning', head: t('meaning'), cell: column => <span {...inDictionary}>{column.meaning}</span> },
          ]}
        />
      </details>
    </article>
  )
}
