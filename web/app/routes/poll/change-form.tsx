import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from '../events/draft.ts'
import { ScheduleTexts } from '../events/schedule-texts.tsx'
import { EventToBeFields } from './event-to-be.tsx'
import type { NewPollDraft } from './new-draft.ts'
import { PreviewedEnd, TimeRows } from './new-form.tsx'
import { NewPollProblems } from './new-problems.tsx'
import { mostTimes } from './new-schema.ts'
import { Preview } from './preview.tsx'
import type { WrittenPreview } from './preview.server.ts'

interface ChangePollFormProps {
  draft: NewPollDraft
  revision: number
  proposed: readonly { key: string; when: string }[]
  reply: SubmissionResult | undefined
  shown: WrittenPreview | null | undefined
}

export function ChangePollForm({ draft, revision, proposed, reply, shown }: ChangePollFormProps) {
  const { t } = useWords('poll')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<NewPollDraft>({
    id: 'poll',
    lastResult: reply,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" name="step" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('new.preview')}
      </button>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="seen" value={shown?.seen ?? ''} />
      <NewPollProblems form={form} fields={fields} />
      {/* the two forms share the names and the shape of these fields */}
      <ScheduleTexts
        form={form as unknown as DraftForm}
        texts={fields.texts as unknown as DraftField<'texts'>}
        withAccess
      />
      <EventToBeFields fields={fields} />
      <section className="long-form__part" aria-labelledby="times-title">
        <h2 id="times-title">{t('change.times')}</h2>
        <p className="field__hint">{t('change.timesHint')}</p>
        <ul>
          {proposed.map(({ key, when }) => (
            <li key={key}>{when}</li>
          ))}
        </ul>
        <TimeRows form={form} times={fields.times} least={0} most={mostTimes - proposed.length} />
      </section>
      <div className="long-form__part">
        <TextField field={fields.closesOn} label={t('new.closesOn')} hint={t('change.closesOnHint')} type="date" />
      </div>
      {shown && <Preview preview={shown} />}
      <PreviewedEnd isShown={Boolean(shown)} told={t('change.told')} make={t('change.submit')} busy={busy} />
    </Form>
  )
}
