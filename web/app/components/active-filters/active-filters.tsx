import { Link, useLocation } from '@remix-run/react'
import { useWords } from '../../language/words.ts'

export interface ActiveFilter {
  /** Parameter and value as they stand in the address. */
  name: string
  value: string
  label: string
  /** Language of the label, where it is not the page's. */
  lang?: string | undefined
}

/** What a list is narrowed to. Each link takes one value out of the address and leaves the others. */
export function ActiveFilters({ filters }: { filters: readonly ActiveFilter[] }) {
  const { t } = useWords('shell')
  const { pathname, search } = useLocation()
  if (filters.length === 0) return null
  return (
    <div className="active-filters">
      <p id="active-filters">{t('filter.active')}</p>
      <ul aria-labelledby="active-filters" role="list">
        {filters.map(({ name, value, label, lang }) => (
          <li key={`${name} ${value}`}>
            <Link className="active-filters__one" to={pathname + without(search, name, value)}>
              <span className="visually-hidden">{t('filter.remove')} </span>
              <bdi lang={lang}>{label}</bdi>
              <span aria-hidden="true">×</span>
            </Link>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <Link to={pathname}>{t('filter.removeAll')}</Link>
          </li>
        )}
      </ul>
    </div>
  )
}

/** A narrower or wider list begins anew, so its cursor goes too. */
function without(search: string, name: string, value: string) {
  const kept = [...new URLSearchParams(search)].filter(
    ([key, each]) => each !== '' && key !== 'after' && !(key === name && each.trim() === value),
  )
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}
