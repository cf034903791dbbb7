import type { FieldMetadata } from '@conform-to/react'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { directionOf, type Lang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'

export interface InLanguages {
  en?: string
  fr?: string
  ar?: string
  vi?: string
}

/** The same texts to read: one fact a language. */
export const languageFacts = (label: string, texts: InLanguages) =>
  languages.flatMap(lang =>
    texts[lang]
      ? [
          {
            label: `${label} (${languageNames[lang]})`,
            value: (
              <span lang={lang} dir={directionOf(lang)}>
                {texts[lang]}
              </span>
            ),
          },
        ]
      : [],
  )

interface LanguageFieldsProps {
  field: FieldMetadata<InLanguages>
  label: string
  hint?: string
  rows?: number
  optional?: boolean
}

/** One text in the languages of the portal: English and French in sight, the others behind a lid. */
export function LanguageFields({ field, label, hint, rows, optional = false }: LanguageFieldsProps) {
  const { t } = useWords('partners')
  const fields = field.getFieldset()
  const of = (lang: Lang) => {
    const common = {
      field: fields[lang],
      label: (
        <>
          {label} (<bdi lang={lang}>{languageNames[lang]}</bdi>)
        </>
      ),
      hint: lang === 'en' ? hint : undefined,
      optional: optional || lang !== 'en',
      lang,
      dir: directionOf(lang),
    } as const
    return rows ? <TextAreaField key={lang} {...common} rows={rows} /> : <TextField key={lang} {...common} />
  }
  return (
    <div className="stack">
      {of('en')}
      {of('fr')}
      <details>
        <summary>{t('form.moreLanguages', { label })}</summary>
        <div className="stack">
          {of('ar')}
          {of('vi')}
        </div>
      </details>
    </div>
  )
}
