import type { OtherLanguage } from '../../language/other-languages.ts'
import { useWords } from '../../language/words.ts'

interface OtherLanguageFieldProps {
  others: readonly OtherLanguage[]
  /** What was written before and is none of those that can be chosen. */
  said?: string
}

/** A language that the portal does not speak: its name is offered, and its code is taken. */
export function OtherLanguageField({ others, said = '' }: OtherLanguageFieldProps) {
  const { t } = useWords('import-plan')
  return (
    <div className="field">
      <label htmlFor="otherLang">{t('otherLanguage')}</label>
      <p className="field__hint" id="otherLang-hint">
        {t('otherLanguageHint')}
      </p>
      <input
        className="input input--short"
        id="otherLang"
        name="otherLang"
        list="otherLangs"
        maxLength={60}
        autoComplete="off"
        defaultValue={said}
        aria-describedby="otherLang-hint"
      />
      <datalist id="otherLangs">
        {others.map(({ tag, name }) => (
          <option key={tag} value={name} />
        ))}
      </datalist>
    </div>
  )
}
