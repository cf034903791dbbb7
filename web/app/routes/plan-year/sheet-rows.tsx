import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { YearSheetChoice, YearSheetPageQuery } from '../../graphql/generated/graphql.ts'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { choiceName } from './choices.ts'

type Action = NonNullable<YearSheetPageQuery['yearSheet']>['comparison']['actions'][number]
type Cell = Action['cells'][number]

interface SheetRowsProps {
  actions: readonly Action[]
  /** The language of the sheet's words. */
  lang: string
  choices: readonly YearSheetChoice[]
}

/** Row by row: what the sheet changes, what stays, and where somebody has to choose. */
export function SheetRows({ actions, lang, choices }: SheetRowsProps) {
  const { t } = useWords('plan-year')
  return (
    <>
      {actions.map(({ row, action, cells }) => (
        <section key={row} className="year-row" aria-labelledby={`row-${row}`}>
          <h2 id={`row-${row}`}>
            <bdi>{action.number}</bdi> <LocalizedText value={action.text} note={false} />
          </h2>
          <p className="soft small">{t('rowNumber', { row })}</p>
          {cells.map(cell =>
            cell.merge === 'CONFLICT' ? (
              <Conflict
                key={cell.column}
                cell={cell}
                name={choiceName(action.id, cell.column)}
                lang={lang}
                chosen={choices.find(each => each.action === action.id && each.column === cell.column)?.take}
              />
            ) : (
              <Change key={cell.column} cell={cell} lang={lang} />
            ),
          )}
        </section>
      ))}
    </>
  )
}

function Change({ cell: { column, merge, base, sheet, ours }, lang }: { cell: Cell; lang: string }) {
  const { t } = useWords('plan-year')
  const [before, after] = merge === 'SHEET' ? [ours, sheet] : [base, ours]
  return (
    <div className="year-cell">
      <h3>{t('pair', { name: t(`cell.${column}`), words: t(`merge.${merge}`) })}</h3>
      <dl className="year-sides">
        <div>
          <dt>{merge === 'SHEET' ? t('side.OURS') : t('side.BASE')}</dt>
          <dd>
            <Words column={column} text={before} lang={lang} />
          </dd>
        </div>
        <div>
          <dt>{merge === 'SHEET' ? t('side.SHEET') : t('side.OURS')}</dt>
          <dd>
            <Words column={column} text={after} lang={lang} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

interface ConflictProps {
  cell: Cell
  name: string
  lang: string
  chosen: 'SHEET' | 'OURS' | undefined
}

function Conflict({ cell, name, lang, chosen }: ConflictProps) {
  const { t } = useWords('plan-year')
  const { column, base, sheet, ours } = cell
  const sides = [
    { side: 'SHEET', text: sheet },
    { side: 'OURS', text: ours },
  ] as const
  return (
    <fieldset className="year-cell year-cell--conflict">
      <legend>{t('pair', { name: t(`cell.${column}`), words: t('merge.CONFLICT') })}</legend>
      <p className="soft small">
        {t('side.BASE')} – <Words column={column} text={base} lang={lang} />
      </p>
      <div className="year-sides">
        {sides.map(({ side, text }) => (
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
              <br />
              <Words column={column} text={text} lang={lang} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A status by its name; other words in the language of the sheet; an empty cell says that it is one. */
function Words({ column, text, lang }: { column: Cell['column']; text: string; lang: string }) {
  const { t } = useWords('plan-year')
  const { t: terms } = useWords('terms')
  if (!text) return <em>{t('empty')}</em>
  if (column === 'STATUS') return <>{terms(`status.${text as 'LIMITED'}`)}</>
  return (
    <span className="year-words" lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  )
}
