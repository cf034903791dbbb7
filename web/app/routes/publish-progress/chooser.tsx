import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import { YearForm } from './year-form.tsx'

interface ChooserProps {
  municipality: { slug: string }
  period: string
  years: readonly number[]
  commitments: readonly { number: number; title: LocalizedValue; status: ProgressStatus | null }[]
}

/** First the year and the commitment: what is published there already decides what the form begins with. */
export function Chooser({ municipality, period, years, commitments }: ChooserProps) {
  const { t, lang } = useWords('publish')
  const here = `/${lang}/municipalities/${municipality.slug}/progress/new`
  return (
    <>
      <YearForm here={here} years={years} period={period} />
      <h2>{t('chooseCommitment', { period })}</h2>
      <ol className="publish-choices" role="list">
        {commitments.map(({ number, title, status }) => (
          <li key={number}>
            <span className="publish-choices__name">
              <Link to={`${here}?${new URLSearchParams({ commitment: String(number), period })}`}>
                {number}. <LocalizedText value={title} note={false} />
              </Link>
              <span className="soft small">{status ? t('toUpdate') : t('toBegin')}</span>
            </span>
            <StatusBadge status={status} />
          </li>
        ))}
      </ol>
    </>
  )
}
