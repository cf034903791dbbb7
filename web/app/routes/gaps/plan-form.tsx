import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { PlanAnswer } from './plan.server.ts'

interface PlanChoice {
  id: string
  title: LocalizedValue
}

interface PlanFormProps {
  assessment: string
  code: string
  /** The words that the action begins with. */
  suggested: string
  /** Who looks after the gap already. */
  owner: string | null
  /** By when the element is to be higher, or a year from now. */
  dueOn: string
  plans: readonly PlanChoice[]
  today: string
  answer: PlanAnswer | undefined
}

/** One form makes the gap an action of a plan. */
export function PlanForm({ assessment, code, suggested, owner, dueOn, plans, today, answer }: PlanFormProps) {
  const { t } = useWords('gaps')
  const { t: form } = useWords('form')
  const id = (name: string) => `${name}-${code}`
  return (
    <details className="gap__plan screen-only" open={answer !== undefined}>
      <summary>{t('plan.open')}</summary>
      <Form className="form" method="post">
        {answer && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h5>{form('summaryTitle')}</h5>
            <ul>
              {answer.problems.map(({ field, message }) => (
                <li key={field + message}>
                  <a href={`#${id(field)}`}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <input type="hidden" name="assessment" value={assessment} />
        <input type="hidden" name="indicator" value={code} />
        <div className="field">
          <label htmlFor={id('text')}>{t('plan.text')}</label>
          <textarea
            className="input"
            id={id('text')}
            name="text"
            rows={3}
            dir="auto"
            maxLength={2000}
            required
            defaultValue={answer?.input.text ?? suggested}
          />
        </div>
        <div className="field">
          <label htmlFor={id('owner')}>{t('owner')}</label>
          <input
            className="input"
            id={id('owner')}
            name="owner"
            dir="auto"
            maxLength={200}
            defaultValue={answer?.input.owner ?? owner ?? ''}
          />
        </div>
        <div className="field">
          <label htmlFor={id('dueOn')}>{t('plan.dueOn')}</label>
          <input
            className="input input--short"
            id={id('dueOn')}
            name="dueOn"
            type="date"
            required
            min={today}
            defaultValue={answer?.input.dueOn ?? dueOn}
          />
        </div>
        {plans.length > 0 && (
          <div className="field">
            <label htmlFor={id('plan')}>{t('plan.plan')}</label>
            <select className="input" id={id('plan')} name="plan" defaultValue={answer?.input.plan ?? plans[0]?.id}>
              {plans.map(({ id: plan, title }) => (
                <option key={plan} value={plan} lang={title.lang}>
                  {title.text}
                </option>
              ))}
            </select>
          </div>
        )}
        <p className="small soft">{plans.length > 0 ? t('plan.note') : t('plan.noteDraft')}</p>
        <p>
          <Button type="submit">{t('plan.submit')}</Button>
        </p>
      </Form>
    </details>
  )
}
