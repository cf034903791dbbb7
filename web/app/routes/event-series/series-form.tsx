import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { RemindersField, ScheduleAbout, ScheduleWhom } from '../events/schedule-about.tsx'
import { ScheduleNotices } from '../events/schedule-notices.tsx'
import { SchedulePlace } from '../events/schedule-place.tsx'
import { ScheduleTexts } from '../events/schedule-texts.tsx'
import type { Zones } from '../events/schedule-when.tsx'
import { DatesPreview, type PreviewedDate } from './dates-preview.tsx'
import type { SeriesDraft } from './draft.ts'
import { SeriesDays } from './series-days.tsx'
import { SeriesProblems } from './series-problems.tsx'

interface SeriesFormProps {
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  likelyZone: string | undefined
  municipalities: readonly string[]
  commitments: readonly { number: number; title: LocalizedValue }[]
  zones: Zones
  /** New with each load of the page. */
  pageKey: string
  answer:
    | {
        reply: SubmissionResult
        /** The dates that would be made. */
        shown: { dates: PreviewedDate[]; zone: string; seen: string } | null
        isSignedOut: boolean
        isRefused: boolean
      }
    | undefined
}

export function SeriesForm({ own, forTheNetwork, likelyZone, zones, pageKey, answer, ...page }: SeriesFormProps) {
  const { t, lang } = useWords('event-series')
  const { t: words } = useWords('schedule')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<SeriesDraft>({
    id: 'series',
    lastResult: answer?.reply,
    defaultValue: {
      texts: [{ lang }],
      audience: 'PUBLIC',
      reminders: ['168', '24'],
      timeZone: likelyZone,
      host: !forTheNetwork && own.length === 1 ? own[0]?.value : undefined,
      pattern: 'WEEKLY',
      days: ['', '', ''],
      except: [''],
    },
    shouldValidate: 'onSubmit',
  })
  const shown = answer?.shown
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" name="step" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('new.preview')}
      </button>
      <input type="hidden" name="key" value={pageKey} />
      <input type="hidden" name="seen" value={shown?.seen ?? ''} />
      <ScheduleNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <SeriesProblems form={form} fields={fields} />
      <ScheduleTexts form={form} texts={fields.texts} withAccess />
      <ScheduleWhom fields={fields} />
      <SeriesDays form={form} fields={fields} zones={zones} />
      <SchedulePlace fields={fields} own={own} forTheNetwork={forTheNetwork} municipalities={page.municipalities} />
      <ScheduleAbout fields={fields} commitments={page.commitments}>
        <RemindersField field={fields.reminders} />
      </ScheduleAbout>
      {shown && (
        <DatesPreview
          title={t('preview.title', { count: shown.dates.length, number: shown.dates.length })}
          {...shown}
        />
      )}
      <div className="long-form__end stack">
        <p>{t(shown ? 'new.seen' : 'new.first')}</p>
        {shown && <p>{t('new.draft')}</p>}
        <div className="cluster">
          {shown && (
            <Button name="step" value="make" disabled={busy}>
              {t('new.make', { count: shown.dates.length, number: shown.dates.length })}
            </Button>
          )}
          {shown && (
            <Button kind="secondary" name="step" value="draft" disabled={busy}>
              {words('keepDraft')}
            </Button>
          )}
          <Button kind={shown ? 'secondary' : 'primary'} name="step" value="preview" disabled={busy}>
            {t(shown ? 'new.again' : 'new.preview')}
          </Button>
        </div>
      </div>
    </Form>
  )
}
