import { type FieldMetadata, getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { RemindersField, ScheduleAbout, ScheduleWhom } from '../events/schedule-about.tsx'
import { ScheduleNotices } from '../events/schedule-notices.tsx'
import { SchedulePlace } from '../events/schedule-place.tsx'
import { ScheduleTexts } from '../events/schedule-texts.tsx'
import { ZoneField, type Zones } from '../events/schedule-when.tsx'
import { scopes } from './change-schema.ts'
import { DatesPreview, type PreviewedDate } from './dates-preview.tsx'
import type { ChangeDraft } from './draft.ts'
import { ChangeProblems } from './series-problems.tsx'

interface ChangeFormProps {
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  municipalities: readonly string[]
  commitments: readonly { number: number; title: LocalizedValue }[]
  zones: Zones
  /** What the date from which the change is seen is like. */
  draft: ChangeDraft
  revision: number
  answer:
    | {
        reply: SubmissionResult
        shown: { dates: PreviewedDate[]; zone: string; seen: string; cancel: boolean; notes: string[] } | null
        isSignedOut: boolean
        isRefused: boolean
      }
    | undefined
}

export function ChangeForm({ own, forTheNetwork, draft, revision, answer, ...page }: ChangeFormProps) {
  const { t } = useWords('event-series')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<ChangeDraft>({
    id: 'change',
    lastResult: answer?.reply,
    defaultValue: { ...draft, scope: 'THIS' },
    shouldValidate: 'onSubmit',
  })
  const shown = answer?.shown
  const notes = shown?.cancel ? [t('changing.notes.cancel')] : shown?.notes
  const count = { count: shown?.dates.length ?? 0, number: shown?.dates.length ?? 0 }
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" name="step" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('changing.preview')}
      </button>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="seen" value={shown?.seen ?? ''} />
      <ScheduleNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <ChangeProblems form={form} fields={fields} />
      <div className="long-form__part">
        <RadioField
          field={fields.scope}
          label={t('changing.scope')}
          hint={t('changing.scopeHint')}
          options={scopes.map(scope => ({ value: scope, label: t(`scope.${scope}`) }))}
        />
        <p className="field__hint">{t('changing.only')}</p>
      </div>
      <div className="long-form__part">
        <TextField
          field={fields.shiftDays}
          label={t('changing.shiftDays')}
          hint={t('changing.shiftHint')}
          type="number"
          optional
        />
        <div className="series-days series-days--beside">
          <TextField field={fields.startTime} label={t('days.startTime')} type="time" />
          <TextField field={fields.endTime} label={t('days.endTime')} type="time" />
        </div>
      </div>
      <div className="long-form__part">
        <ZoneField field={fields.timeZone} zones={page.zones} />
        <RadioField
          field={fields.zoneMove}
          label={t('changing.zoneMove')}
          hint={t('changing.zoneMoveHint')}
          options={[
            { value: 'KEEP_CLOCK', label: t('changing.keepClock') },
            { value: 'KEEP_MOMENT', label: t('changing.keepMoment') },
          ]}
        />
      </div>
      <ScheduleTexts form={form} texts={fields.texts} withAccess />
      <ScheduleWhom fields={fields} />
      <SchedulePlace fields={fields} own={own} forTheNetwork={forTheNetwork} municipalities={page.municipalities} />
      <ScheduleAbout fields={fields} commitments={page.commitments}>
        <RemindersField field={fields.reminders} had={draft.reminders} />
      </ScheduleAbout>
      <div className="long-form__part">
        <Cancel field={fields.cancel} />
        <TextAreaField field={fields.reason} label={t('changing.reason')} optional rows={2} />
      </div>
      {shown && <DatesPreview title={t('changing.title', count)} {...shown} notes={notes ?? []} />}
      <div className="long-form__end stack">
        <p>{t(shown ? 'changing.seen' : 'changing.first')}</p>
        <div className="cluster">
          <Button kind={shown ? 'secondary' : 'primary'} name="step" value="preview" disabled={busy}>
            {t(shown ? 'new.again' : 'changing.preview')}
          </Button>
          {shown && (
            <Button name="step" value="make" disabled={busy}>
              {t(shown.cancel ? 'changing.cancelThem' : 'changing.make', count)}
            </Button>
          )}
        </div>
      </div>
    </Form>
  )
}

function Cancel({ field }: { field: FieldMetadata<string | undefined, ChangeDraft> }) {
  const { t } = useWords('event-series')
  const { key, ...input } = getInputProps(field, { type: 'checkbox' })
  return (
    <label className="choice" htmlFor={input.id}>
      <input key={key} {...input} />
      <span>
        {t('changing.cancel')}
        <span className="field__hint">{t('changing.cancelHint')}</span>
      </span>
    </label>
  )
}
