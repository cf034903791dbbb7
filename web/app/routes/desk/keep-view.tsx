import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

/** Keeps the address of a list with its filters; the view then stands on the desk, where a name is asked for that is missing. */
export function KeepView({ address }: { address: string }) {
  const { t, lang } = useWords('desk')
  const busy = useNavigation().state === 'submitting'
  return (
    <Form className="filter-form screen-only" method="post" action={`/${lang}/desk`} aria-label={t('saveView')}>
      <input type="hidden" name="path" value={address} />
      <div className="filter-form__field filter-form__field--wide">
        <label htmlFor="view-name">{t('viewName')}</label>
        <input className="input" id="view-name" name="name" maxLength={80} required />
      </div>
      <div className="filter-form__ends">
        <Button kind="secondary" disabled={busy}>
          {t('saveView')}
        </Button>
      </div>
    </Form>
  )
}
