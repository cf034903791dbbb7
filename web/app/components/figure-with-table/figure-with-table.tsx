import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'

interface FigureWithTableProps {
  caption: ReactNode
  /** The drawing, as SVG with `role="img"` and a name. */
  children: ReactNode
  /** A `DataTable` that says the same. */
  table: ReactNode
  /** Address of the same figures as CSV. */
  csv?: { href: string; label: string }
}

export function FigureWithTable({ caption, children, table, csv }: FigureWithTableProps) {
  const { t } = useWords('shell')
  return (
    <figure className="figure">
      <figcaption>{caption}</figcaption>
      <div className="figure__drawing">{children}</div>
      <details>
        <summary>{t('figureTable')}</summary>
        {table}
      </details>
      {csv && (
        <p className="screen-only">
          <a href={csv.href} download>
            {csv.label}
          </a>
        </p>
      )}
    </figure>
  )
}
