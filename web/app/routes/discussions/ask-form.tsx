import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { type Option, SelectField } from '../../components/field/select-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { type Indicator, Subjects } from './subjects.tsx'

interface AskFormProps {
  own: readonly Option[]
  /** Edition of the indicators. */
  model: string
  indicators: readonly Indicator[]
  /** Code of the indicator whose page it is asked from. */
  indicator: string | null
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
  indicators: string[]
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
      indicators: page.indicator ? [page.indicator] : [],
    },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="key" value={pageKey} />
      <input type="hidden" name="model" value={page.model} />
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.title, label: t('ask.question') },
          { field: fields.body, label: t('ask.body') },
          { field: fields.commitments, label: t('ask.commitments') },
          { field: fields.indicators, label: t('ask.indicators') },
          { field: fields.audience, label: t('ask.audience') },
          { field: fields.municipality, label: t('speakFor') },
          { field: fields.language, label: t('language') },
        ]}
      />
      <TextField field={fields.title} label={t('ask.question')} hint={t('ask.questionHint')} dir="auto" />
      <TextAreaField field={fields.body} label={t('ask.body')} hint={t('ask.bodyHint')} rows={7} dir="auto" />
      <Subjects fields={fields} commitments={page.commitments} indicators={page.indicators} />
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
