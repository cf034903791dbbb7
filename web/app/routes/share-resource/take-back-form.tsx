import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { useWords } from '../../language/words.ts'

interface TakeBackFormProps {
  versions: readonly { id: string; name: string; version: string }[]
  answer: { reply: SubmissionResult } | undefined
}

/** For what should never have been uploaded: one version goes, for good. */
export function TakeBackForm({ versions, answer }: TakeBackFormProps) {
  const { t } = useWords('share-resource')
  const [form, fields] = useForm<{ version?: string; why?: string }>({
    id: 'take-back',
    ...(answer && { lastResult: answer.reply }),
  })
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post">
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.version, label: t('takeBackWhich') },
          { field: fields.why, label: t('takeBackWhy') },
        ]}
      />
      <section className="long-form__part" aria-labelledby="taking-back">
        <h2 id="taking-back">{t('takingBack')}</h2>
        <p>{t('takingBackHint')}</p>
        <SelectField
          field={fields.version}
          label={t('takeBackWhich')}
          options={versions.map(({ id, name, version }) => ({ value: id, label: t('lineOption', { name, version }) }))}
        />
        <TextAreaField field={fields.why} label={t('takeBackWhy')} hint={t('reasonHint')} rows={2} />
        <div>
          <Button kind="secondary" name="do" value="takeBack">
            {t('takeBack')}
          </Button>
        </div>
      </section>
    </Form>
  )
}
