import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedText, ShownIn, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import type { DescribePlanActionInput } from '../../graphql/generated/graphql.ts'
import { directionOf } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'

interface DescribeFormProps {
  said: Omit<DescribePlanActionInput, 'action' | 'commitments' | 'stamp'> & { commitments: readonly number[] }
  commitments: readonly { number: number; title: LocalizedValue }[]
  /** Of the description that was read. */
  stamp: string | null
  /** Then the newest report tells where the action stands. */
  isReported: boolean
  /** In which the plan was written: its descriptions are in no other. */
  lang: string
}

const dates = ['startsOn', 'endsOn'] as const
const texts = ['owner', 'partners', 'timeline', 'budgetLine'] as const

export function DescribeForm({ said, stamp, commitments, isReported, lang }: DescribeFormProps) {
  const { t } = useWords('plan-action')
  const { t: terms } = useWords('terms')
  return (
    <Form className="form" method="post">
      <input type="hidden" name="stamp" value={stamp ?? ''} />
      {texts.map(name => (
        <div className="field" key={name}>
          <label htmlFor={name}>{t(`field.${name}`)}</label>
          <p className="field__hint" id={`${name}-hint`}>
            {t(`hint.${name}`)}
            {said[name] && <ShownIn lang={lang} />}
          </p>
          <input
            className="input"
            id={name}
            name={name}
            lang={lang}
            dir={directionOf(lang)}
            maxLength={200}
            defaultValue={said[name] ?? ''}
            aria-describedby={`${name}-hint`}
          />
        </div>
      ))}
      {dates.map(name => (
        <div className="field" key={name}>
          <label htmlFor={name}>{t(`field.${name}`)}</label>
          <input className="input input--short" id={name} name={name} type="date" defaultValue={said[name] ?? ''} />
        </div>
      ))}
      <div className="field">
        <label htmlFor="weight">{t('field.weight')}</label>
        <p className="field__hint" id="weight-hint">
          {t('hint.weight')}
        </p>
        <input
          className="input input--short"
          id="weight"
          name="weight"
          type="number"
          min="0.01"
          max="100"
          step="0.01"
          defaultValue={said.weight ?? ''}
          aria-describedby="weight-hint"
        />
      </div>
      <div className="field">
        <label htmlFor="status">{t('field.status')}</label>
        {isReported && (
          <p className="field__hint" id="status-hint">
            {t('statusOfReport')}
          </p>
        )}
        <select
          className="input"
          id="status"
          name="status"
          defaultValue={said.status ?? ''}
          disabled={isReported}
          aria-describedby={isReported ? 'status-hint' : undefined}
        >
          <option value="">{t('noStatus')}</option>
          {progressStatuses.map(status => (
            <option key={status} value={status}>
              {terms(`status.${status}`)}
            </option>
          ))}
        </select>
      </div>
      {/* a control that cannot be changed is not sent */}
      {isReported && <input type="hidden" name="status" value={said.status ?? ''} />}
      <fieldset className="field" id="commitments" tabIndex={-1}>
        <legend>{t('field.commitments')}</legend>
        {commitments.map(({ number, title: name }) => (
          <label key={number} className="choice" htmlFor={`commitment-${number}`}>
            <input
              type="checkbox"
              id={`commitment-${number}`}
              name="commitments"
              value={number}
              defaultChecked={said.commitments.includes(number)}
            />
            <span>
              {number}. <LocalizedText value={name} note={false} />
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="field">
        <legend>{t('otherLevelTitle')}</legend>
        <label className="choice" htmlFor="isOtherLevel">
          <input
            type="checkbox"
            id="isOtherLevel"
            name="isOtherLevel"
            value="yes"
            defaultChecked={said.isOtherLevel ?? false}
          />
          <span>{t('isOtherLevel')}</span>
        </label>
      </fieldset>
      <Button>{t('save')}</Button>
    </Form>
  )
}
