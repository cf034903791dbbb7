import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { Card } from '../../components/card/card.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import type { writeReports } from './work.ts'

interface ReportsProps {
  reports: { items: ReturnType<typeof writeReports>; total: number } | null
  slug: string
}

export function Reports({ reports, slug }: ReportsProps) {
  const { t, lang } = useWords('municipality')
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t('reports.title')}</h2>
      {!reports && <PanelUnavailable />}
      {reports?.total === 0 && <p className="soft">{t('reports.none')}</p>}
      <div className="grid">
        {reports?.items.map(({ id, number, period, status, summary, invented, published }) => (
          <Card
            key={id}
            title={t('reports.name', { number, period })}
            to={`/${lang}/progress/${id}`}
            eyebrow={t('reports.published', { date: published })}
          >
            <p>
              <StatusBadge status={status} />
            </p>
            <p className="profile-excerpt">
              <LocalizedText value={summary} />
            </p>
            {invented && (
              <p>
                <InventedBadge />
              </p>
            )}
          </Card>
        ))}
      </div>
      {reports && reports.total > reports.items.length && (
        <p>
          <Link to={`/${lang}/municipalities/${slug}/progress`}>{t('reports.more')}</Link>
        </p>
      )}
    </section>
  )
}
