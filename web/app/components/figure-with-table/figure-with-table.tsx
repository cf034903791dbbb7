import { type ReactNode, useId } from 'react'
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
  const id = useId()
  return (
    <figure className="figure">
      <figcaption id={id}>{caption}</figcaption>
      {/* What scrolls on a narrow screen must take the focus */}
      <section className="figure__drawing" aria-labelledby={id} tabIndex={0}>
        {children}
      </section>
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
