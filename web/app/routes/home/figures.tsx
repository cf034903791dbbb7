import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { useWords } from '../../language/words.ts'

type Written = { count: number; number: string }

interface FiguresProps {
  members: Written
  published: { number: string; date?: string } | null
  provinceCount: Written
  reporting: Written | null
  reports: Written | null
  isAnyInvented: boolean
}

/** Four figures, each with what it leaves out. */
export function Figures({ members, published, provinceCount, reporting, reports, isAnyInvented }: FiguresProps) {
  const { t, lang } = useWords('home')
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
