import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LanguageBlocks, languageNameOf } from '../../components/long-form/language-blocks.tsx'
import { useWords } from '../../language/words.ts'
import type { DraftForm, DraftTexts } from './draft.ts'

/** Fields of the texts by the words of their labels, for the summary of errors. */
export const labelsOf = (texts: DraftTexts, t: (key: 'name' | 'description') => string) =>
  texts.getFieldList().flatMap(block => {
    const { lang, title, description } = block.getFieldset()
    const name = languageNameOf(String(lang.initialValue ?? ''))
    return [
      { field: title, label: `${t('name')} (${name})` },
      { field: description, label: `${t('description')} (${name})` },
    ]
  })

export function CollectionTexts({ form, texts }: { form: DraftForm; texts: DraftTexts }) {
  const { t } = useWords('collections')
  return (
    <LanguageBlocks form={form} texts={texts} title={t('texts')}>
      {(fields, written) => (
        <>
          <TextField field={fields.title} label={t('name')} {...written} />
          <TextAreaField field={fields.description} label={t('description')} optional {...written} rows={3} />
        </>
      )}
    </LanguageBlocks>
  )
}
