import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { DateTimeField, TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from '../events/draft.ts'
import { eventKinds } from '../events/question.ts'
import { ScheduleTexts } from '../events/schedule-texts.tsx'
import { ZoneField, type Zones } from '../events/schedule-when.tsx'
import { EventToBeFields } from './event-to-be.tsx'
import { Preview } from './preview.tsx'
import type { WrittenPreview } from './preview.server.ts'
import { type Place, WhomToAsk } from './whom-to-ask.tsx'
import type { NewPollDraft, NewPollForm as FormOfPoll } from './new-draft.ts'
import { NewPollProblems } from './new-problems.tsx'
import { mostTimes } from './new-schema.ts'

interface NewPollFormProps {
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  likelyZone: string | undefined
  municipalities: readonly Place[]
  zones: Zones
  /** New with each load of the page. */
  pageKey: string
  reply?: SubmissionResult | undefined
  /** What would be told. */
  shown?: WrittenPreview | null | undefined
}

export function NewPollForm({
  own,
  forTheNetwork,
  likelyZone,
  municipalities,
  zones,
  pageKey,
  reply,
  shown,
}: NewPollFormProps) {
  const { t, lang } = useWords('poll')
  const { t: terms } = useWords('terms')
  const { t: schedule } = useWords('schedule')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<NewPollDraft>({
    id: 'poll',
    lastResult: reply,
    defaultValue: {
      texts: [{ lang }],
      times: [{}, {}],
      audience: 'MEMBERS',
      kind: 'MEETING',
      timeZone: likelyZone,
      host: !forTheNetwork && own.length === 1 ? own[0]?.value : undefined,
    },
    shouldValidate: 'onSubmit',
  })
  const hosts = forTheNetwork ? municipalities.map(({ slug, name }) => ({ value: slug, label: name.text })) : own
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" name="step" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('new.preview')}
      </button>
      <input type="hidden" name="seen" value={shown?.seen ?? ''} />
      <input type="hidden" name="key" value={pageKey} />
      <NewPollProblems form={form} fields={fields} />
      {/* the two forms share the names and the shape of these fields */}
      <ScheduleTexts
        form={form as unknown as DraftForm}
        texts={fields.texts as unknown as DraftField<'texts'>}
        withAccess
      />
      <div className="long-form__part">
        <RadioField
          field={fields.kind}
          label={schedule('kind')}
          options={eventKinds.map(kind => ({ value: kind, label: terms(`eventKind.${kind}`) }))}
        />
        <SelectField
          field={fields.host}
          label={schedule('host')}
          hint={forTheNetwork ? t('new.hostHint') : schedule('ownHostHint')}
          optional={forTheNetwork}
          options={hosts}
        />
      </div>
      <section className="long-form__part" aria-labelledby="times-title">
        <h2 id="times-title">{t('new.times')}</h2>
        <p className="field__hint">{t('new.timesHint')}</p>
        <ZoneField field={fields.timeZone as unknown as DraftField<'timeZone'>} zones={zones} />
        <TimeRows form={form} times={fields.times} least={2} most={mostTimes} />
      </section>
      <EventToBeFields fields={fields} />
      <WhomToAsk fields={fields} municipalities={municipalities} />
      <div className="long-form__part">
        <TextField field={fields.closesOn} label={t('new.closesOn')} hint={t('new.closesOnHint')} type="date" />
      </div>
      {shown && <Preview preview={shown} />}
      <PreviewedEnd isShown={Boolean(shown)} told={t('new.told')} make={t('new.submit')} busy={busy} />
    </Form>
  )
}

/** First it is shown what would be told; then that is sent. */
export function PreviewedEnd({
  isShown,
  told,
  make,
  busy,
}: {
  isShown: boolean
  told: string
  make: string
  busy: boolean
}) {
  const { t } = useWords('poll')
  return (
    <div className="long-form__end stack">
      <p>{told}</p>
      <p>{t(isShown ? 'new.seen' : 'new.first')}</p>
      <div className="cluster">
        {isShown && (
          <Button name="step" value="make" disabled={busy}>
            {make}
          </Button>
        )}
        <Button kind={isShown ? 'secondary' : 'primary'} name="step" value="preview" disabled={busy}>
          {t(isShown ? 'new.again' : 'new.preview')}
        </Button>
      </div>
    </div>
  )
}

/** Buttons that add and remove are buttons of the form, so they work without a script. */
export function TimeRows({
  form,
  times,
  least,
  most,
}: {
  form: FormOfPoll
  times: ReturnType<FormOfPoll['getFieldset']>['times']
  least: number
  most: number
}) {
  const { t } = useWords('poll')
  const rows = times.getFieldList()
  return (
    <div id={times.id} className="poll-rows" tabIndex={-1}>
      <FieldErrors id={times.errorId} errors={times.errors} />
      {rows.map((row, index) => {
        const { startsAt, endsAt } = row.getFieldset()
        return (
          <fieldset key={row.key} className="poll-rows__row">
            <legend>{t('new.time', { number: index + 1 })}</legend>
            <DateTimeField field={startsAt} label={t('new.from')} />
            <DateTimeField field={endsAt} label={t('new.to')} />
            {rows.length > least && (
              <Button kind="quiet" {...form.remove.getButtonProps({ name: times.name, index })}>
                {t('new.removeTime', { number: index + 1 })}
              </Button>
            )}
          </fieldset>
        )
      })}
      {rows.length < most && (
        <div>
          <Button kind="secondary" {...form.insert.getButtonProps({ name: times.name, defaultValue: {} })}>
            {t('new.addTime')}
          </Button>
        </div>
      )}
    </div>
  )
}
