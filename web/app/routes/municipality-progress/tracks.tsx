import { Link } from '@remix-run/react'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { Heatmap } from '../../components/heatmap/heatmap.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { StatusMark } from '../../components/status-badge/status-mark.tsx'
import { useWords } from '../../language/words.ts'
import type { TrackYear } from './tracks.ts'

interface TracksProps {
  caption: string
  years: readonly string[]
  commitments: readonly { number: number; title: LocalizedValue; track: readonly TrackYear[] }[]
}

/** Ten commitments through the years. Behind it the same as a table of words. */
export function Tracks({ caption, years, commitments }: TracksProps) {
  const { t } = useWords('municipality-progress')
  const { t: shell } = useWords('shell')
  const name = ({ number, title }: TracksProps['commitments'][number]) => (
    <>
      {number}. <LocalizedText value={title} note={false} />
    </>
  )
  return (
    <FigureWithTable
      caption={caption}
      table={
        <Heatmap
          // the figure around it has the caption for its name
          caption={`${shell('figureTable')} · ${caption}`}
          corner={t('commitment')}
          columns={years.map(year => ({ key: year, head: year }))}
          rows={commitments.map(commitment => ({
            key: String(commitment.number),
            head: name(commitment),
            statuses: commitment.track.map(({ status }) => status),
          }))}
        />
      }
    >
      <Legend />
      <ol className="tracks" role="list">
        {commitments.map(commitment => (
          <li key={commitment.number} className="tracks__row">
            <p className="tracks__name">{name(commitment)}</p>
            <Track years={commitment.track} />
          </li>
        ))}
      </ol>
    </FigureWithTable>
  )
}

function Track({ years }: { years: readonly TrackYear[] }) {
  const { t, lang } = useWords('terms')
  return (
    <ol className="track" role="list">
      {years.map(({ year, status, reportId }) => {
        const said = (
          <>
            <StatusMark status={status} />
            <span className="track__name">{year}</span>
            <span className="visually-hidden">: {t(`status.${status ?? 'notReported'}`)}</span>
          </>
        )
        return (
          <li key={year} className={`track__year track__year--${status ?? 'none'}`}>
            {reportId ? <Link to={`/${lang}/progress/${reportId}`}>{said}</Link> : <span>{said}</span>}
          </li>
        )
      })}
    </ol>
  )
}

function Legend() {
  const { t } = useWords('terms')
  return (
    <ul className="tracks__legend cluster small" role="list">
      {[...progressStatuses, null].map(status => (
        <li key={status ?? 'none'}>
          <StatusMark status={status} /> {t(`status.${status ?? 'notReported'}`)}
        </li>
      ))}
    </ul>
  )
}
