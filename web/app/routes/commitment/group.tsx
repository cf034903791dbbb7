import { Link } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { StatusBars } from '../../components/status-bars/status-bars.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { NetworkCode } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Evidence } from './evidence.tsx'
import type { WrittenGroup } from './group-view.server.ts'

interface GroupProps {
  number: number
  network: NetworkCode
  group: WrittenGroup
}

/** Who works on it, where they are, how that came about over the years, and what shows it. */
export function Group({ number, network, group }: GroupProps) {
  const { t, lang } = useWords('commitments')
  const { t: terms } = useWords('terms')
  const { size, reporting, isInvented, byProvince, yearEnds, evidence } = group
  const said = { number: reporting.number, size, network: terms(`network.${network}`) }
  if (reporting.count === 0)
    return (
      <EmptyState title={t('group.none', said)}>
        <p>{t('noReportsNext')}</p>
        <p>
          <Link to={`/${lang}/commitments/${number}`}>{t('group.everybody')}</Link>
        </p>
      </EmptyState>
    )
  return (
    <>
      <p className="lead">{t('group.reporting', said)}</p>
      {isInvented && <InventedNotice />}
      <WhoWorksOnIt byStatus={group.byStatus} />
      <StatusBars
        caption={t('group.provinceCaption')}
        rowHead={t('province')}
        rows={byProvince.map(({ province, byStatus }) => ({
          key: province,
          name: terms(`province.${province}`),
          byStatus,
        }))}
      />
      <div className="stack">
        <StatusBars
          caption={t('group.yearsCaption', { size })}
          rowHead={t('period')}
          rows={yearEnds.map(({ year, byStatus, unreported }) => ({
            key: String(year),
            name: String(year),
            byStatus,
            unreported,
          }))}
        />
        <p className="soft small">{t('group.yearsNote')}</p>
      </div>
      <Evidence evidence={evidence} />
    </>
  )
}

function WhoWorksOnIt({ byStatus }: Pick<WrittenGroup, 'byStatus'>) {
  const { t, lang } = useWords('commitments')
  return (
    <section className="stack" aria-labelledby="who">
      <h3 id="who">{t('group.who')}</h3>
      <div className="who">
        {byStatus.map(({ status, municipalities }) => (
          <div key={status} className={`who__part who__part--${status}`}>
            <p className="who__status">
              <StatusBadge status={status} /> <strong>{municipalities.length}</strong>
            </p>
            {municipalities.length > 0 && (
              <ul role="list">
                {municipalities.map(({ slug, name, reportId, period }) => (
                  <li key={slug}>
                    <Link to={`/${lang}/progress/${reportId}`}>
                      <LocalizedName value={name} />
                    </Link>{' '}
                    <span className="soft small">{period}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
