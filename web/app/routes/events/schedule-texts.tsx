import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LanguageBlocks } from '../../components/long-form/language-blocks.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftField, DraftForm } from './draft.ts'

interface ScheduleTextsProps {
  form: DraftForm
  texts: DraftField<'texts'>
  /** Where the form asks how one gets in and takes part. */
  withAccess?: boolean
}

export function ScheduleTexts({ form, texts, withAccess = false }: ScheduleTextsProps) {
  const { t } = useWords('schedule')
  return (
    <LanguageBlocks form={form} texts={texts} title={t('texts')} hint={t('textsHint')}>
      {(fields, written) => (
        <>
          <TextField field={fields.title} label={t('eventTitle')} {...written} />
          <TextAreaField field={fields.description} label={t('description')} optional {...written} rows={5} />
          {withAccess && (
            <TextAreaField
              field={fields.accessNotes}
              label={t('accessNotes')}
              hint={t('accessNotesHint')}
              optional
              {...written}
              rows={2}
            />
          )}
        </>
      )}
    </LanguageBlocks>
  )
}
