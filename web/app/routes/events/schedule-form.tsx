import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { isLang } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { Draft } from './draft.ts'
import type { Choices } from './moments.ts'
import { RemindersField, ScheduleAbout, ScheduleWhom } from './schedule-about.tsx'
import { ScheduleNotices } from './schedule-notices.tsx'
import { SchedulePlace } from './schedule-place.tsx'
import { ScheduleProgramme } from './schedule-programme.tsx'
import { ScheduleProblems } from './schedule-problems.tsx'
import { ScheduleTexts } from './schedule-texts.tsx'
import { ScheduleWhen } from './schedule-when.tsx'

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
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'schedule',
    lastResult: answer?.reply,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const isNew = revision === undefined
  const submit = t(isNew ? 'submit' : 'save')
  const langs = fields.texts
    .getFieldList()
    .map(each => each.getFieldset().lang.initialValue)
    .filter(tag => isLang(tag))
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
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
      <ScheduleWhom fields={fields} />
      <ScheduleWhen fields={fields} zones={zones} choices={answer?.choices} />
      <SchedulePlace fields={fields} own={own} forTheNetwork={forTheNetwork} municipalities={page.municipalities} />
      <ScheduleAbout fields={fields} commitments={page.commitments} />
      <ScheduleProgramme form={form} sessions={fields.sessions} langs={langs} />
      <div className="long-form__part">
        <TextAreaField field={fields.materials} label={t('materials')} hint={t('materialsHint')} optional rows={3} />
        <RemindersField field={fields.reminders} had={draft.reminders} />
      </div>
      <div className="long-form__end stack">
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
