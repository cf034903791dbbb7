import { getFormProps, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { Refusal } from './act.server.ts'
import { ContactBadges } from './badges.tsx'
import { useFlagOptions, useKindOptions } from './options.tsx'
import type { ChangeValues, EndValues } from './schemas.ts'
import type { WrittenContact } from './written.ts'

interface ContactProps {
  contact: WrittenContact
  answer: Refusal | undefined
}

/** One contact, with what can be done about it folded away below. */
export function ContactItem({ contact, answer }: ContactProps) {
  const { t } = useWords('contacts')
  const { person, title, isOwn, since, until, confirmed, returned } = contact
  const own = answer?.about === contact.id ? answer : undefined
  return (
    <article className="contact">
      <h3>
        <bdi>{person.displayName}</bdi> {isOwn && <span className="soft small">({t('you')})</span>}
      </h3>
      {title && (
        <p>
          <LocalizedText value={title} />
        </p>
      )}
      <p>
        <ContactBadges of={contact} /> {returned && <Badge tone="clay">{t('mailReturned', { day: returned })}</Badge>}
      </p>
      <p className="soft small">
        {until ? t('sinceUntil', { day: since, until }) : t('since', { day: since })} ·{' '}
        {confirmed ? t('confirmed', { day: confirmed }) : t('neverConfirmed')}
      </p>
      <details className="screen-only" open={own?.intent === 'change'}>
        <summary>
          {t('change')}
          <span className="visually-hidden">: {person.displayName}</span>
        </summary>
        <ChangeForm key={contact.revision} contact={contact} answer={own?.intent === 'change' ? own : undefined} />
      </details>
      <details className="screen-only" open={own?.intent === 'end'}>
        <summary>
          {t('end')}
          <span className="visually-hidden">: {person.displayName}</span>
        </summary>
        <EndForm key={contact.revision} contact={contact} answer={own?.intent === 'end' ? own : undefined} />
      </details>
    </article>
  )
}

function ChangeForm({ contact, answer }: ContactProps) {
  const { id, revision, ownTitle, elected, champion, mayEdit, person, startsOn } = contact
  const { t } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  const kinds = useKindOptions()
  const options = useFlagOptions()
  const flags = [...(champion ? (['champion'] as const) : []), ...(mayEdit ? (['mayEdit'] as const) : [])]
  const [form, fields] = useForm<ChangeValues>({
    id: `change-${id}`,
    lastResult: answer?.reply ?? undefined,
    defaultValue: { title: ownTitle, kind: elected ? 'ELECTED' : 'STAFF', flags, startsOn },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form
      {...getFormProps(form)}
      className="form"
      method="post"
      aria-label={t('changeOf', { name: person.displayName })}
    >
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.title, label: t('functionLabel') },
          { field: fields.kind, label: t('kind') },
          { field: fields.flags, label: t('flags') },
          { field: fields.startsOn, label: t('startsOn') },
        ]}
      />
      <input type="hidden" name="about" value={id} />
      <input type="hidden" name="revision" value={answer?.newer?.revision ?? revision} />
      {answer?.newer && <Newer newer={answer.newer} />}
      <TextField field={fields.title} label={t('functionLabel')} hint={t('functionHint')} optional />
      <RadioField field={fields.kind} label={t('kind')} options={kinds} />
      <CheckField field={fields.flags} label={t('flags')} options={options} optional />
      <TextField field={fields.startsOn} label={t('startsOn')} hint={t('startsOnHint')} type="date" />
      <Button name="intent" value="change" disabled={busy}>
        {t('save')}
      </Button>
    </Form>
  )
}

/** Folded open first: nobody ends a contact with a single click. */
function EndForm({ contact: { id, revision, endsOn, today, person }, answer }: ContactProps) {
  const { t } = useWords('contacts')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<EndValues>({
    id: `end-${id}`,
    lastResult: answer?.reply ?? undefined,
    defaultValue: { endsOn: endsOn ?? today },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form" method="post" aria-label={t('endOf', { name: person.displayName })}>
      <ErrorSummary form={form} fields={[{ field: fields.endsOn, label: t('endsOn') }]} />
      <p>{t('endWhat')}</p>
      <input type="hidden" name="about" value={id} />
      <input type="hidden" name="revision" value={answer?.newer?.revision ?? revision} />
      {answer?.newer && <Newer newer={answer.newer} />}
      <TextField field={fields.endsOn} label={t('endsOn')} hint={t('endsOnHint')} type="date" />
      <Button kind="secondary" name="intent" value="end" disabled={busy}>
        {t('endButton')}
      </Button>
    </Form>
  )
}

function Newer({ newer }: { newer: NonNullable<Refusal['newer']> }) {
  const { t } = useWords('contacts')
  const { revision, title, mayEdit, since, until, ...flags } = newer
  return (
    <NewerRecord
      revision={revision}
      facts={[
        { label: t('functionLabel'), value: title ? <LocalizedText value={title} /> : t('noFunction') },
        { label: t('startsOn'), value: since },
        ...(until ? [{ label: t('endsOn'), value: until }] : []),
      ]}
    >
      <p>
        <ContactBadges of={{ ...flags, mayEdit: mayEdit ?? null }} />
      </p>
    </NewerRecord>
  )
}
