import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { ModelInListFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface EditionsProps {
  /** The edition that is shown; null on a page about all. */
  here: string | null
  editions: readonly ModelInListFragment[]
}

/** Scale by scale: editions of one stand together. */
export function Editions({ here, editions }: EditionsProps) {
  const { t } = useWords('maturity')
  const families = [...new Set(editions.map(({ family }) => family))]
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <p>{t('editionsNote')}</p>
      {families.length > 1 && <p>{t('scalesNote')}</p>}
      {families.map(family => {
        const its = editions.filter(each => each.family === family)
        return (
          <div key={family} className="stack">
            {families.length > 1 && its[0] && (
              <h3>
                <LocalizedText value={its[0].name} />
              </h3>
            )}
            <ul>
              {its.map(each => (
                <li key={each.code}>
                  <Edition {...each} isHere={each.code === here} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function Edition({ code, edition, isHere }: ModelInListFragment & { isHere: boolean }) {
  const { t, lang } = useWords('maturity')
  if (isHere) return t('thisEdition', { edition })
  return <Link to={`/${lang}/maturity/${code}`}>{t('otherEdition', { edition })}</Link>
}
