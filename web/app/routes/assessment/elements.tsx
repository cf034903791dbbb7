import { Link } from '@remix-run/react'
import { LevelDots } from '../../components/level-dots/level-dots.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'
import { HowFar, Unreviewed } from './element-steps.tsx'

interface ElementsProps {
  /** Address of the sheets; null where nobody writes any more. */
  here: string | null
  elements: readonly {
    code: string
    family: string
    name: LocalizedValue
    level: number | null
    levelName: LocalizedValue | null
    answered: number
    asked: number
    known: number
    /** Taken over, and not rated since. */
    unreviewed: number
  }[]
  overall: number | null
  /** The highest level of the scale. */
  highest: number
}

/** The profile of five, before the one number that it comes to. */
export function Elements({ here, elements, overall, highest }: ElementsProps) {
  const { t } = useWords('assessment')
  return (
    <section className="stack" aria-labelledby="profile">
      <h2 id="profile">{t(here ? 'profileSoFar' : 'profile')}</h2>
      <ul className="assessment-profile" role="list">
        {elements.map(element => (
          <li key={element.code}>
            <h3>
              {here && element.asked > 0 ? (
                <Link to={`${here}/${element.code}`}>
                  <ElementName element={element} />
                </Link>
              ) : (
                <ElementName element={element} />
              )}
            </h3>
            {element.level === null || element.answered === 0 ? (
              <p className="soft">{t(element.level === null ? 'noLevel' : 'unrated')}</p>
            ) : (
              <p>
                <LevelDots level={element.level} of={highest} />
                <span className="assessment-profile__level">
                  {element.level === 0
                    ? t('below')
                    : t('levelOf', { level: String(element.level), highest: String(highest) })}
                  {element.levelName && (
                    <>
                      {' – '}
                      <LocalizedText value={element.levelName} note={false} />
                    </>
                  )}
                </span>
              </p>
            )}
            <HowFar answered={element.answered} asked={element.asked} />
            {here && <Unreviewed count={element.unreviewed} />}
            {element.asked < element.known && (
              <p className="small soft">
                {t('askedOf', { asked: String(element.asked), known: String(element.known) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {overall !== null && (
        <p>
          {overall === 0 ? t('overallBelow') : t('overall', { level: String(overall) })} {t('overallWhy')}
        </p>
      )}
    </section>
  )
}
