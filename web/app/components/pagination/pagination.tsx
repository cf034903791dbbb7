import { Link, useLocation } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

interface PaginationProps {
  page: { hasNextPage: boolean; endCursor?: string | null }
  /** Where a page holds two lists, each has a parameter of its own. */
  parameter?: string
}

/** Pages by cursor: forward, and back to the start. The other parameters of the address stay. */
export function Pagination({ page, parameter = 'after' }: PaginationProps) {
  const { t } = useWords('shell')
  const { search } = useLocation()
  const begun = new URLSearchParams(search).has(parameter)
  const next = page.hasNextPage ? page.endCursor : null
  if (!begun && !next) return null

  return (
    <nav className="pagination" aria-label={t('pagination.label')}>
      {begun && <Link to={addressWith(search, parameter, null)}>{t('pagination.first')}</Link>}
      {next && (
        <Link className="pagination__next" rel="next" to={addressWith(search, parameter, next)}>
          {t('pagination.next')}
        </Link>
      )}
    </nav>
  )
}

function addressWith(search: string, parameter: string, value: string | null) {
  const parameters = new URLSearchParams(search)
  if (value === null) parameters.delete(parameter)
  else parameters.set(parameter, value)
  return `?${parameters}`
}
