import { getFormProps, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { Refusal } from './act.server.ts'
import { useFlagOptions, useKindOptions } from './options.tsx'
import type { InviteValues } from './schemas.ts'

export function InviteForm({ answer }: { answer: Refusal | undefined }) {
  const { t, lang } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  const kinds = useKindOptions()
  const options = useFlagOptions()
  const [form, fields] = useForm<InviteValues>({
    id: 'invite',
    lastResult: answer?.intent === 'invite' ? (answer.reply ?? undefined) : undefined,
    defaultValue: { lang: isLang(lang) ? lang : 'en' },
    shouldValidate: 'onSubmit',
  })
  return (
    <section className="stack screen-only" aria-labelledby="invite-title">
      <h2 id="invite-title">{t('inviteTitle')}</h2>
      <p className="soft">{t('inviteLead')}</p>
      <Form {...getFormProps(form)} className="form" method="post">
        <ErrorSummary
          form={form}
          fields={[
            { field: fields.email, label: t('email') },
            { field: fields.displayName, label: t('name') },
            { field: fields.title, label: t('functionLabel') },
            { field: fields.kind, label: t('kind') },
            { field: fields.flags, label: t('flags') },
            { field: fields.lang, label: t('letterLanguage') },
          ]}
        />
        <TextField field={fields.email} label={t('email')} hint={t('emailHint')} type="email" autoComplete="off" />
        <TextField field={fields.displayName} label={t('name')} hint={t('nameHint')} autoComplete="off" />
        <TextField field={fields.title} label={t('functionLabel')} optional />
        <RadioField field={fields.kind} label={t('kind')} options={kinds} />
        <CheckField field={fields.flags} label={t('flags')} options={options} optional />
        <SelectField
          field={fields.lang}
          label={t('letterLanguage')}
          options={languages.map(each => ({ value: each, label: languageNames[each] }))}
        />
        <Button name="intent" value="invite" disabled={busy}>
          {t('invite')}
        </Button>
      </Form>
    </section>
  )
}
