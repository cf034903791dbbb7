import { Link } from '@remix-run/react'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { useWords } from '../../language/words.ts'

interface VersionsProps {
  id: string
  shown: number
  /** Newest first. */
  versions: readonly { number: number; status: ProgressStatus; published: { machine: string; text: string } }[]
}

/** Every version that was published: none goes away. */
export function Versions({ id, shown, versions }: VersionsProps) {
  const { t, lang } = useWords('progress')
  if (versions.length < 2) return null
  return (
    <nav className="versions" aria-labelledby="versions">
      <h2 id="versions" className="versions__title">
        {t('versions.title')}
      </h2>
      <ol role="list">
        {versions.map(({ number, status, published }, index) => (
          <li key={number}>
            <Link
              to={index === 0 ? `/${lang}/progress/${id}` : `/${lang}/progress/${id}?revision=${number}`}
              aria-current={number === shown ? 'page' : undefined}
            >
              {t('versions.number', { number })}
            </Link>
            <time className="soft small" dateTime={published.machine}>
              {published.text}
            </time>
            <StatusBadge status={status} />
          </li>
        ))}
      </ol>
      <p>
        <Link to={`/${lang}/progress/${id}/changes`}>{t('versions.compare')}</Link>
      </p>
    </nav>
  )
}
