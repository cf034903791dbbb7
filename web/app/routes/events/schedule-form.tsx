import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { Draft } from './draft.ts'
import type { Choices } from './moments.ts'
import { useTimeBefore } from './reminders.tsx'
import { remindersToChoose } from './reminders.ts'
import { eventKinds } from './question.ts'
import { ScheduleNotices } from './schedule-notices.tsx'
import { SchedulePlace } from './schedule-place.tsx'
import { ScheduleProgramme } from './schedule-programme.tsx'
import { ScheduleProblems } from './schedule-problems.tsx'
import { ScheduleTexts } from './schedule-texts.tsx'
import { ScheduleWhen } from './schedule-when.tsx'

export const audiences = ['PUBLIC', 'MEMBERS', 'INVITED'] as const
export const spoken = languages.map(each => ({ value: each, label: <bdi lang={each}>{languageNames[each]}</bdi> }))

interface ScheduleFormProps {
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  municipalities: readonly string[]
  commitments: readonly { number: number; title: LocalizedValue }[]
  zones: { canadian: readonly { value: string; label: string }[]; others: readonly string[] }
  /** What the fields hold at first. */
  draft: Draft
  /** Of a new event: new with each load of the page. */
  pageKey?: string
  /** Of an event that is changed: the one that was read. */
  revision?: number
  answer?: {
    reply: SubmissionResult
    choices: Choices
    isSignedOut: boolean
    isRefused: boolean
  }
}

export function ScheduleForm({
  own,
  forTheNetwork,
  zones,
  draft,
  pageKey,
  revision,
  answer,
  ...page
}: ScheduleFormProps) {
  const { t } = useWords('schedule')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'schedule',
    lastResult: answer?.reply,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const isNew = revision === undefined
  const before = useTimeBefore()
  const submit = t(isNew ? 'submit' : 'save')
  const langs = fields.texts
    .getFieldList()
    .map(each => each.getFieldset().lang.initialValue)
    .filter(tag => isLang(tag))
  return (
    <Form {...getFormProps(form)} className="form schedule" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      {isNew ? (
        <input type="hidden" name="key" value={pageKey} />
      ) : (
        <input type="hidden" name="revision" value={revision} />
      )}
      <ScheduleNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <ScheduleProblems form={form} fields={fields} />
      <ScheduleTexts form={form} texts={fields.texts} withAccess />
      <div className="schedule__part">
        <RadioField
          field={fields.kind}
          label={t('kind')}
          options={eventKinds.map(kind => ({ value: kind, label: terms(`eventKind.${kind}`) }))}
        />
        <RadioField
          field={fields.audience}
          label={t('audience')}
          hint={t('audienceHint')}
          options={audiences.map(audience => ({ value: audience, label: terms(`eventAudience.${audience}`) }))}
        />
        <TextAreaField field={fields.invited} label={t('invited')} hint={t('invitedHint')} optional rows={3} />
      </div>
      <ScheduleWhen fields={fields} zones={zones} choices={answer?.choices} />
      <SchedulePlace fields={fields} own={own} forTheNetwork={forTheNetwork} municipalities={page.municipalities} />
      <div className="schedule__part schedule__boxes">
        <CheckField
          field={fields.commitments}
          label={t('commitments')}
          hint={t('commitmentsHint')}
          optional
          options={page.commitments.map(({ number, title }) => ({
            value: String(number),
            label: (
              <>
                {number}. <LocalizedText value={title} note={false} />
              </>
            ),
          }))}
        />
        <CheckField field={fields.languages} label={t('languages')} optional options={spoken} />
        <CheckField field={fields.interpretation} label={t('interpretation')} optional options={spoken} />
      </div>
      <ScheduleProgramme form={form} sessions={fields.sessions} langs={langs} />
      <div className="schedule__part">
        <TextAreaField field={fields.materials} label={t('materials')} hint={t('materialsHint')} optional rows={3} />
        <CheckField
          field={fields.reminders}
          label={t('reminders')}
          hint={t('remindersHint')}
          optional
          options={remindersToChoose(draft.reminders).map(hours => ({ value: String(hours), label: before(hours) }))}
        />
      </div>
      <div className="schedule__end stack">
        {isNew && <p>{t('draftHint')}</p>}
        <div className="cluster">
          <Button disabled={busy}>{busy ? t('sending') : submit}</Button>
          {isNew && (
            <Button kind="secondary" disabled={busy} name="draft" value="yes">
              {t('keepDraft')}
            </Button>
          )}
        </div>
      </div>
    </Form>
  )
}
