import { useLocation } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { useFrame } from '../../layout/frame.ts'

/** Why nothing was scheduled, where no field is to blame; nothing that was typed is ever lost. */
export function ScheduleNotices({ isSignedOut = false, isRefused = false }) {
  const { t } = useWords('schedule')
  return (
    <>
      {isSignedOut && <SignedOut />}
      {isRefused && (
        <Notice tone="warning" title={t('refusedTitle')} live>
          <p>{t('refusedKept')}</p>
        </Notice>
      )}
    </>
  )
}

/** Signing in happens in another tab, so that this one keeps the text. */
function SignedOut() {
  const { t, lang } = useWords('schedule')
  const { viewer } = useFrame()
  const { pathname } = useLocation()
  if (viewer) return null
  return (
    <Notice tone="warning" title={t('signedOutTitle')} live>
      <p>{t('signedOut')}</p>
      <p>
        <a href={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname })}`} target="_blank" rel="noopener">
          {t('signInAgain')}
        </a>
      </p>
    </Notice>
  )
}
