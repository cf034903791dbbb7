import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { Heatmap } from '../../components/heatmap/heatmap.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { StatusMark } from '../../components/status-badge/status-mark.tsx'
import { useWords } from '../../language/words.ts'
import type { TrackYear } from './tracks.ts'

interface TracksProps {
  caption: string
  /** What a row is, for the table. */
  corner: string
  years: readonly string[]
  rows: readonly { key: string; name: ReactNode; track: readonly TrackYear[] }[]
}

/** What was reported on through the years, a row each. Behind it the same as a table of words. */
export function Tracks({ caption, corner, years, rows }: TracksProps) {
  const { t: shell } = useWords('shell')
  return (
    <FigureWithTable
      caption={caption}
      table={
        <Heatmap
          // the figure around it has the caption for its name
          caption={`${shell('figureTable')} · ${caption}`}
          corner={corner}
          columns={years.map(year => ({ key: year, head: year }))}
          rows={rows.map(({ key, name, track }) => ({ key, head: name, statuses: track.map(({ status }) => status) }))}
        />
      }
    >
      <Legend />
      <ol className="tracks" role="list">
        {rows.map(({ key, name, track }) => (
          <li key={key} className="tracks__row">
            <p className="tracks__name">{name}</p>
            <Track years={track} />
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
