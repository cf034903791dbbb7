import { Link, useLocation } from '@remix-run/react'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame.ts'

export function AccountLink() {
  const { t, lang } = useWords('shell')
  const { viewer } = useFrame()
  const { pathname } = useLocation()

  if (viewer) {
    return (
      <Link className="account-link" to={`/${lang}/account`} aria-label={`${t('account')}: ${viewer.displayName}`}>
        <bdi>{viewer.displayName}</bdi>
      </Link>
    )
  }
  const back = pathname.endsWith('/sign-in') ? '' : `?returnTo=${encodeURIComponent(pathname)}`
  return (
    <Link className="account-link" to={`/${lang}/sign-in${back}`}>
      {t('signIn')}
    </Link>
  )
}
