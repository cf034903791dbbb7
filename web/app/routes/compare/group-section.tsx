import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { groupView } from './group-view.server.ts'
import { Widen } from './withheld.tsx'

export function GroupSection({ group }: { group: ReturnType<typeof groupView> }) {
  const { t } = useWords('compare')
  return (
    <section className="stack" aria-labelledby="group">
      <h2 id="group">{t('group.title')}</h2>
      <ul className="cluster compare__traits">
        {group.traits.map(trait => (
          <li key={trait}>
            <Badge tone="lake">{trait}</Badge>
          </li>
        ))}
      </ul>
      {group.yearsNote && <p className="small soft">{group.yearsNote}</p>}
      {group.others.length > 0 && (
        <nav className="cluster screen-only small" aria-label={t('quick.label')}>
          {group.others.map(({ label, to }) => (
            <Link key={label} className="compare__quick" to={to || '.'} preventScrollReset>
              {label}
            </Link>
          ))}
        </nav>
      )}
      {group.sizeUnknown && (
        <Notice title={t('group.sizeUnknownTitle')}>
          <p>{group.sizeUnknown}</p>
          <Widen wider={group.wider} />
        </Notice>
      )}
      <div className="compare__tiles">
        <MetricTile value={group.size} label={group.sizeLabel} note={group.within} />
        {group.isAssessedMissing ? (
          <PanelUnavailable />
        ) : (
          <MetricTile
            value={group.assessed ?? t('group.withheld')}
            label={t('group.assessed')}
            note={group.share ?? t('group.withheldNote')}
          />
        )}
      </div>
      {group.isBehind && <p className="small soft">{t('group.isBehind')}</p>}
    </section>
  )
}
