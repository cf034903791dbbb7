import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { Facts } from '../../components/facts/facts.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { InvitationPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { AcceptValues } from './accept-schema.ts'

interface AcceptProps {
  invitation: NonNullable<InvitationPageQuery['invitation']> & { until: string }
  token: string
  lastResult: SubmissionResult | undefined
}

/** What the person is asked to be, and the button that makes it so. */
export function AcceptForm({ invitation, token, lastResult }: AcceptProps) {
  const { t } = useWords('contacts')
  const busy = useNavigation().state !== 'idle'
  const { displayName, title, elected, champion, mayEdit, replaces, invitedBy, until } = invitation
  const [form, fields] = useForm<AcceptValues>({
    id: 'accept',
    lastResult,
    defaultValue: { displayName },
    shouldValidate: 'onSubmit',
  })
  const kind = elected ? t('elected') : t('staff')
  return (
    <>
      <Facts
        facts={[
          ...(invitedBy ? [{ label: t('invitation.by'), value: <bdi>{invitedBy.displayName}</bdi> }] : []),
          ...(title ? [{ label: t('invitation.function'), value: <LocalizedText value={title} /> }] : []),
          { label: t('invitation.kind'), value: champion ? `${kind} · ${t('champion')}` : kind },
          { label: t('invitation.until'), value: until },
        ]}
      />
      <ul>
        <li>{mayEdit ? t('invitation.publishes') : t('invitation.reads')}</li>
        <li>{t('invitation.public')}</li>
        {replaces && <li>{t('invitation.replaces', { name: replaces.person.displayName })}</li>}
      </ul>
      <Form {...getFormProps(form)} className="form" method="post">
        <ErrorSummary form={form} fields={[{ field: fields.displayName, label: t('invitation.name') }]} />
        <input type="hidden" name="token" value={token} />
        <TextField
          field={fields.displayName}
          label={t('invitation.name')}
          hint={t('invitation.nameHint')}
          autoComplete="name"
        />
        <Button disabled={busy}>{t('invitation.accept')}</Button>
      </Form>
      <p className="soft">{t('invitation.decline')}</p>
    </>
  )
}
