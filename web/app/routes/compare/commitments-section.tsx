import { Link } from '@remix-run/react'
import { Heatmap } from '../../components/heatmap/heatmap.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { SeriesMark } from '../../components/series-mark/series-mark.tsx'
import { useWords } from '../../language/words.ts'
import type { commitmentsView } from './commitments-view.server.ts'
import type { GroupLink } from './group-view.server.ts'
import { Withheld } from './withheld.tsx'

interface CommitmentsSectionProps {
  view: ReturnType<typeof commitmentsView>
  wider: readonly GroupLink[]
  csv: string
}

export function CommitmentsSection({ view, wider, csv }: CommitmentsSectionProps) {
  const { t, lang } = useWords('compare')
  return (
    <section className="stack" aria-labelledby="commitments">
      <h2 id="commitments">{t('commitments.title')}</h2>
      <p>{t('commitments.note')}</p>
      {view.isMissing && <PanelUnavailable />}
      {view.isWithheld && <Withheld what="commitments" wider={wider} />}
      {(view.columns.length > 0 || view.hasGroup) && (
        <Heatmap
          caption={t('commitments.caption')}
          corner={t('commitments.corner')}
          columns={view.columns.map(({ slug, name, sign }) => ({
            key: slug,
            head: (
              <>
                <SeriesMark series={sign} /> <LocalizedName value={name} />
              </>
            ),
          }))}
          figures={view.hasGroup ? [t('commitments.reporting'), t('commitments.complete')] : []}
          rows={view.rows.map(({ number, title, statuses, figures }) => ({
            key: String(number),
            head: (
              <Link to={`/${lang}/commitments/${number}`}>
                {number}. <LocalizedText value={title} note={false} />
              </Link>
            ),
            statuses,
            figures,
          }))}
        />
      )}
      {view.reading.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="screen-only">
        <a href={csv} download>
          {t('csv.link')}
        </a>
      </p>
    </section>
  )
}
