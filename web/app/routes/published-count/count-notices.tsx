import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenCount } from './written.ts'

interface CountNoticesProps {
  answer?: { newer: WrittenCount | null; isSignedOut: boolean; isRefused: boolean }
}

/** Why nothing was saved, where no field is to blame. What was typed stays in the form below. */
export function CountNotices({ answer }: CountNoticesProps) {
  const { t, lang } = useWords('published-count')
  const { pathname, search } = useLocation()
  const box = useRef<HTMLDivElement>(null)
  const isAnswered = Boolean(answer && (answer.isSignedOut || answer.isRefused))

  useEffect(() => {
    if (isAnswered) box.current?.focus()
  }, [isAnswered, answer])

  if (answer?.newer) return <Newer newer={answer.newer} />
  if (!answer || !isAnswered) return null
  return (
    <div ref={box} tabIndex={-1}>
      {answer.isRefused && (
        <Notice tone="warning" title={t('refusedTitle')} live>
          <p>{t('refused')}</p>
        </Notice>
      )}
      {answer.isSignedOut && (
        // in another tab, so that this one keeps the text
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
    </div>
  )
}

function Newer({ newer }: { newer: WrittenCount }) {
  const { t } = useWords('published-count')
  const { revision, number, date, what, source, recordedOn } = newer
  return (
    <NewerRecord
      revision={revision}
      since={recordedOn}
      facts={[
        { label: t('count'), value: number ?? t('noNumber') },
        { label: t('date'), value: date?.text ?? t('undated') },
        { label: t('what'), value: <bdi>{what}</bdi> },
        { label: t('source'), value: <bdi>{source}</bdi> },
        ...(newer.struck ? [{ label: t('change'), value: <StruckMark {...newer} /> }] : []),
      ]}
    />
  )
}
