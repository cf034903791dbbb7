import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

interface CardProps {
  title: ReactNode
  /** The whole card leads there; the link itself is the title, so that a reader hears it once. */
  to?: string
  eyebrow?: ReactNode
  level?: 2 | 3 | 4
  children?: ReactNode
}

export function Card({ title, to, eyebrow, level = 3, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article className={to ? 'card card--link' : 'card'}>
      {eyebrow && <p className="card__eyebrow">{eyebrow}</p>}
      <Heading className="card__title">{to ? <Link to={to}>{title}</Link> : title}</Heading>
      {children}
    </article>
  )
}
