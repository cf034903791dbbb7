import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { Draft } from './draft.ts'
import type { Choices } from './moments.ts'
import { eventKinds } from './question.ts'
import { ScheduleNotices } from './schedule-notices.tsx'
import { SchedulePlace } from './schedule-place.tsx'
import { ScheduleProblems } from './schedule-problems.tsx'
import { ScheduleTexts } from './schedule-texts.tsx'
import { ScheduleWhen } from './schedule-when.tsx'

interface ScheduleFormProps {
  own: readonly { value: string; label: string }[]
  forTheNetwork: boolean
  likelyZone: string | undefined
  municipalities: readonly string[]
  commitments: readonly { number: number; title: LocalizedValue }[]
  zones: { canadian: readonly { value: string; label: string }[]; others: readonly string[] }
  /** New with each load of the page. */
  pageKey: string
  answer?: {
    reply: SubmissionResult
    choices: Choices
    isSignedOut: boolean
    isRefused: boolean
  }
}

export function ScheduleForm({ own, forTheNetwork, likelyZone, zones, pageKey, answer, ...page }: ScheduleFormProps) {
  const { t, lang } = useWords('schedule')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'schedule',
    lastResult: answer?.reply,
    defaultValue: {
      texts: [{ lang }],
      timeZone: likelyZone,
      host: !forTheNetwork && own.length === 1 ? own[0]?.value : undefined,
    },
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form schedule" method="post" preventScrollReset>
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('submit')}
      </button>
      <input type="hidden" name="key" value={pageKey} />
      <ScheduleNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <ScheduleProblems form={form} fields={fields} />
      <ScheduleTexts form={form} texts={fields.texts} />
      <div className="schedule__part">
        <RadioField
          field={fields.kind}
          label={t('kind')}
          options={eventKinds.map(kind => ({ value: kind, label: terms(`eventKind.${kind}`) }))}
        />
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
        <CheckField
          field={fields.languages}
          label={t('languages')}
          optional
          options={languages.map(each => ({ value: each, label: <bdi lang={each}>{languageNames[each]}</bdi> }))}
        />
      </div>
      <div className="schedule__end stack">
        <p>{t('public')}</p>
        <Button disabled={busy}>{t(busy ? 'sending' : 'submit')}</Button>
      </div>
    </Form>
  )
}
