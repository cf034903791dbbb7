import { type ReactNode, useId } from 'react'
import { useWords } from '../../language/words.ts'
import type { ProgressStatus } from '../status-badge/progress-status.ts'
import { StatusMark } from '../status-badge/status-mark.tsx'

export interface HeatmapRow {
  key: string
  head: ReactNode
  /** One a column. Null is "not reported", which is no status. */
  statuses?: readonly (ProgressStatus | null)[]
  /** One a column, 0 to 5, where the columns are elements. Null is no level, which is not level 0. */
  levels?: readonly (number | null)[]
  /** One a column of figures. */
  figures?: readonly { text: ReactNode; share: number }[]
}

interface HeatmapProps {
  caption: ReactNode
  /** Head of the column that names the rows. */
  corner: ReactNode
  columns: readonly { key: string; head: ReactNode }[]
  /** Heads of columns that count, right of the others. */
  figures?: readonly string[]
  rows: readonly HeatmapRow[]
  /** For many columns: smaller, and narrow enough for paper. */
  isDense?: boolean
}

/** A table whose cells are tinted by what they say. It needs no other table behind it. */
export function Heatmap({ caption, corner, columns, figures = [], rows, isDense = false }: HeatmapProps) {
  const id = useId()
  return (
    // A region that scrolls must take the focus
    <section className={isDense ? 'heatmap heatmap--dense' : 'heatmap'} aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>
          <span className="heatmap__caption">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
            {figures.map(head => (
              <th key={head} scope="col" className="heatmap__figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.statuses?.map((status, index) => (
                <StatusCell key={columns[index]?.key} status={status} />
              ))}
              {row.levels?.map((level, index) => (
                <LevelCell key={columns[index]?.key} level={level} />
              ))}
              {row.figures?.map(({ text, share }, index) => (
                <td key={figures[index]} className="heatmap__figure">
                  {text}
                  <ShareBar share={share} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function StatusCell({ status }: { status: ProgressStatus | null }) {
  const { t } = useWords('terms')
  return (
    <td className={`heatmap__cell heatmap__cell--${status ?? 'none'}`}>
      <StatusMark status={status} /> {t(`status.${status ?? 'notReported'}`)}
    </td>
  )
}

function LevelCell({ level }: { level: number | null }) {
  const { t } = useWords('terms')
  return (
    <td className={`heatmap__cell heatmap__cell--${level === null ? 'none' : `level-${level}`}`}>
      {level === null ? t('noLevel') : t('level', { level: String(level) })}
    </td>
  )
}

/** Repeats the figure above it. Decoration. */
function ShareBar({ share }: { share: number }) {
  return (
    <svg className="heatmap__share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="heatmap__whole" width="100" height="6" />
      <rect className="heatmap__part" width={Math.min(1, Math.max(0, share)) * 100} height="6" />
    </svg>
  )
}
