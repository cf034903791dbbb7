import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import type { GrantOfTokenFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { keyOf } from './grant-key.ts'
import { GrantName } from './grant-name.tsx'
import { type MakeValues, spans } from './make-schema.ts'

interface MakeFormProps {
  grants: readonly GrantOfTokenFragment[]
  reply: SubmissionResult | null
}

export function MakeForm({ grants, reply }: MakeFormProps) {
  const { t } = useWords('api-tokens')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<MakeValues>({
    id: 'make',
    lastResult: reply,
    defaultValue: { scope: 'READ', days: '90' },
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack screen-only" aria-labelledby="make-title">
      <h2 id="make-title">{t('makeTitle')}</h2>
      <Form {...getFormProps(form)} className="form" method="post">
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.name, label: t('name') },
            { field: fields.scope, label: t('scopeTitle') },
            { field: fields.grants, label: t('onlyRoles') },
            { field: fields.days, label: t('days') },
          ]}
        />
        <TextField field={fields.name} label={t('name')} hint={t('nameHint')} autoComplete="off" />
        <RadioField
          field={fields.scope}
          label={t('scopeTitle')}
          hint={t('scopeHint')}
          options={(['READ', 'WRITE'] as const).map(scope => ({
            value: scope,
            label: t(`scope.${scope}`),
            hint: t(`scopeMeans.${scope}`),
          }))}
        />
        {grants.length > 0 && (
          <CheckField
            field={fields.grants}
            label={t('onlyRoles')}
            hint={t('onlyRolesHint')}
            options={grants.map(grant => ({ value: keyOf(grant), label: <GrantName {...grant} /> }))}
            optional
          />
        )}
        <SelectField
          field={fields.days}
          label={t('days')}
          hint={t('daysHint')}
          options={spans.map(span => ({ value: span, label: t(`span.${span}`) }))}
        />
        <Button name="deed" value="make" disabled={busy}>
          {t('make')}
        </Button>
      </Form>
    </section>
  )
}
