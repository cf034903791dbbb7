import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenDraft } from './written.ts'

interface DraftsProps {
  here: string
  me: string
  drafts: readonly WrittenDraft[]
  commitments: readonly { number: number; title: LocalizedValue }[]
}

/** What was begun and not published, of all years: nobody has to remember it. */
export function Drafts({ here, me, drafts, commitments }: DraftsProps) {
  const { t } = useWords('publish')
  const shown = drafts.flatMap(draft => {
    const { action, period } = draft
    const commitment = commitments.find(({ number }) => number === draft.commitment)
    if (action)
      return {
        ...draft,
        number: action.number,
        title: action.text,
        of: new URLSearchParams({ action: action.id, period }),
      }
    const number = String(commitment?.number)
    return commitment
      ? { ...draft, number, title: commitment.title, of: new URLSearchParams({ commitment: number, period }) }
      : []
  })
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="stack">
      <h2 id="drafts">{t('draftsTitle', { count: shown.length, number: shown.length })}</h2>
      <ul className="publish-choices" role="list">
        {shown.map(({ id, period, by, at, review, number, title, of }) => (
          <li key={id}>
            <span className="publish-choices__name">
              <Link to={`${here}?${of.toString()}`}>
                <bdi>{number}</bdi>. <LocalizedText value={title} note={false} /> · {period}
              </Link>
              <span className="soft small">
                {at} · <bdi>{by}</bdi>
              </span>
            </span>
            {review && (
              <Badge tone="sun">
                {review.reviewer.id === me ? t('waitsForYou') : t('isWith', { name: review.reviewer.displayName })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
