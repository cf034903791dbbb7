import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { type Option, SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface AskFormProps {
  own: readonly Option[]
  indicator: { key: string; code: string; title: LocalizedValue } | null
  commitment: number | null
  commitments: readonly Option[]
  languages: readonly Option[]
  /** New with each load of the page. */
  pageKey: string
  reply?: SubmissionResult | undefined
  /** Whether what was asked before is shown above. */
  isSure: boolean
}

type Draft = {
  title: string
  body: string
  commitments: string[]
  indicator: string
  audience: string
  language: string
  municipality: string
}

export function AskForm({ reply, isSure, pageKey, ...page }: AskFormProps) {
  const { t, lang } = useWords('discussions')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'question',
    lastResult: reply,
    defaultValue: {
      audience: 'MEMBERS',
      language: lang,
      commitments: page.commitment ? [String(page.commitment)] : [],
    },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="key" value={pageKey} />
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.title, label: t('ask.question') },
          { field: fields.body, label: t('ask.body') },
          { field: fields.commitments, label: t('ask.commitments') },
          { field: fields.audience, label: t('ask.audience') },
          { field: fields.municipality, label: t('speakFor') },
          { field: fields.language, label: t('language') },
        ]}
      />
      <TextField field={fields.title} label={t('ask.question')} hint={t('ask.questionHint')} dir="auto" />
      <TextAreaField field={fields.body} label={t('ask.body')} hint={t('ask.bodyHint')} rows={7} dir="auto" />
      {page.indicator && (
        <p className="asked-about">
          <input type="hidden" name="indicator" value={page.indicator.key} />
          <strong>{t('filter.indicator', { code: page.indicator.code })}</strong>{' '}
          <LocalizedText value={page.indicator.title} note={false} />
        </p>
      )}
      <CheckField
        field={fields.commitments}
        label={t('ask.commitments')}
        hint={t('ask.commitmentsHint')}
        optional={page.indicator !== null}
        options={page.commitments}
      />
      <RadioField
        field={fields.audience}
        label={t('ask.audience')}
        options={(['MEMBERS', 'PUBLIC'] as const).map(value => ({
          value,
          label: t(`ask.audienceOf.${value}`),
          hint: t(`ask.audienceHint.${value}`),
        }))}
      />
      {page.own.length > 0 && <SelectField field={fields.municipality} label={t('speakFor')} options={page.own} />}
      <SelectField field={fields.language} label={t('language')} options={page.languages} />
      <p className="cluster">
        {isSure ? (
          <>
            <Button name="step" value="send" disabled={busy}>
              {t('ask.send')}
            </Button>
            <Button kind="quiet" name="step" value="look" disabled={busy}>
              {t('ask.lookAgain')}
            </Button>
          </>
        ) : (
          <Button name="step" value="look" disabled={busy}>
            {t('ask.look')}
          </Button>
        )}
      </p>
    </Form>
  )
}
