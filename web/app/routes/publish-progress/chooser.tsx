import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import { Drafts } from './drafts.tsx'
import type { WrittenDraft } from './written.ts'
import { YearForm } from './year-form.tsx'

interface ChooserProps {
  municipality: { slug: string }
  me: string
  period: string
  years: readonly number[]
  drafts: readonly WrittenDraft[]
  commitments: readonly { number: number; title: LocalizedValue; status: ProgressStatus | null }[]
}

/** First the year and the commitment: what is published there already decides what the form begins with. */
export function Chooser({ municipality, me, period, years, drafts, commitments }: ChooserProps) {
  const { t, lang } = useWords('publish')
  const here = `/${lang}/municipalities/${municipality.slug}/progress/new`
  const isDrafted = (number: number) => drafts.some(draft => draft.commitment === number && draft.period === period)
  return (
    <>
      <Drafts here={here} me={me} drafts={drafts} commitments={commitments} />
      <YearForm here={here} years={years} period={period} />
      <h2>{t('chooseCommitment', { period })}</h2>
      <ol className="publish-choices" role="list">
        {commitments.map(({ number, title, status }) => (
          <li key={number}>
            <span className="publish-choices__name">
              <Link to={`${here}?${new URLSearchParams({ commitment: String(number), period })}`}>
                {number}. <LocalizedText value={title} note={false} />
              </Link>
              <span className="soft small">
                {isDrafted(number) ? t('toGoOn') : status ? t('toUpdate') : t('toBegin')}
              </span>
            </span>
            <StatusBadge status={status} />
          </li>
        ))}
      </ol>
    </>
  )
}
