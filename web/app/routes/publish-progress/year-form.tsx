import { Form } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

interface YearFormProps {
  here: string
  years: readonly number[]
  period: string
}

/** Unlike a filter it always has a value: a report is about one year. */
export function YearForm({ here, years, period }: YearFormProps) {
  const { t } = useWords('publish')
  const id = useId()
  return (
    <Form className="filter-form publish-year" method="get" action={here} aria-label={t('chooseYear')}>
      <div className="publish-year__field">
        <label htmlFor={id}>{t('year')}</label>
        <select key={period} className="input" id={id} name="period" defaultValue={period}>
          {years.map(year => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </div>
      <Button kind="secondary">{t('showYear')}</Button>
    </Form>
  )
}
