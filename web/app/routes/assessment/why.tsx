import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { Rating } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'

interface Indicator {
  code: string
  title: LocalizedValue
}

interface WhyProps {
  /** Address of the sheets; null where nobody writes any more. */
  here: string | null
  elements: readonly {
    code: string
    family: string
    name: LocalizedValue
    level: number | null
    answered: number
    /** Levels that it has passed without being asked anything. */
    silent: readonly number[]
    because: readonly { rating: Rating; indicator: Indicator }[]
    toRaise: readonly Indicator[]
    raisesTo: number | null
  }[]
  /** The highest level of the scale. */
  highest: number
}

/** For each element what made its level, and the fewest indicators that would raise it. */
export function Why({ here, elements, highest }: WhyProps) {
  const { t } = useWords('assessment')
  return (
    <section className="stack" id="why" aria-labelledby="why-title">
      <h2 id="why-title">{t('whyTitle')}</h2>
      <div className="assessment-why">
        {elements
          .filter(({ level }) => level !== null)
          .map(element => (
            <article key={element.code} className="stack" aria-labelledby={`why-${element.code}`}>
              <h3 id={`why-${element.code}`}>
                <ElementName element={element} />
                {': '}
                {element.answered === 0
                  ? t('unrated')
                  : element.level
                    ? t('levelOf', { level: String(element.level), highest: String(highest) })
                    : t('below')}
              </h3>
              {element.silent.map(level => (
                <p key={level} className="soft">
                  {t('silent', { level: String(level) })}
                </p>
              ))}
              {element.because.length > 0 && (
                <>
                  <h4>{t('madeIt')}</h4>
                  <ul>
                    {element.because.map(({ indicator, rating }) => (
                      <li key={indicator.code}>
                        <Named here={here} element={element.code} indicator={indicator} />{' '}
                        {rating === 'NOT_APPLICABLE' && <span className="soft">({t('ratings.NOT_APPLICABLE')})</span>}
                      </li>
                    ))}
                  </ul>
                </>
              )}
              {element.toRaise.length > 0 ? (
                <>
                  <h4>{t('toRaise', { level: String(element.raisesTo) })}</h4>
                  <ul>
                    {element.toRaise.map(indicator => (
                      <li key={indicator.code}>
                        <Named here={here} element={element.code} indicator={indicator} />
                      </li>
                    ))}
                  </ul>
                </>
              ) : (
                <p className="soft">{t('nothingRaises')}</p>
              )}
            </article>
          ))}
      </div>
    </section>
  )
}

function Named({ here, element, indicator }: { here: string | null; element: string; indicator: Indicator }) {
  const { code, title } = indicator
  return (
    <>
      {here ? <Link to={`${here}/${element}#${code}`}>{code}</Link> : <strong>{code}</strong>}{' '}
      <LocalizedText value={title} note={false} />
    </>
  )
}
