import { Form } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

interface PersonalCalendarProps {
  calendar: { madeAt: string; made: string } | null
  /** Told right after it was made, and never again. */
  address: string | null
  problem: string | null
}

/** A feed with one's own places in it, behind a secret address. */
export function PersonalCalendar({ calendar, address, problem }: PersonalCalendarProps) {
  const { t } = useWords('account')
  const id = useId()
  return (
    <section className="stack" id="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('calendar.title')}</h2>
      <p>{t('calendar.what')}</p>
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
      {address && (
        <div className="field" role="status">
          <label htmlFor={id}>{t('calendar.address')}</label>
          <p className="field__hint" id={`${id}-hint`}>
            {t('calendar.once')}
          </p>
          <input className="input" id={id} readOnly dir="ltr" value={address} aria-describedby={`${id}-hint`} />
          <p>
            <a href={address.replace(/^https?/, 'webcal')}>{t('calendar.open')}</a>
          </p>
        </div>
      )}
      {calendar && !address && <p>{t('calendar.made', { date: calendar.made })}</p>}
      <Form method="post" action="#calendar" preventScrollReset>
        {calendar && <input type="hidden" name="madeAt" value={calendar.madeAt} />}
        <Button kind="secondary">{t(calendar ? 'calendar.renew' : 'calendar.make')}</Button>
      </Form>
      {calendar && <p className="small soft">{t('calendar.renewing')}</p>}
    </section>
  )
}
