import { DataTable } from '../../components/data-table/data-table.tsx'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { SpreadRowFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { RatingBars, RatingLegend, useRatingName } from './rating-bars.tsx'
import { parts } from './parts.ts'
import { spreadLines } from './spread-lines.ts'

type Row = Omit<SpreadRowFragment, 'stepsApart'> & { apart: string | null }

/** What raters said of each indicator, most disagreement first: a picture, and the same as a table. */
export function SpreadFigure({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords('raters')
  const told = rows.filter(({ counts }) => counts)
  const withheld = rows.filter(({ counts }) => !counts)
  return (
    <>
      <FigureWithTable caption={t('figure')} table={<SpreadTable rows={told} />}>
        <RatingLegend />
        <ol className="rating-spread" role="list">
          {told.map(row => (
            <li key={row.indicator.code}>
              <p className="rating-spread__name">
                <span className="answer-row__code">{row.indicator.code}</span>{' '}
                <LocalizedText value={row.indicator.title} note={false} />
                {row.apart && <span className="small soft"> · {t('apart', { steps: row.apart })}</span>}
              </p>
              <RatingBars row={row} />
            </li>
          ))}
        </ol>
      </FigureWithTable>
      {withheld.length > 0 && (
        <p>{t('withheldIndicators', { codes: withheld.map(({ indicator }) => indicator.code).join(', ') })}</p>
      )}
      {told.some(({ comments }) => comments.length > 0) && (
        <section className="stack" aria-labelledby="comments-title">
          <h3 id="comments-title">{t('commentsTitle')}</h3>
          <dl className="rating-comments">
            {told
              .filter(({ comments }) => comments.length > 0)
              .map(({ indicator, comments }) => (
                <div key={indicator.code}>
                  <dt>{indicator.code}</dt>
                  {comments.map((comment, at) => (
                    <dd key={`${at} ${comment}`} dir="auto">
                      {comment}
                    </dd>
                  ))}
                </div>
              ))}
          </dl>
        </section>
      )}
    </>
  )
}

function SpreadTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords('raters')
  const { t: shell } = useWords('shell')
  const nameOf = useRatingName()
  const lines = spreadLines(rows)
  return (
    <DataTable
      caption={`${shell('figureTable')} · ${t('figure')}`}
      rows={lines}
      rowKey={({ indicator, group }) => `${indicator.code} ${group}`}
      columns={[
        {
          key: 'name',
          head: t('indicator'),
          names: true,
          cell: ({ indicator, group }) => `${indicator.code} · ${group ? t(`groups.${group}`) : t('everybody')}`,
        },
        ...parts.map(part => ({
          key: part,
          head: nameOf(part),
          numeric: true,
          cell: (row: (typeof lines)[number]) => row.counts?.[part] ?? t('withheld'),
        })),
      ]}
    />
  )
}
