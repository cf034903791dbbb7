import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { TextAreaField } from '../../../components/field/text-area-field.tsx'
import { TextField } from '../../../components/field/text-field.tsx'
import { NewerRecord } from '../../../components/newer-record/newer-record.tsx'
import { useWords } from '../../../language/words.ts'
import type { HeadValues } from './head-schema.ts'

interface HeadFormProps {
  values?: Partial<HeadValues>
  lastResult: SubmissionResult | undefined
  button: string
  revision?: number
  /** Made with the page: the same page sent twice makes one survey. */
  pageKey?: string
  /** The survey as somebody else left it meanwhile. */
  newer?: { revision: number; head: Partial<HeadValues> } | null
}

const headFields = ['titleEn', 'titleFr', 'introEn', 'introFr', 'opensOn', 'closesOn'] as const

/** Title, purpose and days, in English and French. */
export function HeadForm({ values, lastResult, button, revision, pageKey, newer = null }: HeadFormProps) {
  const { t } = useWords('surveys')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<HeadValues>({
    id: 'head',
    lastResult,
    ...(values ? { defaultValue: values } : {}),
    shouldValidate: 'onSubmit',
  })
  const named = headFields.map(name => ({ field: fields[name], label: t(name) }))
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="act" value="head" />
      {revision !== undefined && <input type="hidden" name="revision" value={newer?.revision ?? revision} />}
      {pageKey && <input type="hidden" name="key" value={pageKey} />}
      {newer && (
        <NewerRecord
          revision={newer.revision}
          facts={headFields.flatMap(name =>
            newer.head[name] ? [{ label: t(name), value: <bdi>{newer.head[name]}</bdi> }] : [],
          )}
        />
      )}
      <ErrorSummary form={form} fields={named} />
      <TextField field={fields.titleEn} label={t('titleEn')} hint={t('oneLanguageHint')} lang="en" dir="ltr" />
      <TextField field={fields.titleFr} label={t('titleFr')} hint={t('oneLanguageHint')} lang="fr" dir="ltr" />
      <TextAreaField field={fields.introEn} label={t('introEn')} optional rows={3} lang="en" dir="ltr" />
      <TextAreaField field={fields.introFr} label={t('introFr')} optional rows={3} lang="fr" dir="ltr" />
      <TextField field={fields.opensOn} label={t('opensOn')} type="date" />
      <TextField field={fields.closesOn} label={t('closesOn')} type="date" />
      <Button disabled={busy}>{button}</Button>
    </Form>
  )
}
