import { useLocation } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { useFrame } from '../../layout/frame.ts'

/** Why nothing was shared, where no field is to blame; nothing that was typed is ever lost. */
export function ItemNotices({ isSignedOut = false, isRefused = false }) {
  const { t, lang } = useWords('share-resource')
  const { viewer } = useFrame()
  const { pathname, search } = useLocation()
  return (
    <>
      {isSignedOut && !viewer && (
        <Notice tone="warning" title={t('signedOutTitle')} live>
          <p>{t('signedOut')}</p>
          <p>
            <a
              href={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`}
              target="_blank"
              rel="noopener"
            >
              {t('signInAgain')}
            </a>
          </p>
        </Notice>
      )}
      {isRefused && (
        <Notice tone="warning" title={t('refusedTitle')} live>
          <p>{t('refusedKept')}</p>
        </Notice>
      )}
    </>
  )
}
