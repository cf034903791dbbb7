import { type FieldMetadata, getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { ScheduleNotices } from '../events/schedule-notices.tsx'
import { scopes } from './change-schema.ts'
import { DatesPreview, type PreviewedDate } from './dates-preview.tsx'

interface ChangeFormProps {
  from: { startTime: string; endTime: string; venue?: string | undefined; capacity?: string | undefined }
  revision: number
  answer:
    | {
        reply: SubmissionResult
        shown: {
          dates: PreviewedDate[]
          zone: string
          seen: string
          cancel: boolean
          venue: string | null
          onlineUrl: string | null
          /** Written; empty where there is no limit any more, null where it stays. */
          capacity: string | null
        } | null
        isSignedOut: boolean
        isRefused: boolean
      }
    | undefined
}

type Draft = {
  scope?: string
  shiftDays?: string
  startTime?: string
  endTime?: string
  venue?: string | undefined
  onlineUrl?: string
  capacity?: string | undefined
  cancel?: string
}

const names = ['scope', 'shiftDays', 'startTime', 'endTime', 'venue', 'onlineUrl', 'capacity'] as const

export function ChangeForm({ from, revision, answer }: ChangeFormProps) {
  const { t } = useWords('event-series')
  const { t: words } = useWords('schedule')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'change',
    lastResult: answer?.reply,
    defaultValue: { ...from, scope: 'THIS' },
    shouldValidate: 'onSubmit',
  })
  const labels: Record<(typeof names)[number], string> = {
    scope: t('changing.scope'),
    shiftDays: t('changing.shiftDays'),
    startTime: t('days.startTime'),
    endTime: t('days.endTime'),
    venue: words('venue'),
    onlineUrl: t('changing.onlineUrl'),
    capacity: words('capacity'),
  }
  const shown = answer?.shown
  const notes = shown && [
    ...(shown.cancel ? [t('changing.notes.cancel')] : []),
    ...(shown.venue === null
      ? []
      : [shown.venue ? t('changing.notes.venue', { venue: shown.venue }) : t('changing.notes.noVenue')]),
    ...(shown.capacity === null
      ? []
      : [shown.capacity ? t('changing.notes.capacity', { number: shown.capacity }) : t('changing.notes.noLimit')]),
    ...(shown.onlineUrl ? [t('changing.notes.onlineUrl', { url: shown.onlineUrl })] : []),
  ]
  const count = { count: shown?.dates.length ?? 0, number: shown?.dates.length ?? 0 }
  return (
    <Form {...getFormProps(form)} className="form schedule" method="post" preventScrollReset>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="seen" value={shown?.seen ?? ''} />
      <ScheduleNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <ErrorSummary form={form} fields={names.map(name => ({ field: fields[name], label: labels[name] }))} />
      <div className="schedule__part">
        <RadioField
          field={fields.scope}
          label={labels.scope}
          hint={t('changing.scopeHint')}
          options={scopes.map(scope => ({ value: scope, label: t(`scope.${scope}`) }))}
        />
      </div>
      <div className="schedule__part">
        <TextField
          field={fields.shiftDays}
          label={labels.shiftDays}
          hint={t('changing.shiftHint')}
          type="number"
          optional
        />
        <div className="series-days series-days--beside">
          <TextField field={fields.startTime} label={labels.startTime} type="time" />
          <TextField field={fields.endTime} label={labels.endTime} type="time" />
        </div>
        <TextField field={fields.venue} label={labels.venue} hint={words('venueHint')} optional />
        <TextField
          field={fields.onlineUrl}
          label={labels.onlineUrl}
          hint={t('changing.onlineHint')}
          type="url"
          optional
        />
        <TextField
          field={fields.capacity}
          label={labels.capacity}
          hint={words('capacityHint')}
          type="number"
          optional
        />
      </div>
      <div className="schedule__part">
        <Cancel field={fields.cancel} />
      </div>
      {shown && <DatesPreview title={t('changing.title', count)} {...shown} notes={notes ?? []} />}
      <div className="schedule__end stack">
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

function Cancel({ field }: { field: FieldMetadata<string | undefined, Draft> }) {
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
