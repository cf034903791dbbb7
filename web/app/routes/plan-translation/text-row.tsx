import { MarkedText, type TextPart } from '../../components/marked-text/marked-text.tsx'
import type { PlanTextRowFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { WrittenText } from './texts-in.ts'

export interface TextRowProps {
  row: PlanTextRowFragment & { difference: TextPart[] | null }
  index: number
  target: string
  dir: string
  isSource: boolean
  written: WrittenText | undefined
  /** What somebody else wrote here meanwhile. */
  theirs: string | undefined
}

const codes = ['NUMBERS_DIFFER', 'NAMES_DIFFER'] as const

/** The source beside its translation; of a stale one, what has changed in the source since. */
export function TextRow({ row, index, target, dir, isSource, written, theirs }: TextRowProps) {
  const { t } = useWords('plan-translation')
  const { t: words } = useWords('import-plan')
  const { id, kind, number, source, text, state, difference, differences } = row
  const field = `text-${index}`
  const name = kind && kind !== 'LEFT_OUT' ? words(`kind.${kind}`) : t('planTitle')
  const read = isSource ? source.text : (text?.text ?? '')
  const hints = [
    isSource ? '' : `${field}-source`,
    differences.length > 0 ? `${field}-differences` : '',
    theirs === undefined ? '' : `${field}-theirs`,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <li className={`translation-row translation-row--${state.toLowerCase()}`} data-level={Math.min(row.level, 4)}>
      <p className="translation-row__name small">
        {number && <bdi className="translation-row__number">{number}</bdi>} <span className="soft">{name}</span>
        {!isSource && state !== 'CURRENT' && <span className="translation-row__state">{t(`state.${state}`)}</span>}
      </p>
      {!isSource && (
        <div className="translation-row__source" lang={source.lang} dir={source.dir} id={`${field}-source`}>
          {difference ? (
            <p>
              <MarkedText parts={difference} />
            </p>
          ) : (
            <p>{source.text}</p>
          )}
        </div>
      )}
      <div className="translation-row__text">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="read" value={written?.read ?? read} />
        <input type="hidden" name="sourceRevision" value={written?.sourceRevision ?? row.sourceRevision} />
        <label className="visually-hidden" htmlFor={field}>
          {t('textOf', { name, number: number || index + 1 })}
        </label>
        <textarea
          className="input"
          id={field}
          name="text"
          lang={target}
          dir={dir}
          rows={Math.min(5, Math.max(1, Math.ceil(source.text.length / 60)))}
          defaultValue={written?.text ?? read}
          aria-invalid={theirs === undefined ? undefined : true}
          aria-describedby={hints || undefined}
        />
        {theirs !== undefined && <Choice id={id} field={field} theirs={theirs} target={target} dir={dir} />}
        {differences.length > 0 && (
          <p className="translation-row__differences small" id={`${field}-differences`}>
            {differences.map(({ code, facts }) => {
              const known = codes.find(each => each === code)
              return known ? (
                <span key={code}>
                  {t(`differences.${known}`)} <bdi dir="ltr">{facts.join(', ')}</bdi>{' '}
                </span>
              ) : null
            })}
          </p>
        )}
        {(isSource || state === 'STALE') && (
          <label className="choice small" htmlFor={`${field}-unchanged`}>
            <input
              type="checkbox"
              id={`${field}-unchanged`}
              name="isMeaningUnchanged"
              value={id}
              defaultChecked={written?.isMeaningUnchanged}
            />
            <span>{isSource ? t('meaningUnchanged') : t('stillRight')}</span>
          </label>
        )}
      </div>
    </li>
  )
}

interface ChoiceProps extends Pick<TextRowProps, 'target' | 'dir'> {
  id: string
  field: string
  theirs: string
}

/** Two people wrote the same text: both wordings, and nothing is written over until one is chosen. */
function Choice({ id, field, theirs, target, dir }: ChoiceProps) {
  const { t } = useWords('plan-translation')
  return (
    <fieldset className="translation-row__choice" id={`${field}-choice`}>
      <legend>{t('conflict.title')}</legend>
      <input type="hidden" name={`theirs.${id}`} value={theirs} />
      <p id={`${field}-theirs`} lang={target} dir={dir}>
        {theirs || t('conflict.empty')}
      </p>
      <label className="choice small" htmlFor={`${field}-mine`}>
        <input type="radio" id={`${field}-mine`} name={`choice.${id}`} value="MINE" />
        <span>{t('conflict.mine')}</span>
      </label>
      <label className="choice small" htmlFor={`${field}-keep`}>
        <input type="radio" id={`${field}-keep`} name={`choice.${id}`} value="THEIRS" />
        <span>{t('conflict.theirs')}</span>
      </label>
    </fieldset>
  )
}
