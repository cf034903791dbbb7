import { useWords } from '../../language/words.ts'
import { type DayQuestion, fileAddress } from './day-question.ts'

const formats = ['csv', 'xlsx', 'json'] as const

/** The same roster as a file, narrowed as the list on the page is. */
export function Downloads({ question }: { question: Omit<DayQuestion, 'faults'> }) {
  const { t } = useWords('roster')
  return (
    <nav className="screen-only" aria-label={t('day.downloads')}>
      <ul className="cluster" role="list">
        {formats.map(format => (
          <li key={format}>
            {/* a file, and no page of the portal */}
            <a className="button button--secondary" href={fileAddress(format, question)} download>
              {t(`day.file.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
