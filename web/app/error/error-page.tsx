import { Link, useLocation } from '@remix-run/react'
import { Rings } from '../components/rings/rings.tsx'
import { useWords } from '../language/words.ts'
import { useFrame } from '../layout/frame.ts'
import { errorKindOf } from './error-kind.ts'

/** Says what happened, whose fault it is, and what to do next. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, lang } = useWords('shell')
  const { reference, viewer, isViewerUnknown } = useFrame()
  const { pathname, search } = useLocation()
  const kind = errorKindOf(error)
  const mayPass = kind === 'broken' || kind === 'unavailable'
  const signIn = `/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`

  return (
    <div className="error-page wrap">
      <Rings className="error-page__rings" />
      <h1>{t(`error.${kind}Title`)}</h1>
      <p className="lead">{t(`error.${kind}`)}</p>
      {mayPass && reference && (
        <p>
          {t('error.reference')} <code dir="ltr">{reference}</code>
        </p>
      )}
      <ul>
        {mayPass && (
          <li>
            <a href={pathname + search}>{t('error.reload')}</a>
          </li>
        )}
        {kind === 'forbidden' && (
          <li>
            <Link to={signIn}>{t('signIn')}</Link>
          </li>
        )}
        {kind === 'notFound' && !viewer && !isViewerUnknown && (
          <li>
            {t('error.forMembers')} <Link to={signIn}>{t('signIn')}</Link>
          </li>
        )}
        <li>
          <Link to={`/${lang}`}>{t('error.goHome')}</Link>
        </li>
        <li>
          <Link to={`/${lang}/municipalities`}>{t('error.goMunicipalities')}</Link>
        </li>
      </ul>
    </div>
  )
}
