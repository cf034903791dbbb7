import type { ReactNode } from 'react'
import { Rings } from '../rings/rings.tsx'

interface EmptyStateProps {
  title: ReactNode
  /** What to do next. */
  children: ReactNode
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Rings className="empty-state__rings" />
      <p className="empty-state__title">{title}</p>
      <div>{children}</div>
    </div>
  )
}
