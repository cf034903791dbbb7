import { Button } from '../../components/button/button.tsx'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { directionOf, isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { DraftForm, DraftTexts } from './draft.ts'

const nameOf = (tag: string) => (isLang(tag) ? languageNames[tag] : tag)

/** Fields of the texts by the words of their labels, for the summary of errors. */
export const labelsOf = (texts: DraftTexts, t: (key: 'name' | 'description') => string) =>
  texts.getFieldList().flatMap(block => {
    const { lang, title, description } = block.getFieldset()
    const name = nameOf(String(lang.initialValue ?? ''))
    return [
      { field: title, label: `${t('name')} (${name})` },
      { field: description, label: `${t('description')} (${name})` },
    ]
  })

/** One block a language. Buttons that add and remove are buttons of the form, so they work without a script. */
export function CollectionTexts({ form, texts }: { form: DraftForm; texts: DraftTexts }) {
  const { t } = useWords('collections')
  const blocks = texts.getFieldList().map(block => ({ block, fields: block.getFieldset() }))
  const used = blocks.map(({ fields }) => fields.lang.initialValue)
  const free = languages.filter(lang => !used.includes(lang))
  return (
    <section id={texts.id} className="schedule__part" aria-labelledby={`${texts.id}-title`} tabIndex={-1}>
      <h2 id={`${texts.id}-title`}>{t('texts')}</h2>
      <FieldErrors id={texts.errorId} errors={texts.errors} />
      {blocks.map(({ block, fields }, index) => {
        const tag = String(fields.lang.initialValue ?? '')
        const dir = directionOf(tag)
        return (
          <fieldset key={block.key} className="schedule__language">
            <legend>
              <bdi lang={tag}>{nameOf(tag)}</bdi>
            </legend>
            <input type="hidden" name={fields.lang.name} value={tag} />
            <TextField field={fields.title} label={t('name')} lang={tag} dir={dir} />
            <TextAreaField field={fields.description} label={t('description')} optional lang={tag} dir={dir} rows={3} />
            {blocks.length > 1 && (
              <div>
                <Button kind="quiet" {...form.remove.getButtonProps({ name: texts.name, index })}>
                  {t('removeLanguage', { language: nameOf(tag) })}
                </Button>
              </div>
            )}
          </fieldset>
        )
      })}
      {free.length > 0 && (
        <div className="cluster" role="group" aria-label={t('addLanguage')}>
          <span className="soft">{t('addLanguage')}</span>
          {free.map(lang => (
            <Button
              key={lang}
              kind="secondary"
              {...form.insert.getButtonProps({ name: texts.name, defaultValue: { lang } })}
            >
              <bdi lang={lang}>{languageNames[lang]}</bdi>
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
