import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { LinkOutcome } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { hostOf } from '../progress/host-of.ts'

interface DeadLinksProps {
  links: readonly {
    url: string
    outcome: LinkOutcome
    since: string
    resource: { slug: string; title: LocalizedValue }
  }[]
  /** How many there are beside. */
  more: { count: number; number: string }
}

/** Links in the library that stopped working, for whoever can mend them. */
export function DeadLinks({ links, more }: DeadLinksProps) {
  const { t, lang } = useWords('account')
  if (links.length === 0) return null
  return (
    <section className="stack" aria-labelledby="dead-links">
      <h2 id="dead-links">{t('deadLinks.title')}</h2>
      <p className="soft">{t('deadLinks.lead')}</p>
      <ul>
        {links.map(({ url, outcome, since, resource }) => (
          <li key={resource.slug}>
            <Link to={`/${lang}/library/${resource.slug}/edit`}>
              <LocalizedText value={resource.title} note={false} />
            </Link>{' '}
            <span className="soft">
              <bdi dir="ltr">{hostOf(url)}</bdi> · {t(`deadLinks.${outcome}`, { since })}
            </span>
          </li>
        ))}
      </ul>
      {more.count > 0 && <p>{t('deadLinks.more', more)}</p>}
    </section>
  )
}
