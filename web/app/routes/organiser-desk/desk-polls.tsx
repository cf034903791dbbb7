import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { DeskPoll } from './read.ts'

/** Dates that are being looked for: how many answers are missing, and until when they come. */
export function DeskPolls({ polls }: { polls: readonly DeskPoll[] }) {
  const { t, lang } = useWords('organiser-desk')
  return (
    <section className="stack" id="polls" aria-labelledby="polls-title">
      <h2 id="polls-title">{t('tile.polls')}</h2>
      {polls.length === 0 && <p className="organiser-none">{t('polls.none')}</p>}
      <ul className="organiser-list" role="list">
        {polls.map(({ id, title, isOpen, isComplete, asked, missing, deadline }) => (
          <li key={id}>
            <h3>
              <Link to={`/${lang}/events/polls/${id}`}>
                <LocalizedText value={title} note={false} />
              </Link>
            </h3>
            <p className="cluster">
              {isComplete ? (
                <Badge tone="leaf">{t('polls.complete')}</Badge>
              ) : (
                <Badge tone="sun">{t('polls.missing', { number: missing, asked })}</Badge>
              )}
              <span className="soft">{t(isOpen ? 'polls.deadline' : 'polls.past', { date: deadline })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
