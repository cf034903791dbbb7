import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { indicatorKey } from '../library/filter.ts'
import type { WrittenPractices } from './practices.ts'

export interface PracticesOfModel {
  model: string
  /** By code of the indicator. */
  byIndicator: Readonly<Record<string, WrittenPractices>>
  isOpen: boolean
}

interface PracticeListProps extends Omit<PracticesOfModel, 'byIndicator'> {
  indicator: { code: string; commitments: readonly { commitment: { number: number } }[] }
  practices: WrittenPractices
}

/** What helps with one indicator: items of the library, and events to come. */
export function PracticeList({ model, indicator, practices, isOpen }: PracticeListProps) {
  const { t, lang } = useWords('maturity')
  const { t: terms } = useWords('terms')
  const { items, itemCount, events, eventCount } = practices
  // a part that does not answer is told of once, above the list
  if (itemCount === null && eventCount === null) return null
  if (!itemCount && !eventCount) return <NoPractice commitments={indicator.commitments} />
  const shelf = new URLSearchParams({ indicator: indicatorKey({ model, code: indicator.code }) })
  const counts = [
    ...(itemCount ? [t('practices.items', { count: itemCount, number: String(itemCount) })] : []),
    ...(eventCount ? [t('practices.events', { count: eventCount, number: String(eventCount) })] : []),
  ]
  return (
    <details className="practices" open={isOpen}>
      <summary>
        {t('practices.title')} <span className="soft">{counts.join(' · ')}</span>
      </summary>
      <ul role="list">
        {items.map(({ slug, kind, title }) => (
          <li key={`item ${slug}`}>
            <span className="practices__kind">{terms(`resourceKind.${kind}`)}</span>
            <Link to={`/${lang}/library/${slug}`}>
              <LocalizedText value={title} note={false} />
            </Link>
          </li>
        ))}
        {events.map(({ slug, title, starts, invented }) => (
          <li key={`event ${slug}`}>
            <span className="practices__kind">{t('practices.event')}</span>
            <span>
              <Link to={`/${lang}/events/${slug}`}>
                <LocalizedText value={title} note={false} />
              </Link>{' '}
              <span className="soft">
                {starts} {invented && t('practices.invented')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {itemCount !== null && itemCount > 0 && (
        <p className="small screen-only">
          <Link to={`/${lang}/library?${shelf}`}>
            {t('practices.shelf', { count: itemCount, number: String(itemCount), code: indicator.code })}
          </Link>
        </p>
      )}
    </details>
  )
}

/** An indicator of which nothing is on record: the commitments that it serves are where to look next. */
function NoPractice({ commitments }: Pick<PracticeListProps['indicator'], 'commitments'>) {
  const { t, lang } = useWords('maturity')
  return (
    <p className="practices practices--none small soft screen-only">
      {t(commitments.length > 0 ? 'practices.none' : 'practices.noneAtAll')}{' '}
      {commitments.length === 0 && <Link to={`/${lang}/library`}>{t('practices.library')}</Link>}
      {commitments.map(({ commitment: { number } }) => (
        <span key={number}>
          <Link to={`/${lang}/library?${new URLSearchParams({ commitment: String(number) })}`}>
            {t('practices.onCommitment', { number: String(number) })}
          </Link>{' '}
        </span>
      ))}
    </p>
  )
}
