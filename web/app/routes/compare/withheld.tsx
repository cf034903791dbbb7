import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { GroupLink } from './group-view.server.ts'

interface WithheldProps {
  what: 'maturity' | 'commitments'
  wider: readonly GroupLink[]
}

/** Says why there are no figures, and what would bring some. */
export function Withheld({ what, wider }: WithheldProps) {
  const { t } = useWords('compare')
  return (
    <Notice title={t('withheld.title')}>
      <p>{t(`withheld.${what}`)}</p>
      <Widen wider={wider} />
    </Notice>
  )
}

export function Widen({ wider }: Pick<WithheldProps, 'wider'>) {
  const { t } = useWords('compare')
  if (wider.length === 0) return null
  return (
    <p className="cluster screen-only">
      <span>{t('withheld.widen')}</span>
      {wider.map(({ label, to }) => (
        <Link key={label} to={to || '.'} preventScrollReset>
          {label}
        </Link>
      ))}
    </p>
  )
}
