import { Notice } from '../../components/notice/notice.tsx'
import { isLang, languages } from '../../language/languages.ts'
import { nameOfLanguage, type OtherLanguage } from '../../language/other-languages.ts'
import { useWords } from '../../language/words.ts'
import { OtherLanguageField } from './other-language-field.tsx'
import type { PlanForm } from './plan-form.ts'

interface PlanLanguageProps {
  plan: PlanForm
  others: readonly OtherLanguage[]
}

/** What language the document is in: recognised, said, or both; to be changed before anything is kept, and chosen where nobody knows it. */
export function PlanLanguage({ plan: { lang, recognised, isSaid }, others }: PlanLanguageProps) {
  const { t, lang: pageLang } = useWords('import-plan')
  const isAnother = recognised !== '' && lang !== '' && primary(recognised) !== primary(lang)
  const isOffered = isLang(lang) || others.some(({ tag }) => tag === lang) || lang === recognised
  const offered = [...new Set([...languages, ...[recognised, isOffered ? lang : ''].filter(Boolean)])]
  const nameOf = (tag: string) => nameOfLanguage(tag, pageLang)
  return (
    <>
      {isAnother && (
        <Notice tone="warning" title={t('otherLangTitle')}>
          <p>{t('otherLang', { said: nameOf(lang), recognised: nameOf(recognised) })}</p>
        </Notice>
      )}
      <div className="field">
        <label htmlFor="lang">{t('lang')}</label>
        <p className="field__hint" id="lang-hint">
          {recognised ? t('recognised', { language: nameOf(recognised) }) : t(isSaid ? 'langHint' : 'notRecognised')}
        </p>
        <select
          className="input input--short"
          id="lang"
          name="lang"
          defaultValue={isOffered ? lang : ''}
          aria-describedby="lang-hint"
        >
          <option value="">{t('chooseLang')}</option>
          {offered.map(each => (
            <option key={each} value={each} lang={isLang(each) ? each : pageLang}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
      <OtherLanguageField others={others} said={isOffered ? '' : lang} />
    </>
  )
}

const primary = (tag: string) => tag.split('-')[0]
