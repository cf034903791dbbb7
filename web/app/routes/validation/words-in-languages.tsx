import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { directionOf, isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { LanguageName } from '../progress/language-name.tsx'

/** What somebody says, once a language. */
export type InLanguages = { lang: string; text?: string }[]
type Spoken = { words: InLanguages }

interface WordsInLanguagesProps<Values extends Spoken> {
  form: FormMetadata<Values>
  field: FieldMetadata<InLanguages, Values>
  label: string
  hint: string
}

/** One text a language. Buttons that add and remove are buttons of the form, so they work without a script. */
export function WordsInLanguages<Values extends Spoken>({ form, field, label, hint }: WordsInLanguagesProps<Values>) {
  const { t } = useWords('validation')
  const blocks = spokenIn(field)
  const used = blocks.map(({ tag }) => tag)
  const free = languages.filter(lang => !used.includes(lang))
  return (
    <div id={field.id} className="validation__words" tabIndex={-1}>
      <FieldErrors id={field.errorId} errors={field.errors} />
      {blocks.map(({ key, tag, fields }, index) => (
        <fieldset key={key} className="validation__language">
          <legend>
            <LanguageName tag={tag} />
          </legend>
          <input type="hidden" name={fields.lang.name} value={tag} />
          <TextAreaField field={fields.text} label={label} hint={hint} rows={5} lang={tag} dir={directionOf(tag)} />
          {blocks.length > 1 && (
            <div>
              <Button kind="quiet" {...form.remove.getButtonProps({ name: field.name, index })}>
                {t('removeLanguage', { language: nameOf(tag) })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {free.length > 0 && (
        <div className="cluster" role="group" aria-labelledby={`${field.id}-more`}>
          <span id={`${field.id}-more`}>{t('addLanguage')}</span>
          {free.map(lang => (
            <Button
              key={lang}
              kind="secondary"
              {...form.insert.getButtonProps({ name: field.name, defaultValue: { lang } as never })}
            >
              <LanguageName tag={lang} />
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

const nameOf = (tag: string) => (isLang(tag) ? languageNames[tag] : tag)

const spokenIn = <Values extends Spoken>(field: FieldMetadata<InLanguages, Values>) =>
  field.getFieldList().map(block => {
    const fields = block.getFieldset()
    return { key: block.key, tag: String(fields.lang.initialValue ?? ''), fields }
  })

/** The texts by their labels, for the summary of what is wrong. */
export const wordsByLabel = <Values extends Spoken>(field: FieldMetadata<InLanguages, Values>, label: string) => [
  { field, label },
  ...spokenIn(field).map(({ tag, fields }) => ({ field: fields.text, label: `${label} (${nameOf(tag)})` })),
]
