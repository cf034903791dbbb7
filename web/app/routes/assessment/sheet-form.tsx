import { Form, useLocation, useNavigation } from '@remix-run/react'
import { useRef, useState } from 'react'
import { copyName } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { AnswerRow } from './answer-row.tsx'
import { ElementSteps } from './element-steps.tsx'
import type { Beside, ElementCount, Problem, RowWords, TheirRow } from './rows.ts'
import { type ReadRow, type SaveState, useAnswers } from './use-answers.ts'

interface SheetFormProps {
  id: string
  me: string
  municipality: { slug: string }
  elements: readonly { code: string; family: string; name: LocalizedValue }[]
  element: { code: string }
  next: { code: string } | null
  codes: readonly string[]
  sheet: {
    levels: readonly {
      number: number
      name: LocalizedValue
      outcomes: readonly {
        number: number
        title: LocalizedValue | null
        indicators: readonly { code: string; title: LocalizedValue; evidenceExamples: readonly LocalizedValue[] }[]
      }[]
    }[]
    rows: Readonly<Record<string, ReadRow>>
    counts: readonly ElementCount[]
    beside: Readonly<Record<string, Beside>>
  }
  pageKey: string
  answer: {
    rows: Readonly<Record<string, RowWords>>
    theirs: Readonly<Record<string, TheirRow>>
    problems: Readonly<Record<string, Problem>>
    files: Readonly<Record<string, string>>
  } | null
}

/** One element: the rows of the sheet, level by level, each saved as it is answered. */
export function SheetForm({ id, me, municipality, elements, element, next, codes, sheet, ...props }: SheetFormProps) {
  const { t, lang } = useWords('assessment')
  const { t: model } = useWords('maturity')
  const busy = useNavigation().state === 'submitting'
  const form = useRef<HTMLFormElement>(null)
  const [writing] = useState(props.pageKey)
  const [asked] = useState(codes)
  const here = `/${lang}/municipalities/${municipality.slug}/assessment/${id}`
  const answers = useAnswers(form, {
    address: `${here}/${element.code}/answers`,
    copy: copyName('assessment', me, id, element.code),
    codes: asked,
    rows: sheet.rows,
    typed: props.answer?.rows ?? {},
    theirs: props.answer?.theirs ?? {},
    problems: props.answer?.problems ?? {},
    counts: sheet.counts,
    writing,
  })
  return (
    <div className="assessment">
      <ElementSteps here={here} elements={elements} current={element.code} counts={answers.counts} />
      <Form ref={form} className="assessment__form" method="post" encType="multipart/form-data">
        {/* The Enter key presses the first button of a form: this one, and not one that takes another answer. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('save')}
        </button>
        <input type="hidden" name="writing" value={writing} />
        {sheet.levels.map(level => (
          <section key={level.number} className="assessment__level" aria-labelledby={`level-${level.number}`}>
            <h2 id={`level-${level.number}`}>
              {model('level', { level: String(level.number) })}{' '}
              <span className="assessment__level-name">
                <LocalizedText value={level.name} note={false} />
              </span>
            </h2>
            {level.outcomes.map(outcome => (
              <div key={outcome.number} className="assessment__criterion">
                <h3>
                  {outcome.title ? (
                    <>
                      <span className="assessment__number">{outcome.number}</span>{' '}
                      <LocalizedText value={outcome.title} note={false} />
                    </>
                  ) : (
                    model('outcome', { number: String(outcome.number) })
                  )}
                </h3>
                {outcome.indicators.map(indicator => {
                  const row = answers.rowOf(indicator.code)
                  return (
                    <AnswerRow
                      key={`${indicator.code} ${row.round}`}
                      indicator={indicator}
                      row={row}
                      theirs={answers.theirs[indicator.code] ?? null}
                      problem={answers.problems[indicator.code] ?? null}
                      beside={sheet.beside[indicator.code] ?? null}
                      files={{
                        municipality: municipality.slug,
                        here: `${here}/${element.code}`,
                        problem: props.answer?.files[indicator.code] ?? null,
                      }}
                      onKeepMine={answers.keepMine}
                      onTakeTheirs={answers.takeTheirs}
                    />
                  )
                })}
              </div>
            ))}
          </section>
        ))}
        <div className="cluster screen-only">
          <Button disabled={busy} name="do" value="next">
            {t(next ? 'saveAndNext' : 'saveAndReview')}
          </Button>
          <Button
            kind="secondary"
            name="do"
            value="save"
            onClick={event => {
              event.preventDefault()
              answers.save()
            }}
          >
            {t('save')}
          </Button>
        </div>
        <SavingWords state={answers.state} />
      </Form>
    </div>
  )
}

/** Said aloud once it is saved or cannot be; typing itself is not commented on. */
function SavingWords({ state }: { state: SaveState }) {
  const { t, lang } = useWords('assessment')
  const { pathname } = useLocation()
  return (
    <p className="assessment__saving" role="status" aria-live="polite">
      {state.kind === 'saved' && t('savedAt', { at: state.at })}
      {state.kind === 'unreachable' && t('unreachable')}
      {state.kind === 'held' && t('held')}
      {(state.kind === 'refused' || state.kind === 'closed' || state.kind === 'invalid') && t(`failed.${state.kind}`)}
      {state.kind === 'signedOut' && (
        <>
          {t('failed.signedOut')}{' '}
          <a href={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname })}`}>{t('signInBack')}</a>
        </>
      )}
    </p>
  )
}
