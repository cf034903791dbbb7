import { Form, Link, useNavigation } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useSaving } from '../../autosave/use-saving.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { HowFar } from '../assessment/element-steps.tsx'
import { Examples } from '../assessment/examples.tsx'
import { ElementName } from '../maturity/element-name.tsx'
import { codesOf, type ElementOfSheet } from './elements.ts'
import { changedRatings, type GivenRating, longestComment, nameOf, raterRatings, ratingsIn } from './ratings.ts'
import type { SaveAnswer } from './save.server.ts'

interface RatingFormProps {
  token: string
  elements: readonly ElementOfSheet[]
  /** Code of the one that is shown. */
  element: string
  given: readonly GivenRating[]
  /** What was sent and could not be kept. */
  typed: readonly GivenRating[]
}

type Saved = { kind: 'saved'; at: string } | { kind: 'closed' | 'invalid' }

/** One element, saved as it is given. No copy stays in the browser: a machine may be shared. */
export function RatingForm({ token, elements, element: code, given, typed }: RatingFormProps) {
  const { t, lang } = useWords('rating-sheet')
  const { t: model } = useWords('maturity')
  const busy = useNavigation().state === 'submitting'
  const form = useRef<HTMLFormElement>(null)
  const [opened] = useState(given)
  const kept = useRef(given)
  const [rated, setRated] = useState(() => given.flatMap(({ indicator, rating }) => (rating ? [indicator] : [])))
  const at = elements.findIndex(one => one.code === code)
  const element = elements[at]
  const codes = element ? codesOf(element) : []
  const changed = (of: HTMLFormElement) => changedRatings(ratingsIn(new FormData(of), codes), kept.current)
  const sent = useRef<GivenRating[]>([])

  const { state } = useSaving<SaveAnswer, Saved>(form, {
    address: `/${lang}/rate/save`,
    round: code,
    isUnsaved: of => changed(of).length > 0,
    fields(of) {
      sent.current = changed(of)
      if (sent.current.length === 0) return null
      const fields = new FormData()
      fields.set('token', token)
      fields.set('codes', sent.current.map(({ indicator }) => indicator).join(' '))
      for (const { indicator, rating, comment } of sent.current) {
        fields.set(nameOf('rating', indicator), rating ?? '')
        fields.set(nameOf('comment', indicator), comment)
      }
      return fields
    },
    keep() {},
    take(answer) {
      if ('failed' in answer) return { isSaved: false, state: { kind: answer.failed } }
      const others = kept.current.filter(one => !sent.current.some(({ indicator }) => indicator === one.indicator))
      kept.current = [...others, ...sent.current]
      setRated(answer.rated)
      return { isSaved: true, state: { kind: 'saved', at: answer.at } }
    },
  })

  if (!element) return null
  const standing = (indicator: string) => {
    const { rating = null, comment = '' } = [...typed, ...opened].find(one => one.indicator === indicator) ?? {}
    return { rating, comment }
  }
  return (
    <div className="assessment">
      <nav className="element-steps" aria-label={t('elements')}>
        <ul role="list">
          {elements.map(one => (
            <li key={one.code}>
              {one.code === code ? (
                <span aria-current="page">
                  <ElementName element={one} />
                </span>
              ) : (
                <Link to={`?${new URLSearchParams({ token, element: one.code })}`}>
                  <ElementName element={one} />
                </Link>
              )}
              <HowFar
                answered={codesOf(one).filter(asked => rated.includes(asked)).length}
                asked={codesOf(one).length}
              />
            </li>
          ))}
        </ul>
      </nav>
      <Form
        ref={form}
        className="assessment__form"
        method="post"
        action={`?${new URLSearchParams({ token, element: code })}`}
      >
        <h2>
          <ElementName element={element} />
        </h2>
        {element.levels.map(level => (
          <section key={level.number} className="assessment__level" aria-labelledby={`level-${level.number}`}>
            <h3 id={`level-${level.number}`}>
              {model('level', { level: String(level.number) })}{' '}
              <span className="assessment__level-name">
                <LocalizedText value={level.name} note={false} />
              </span>
            </h3>
            {level.outcomes.map(outcome => (
              <div key={outcome.number} className="assessment__criterion">
                <h4>
                  {outcome.title ? (
                    <>
                      <span className="assessment__number">{outcome.number}</span>{' '}
                      <LocalizedText value={outcome.title} note={false} />
                    </>
                  ) : (
                    model('outcome', { number: String(outcome.number) })
                  )}
                </h4>
                {outcome.indicators.map(indicator => (
                  <RatingRow key={indicator.code} indicator={indicator} {...standing(indicator.code)} />
                ))}
              </div>
            ))}
          </section>
        ))}
        <div className="cluster screen-only">
          <Button disabled={busy} name="do" value="next">
            {t(elements[at + 1] ? 'saveAndNext' : 'saveAndEnd')}
          </Button>
          <Button kind="secondary" disabled={busy} name="do" value="save">
            {t('save')}
          </Button>
        </div>
        <p className="assessment__saving" role="status" aria-live="polite">
          {state.kind === 'saved' && t('savedAt', { at: state.at })}
          {state.kind === 'unreachable' && t('unreachable')}
          {(state.kind === 'closed' || state.kind === 'invalid') && t(`failed.${state.kind}`)}
        </p>
      </Form>
    </div>
  )
}

interface RatingRowProps {
  indicator: { code: string; title: LocalizedValue; evidenceExamples: readonly LocalizedValue[] }
  rating: GivenRating['rating']
  comment: string
}

/** One indicator with the scale and room for a comment. On paper the same is a form to fill in by hand. */
function RatingRow({ indicator: { code, title, evidenceExamples }, rating, comment }: RatingRowProps) {
  const { t } = useWords('rating-sheet')
  const { t: assessment } = useWords('assessment')
  const name = nameOf('comment', code)
  return (
    <fieldset id={code} className="answer-row">
      <legend>
        <span className="answer-row__code">{code}</span> <LocalizedText value={title} note={false} />
      </legend>
      <Examples examples={evidenceExamples} />
      <div className="answer-row__ratings">
        {raterRatings.map(each => (
          <label key={each} className="answer-row__rating">
            <input type="radio" name={nameOf('rating', code)} value={each} defaultChecked={rating === each} />
            <span>{each === 'UNKNOWN' ? t('unknown') : assessment(`ratings.${each}`)}</span>
          </label>
        ))}
      </div>
      <div className="answer-row__field">
        <label htmlFor={name}>{t('comment')}</label>
        <textarea
          id={name}
          name={name}
          className="input"
          rows={2}
          dir="auto"
          maxLength={longestComment}
          defaultValue={comment}
        />
      </div>
    </fieldset>
  )
}
