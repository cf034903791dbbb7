import { directionOf, languageNames, languages } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame.ts'

/** Plain links: a new language is a new document, with its own direction and words. */
export function LanguageSwitch() {
  const { t, lang } = useWords('shell')
  const { inLanguage } = useFrame()
  return (
    <nav className="language-switch" aria-label={t('languages')}>
      <ul>
        {languages.map(other => (
          <li key={other}>
            <a
              href={inLanguage(other)}
              hrefLang={other}
              lang={other}
              dir={directionOf(other)}
              aria-current={other === lang ? 'true' : undefined}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
