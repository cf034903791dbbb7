import { Notice } from '../../components/notice/notice.tsx'
import { isLang, languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import type { PlanForm } from './plan-form.ts'

/** What language the document is in: recognised, said, or both; to be changed before anything is kept. */
export function PlanLanguage({ plan: { lang, recognised, isSaid } }: { plan: PlanForm }) {
  const { t, lang: pageLang } = useWords('import-plan')
  const isAnother = recognised !== '' && primary(recognised) !== primary(lang)
  const offered = [...new Set([...languages, ...[recognised, lang].filter(Boolean)])]
  const nameOf = (tag: string) => new Intl.DisplayNames(pageLang, { type: 'language' }).of(tag) ?? tag
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
        <select className="input input--short" id="lang" name="lang" defaultValue={lang} aria-describedby="lang-hint">
          {offered.map(each => (
            <option key={each} value={each} lang={isLang(each) ? each : pageLang}>
              {isLang(each) ? languageNames[each] : nameOf(each)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

const primary = (tag: string) => tag.split('-')[0]
