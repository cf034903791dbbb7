import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { LineField } from './line-field.tsx'
import { Problems, problemsAt } from './problems.tsx'
import type { Problem } from './said.ts'

const questions = { useful: 'USEFUL', organised: 'ORGANISED', included: 'INCLUDED' } as const
const names = ['useful', 'organised', 'included'] as const
const grades = ['1', '2', '3', '4', '5'] as const

type Draft = Record<(typeof names)[number] | 'liked' | 'wished', string>

/** Three grades and two boxes of words. */
export function FeedbackForm({ draft, problems }: { draft: Draft | undefined; problems: readonly Problem[] }) {
  const { t } = useWords('afterwards')
  const labelOf = (field: string) => {
    const name = names.find(one => one === field)
    if (name) return t(`feedback.${questions[name]}`)
    return field === 'liked' || field === 'wished' ? t(`feedback.${field}`) : undefined
  }
  return (
    <Form className="form" method="post">
      <Problems problems={problems} labelOf={labelOf} />
      {names.map(name => {
        const { attributes, shown } = problemsAt(problems, name)
        return (
          <fieldset
            key={name}
            id={name}
            tabIndex={-1}
            className="grades"
            aria-describedby={attributes['aria-describedby']}
          >
            <legend>{t(`feedback.${questions[name]}`)}</legend>
            <p className="field__hint">{t('feedback.scale')}</p>
            {shown}
            <div className="grades__row">
              {grades.map(grade => (
                <label key={grade} className="grades__one">
                  <input type="radio" name={name} value={grade} required defaultChecked={draft?.[name] === grade} />
                  {grade}
                </label>
              ))}
            </div>
          </fieldset>
        )
      })}
      {(['liked', 'wished'] as const).map(name => (
        <LineField
          key={name}
          problems={problems}
          name={name}
          label={t(`feedback.${name}`)}
          hint={t('feedback.noName')}
          value={draft?.[name] ?? ''}
          rows={3}
          most={2_000}
          optional
        />
      ))}
      <p>
        <Button>{t('feedback.submit')}</Button>
      </p>
    </Form>
  )
}
