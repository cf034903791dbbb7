import { Link, useLocation } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { useWords } from '../../language/words.ts'
import type { Answer } from './page.tsx'
import { Problems } from './problems.tsx'

/** The session ended while somebody wrote: nothing of the discussion is shown, and nothing of theirs is lost. */
export function Ended({ title, answer }: { title: string; answer: Answer | undefined }) {
  const { t, lang } = useWords('discussions')
  const { pathname } = useLocation()
  const typed = answer?.typed['body'] || answer?.typed['reason'] || ''
  return (
    <>
      <PageHead title={title} steps={[{ label: t('title'), to: '/discussions' }]} />
      <div className="wrap stack">
        {answer && <Problems {...answer} />}
        {typed && (
          <div className="field">
            <label htmlFor="typed">{t('yourText')}</label>
            <textarea id="typed" className="input" rows={8} dir="auto" readOnly defaultValue={typed} />
          </div>
        )}
        <p>
          <Link to={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname })}`}>{t('signInAgain')}</Link>
        </p>
      </div>
    </>
  )
}
