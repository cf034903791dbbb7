import type { ReactNode } from 'react'

interface FoldProps {
  title: ReactNode
  /** What is in it already is shown. */
  open: boolean
  children: ReactNode
}

/** What most reports do without. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details className="publish__fold" open={open}>
      <summary>{title}</summary>
      <div className="publish__folded">{children}</div>
    </details>
  )
}
