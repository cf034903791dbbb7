import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { directionOf, isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { Button } from '../button/button.tsx'
import { FieldErrors } from '../field/field-errors.tsx'

type Block = { lang: string }
type Fields<Texts> = { [Name in keyof Texts]-?: FieldMetadata<Texts[Name]> }

interface LanguageBlocksProps<Texts extends Block, Draft extends Record<string, unknown>> {
  form: FormMetadata<Draft>
  texts: FieldMetadata<Texts[], Draft>
  title: string
  hint?: string
  /** The fields of one language. */
  children: (fields: Fields<Texts>, written: { lang: string; dir: 'ltr' | 'rtl' }) => ReactNode
}

export const languageNameOf = (tag: string) => (isLang(tag) ? languageNames[tag] : tag)

/** One block a language. Buttons that add and remove are buttons of the form, so they work without a script. */
export function LanguageBlocks<Texts extends Block, Draft extends Record<string, unknown>>({
  form,
  texts,
  title,
  hint,
  children,
}: LanguageBlocksProps<Texts, Draft>) {
  const { t } = useWords('form')
  // conform resolves the type of a block only where it is known which one
  const list = texts.getFieldList() as unknown as { key: string; getFieldset(): Fields<Texts> }[]
  const blocks = list.map(block => ({ block, fields: block.getFieldset() }))
  const used: unknown[] = blocks.map(({ fields }) => fields.lang.initialValue)
  const free = languages.filter(lang => !used.includes(lang))
  return (
    <section id={texts.id} className="long-form__part" aria-labelledby={`${texts.id}-title`} tabIndex={-1}>
      <h2 id={`${texts.id}-title`}>{title}</h2>
      {hint && <p className="field__hint">{hint}</p>}
      <FieldErrors id={texts.errorId} errors={texts.errors} />
      {blocks.map(({ block, fields }, index) => {
        const lang = String(fields.lang.initialValue ?? '')
        return (
          <fieldset key={block.key} className="long-form__language">
            <legend>
              <bdi lang={lang}>{languageNameOf(lang)}</bdi>
            </legend>
            <input type="hidden" name={fields.lang.name} value={lang} />
            {children(fields, { lang, dir: directionOf(lang) })}
            {blocks.length > 1 && (
              <div>
                <Button kind="quiet" {...form.remove.getButtonProps({ name: texts.name, index })}>
                  {t('removeLanguage', { language: languageNameOf(lang) })}
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
              {...form.insert.getButtonProps({ name: texts.name, defaultValue: { lang } as never })}
            >
              <bdi lang={lang}>{languageNames[lang]}</bdi>
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
