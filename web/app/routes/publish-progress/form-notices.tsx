import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { NewerVersion } from './newer-version.tsx'
import type { Current } from './publish.server.ts'

interface FormNoticesProps {
  current: Current | null
  answer?: { newer: Current | null; isSignedOut: boolean; isRefused: boolean }
}

/** What the writer must know before publishing. An answer takes the focus, as the button lies at the other end of the page. */
export function FormNotices({ current, answer }: FormNoticesProps) {
  const { t } = useWords('publish')
  const box = useRef<HTMLDivElement>(null)
  const isAnswered = Boolean(answer && (answer.newer || answer.isSignedOut || answer.isRefused))

  useEffect(() => {
    if (isAnswered) box.current?.focus()
  }, [isAnswered, answer])

  return (
    <>
      {isAnswered && (
        <div ref={box} tabIndex={-1}>
          {answer?.isSignedOut && <SignedOut />}
          {answer?.isRefused && (
            <Notice tone="warning" title={t('refusedTitle')} live>
              <p>{t('refusedKept')}</p>
            </Notice>
          )}
          {answer?.newer && <NewerVersion newer={answer.newer} />}
        </div>
      )}
      {!answer?.newer && current && (
        <Notice title={t('currentTitle', { number: current.revisionText })}>
          <p>{t('current', { at: current.at })}</p>
        </Notice>
      )}
      {current?.invented && (
        <Notice tone="demonstration" title={t('inventedTitle')}>
          <p>{t('invented')}</p>
        </Notice>
      )}
    </>
  )
}

/** Signing in happens in another tab, so that this one keeps the text. */
function SignedOut() {
  const { t, lang } = useWords('publish')
  const { pathname, search } = useLocation()
  return (
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
  )
}
