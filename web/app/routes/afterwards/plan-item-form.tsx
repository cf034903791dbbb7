import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { ItemAnswer } from './item.server.ts'
import { LineField } from './line-field.tsx'
import { Problems } from './problems.tsx'

interface PlanItemFormProps {
  municipality: string
  suggested: { text: string; owner: string; dueOn: string }
  plans: readonly { id: string; title: LocalizedValue }[]
  today: string
  answer: ItemAnswer | undefined
}

/** One button makes the item an action of the plan, with the owner and the day that the minutes name. */
export function PlanItemForm({ municipality, suggested, plans, today, answer }: PlanItemFormProps) {
  const { t } = useWords('afterwards')
  const problems = answer?.problems ?? []
  const said = answer?.sent ?? { ...suggested, plan: '' }
  const labelOf = (field: string) =>
    field === 'text' || field === 'owner' || field === 'dueOn' || field === 'plan' ? t(`plan.${field}`) : undefined
  return (
    <section className="stack screen-only" aria-labelledby="plan-title">
      <h2 id="plan-title">{t('plan.title')}</h2>
      <p className="soft">{t('plan.lead')}</p>
      <Form className="form" method="post">
        <Problems problems={problems} labelOf={labelOf} />
        <input type="hidden" name="municipality" value={municipality} />
        <LineField
          problems={problems}
          name="text"
          label={t('plan.text')}
          value={said.text}
          rows={3}
          most={2_000}
          required
        />
        <LineField problems={problems} name="owner" label={t('plan.owner')} value={said.owner} most={200} optional />
        <LineField
          problems={problems}
          name="dueOn"
          label={t('plan.dueOn')}
          value={said.dueOn}
          type="date"
          min={today}
          required
        />
        {plans.length > 1 && (
          <div className="field">
            <label htmlFor="plan">{t('plan.plan')}</label>
            <select className="input" id="plan" name="plan" defaultValue={said.plan || plans[0]?.id}>
              {plans.map(({ id, title }) => (
                <option key={id} value={id} lang={title.lang}>
                  {title.text}
                </option>
              ))}
            </select>
          </div>
        )}
        <p>
          <Button>{t('plan.submit')}</Button>
        </p>
      </Form>
    </section>
  )
}
