import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { AssessmentSheetChoice, AssessmentSheetPageQuery, Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { choiceName } from './choices.ts'

type Row = NonNullable<AssessmentSheetPageQuery['assessmentSheet']>['comparison']['rows'][number]
type Cell = Row['cells'][number]

interface MergedRowsProps {
  rows: readonly Row[]
  choices: readonly AssessmentSheetChoice[]
}

/** Row by row: what the file changes, what stays, and where somebody has to choose. */
export function MergedRows({ rows, choices }: MergedRowsProps) {
  const { t } = useWords('assessment-sheet')
  return (
    <>
      {rows.map(({ tab, row, indicator, isConflict, cells }) => (
        <section key={indicator.code} className="year-row" aria-labelledby={`row-${indicator.code}`}>
          <h2 id={`row-${indicator.code}`}>
            <bdi>{indicator.code}</bdi> <LocalizedText value={indicator.title} note={false} />
          </h2>
          <p className="soft small">
            {tab && (
              <>
                <bdi>{tab}</bdi> ·{' '}
              </>
            )}
            {t('rowNumber', { row })}
          </p>
          {cells
            .filter(({ merge }) => merge !== 'CONFLICT')
            .map(cell => (
              <Change key={cell.column} cell={cell} />
            ))}
          {isConflict && (
            <Choice
              code={indicator.code}
              cells={cells.filter(({ merge }) => merge === 'CONFLICT')}
              chosen={choices.find(each => each.indicator === indicator.code)?.take}
            />
          )}
        </section>
      ))}
    </>
  )
}

function Change({ cell: { column, merge, sheet, ours } }: { cell: Cell }) {
  const { t } = useWords('assessment-sheet')
  const sides = [
    { side: 'OURS', text: ours },
    { side: 'SHEET', text: sheet },
  ] as const
  return (
    <div className="year-cell">
      <h3>{t('pair', { name: t(`cell.${column}`), words: t(merge === 'SHEET' ? 'takes.SHEET' : 'takes.OURS') })}</h3>
      <dl className="year-sides">
        {sides.map(({ side, text }) => (
          <div key={side}>
            <dt>{t(`side.${side}`)}</dt>
            <dd>
              <Words column={column} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface ChoiceProps {
  code: string
  cells: readonly Cell[]
  chosen: 'SHEET' | 'OURS' | undefined
}

/** One choice for the row: the answers of one side belong together. */
function Choice({ code, cells, chosen }: ChoiceProps) {
  const { t } = useWords('assessment-sheet')
  const name = choiceName(code)
  return (
    <fieldset className="year-cell year-cell--conflict">
      <legend>{t('bothChanged', { code })}</legend>
      <div className="year-sides">
        {(['SHEET', 'OURS'] as const).map(side => (
          <label key={side} className="choice" htmlFor={`${name}.${side}`}>
            <input
              type="radio"
              id={`${name}.${side}`}
              name={name}
              value={side}
              defaultChecked={chosen === side}
              required
            />
            <span>
              <strong>{t(`take.${side}`)}</strong>
              {cells.map(({ column, sheet, ours }) => (
                <span key={column} className="year-part">
                  <span className="soft small">{t(`cell.${column}`)}</span>
                  <br />
                  <Words column={column} text={side === 'SHEET' ? sheet : ours} />
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A rating by its name; an empty cell says that it is one. */
function Words({ column, text }: { column: Cell['column']; text: string }) {
  const { t } = useWords('assessment-sheet')
  const { t: words } = useWords('assessment')
  if (!text) return <em>{t('empty')}</em>
  if (column === 'RATING') return <>{words(`ratings.${text as Rating}`)}</>
  return (
    <span className="year-words" dir="auto">
      {text}
    </span>
  )
}
