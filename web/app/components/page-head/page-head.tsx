import type { ReactNode } from 'react'
import { Breadcrumb, type Step } from '../breadcrumb/breadcrumb.tsx'

interface PageHeadProps {
  title: ReactNode
  lead?: ReactNode
  eyebrow?: ReactNode
  /** What lies between the home page and this one. */
  steps?: readonly Step[]
  /** Name of this page in the breadcrumb; the title unless given. */
  here?: ReactNode
  /** Badges, buttons and notices below the title. */
  children?: ReactNode
}

/** Begins every page but the first: the way here, the one `<h1>`, and what the page is for. */
export function PageHead({ title, lead, eyebrow, steps, here = title, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <div className="wrap">
        <Breadcrumb steps={steps} here={here} />
        {eyebrow && <p className="page-head__eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children && <div className="page-head__more">{children}</div>}
      </div>
    </div>
  )
}
