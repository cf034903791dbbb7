import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../../components/field/check-field.tsx'
import { RadioField } from '../../../components/field/radio-field.tsx'
import { TextAreaField } from '../../../components/field/text-area-field.tsx'
import { TextField } from '../../../components/field/text-field.tsx'
import { NewerRecord } from '../../../components/newer-record/newer-record.tsx'
import { useWords } from '../../../language/words.ts'
import { type DraftQuestion, QuestionSummary } from './question-list.tsx'
import { questionKinds, type valuesOf } from './question-schema.ts'

type Draft = {
  kind?: string
  promptEn?: string
  promptFr?: string
  choicesEn?: string
  choicesFr?: string
  least?: string
  most?: string
  required?: string
}

interface QuestionFormProps {
  /** Id of the question that is changed; absent for a new one. */
  id?: string | undefined
  values?: ReturnType<typeof valuesOf> | undefined
  revision: number
  /** Where the question stands, and among how many; below 0 for a new one. */
  place: { at: number; of: number }
  /** The questions as somebody else left them meanwhile. */
  newer: { revision: number; questions: readonly DraftQuestion[] } | null
  lastResult: SubmissionResult | undefined
}

/** One question. Which of the lower fields count depends on the kind, and the hints say so. */
export function QuestionForm({ id, values, revision, place, newer, lastResult }: QuestionFormProps) {
  const { t } = useWords('surveys')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'question',
    lastResult,
    defaultValue: { ...values, least: values?.least?.toString(), most: values?.most?.toString() },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      <input type="hidden" name="act" value="question" />
      <input type="hidden" name="revision" value={newer?.revision ?? revision} />
      <input type="hidden" name="at" value={place.at} />
      <input type="hidden" name="of" value={place.of} />
      {id && <input type="hidden" name="question" value={id} />}
      {newer && (
        <NewerRecord revision={newer.revision}>
          <ol>
            {newer.questions.map(question => (
              <li key={question.id}>
                <QuestionSummary question={question} />
              </li>
            ))}
          </ol>
        </NewerRecord>
      )}
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.kind, label: t('kindOf') },
          { field: fields.promptEn, label: t('promptEn') },
          { field: fields.promptFr, label: t('promptFr') },
          { field: fields.choicesEn, label: t('choicesEn') },
          { field: fields.choicesFr, label: t('choicesFr') },
          { field: fields.least, label: t('least') },
          { field: fields.most, label: t('most') },
        ]}
      />
      <RadioField
        field={fields.kind}
        label={t('kindOf')}
        options={questionKinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField field={fields.promptEn} label={t('promptEn')} hint={t('oneLanguageHint')} lang="en" dir="ltr" />
      <TextField field={fields.promptFr} label={t('promptFr')} hint={t('oneLanguageHint')} lang="fr" dir="ltr" />
      <TextAreaField
        field={fields.choicesEn}
        label={t('choicesEn')}
        hint={t('choicesHint')}
        rows={4}
        lang="en"
        dir="ltr"
      />
      <TextAreaField
        field={fields.choicesFr}
        label={t('choicesFr')}
        hint={t('choicesHint')}
        rows={4}
        lang="fr"
        dir="ltr"
      />
      <TextField field={fields.least} label={t('least')} hint={t('scaleHint')} type="number" optional />
      <TextField field={fields.most} label={t('most')} type="number" optional />
      <CheckField
        field={fields.required as never}
        label={t('answering')}
        options={[{ value: 'yes', label: t('mustAnswer') }]}
      />
      <Button kind="secondary" disabled={busy}>
        {id ? t('changeQuestion') : t('addQuestion')}
      </Button>
    </Form>
  )
}
