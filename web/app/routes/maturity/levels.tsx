import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { Level } from './elements.ts'

/** The steps, lowest first. */
export function Levels({ levels }: { levels: readonly Level[] }) {
  const { t, lang } = useWords('maturity')
  return (
    <section className="stack" aria-labelledby="levels">
      <h2 id="levels">{t('levelsTitle')}</h2>
      {lang !== 'en' && <p className="small soft">{t('englishOnly')}</p>}
      <ol className="levels">
        {levels.map(level => (
          <li key={level.number} className="levels__step">
            <span className="levels__number">{level.number}</span>
            <div>
              <p className="levels__name">
                <LocalizedText value={level.name} note={false} />
              </p>
              {level.gist && (
                <p className="small">
                  <LocalizedText value={{ text: level.gist, lang: 'en', dir: 'ltr' }} note={false} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
