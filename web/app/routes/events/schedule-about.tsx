import type { ReactNode } from 'react'
import { CheckField } from '../../components/field/check-field.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftFields } from './draft.ts'
import { eventKinds } from './question.ts'
import { useTimeBefore } from './reminders.tsx'
import { remindersToChoose } from './reminders.ts'

const audiences = ['PUBLIC', 'MEMBERS', 'INVITED'] as const
const spoken = languages.map(each => ({ value: each, label: <bdi lang={each}>{languageNames[each]}</bdi> }))

/** What kind of event it is, and for whom. */
export function ScheduleWhom({ fields }: { fields: DraftFields }) {
  const { t } = useWords('schedule')
  const { t: terms } = useWords('terms')
  return (
    <div className="long-form__part">
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
  )
}

interface ScheduleAboutProps {
  fields: DraftFields
  commitments: readonly { number: number; title: LocalizedValue }[]
  children?: ReactNode
}

/** What it is about, and in which languages. */
export function ScheduleAbout({ fields, commitments, children }: ScheduleAboutProps) {
  const { t } = useWords('schedule')
  return (
    <div className="long-form__part long-form__boxes">
      <CheckField
        field={fields.commitments}
        label={t('commitments')}
        hint={t('commitmentsHint')}
        optional
        options={commitments.map(({ number, title }) => ({
          value: String(number),
          label: (
            <>
              {number}. <LocalizedText value={title} note={false} />
            </>
          ),
        }))}
      />
      <CheckField field={fields.languages} label={t('languages')} optional options={spoken} />
      <TextField
        field={fields.otherLanguages}
        label={t('otherLanguages')}
        hint={t('otherLanguagesHint')}
        dir="ltr"
        optional
      />
      <CheckField field={fields.interpretation} label={t('interpretation')} optional options={spoken} />
      <TextField
        field={fields.otherInterpretation}
        label={t('otherInterpretation')}
        hint={t('otherLanguagesHint')}
        dir="ltr"
        optional
      />
      {children}
    </div>
  )
}

/** Those that are usual, and those that it has. */
export function RemindersField({
  field,
  had,
}: {
  field: DraftField<'reminders'>
  had?: readonly string[] | undefined
}) {
  const { t } = useWords('schedule')
  const before = useTimeBefore()
  return (
    <CheckField
      field={field}
      label={t('reminders')}
      hint={t('remindersHint')}
      optional
      options={remindersToChoose(had).map(hours => ({ value: String(hours), label: before(hours) }))}
    />
  )
}
