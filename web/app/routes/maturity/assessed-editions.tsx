import { Link } from '@remix-run/react'
import { useWords } from '../../language/words.ts'
import { editionQuery } from './default-edition.ts'

interface AssessedEditionsProps {
  editions: readonly AssessedEdition[]
  /** Code of the one that is shown. */
  here: string
  /** The page that shows one; this one unless said. */
  at?: string
}

export interface AssessedEdition {
  code: string
  edition: string
}

/** Other editions that the municipality has assessed itself with: each is a page of its own, as levels of two never meet. */
export function AssessedEditions({ editions, here, at }: AssessedEditionsProps) {
  const { t } = useWords('maturity')
  if (editions.every(({ code }) => code === here)) return null
  return (
    <nav className="cluster screen-only" aria-label={t('assessedWith')}>
      <span>{t('assessedWith')}</span>
      {editions.map(({ code, edition }) =>
        code === here ? (
          <strong key={code} aria-current="page">
            {t('otherEdition', { edition })}
          </strong>
        ) : (
          <Link key={code} to={{ pathname: at, search: editionQuery(code) }}>
            {t('otherEdition', { edition })}
          </Link>
        ),
      )}
    </nav>
  )
}

/** Each edition once, in the order of its latest assessment. */
export const editionsOf = (assessments: readonly { model: AssessedEdition }[]): AssessedEdition[] => [
  ...new Map(assessments.map(({ model: { code, edition } }) => [code, { code, edition }])).values(),
]
