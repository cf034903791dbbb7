import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { PlanToAddToFragment } from '../../graphql/generated/graphql.ts'
import { directionOf } from '../../language/languages.ts'
import type { OtherLanguage } from '../../language/other-languages.ts'
import { useWords } from '../../language/words.ts'
import { OutlineRow } from './outline-row.tsx'
import type { PlanForm } from './plan-form.ts'
import { PlanLanguage } from './plan-language.tsx'
import { type Problem, Problems } from './problems.tsx'
import { Review, type ReviewProps } from './review.tsx'
import { useCopy } from './use-kept.ts'

interface OutlineFormProps {
  plan: PlanForm
  plans: readonly PlanToAddToFragment[]
  others: readonly OtherLanguage[]
  pageKey: string
  /** Name of the copy in this browser. */
  copy: string
  answer: {
    problems: readonly Problem[]
    isSignedOut: boolean
    review: Omit<ReviewProps, 'rows'> | null
    acted: { at: number; control: string } | null
  }
}

/** What was understood, line by line, to be corrected by the person who knows the document. */
export function OutlineForm({ plan, plans, others, pageKey, copy, answer }: OutlineFormProps) {
  const { t } = useWords('import-plan')
  const form = useRef<HTMLFormElement>(null)
  const { acted } = answer
  useCopy(form, copy)
  useEffect(() => {
    const control = acted && document.getElementById(acted.control)
    control?.scrollIntoView({ block: 'center' })
    control?.focus()
  }, [acted])
  const { rows, addToPlan } = plan
  // as its words are written, whatever was said
  const lang = plan.recognised || plan.lang
  const count = (kind: string) => rows.filter(row => row.kind === kind).length
  const target = plans.find(({ id }) => id === addToPlan)
  const doubtful = rows.filter(
    row => row.kind !== 'LEFT_OUT' && row.checks.some(check => check !== 'LIST_WITHOUT_MARKS'),
  )
  const figures = [
    ['SECTION', count('SECTION')],
    ['GROUP', count('GROUP')],
    ['ACTION', count('ACTION')],
    ['OUTCOME', count('OUTCOME')],
    ['LEFT_OUT', count('LEFT_OUT')],
  ] as const
  return (
    <>
      <Problems problems={answer.problems} isSignedOut={answer.isSignedOut} />
      {answer.review && <Review {...answer.review} rows={rows} />}
      <dl className="import-plan__figures">
        {figures.map(([kind, number]) => (
          <div key={kind}>
            <dt>{t(`kinds.${kind}`)}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {doubtful.length > 0 && (
        <details className="import-plan__doubts" open>
          <summary>{t('doubts', { count: doubtful.length, number: doubtful.length })}</summary>
          <ul>
            {doubtful.map(row => (
              <li key={rows.indexOf(row)}>
                <a href={`#row-${rows.indexOf(row)}`}>
                  <bdi>{row.number}</bdi> {t('line', { number: row.line ?? '' })}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Form ref={form} className="form import-plan" method="post">
        {/* The Enter key presses the first button of a form. */}
        <button type="submit" name="intent" value="keep" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('keep')}
        </button>
        <input type="hidden" name="key" value={pageKey} />
        <input type="hidden" name="seen" value={answer.review?.stamp ?? ''} />
        <input type="hidden" name="recognised" value={plan.recognised} />
        <input type="hidden" name="addToPlan" value={addToPlan} />
        <input type="hidden" name="copiedFrom" value={plan.copiedFrom} />
        {target && (
          <p>
            {t('addedTo')} <bdi lang={target.title.lang}>{target.title.text}</bdi>
          </p>
        )}
        <PlanLanguage plan={plan} others={others} />
        <div className="field">
          <label htmlFor="title">{t('planTitle')}</label>
          <input
            className="input"
            id="title"
            name="title"
            defaultValue={plan.title}
            lang={lang}
            dir={directionOf(lang)}
            maxLength={300}
          />
        </div>
        {!target && (
          <div className="import-plan__period">
            <div className="field">
              <label htmlFor="periodFrom">{t('periodFrom')}</label>
              <input
                className="input input--short"
                id="periodFrom"
                name="periodFrom"
                inputMode="numeric"
                defaultValue={plan.periodFrom}
              />
            </div>
            <div className="field">
              <label htmlFor="periodTo">{t('periodTo')}</label>
              <input
                className="input input--short"
                id="periodTo"
                name="periodTo"
                inputMode="numeric"
                defaultValue={plan.periodTo}
              />
            </div>
            <div className="field">
              <label htmlFor="source">{t('source')}</label>
              <input
                className="input"
                id="source"
                name="source"
                defaultValue={plan.source}
                aria-describedby="source-hint"
              />
              <p className="field__hint" id="source-hint">
                {t('sourceHint')}
              </p>
            </div>
          </div>
        )}
        <fieldset className="import-plan__rows" id="outline" tabIndex={-1}>
          <legend>{t('rows')}</legend>
          <p className="field__hint">{t('rowsHint')}</p>
          <p className="field__hint">{t('actsHint')}</p>
          <ol>
            {rows.map((row, index) => (
              // the rows of a form keep their places
              <OutlineRow
                key={index}
                row={row}
                index={index}
                lang={lang}
                isWrong={answer.problems.some(each => each.row === String(index))}
                isOpen={acted?.at === index}
              />
            ))}
          </ol>
        </fieldset>
        <div className="stack">
          <p>{target ? t('keepTranslationHint') : t('keepHint')}</p>
          <Button name="intent" value="keep">
            {t(answer.review ? 'keepAsItIs' : target ? 'keepTranslation' : 'keep')}
          </Button>
        </div>
      </Form>
    </>
  )
}
