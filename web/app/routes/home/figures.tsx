import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

type Written = { count: number; number: string }

interface FiguresProps {
  figures: {
    members: Written
    published: { number: string; date?: string } | null
    provinceCount: Written
    reporting: Written | null
    reports: Written | null
  } | null
  isAnyInvented: boolean
}

/** Four figures, each with what it leaves out. */
export function Figures({ figures, isAnyInvented }: FiguresProps) {
  const { t, lang } = useWords('home')
  if (!figures) return <Unanswered />
  const { members, published, provinceCount, reporting, reports } = figures
  const invented = isAnyInvented ? t('figures.invented') : undefined
  return (
    <section className="home-figures wrap" aria-label={t('figures.title')}>
      <MetricTile
        value={members.number}
        label={t('figures.members', members)}
        note={published ? t('figures.membersNote', published) : undefined}
        to={`/${lang}/municipalities/counts`}
      />
      <MetricTile
        value={provinceCount.number}
        label={t('figures.provinces', provinceCount)}
        note={t('figures.provincesNote')}
      />
      {reporting && <MetricTile value={reporting.number} label={t('figures.reporting', reporting)} note={invented} />}
      {reports && (
        <MetricTile
          value={reports.number}
          label={t('figures.reports', reports)}
          note={invented}
          to={`/${lang}/commitments`}
        />
      )}
    </section>
  )
}

function Unanswered() {
  return (
    <div className="home-section wrap">
      <PanelUnavailable />
    </div>
  )
}
