import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { type FormRow, rowKinds } from './plan-form.ts'

interface OutlineRowProps {
  row: FormRow
  index: number
  lang: string
  isWrong: boolean
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

/** One line: what it is, how deep, and its words. A line that was left out is placed by choosing what it is. */
export function OutlineRow({ row, index, lang, isWrong }: OutlineRowProps) {
  const { t } = useWords('import-plan')
  const id = `row-${index}`
  const checks = known.filter(check => row.checks.includes(check))
  const facts = Object.values(row.facts)
  return (
    <li
      className={`import-row import-row--${row.kind.toLowerCase().replace('_', '-')}${isWrong ? ' import-row--wrong' : ''}`}
      data-level={row.kind === 'LEFT_OUT' ? 1 : Math.min(row.level, 5)}
    >
      <p className="import-row__place small soft">
        {row.number && <bdi className="import-row__number">{row.number}</bdi>}
        {row.line !== null && <span>{t('line', { number: row.line })}</span>}
      </p>
      <div className="import-row__text">
        <label className="visually-hidden" htmlFor={id}>
          {t('text', { number: index + 1 })}
        </label>
        <textarea
          className="input"
          id={id}
          name="text"
          defaultValue={row.text}
          rows={Math.min(6, Math.ceil(row.text.length / 55))}
          lang={lang}
          dir={directionOf(lang)}
          aria-describedby={checks.length > 0 ? `${id}-checks` : undefined}
        />
        {checks.length > 0 && (
          <p className="import-row__checks small" id={`${id}-checks`}>
            {checks.map(check => t(`checks.${check}`)).join(' ')}
          </p>
        )}
        {facts.length > 0 && (
          <p className="small soft" lang={lang}>
            {facts.join(' · ')}
          </p>
        )}
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
      <input type="hidden" name="number" value={row.number} />
      <input type="hidden" name="line" value={row.line ?? ''} />
      <input type="hidden" name="checks" value={row.checks.join(' ')} />
      <input type="hidden" name="facts" value={facts.length > 0 ? JSON.stringify(row.facts) : ''} />
    </li>
  )
}
