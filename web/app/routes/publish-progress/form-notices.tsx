import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { Beginning } from './beginning.ts'
import { NewerDraft, NewerVersion } from './newer-version.tsx'
import type { WrittenDraft, WrittenReport } from './written.ts'

interface FormNoticesProps {
  known: { current: WrittenReport | null; draft: WrittenDraft | null; earlier: WrittenReport | null }
  beginning: Beginning
  answer?:
    | { newer: WrittenReport | null; newerDraft: WrittenDraft | null; isSignedOut: boolean; isRefused: boolean }
    | undefined
}

/** What the writer must know before publishing. An answer takes the focus, as the button lies at the other end of the page. */
export function FormNotices({ known: { current, draft, earlier }, beginning, answer }: FormNoticesProps) {
  const { t } = useWords('publish')
  const box = useRef<HTMLDivElement>(null)
  const isAnswered = Boolean(answer && (answer.newer || answer.newerDraft || answer.isSignedOut || answer.isRefused))
  const isInvented = current?.invented || (beginning.carriedFrom && earlier?.invented)
  const isPassed = beginning.from === 'draft' && current && current.revision !== draft?.basedOn

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
          {answer?.newerDraft && <NewerDraft newer={answer.newerDraft} />}
        </div>
      )}
      {!isAnswered && draft && beginning.from === 'draft' && <AboutDraft draft={draft} />}
      {!isAnswered && isPassed && <NewerVersion newer={current} />}
      {!answer?.newer && current && beginning.from === 'published' && (
        <Notice title={t('currentTitle', { number: current.revisionText })}>
          <p>{t('current', { at: current.at })}</p>
        </Notice>
      )}
      {beginning.carriedFrom && (
        <Notice title={t('carriedTitle', { period: beginning.carriedFrom.period })}>
          <p>{t('carried')}</p>
        </Notice>
      )}
      {isInvented && (
        <Notice tone="demonstration" title={t('inventedTitle')}>
          <p>{t('invented')}</p>
        </Notice>
      )}
    </>
  )
}

/** Who wrote the draft, and what a colleague asks or answers. */
function AboutDraft({ draft }: { draft: WrittenDraft }) {
  const { t } = useWords('publish')
  const { by, at, note, review, returnedBy } = draft
  const title = review
    ? t('askedTitle', { name: review.sentBy })
    : returnedBy
      ? t('returnedTitle', { name: returnedBy })
      : t('draftTitle')
  return (
    <Notice title={title}>
      {note && (review || returnedBy) && <blockquote dir="auto">{note}</blockquote>}
      <p>{t('draft', { name: by, at })}</p>
    </Notice>
  )
}

/** Signing in happens in another tab, so that this one keeps the text where the browser cannot. */
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
