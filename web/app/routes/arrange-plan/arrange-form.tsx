import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { kinds, type Row } from './row-kinds.ts'

interface ArrangeFormProps {
  revision: number
  /** What was shown of the changes; null before anything was. */
  seen: string | null
  rows: readonly Row[]
  texts: Record<string, LocalizedValue>
  sourceLang: string
}

/** Every line of the plan with its place: another number puts it elsewhere, and the empty lines at the end are for new ones. */
export function ArrangeForm({ revision, seen, rows, texts, sourceLang }: ArrangeFormProps) {
  const { t } = useWords('arrange-plan')
  return (
    <Form className="form arrange-plan" method="post">
      {/* The Enter key presses the first button of a form. */}
      <button type="submit" name="work" value="look" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('look')}
      </button>
      <input type="hidden" name="revision" value={revision} />
      {seen && <input type="hidden" name="seen" value={seen} />}
      <ol className="arrange-plan__rows" id="texts" role="list" tabIndex={-1}>
        {rows.map((row, index) => (
          <ArrangeRow key={row.id || index} row={row} index={index} text={texts[row.id]} sourceLang={sourceLang} />
        ))}
      </ol>
      <div className="cluster">
        <Button kind={seen ? 'secondary' : 'primary'} name="work" value="look">
          {t('look')}
        </Button>
        {seen && (
          <Button name="work" value="keep">
            {t('keep')}
          </Button>
        )}
      </div>
    </Form>
  )
}

interface ArrangeRowProps {
  row: Row
  index: number
  /** Undefined for a line that is new. */
  text: LocalizedValue | undefined
  sourceLang: string
}

function ArrangeRow({ row, index, text, sourceLang }: ArrangeRowProps) {
  const { t } = useWords('arrange-plan')
  const { t: words } = useWords('import-plan')
  const id = `row-${index}`
  const line = index + 1
  return (
    <li className="arrange-plan__row" id={id} data-level={row.level}>
      <input type="hidden" name="id" value={row.id} />
      {text ? (
        <p className="arrange-plan__text">
          <input type="hidden" name="text" value="" />
          <LocalizedText value={text} note={false} />
        </p>
      ) : (
        <div className="arrange-plan__text">
          <label htmlFor={`${id}-text`}>{t('newText')}</label>
          <textarea
            className="input"
            id={`${id}-text`}
            name="text"
            rows={2}
            maxLength={2000}
            lang={sourceLang}
            dir={directionOf(sourceLang)}
            defaultValue={row.text}
          />
        </div>
      )}
      <div className="arrange-plan__fields">
        <label>
          <span>
            {t('place')} <span className="visually-hidden">{t('ofLine', { line })}</span>
          </span>
          <input className="input" name="place" inputMode="decimal" maxLength={8} defaultValue={row.place} />
        </label>
        <label>
          <span>
            {t('kind')} <span className="visually-hidden">{t('ofLine', { line })}</span>
          </span>
          <select className="input" name="kind" defaultValue={row.kind}>
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {words(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            {t('level')} <span className="visually-hidden">{t('ofLine', { line })}</span>
          </span>
          <input className="input" name="level" type="number" min={1} max={9} defaultValue={row.level} />
        </label>
        <label>
          <span>
            {t('number')} <span className="visually-hidden">{t('ofLine', { line })}</span>
          </span>
          <input className="input" name="number" dir="ltr" maxLength={30} defaultValue={row.number} />
        </label>
        {text && (
          <label className="choice">
            <input type="checkbox" name="out" value={row.id} defaultChecked={row.isOut} />
            <span>
              {t('out')} <span className="visually-hidden">{t('ofLine', { line })}</span>
            </span>
          </label>
        )}
      </div>
    </li>
  )
}
