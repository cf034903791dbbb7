import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { FoundText } from '../../components/found-text/found-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'
import type { Find } from './finds.server.ts'
import type { Group } from './question.ts'

interface FoundGroup {
  group: Group
  count: number
  number: string
  /** What was searched for instead of what was typed. */
  readAs: string | null
  finds: readonly Find[]
  page: { hasNextPage: boolean; endCursor?: string | null }
}

/** How much was found of each kind; what is there leads to its place on the page. */
export function GroupLinks({ found }: { found: readonly FoundGroup[] }) {
  const { t } = useWords('search')
  return (
    <nav aria-label={t('found')}>
      <ul className="found-groups" role="list">
        {found.map(({ group, count, number }) => (
          <li key={group}>
            {count > 0 ? (
              <a href={`#${group}`}>
                {t(`groups.${group}`)} <strong>{number}</strong>
              </a>
            ) : (
              <span className="soft">
                {t(`groups.${group}`)} {t('none')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Groups that have a list of their own, which takes words. */
const lists: Partial<Record<Group, string>> = { resources: 'library', discussions: 'discussions' }

export function FindGroup({
  group,
  count,
  number,
  readAs,
  finds,
  page,
  text,
  isAlone,
}: FoundGroup & { text: string; isAlone: boolean }) {
  const { t, lang } = useWords('search')
  const own = lists[group]
  const whole = own
    ? `/${lang}/${own}?${new URLSearchParams({ q: text })}`
    : `/${lang}/search?${new URLSearchParams({ text, in: group })}`
  return (
    <section className="find-group" aria-labelledby={group}>
      <div className="find-group__head">
        <h2 id={group} tabIndex={-1}>
          {t(`groups.${group}`)} <span className="find-group__count">{number}</span>
        </h2>
        {isAlone && <Link to={`/${lang}/search?${new URLSearchParams({ text })}`}>{t('back')}</Link>}
        {!isAlone && count > finds.length && <Link to={whole}>{t('all', { number })}</Link>}
      </div>
      {readAs && <p className="find-group__read">{t('readAs', { typed: text, text: readAs })}</p>}
      <ol className="finds" role="list">
        {finds.map(find => (
          <li key={find.to}>
            <FindLine {...find} />
          </li>
        ))}
      </ol>
      {isAlone && <Pagination page={page} />}
    </section>
  )
}

function FindLine({ to, title, excerpt, facts, invented }: Find) {
  return (
    <>
      <h3 className="finds__title">
        <Link to={to}>
          <FoundText value={title} />
        </Link>
      </h3>
      <p className="cluster soft small">
        {facts.map(fact => (
          <span key={fact}>{fact}</span>
        ))}
        {invented && <InventedBadge />}
      </p>
      {excerpt && (
        <p className="finds__excerpt">
          <FoundText value={excerpt} />
        </p>
      )}
    </>
  )
}
