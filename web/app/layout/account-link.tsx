import { Link, useLocation } from '@remix-run/react'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame.ts'

export function AccountLink() {
  const { t, lang } = useWords('shell')
  const { viewer, isViewerUnknown } = useFrame()
  const { pathname, search } = useLocation()

  if (viewer) {
    return (
      <Link className="account-link" to={`/${lang}/account`} aria-label={`${t('account')}: ${viewer.displayName}`}>
        <bdi>{viewer.displayName}</bdi>
      </Link>
    )
  }
  if (isViewerUnknown) {
    return (
      <Link className="account-link" to={`/${lang}/account`}>
        {t('account')}
      </Link>
    )
  }
  const back = isAboutSignIn(pathname) ? '' : `?returnTo=${encodeURIComponent(pathname + search)}`
  return (
    <Link className="account-link" to={`/${lang}/sign-in${back}`}>
      {t('signIn')}
    </Link>
  )
}

/** Pages that nobody wants to come back to after signing in. */
function isAboutSignIn(pathname: string) {
  return /\/(sign-in|sign-out|local-mail)(\/|$)/.test(pathname)
}
