import { Link } from '@remix-run/react'
import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { writeGap } from './gap.ts'

type Written = { count: number; number: string }

interface RosterFiguresProps {
  network: 'CMARD' | 'WIC'
  asOf: string
  isPast: boolean
  total: Written
  undated: Written
  published: ReturnType<typeof writeGap>
}

/** Our count beside the network's own, and why the two differ. */
export function RosterFigures({ network, asOf, isPast, total, undated, published }: RosterFiguresProps) {
  const { t, lang } = useWords('roster')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="figures">
      <h2 id="figures">{t('figures.title', { network: terms(`network.${network}`), date: asOf })}</h2>
      <div className="grid">
        <MetricTile value={total.number} label={t('figures.members', total)} note={t('figures.membersNote')} />
        {published && (
          <MetricTile
            value={published.number}
            label={t('figures.published')}
            note={t('figures.publishedNote', { date: published.date?.text })}
            to={`/${lang}/municipalities/counts`}
          />
        )}
        <MetricTile value={undated.number} label={t('figures.undated', undated)} note={t('figures.undatedNote')} />
      </div>
      {isPast && <Notice title={t('past.title', { date: asOf })}>{t('past.text', undated)}</Notice>}
      {published?.gap && (
        <div className="roster-gap stack">
          <h3>{t('gap.title')}</h3>
          <p>{t(`gap.${published.gap.kind}`, published.gap)}</p>
          <div className="small soft">
            <p>{t('gap.source')}</p>
            <p lang="en" dir="ltr">
              “{published.what}” – {published.source}
            </p>
          </div>
          <p>
            <Link to={`/${lang}/municipalities/counts`}>{t('gap.link')}</Link>
          </p>
        </div>
      )}
    </section>
  )
}
