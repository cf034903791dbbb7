import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface OpenPollsProps {
  polls: readonly { id: string; title: LocalizedValue; closes: string }[]
}

/** Dates that are being looked for, and of which one's municipality has not said when it can come. */
export function OpenPolls({ polls }: OpenPollsProps) {
  const { t, lang } = useWords('account')
  if (polls.length === 0) return null
  return (
    <section className="stack" aria-labelledby="polls">
      <h2 id="polls">{t('polls.title')}</h2>
      <ul>
        {polls.map(({ id, title, closes }) => (
          <li key={id}>
            <Link to={`/${lang}/events/polls/${id}`}>
              <LocalizedText value={title} note={false} />
            </Link>{' '}
            – {t('polls.until')} {closes}
          </li>
        ))}
      </ul>
    </section>
  )
}
