import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

export interface Speaking {
  speaksAs: 'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'
  municipality?: { slug?: string; name: LocalizedValue } | null
  network?: { code: string; name?: LocalizedValue } | null
  author?: { displayName: string } | null
}

/** For whom somebody writes; to members, also who it is. */
export function Speaker({ speaking: { speaksAs, municipality, network, author } }: { speaking: Speaking }) {
  const { t, lang } = useWords('discussions')
  const name = municipality && <LocalizedName value={municipality.name} />
  return (
    <span className="speaker">
      {municipality?.slug ? <Link to={`/${lang}/municipalities/${municipality.slug}`}>{name}</Link> : name}
      {!municipality && t(`role.${speaksAs}`)}
      {network && (
        <>
          {' · '}
          {network.name ? <LocalizedName value={network.name} /> : network.code}
        </>
      )}
      {author && (
        <>
          {' · '}
          <bdi>{author.displayName}</bdi>
        </>
      )}
    </span>
  )
}
