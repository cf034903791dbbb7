import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { Umbrella } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface CommitmentStripProps {
  commitments:
    | readonly {
        number: number
        title: LocalizedValue
        umbrella: Umbrella
        reporting: { count: number; number: string }
      }[]
    | null
  isAnyInvented: boolean
}

const umbrellas = ['GUARDIAN', 'ORGANIZATION', 'COMMUNITY'] as const satisfies readonly Umbrella[]

/** The ten at a glance, under the three roles that a municipality has. */
export function CommitmentStrip({ commitments, isAnyInvented }: CommitmentStripProps) {
  const { t, lang } = useWords('home')
  const { t: terms } = useWords('terms')
  return (
    <section className="home-ten" aria-labelledby="ten">
      <div className="wrap">
        <h2 id="ten">{t('tenTitle')}</h2>
        {isAnyInvented && <p className="soft">{t('figures.invented')}</p>}
        {!commitments && <PanelUnavailable />}
        <div className="home-ten__umbrellas">
          {commitments &&
            umbrellas.map(umbrella => (
              <div key={umbrella} className={`home-ten__umbrella home-ten__umbrella--${umbrella}`}>
                <h3>{terms(`umbrella.${umbrella}`)}</h3>
                <ol>
                  {commitments
                    .filter(commitment => commitment.umbrella === umbrella)
                    .map(({ number, title, reporting }) => (
                      <li key={number} value={number}>
                        <span className="home-ten__number" aria-hidden="true">
                          {number}
                        </span>
                        <p>
                          <Link to={`/${lang}/commitments/${number}`}>
                            <LocalizedText value={title} note={false} />
                          </Link>
                          <small>{t('tenReporting', reporting)}</small>
                        </p>
                      </li>
                    ))}
                </ol>
              </div>
            ))}
        </div>
      </div>
    </section>
  )
}
