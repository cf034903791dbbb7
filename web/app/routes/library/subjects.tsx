import { Link } from '@remix-run/react'
import { Card } from '../../components/card/card.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { NamedCommitment } from './commitment-links.tsx'

/** The commitments that an item is filed under: to each of them, and to what else the library has on it. */
export function Filing({ commitments, byPortal }: { commitments: readonly NamedCommitment[]; byPortal: boolean }) {
  const { t, lang } = useWords('library')
  return (
    <section className="stack" aria-labelledby="commitments">
      <h2 id="commitments">{t('commitments')}</h2>
      {commitments.length === 0 && <p className="soft">{t('item.noCommitments')}</p>}
      {commitments.length > 0 && byPortal && <p className="soft">{t('item.commitmentsNote')}</p>}
      <ol className="filing" role="list">
        {commitments.map(({ number, umbrella, title }) => (
          <li key={number}>
            <Link className="filing__commitment" to={`/${lang}/commitments/${number}`}>
              <span className={`commitment-mark commitment-mark--${umbrella}`}>{number}</span>
              {title ? <LocalizedText value={title} note={false} /> : <span>{`${t('commitment')} ${number}`}</span>}
            </Link>
            <Link
              className="screen-only small"
              to={`/${lang}/library?commitment=${number}`}
              aria-label={t('item.everythingOn', { number })}
            >
              {t('item.everything')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function Indicators({ indicators }: { indicators: readonly { code: string; title: LocalizedValue | null }[] }) {
  const { t, lang } = useWords('library')
  return (
    <section className="stack" aria-labelledby="indicators">
      <h2 id="indicators">{t('item.indicatorsTitle')}</h2>
      <p className="soft">
        <Link to={`/${lang}/maturity/hrmm-2012`}>{t('item.indicatorsNote')}</Link>
      </p>
      <ul className="filing" role="list">
        {indicators.map(({ code, title }) => (
          <li key={code}>
            <span>
              <bdi className="filing__code" dir="ltr">
                {code}
              </bdi>{' '}
              {title && <LocalizedText value={title} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BesideProps {
  related: readonly {
    slug: string
    kind: ResourceKind
    title: LocalizedValue
    commitments: number
    indicators: number
  }[]
}

/** What is filed alike. */
export function Beside({ related }: BesideProps) {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="related">
      <h2 id="related">{t('item.relatedTitle')}</h2>
      <ul className="shelf" role="list">
        {related.map(({ slug, kind, title, commitments, indicators }) => (
          <li key={slug} className={`volume volume--${kind}`}>
            <Card
              to={`/${lang}/library/${slug}`}
              eyebrow={<span className="volume__kind">{terms(`resourceKind.${kind}`)}</span>}
              title={<LocalizedText value={title} note={false} />}
            >
              <p className="small soft">
                {[
                  commitments > 0 && t('item.shared', { count: commitments, number: String(commitments) }),
                  indicators > 0 && t('item.sharedIndicators', { count: indicators, number: String(indicators) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
