import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'

interface LinkFormProps {
  returnTo: string
  lastResult?: SubmissionResult
}

interface Link {
  email: string
}

/** Asks for a link by mail. The answer is the same whether or not the address has an account. */
export function LinkForm({ returnTo, lastResult }: LinkFormProps) {
  const { t, lang } = useWords('sign-in')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Link>({ id: 'link', lastResult, shouldValidate: 'onSubmit' })
  return (
    <Form {...getFormProps(form)} className="form" method="post" action={`/${lang}/sign-in`}>
      <ErrorSummary form={form} fields={[{ field: fields.email, label: t('email') }]} />
      <TextField field={fields.email} label={t('email')} hint={t('emailHint')} type="email" autoComplete="email" />
      <input type="hidden" name="returnTo" value={returnTo} />
      <Button disabled={busy}>{t('send')}</Button>
    </Form>
  )
}
