import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'

export interface Step {
  label: ReactNode
  /** Path without the language: `/municipalities`. */
  to: string
}

interface BreadcrumbProps {
  /** What lies between the home page and this one. */
  steps?: readonly Step[]
  here: ReactNode
}

export function Breadcrumb({ steps = [], here }: BreadcrumbProps) {
  const { t, lang } = useWords('shell')
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        <li>
          <Link to={`/${lang}`}>{t('home')}</Link>
        </li>
        {steps.map(step => (
          <li key={step.to}>
            <Link to={`/${lang}${step.to}`}>{step.label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
