import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'

interface ViewsProps {
  views: readonly { id: string; name: string; path: string }[]
  /** What the page shows now. */
  address: string
  lastResult: SubmissionResult | undefined
}

/** Filters that an officer comes back to, each a link. */
export function Views({ views, address, lastResult }: ViewsProps) {
  const { t, lang } = useWords('desk')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<{ name: string; path: string }>({ id: 'view', lastResult, shouldValidate: 'onSubmit' })
  const here = `/${lang}${address}`
  return (
    <section className="stack" aria-labelledby="views">
      <h2 id="views">{t('views')}</h2>
      {views.length === 0 ? (
        <p className="soft">{t('noViews')}</p>
      ) : (
        <ul className="desk-views" role="list">
          {views.map(({ id, name, path }) => (
            <li key={id}>
              <Link to={`/${lang}${path}`}>
                <bdi>{name}</bdi>
              </Link>
              <Form method="post" action={here}>
                <input type="hidden" name="remove" value={id} />
                <Button kind="quiet" aria-label={t('removeView', { name })}>
                  {t('remove')}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form {...getFormProps(form)} className="form" method="post" action={here}>
        <input type="hidden" name="path" value={lastResult ? fields.path.initialValue : address} />
        <ErrorSummary form={form} fields={[{ field: fields.name, label: t('viewName') }]} />
        <TextField field={fields.name} label={t('viewName')} hint={t('viewNameHint')} />
        <Button kind="secondary" disabled={busy}>
          {t('saveView')}
        </Button>
      </Form>
    </section>
  )
}
