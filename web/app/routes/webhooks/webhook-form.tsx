import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { type Option, SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { kinds } from '../news/filter.ts'

/** Lists with an order of the language come from the loader. */
export interface Choices {
  provinces: readonly Option[]
  commitments: readonly Option[]
  municipalities: readonly Option[]
}

export type Draft = {
  url: string
  description: string
  kind: string[]
  province: string[]
  municipality: string
  commitment: string
}

interface WebhookFormProps {
  choices: Choices
  reply: SubmissionResult | undefined
  draft?: Draft
  /** Of a new one: new with each load of the page. */
  pageKey?: string
}

/** Where to send, and what: the same for a new webhook and one that is there. */
export function WebhookForm({ choices, reply, draft, pageKey }: WebhookFormProps) {
  const { t } = useWords('webhooks')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'webhook',
    lastResult: reply,
    ...(draft && { defaultValue: draft }),
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post" action="#webhook">
      {pageKey && <input type="hidden" name="key" value={pageKey} />}
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.url, label: t('url') },
          { field: fields.description, label: t('description') },
          { field: fields.kind, label: t('kind') },
          { field: fields.province, label: t('province') },
          { field: fields.municipality, label: t('municipality') },
          { field: fields.commitment, label: t('commitment') },
        ]}
      />
      <TextField field={fields.url} type="url" label={t('url')} hint={t('urlHint')} autoComplete="off" />
      <TextField field={fields.description} label={t('description')} hint={t('descriptionHint')} optional dir="auto" />
      <details className="webhook-filter" open={hasFilter(draft)}>
        <summary>{t('filter')}</summary>
        <div className="stack">
          <p className="soft">{t('filterHint')}</p>
          <CheckField
            field={fields.kind}
            label={t('kind')}
            optional
            options={kinds.map(kind => ({ value: kind, label: terms(`activityKind.${kind}`) }))}
          />
          <CheckField field={fields.province} label={t('province')} optional options={choices.provinces} />
          <SelectField
            field={fields.municipality}
            label={t('municipality')}
            optional
            options={choices.municipalities}
          />
          <SelectField field={fields.commitment} label={t('commitment')} optional options={choices.commitments} />
        </div>
      </details>
      <Button name="deed" value="keep" aria-disabled={busy || undefined}>
        {t(draft ? 'save' : 'add')}
      </Button>
    </Form>
  )
}

const hasFilter = (draft: Draft | undefined) =>
  draft !== undefined &&
  draft.kind.length + draft.province.length + draft.municipality.length + draft.commitment.length > 0
