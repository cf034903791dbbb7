import { Button } from '../../components/button/button.tsx'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { factField, factNames, type FormRow, rowKinds } from './plan-form.ts'

interface OutlineRowProps {
  row: FormRow
  index: number
  lang: string
  isWrong: boolean
  /** Whether something of this line was just changed. */
  isOpen: boolean
}

const known = [
  'TWO_TITLES_IN_ONE_CELL',
  'WHICH_TITLE',
  'MARK_MISSING',
  'NO_TITLE',
  'NUMBER_TWICE',
  'BEFORE_THE_PLAN',
  'HEAD_OF_TABLE',
  'REPEATED',
  'UNKNOWN_COLUMN',
  'PARAGRAPH',
] as const

/** One line: its number, what it is, how deep, and its words. A line that was left out is placed by choosing what it is. */
export function OutlineRow({ row, index, lang, isWrong, isOpen }: OutlineRowProps) {
  const { t } = useWords('import-plan')
  const id = `row-${index}`
  const checks = known.filter(check => row.checks.includes(check))
  const written = { lang: lang || undefined, dir: directionOf(lang) }
  return (
    <li
      className={`import-row import-row--${row.kind.toLowerCase().replace('_', '-')}${isWrong ? ' import-row--wrong' : ''}`}
      data-level={row.kind === 'LEFT_OUT' ? 1 : Math.min(row.level, 5)}
    >
      <div className="import-row__place small soft">
        <label className="visually-hidden" htmlFor={`${id}-number`}>
          {t('number', { number: index + 1 })}
        </label>
        <input
          className="input import-row__number"
          id={`${id}-number`}
          name="number"
          defaultValue={row.number}
          maxLength={30}
          dir="ltr"
        />
        {row.line !== null && <span>{t('line', { number: row.line })}</span>}
      </div>
      <div className="import-row__text">
        <label className="visually-hidden" htmlFor={id}>
          {t('text', { number: index + 1 })}
        </label>
        <textarea
          className="input"
          id={id}
          name="text"
          defaultValue={row.text}
          rows={Math.min(6, Math.max(1, Math.ceil(row.text.length / 55)))}
          {...written}
          aria-describedby={checks.length > 0 ? `${id}-checks` : undefined}
        />
        {checks.length > 0 && (
          <p className="import-row__checks small" id={`${id}-checks`}>
            {checks.map(check => t(`checks.${check}`)).join(' ')}
          </p>
        )}
        <RowFacts row={row} index={index} written={written} isOpen={isWrong} />
        <RowActs index={index} isOpen={isOpen} />
      </div>
      <div className="import-row__kind">
        <label className="visually-hidden" htmlFor={`${id}-kind`}>
          {t('kindOf', { number: index + 1 })}
        </label>
        <select className="input" id={`${id}-kind`} name="kind" defaultValue={row.kind}>
          {rowKinds.map(kind => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
        <label className="visually-hidden" htmlFor={`${id}-level`}>
          {t('level', { number: index + 1 })}
        </label>
        <input
          className="input"
          id={`${id}-level`}
          name="level"
          type="number"
          min={1}
          max={9}
          defaultValue={row.level}
        />
      </div>
      <input type="hidden" name="place" value={row.place} />
      <input type="hidden" name="line" value={row.line ?? ''} />
      <input type="hidden" name="checks" value={row.checks.join(' ')} />
    </li>
  )
}

interface RowFactsProps extends Pick<OutlineRowProps, 'row' | 'index' | 'isOpen'> {
  written: { lang: string | undefined; dir: string }
}

/** What the document tells of an action, to be corrected like its words. */
function RowFacts({ row, index, written, isOpen }: RowFactsProps) {
  const { t: words } = useWords('plan-action')
  const told = factNames.filter(name => row.facts[name])
  if (told.length === 0) return null
  return (
    <details className="import-row__facts small" id={`row-${index}-facts`} open={isOpen}>
      <summary>
        <bdi lang={written.lang}>{told.map(name => row.facts[name]).join(' · ')}</bdi>
      </summary>
      {told.map(name => (
        <div key={name} className="field">
          <label htmlFor={factField(index, name)}>{words(`field.${name}`)}</label>
          <input
            className="input"
            id={factField(index, name)}
            name={factField(index, name)}
            defaultValue={row.facts[name]}
            {...written}
          />
        </div>
      ))}
    </details>
  )
}

const acts = ['up', 'down', 'insert', 'split', 'join', 'out'] as const

/** Buttons of the form: they send all of it, and it comes back with the line where it then is. */
function RowActs({ index, isOpen }: Pick<OutlineRowProps, 'index' | 'isOpen'>) {
  const { t } = useWords('import-plan')
  return (
    <details className="import-row__acts small" open={isOpen}>
      <summary>{t('acts.title')}</summary>
      <div className="cluster" role="group" aria-label={t('acts.of', { number: index + 1 })}>
        {acts.map(act => (
          <Button
            key={act}
            kind="quiet"
            id={`row-${index}-${act}`}
            name="do"
            value={`${act} ${index}`}
            formAction={`#row-${index}`}
            formNoValidate
          >
            {t(`acts.${act}`)}
          </Button>
        ))}
      </div>
    </details>
  )
}
