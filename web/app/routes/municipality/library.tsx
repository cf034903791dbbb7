import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { MunicipalityMeetingsFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface LibraryProps {
  resources: { items: NonNullable<MunicipalityMeetingsFragment['resources']>['nodes']; total: number } | null
  slug: string
}

export function Library({ resources, slug }: LibraryProps) {
  const { t, lang } = useWords('municipality')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" id="library" aria-labelledby="library-title">
      <h2 id="library-title">{t('library.title')}</h2>
      {!resources && <PanelUnavailable />}
      {resources?.total === 0 && (
        <p className="soft">
          {t('library.none')} <Link to={`/${lang}/library`}>{t('library.all')}</Link>
        </p>
      )}
      <ul className="profile-library">
        {resources?.items.map(({ slug: item, title, kind, year }) => (
          <li key={item}>
            <p className="profile-library__title">
              <Link to={`/${lang}/library/${item}`}>
                <LocalizedText value={title} note={false} />
              </Link>
            </p>
            <p className="small soft">{[terms(`resourceKind.${kind}`), year].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {resources && resources.total > resources.items.length && (
        <p>
          <Link to={`/${lang}/library?municipality=${slug}`}>{t('library.more')}</Link>
        </p>
      )}
    </section>
  )
}
