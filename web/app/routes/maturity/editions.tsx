import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

interface EditionsProps {
  /** The edition that is shown; null on a page about all. */
  here: string | null
  editions: readonly { code: string; edition: string }[]
}

export function Editions({ here, editions }: EditionsProps) {
  const { t, lang } = useWords('maturity')
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <p>{t('editionsNote')}</p>
      <ul>
        {editions.map(({ code, edition }) => (
          <li key={code}>
            {code === here ? (
              t('thisEdition', { edition })
            ) : (
              <Link to={`/${lang}/maturity/${code}`}>{t('otherEdition', { edition })}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
