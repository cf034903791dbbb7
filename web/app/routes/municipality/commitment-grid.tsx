import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import type { writeCommitments } from './work.ts'

interface CommitmentGridProps {
  umbrellas: ReturnType<typeof writeCommitments>
  reported: number
  isInvented: boolean
  slug: string
}

/** All ten, always: what is not reported keeps its place and its own look. */
export function CommitmentGrid({ umbrellas, reported, isInvented, slug }: CommitmentGridProps) {
  const { t, lang } = useWords('municipality')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" id="commitments" aria-labelledby="commitments-title">
      <h2 id="commitments-title">{t('commitments.title')}</h2>
      {umbrellas ? (
        <p>
          {t('commitments.reported', { count: reported, number: reported })} {!isInvented && t('commitments.ownWord')}
        </p>
      ) : (
        <PanelUnavailable />
      )}
      <div className="umbrellas">
        {umbrellas?.map(({ umbrella, commitments }) => (
          <section key={umbrella} className={`umbrella umbrella--${umbrella}`} aria-labelledby={`umbrella-${umbrella}`}>
            <h3 id={`umbrella-${umbrella}`}>{terms(`umbrella.${umbrella}`)}</h3>
            <ol className="standing-list">
              {commitments.map(({ number, title, status, published, invented, url }) => (
                <li key={number} value={number}>
                  <span className="standing-list__number">{number}</span>
                  <div>
                    <p className="standing-list__title">
                      <Link to={`/${lang}${url}`}>
                        <LocalizedText value={title} note={false} />
                      </Link>
                    </p>
                    <p className="standing-list__state small">
                      <StatusBadge status={status} />
                      {published && <span className="soft">{published}</span>}
                      {invented && <InventedBadge />}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p>
        <Link to={`/${lang}/municipalities/${slug}/progress`}>{t('commitments.overTheYears')}</Link>
      </p>
    </section>
  )
}
