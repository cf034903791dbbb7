import { DataTable } from '../../components/data-table/data-table.tsx'
import { LevelSteps } from '../../components/level-steps/level-steps.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { editionView } from './edition-view.server.ts'

type Edition = ReturnType<typeof editionView>[number]

interface EditionSectionProps {
  edition: Edition
  csv: string
}

export function EditionSection({ edition, csv }: EditionSectionProps) {
  const { t } = useWords('own-past')
  const title = `edition-${edition.code}`
  return (
    <section className="stack" aria-labelledby={title}>
      <h2 id={title}>
        <LocalizedText value={edition.name} note={false} /> ({edition.edition})
      </h2>
      {edition.isSingle && <p>{t('single')}</p>}
      {edition.hasSketch && <p>{t('sketchNote')}</p>}
      <div className="own-past__figures">
        {edition.elements.map(element => (
          <figure key={element.code} className="own-past__figure">
            <figcaption>
              <h3>{element.short}</h3>
              <p className="small soft">
                <LocalizedText value={element.name} note={false} />
              </p>
            </figcaption>
            {element.points.length > 0 && (
              <LevelSteps
                label={t('alt', { element: element.name.text, ...yearsIn(edition) })}
                points={element.points}
                years={edition.years}
                highest={edition.highest}
              />
            )}
            <p className="small">{element.reading}</p>
          </figure>
        ))}
      </div>
      <Assessments edition={edition} />
      <p className="screen-only">
        <a href={csv} download>
          {t('csv.link')}
        </a>
      </p>
      {edition.changes.map(changes => (
        <Changes key={changes.id} changes={changes} />
      ))}
    </section>
  )
}

const yearsIn = ({ years }: Edition) => ({ from: String(years.from), to: String(years.to) })

function Assessments({ edition }: { edition: Edition }) {
  const { t } = useWords('own-past')
  return (
    <DataTable
      caption={t('tableCaption')}
      rows={edition.rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t('day'),
          names: true,
          cell: ({ day, mode, isNamed }) => (
            <>
              {day}
              <span className="own-past__mode">
                {mode}
                {!isNamed && ` · ${t('unnamed')}`}
              </span>
            </>
          ),
        },
        ...edition.elements.map(({ code, short }, index) => ({
          key: code,
          head: short,
          numeric: true,
          cell: ({ levels }: Edition['rows'][number]) => levels[index] ?? t('noLevel'),
        })),
        { key: 'overall', head: t('overall'), numeric: true, cell: ({ overall }) => overall ?? t('noLevel') },
      ]}
    />
  )
}

function Changes({ changes }: { changes: Edition['changes'][number] }) {
  const { t } = useWords('own-past')
  const { before, after, rows } = changes
  return (
    <details className="own-past__changes">
      <summary>{t('changes', { before, after, count: rows.length, number: String(rows.length) })}</summary>
      {changes.rows.length > 0 && (
        <DataTable
          caption={t('changesCaption', { before: changes.before, after: changes.after })}
          rows={changes.rows}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'indicator',
              head: t('indicator'),
              names: true,
              cell: ({ code, title }) => (
                <>
                  {code} <LocalizedText value={title} note={false} />
                </>
              ),
            },
            { key: 'was', head: changes.before, cell: ({ was }) => was },
            { key: 'is', head: changes.after, cell: ({ is }) => is },
          ]}
        />
      )}
    </details>
  )
}
