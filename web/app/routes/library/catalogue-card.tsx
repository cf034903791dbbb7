import { Link } from '@remix-run/react'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ResourceAudience, ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { isProvince, licences } from '../share-resource/choices.ts'

interface CatalogueCardProps {
  item: {
    kind: ResourceKind
    year: string | null
    source?: string | null
    municipality?: { slug: string; name: LocalizedValue } | null
    author?: string | null
    licence?: string | null
    audience: readonly ResourceAudience[]
    province?: string | null
    /** When it was last changed, as text. */
    changed: string | null
  }
  spoken: string
  address: string
}

/** What the catalogue knows of an item, as on a card in a drawer. */
export function CatalogueCard({ item, spoken, address }: CatalogueCardProps) {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  const { kind, year, source, municipality, author, licence, audience, province, changed } = item
  return (
    <aside className="catalogue-card" aria-labelledby="card">
      <h2 id="card">{t('item.cardTitle')}</h2>
      <Facts
        facts={[
          { label: t('item.kind'), value: terms(`resourceKind.${kind}`) },
          { label: t('item.practice'), value: municipality ? <Practice {...municipality} /> : t('item.nobody') },
          ...(author ? [{ label: t('item.author'), value: <bdi>{author}</bdi> }] : []),
          { label: t('item.year'), value: year ?? t('noYear') },
          { label: t('item.languages'), value: spoken },
          ...(isProvince(province)
            ? [
                {
                  label: t('item.province'),
                  value: <Link to={`/${lang}/library?province=${province}`}>{terms(`province.${province}`)}</Link>,
                },
              ]
            : []),
          ...(audience.length > 0
            ? [
                {
                  label: t('item.audience'),
                  value: (
                    <ul className="catalogue-card__list" role="list">
                      {audience.map(each => (
                        <li key={each}>{terms(`resourceAudience.${each}`)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(licence ? [{ label: t('item.licence'), value: <Licence code={licence} /> }] : []),
          ...(source
            ? [
                {
                  label: t('item.source'),
                  value: (
                    <bdi lang="en" dir="ltr">
                      {source}
                    </bdi>
                  ),
                },
              ]
            : []),
          ...(changed ? [{ label: t('item.changed'), value: changed }] : []),
          {
            label: t('item.permalink'),
            value: (
              <Link to={new URL(address).pathname} className="catalogue-card__address">
                <bdi dir="ltr">{address}</bdi>
              </Link>
            ),
          },
        ]}
      />
      {municipality && (
        <p className="screen-only small">
          <Link to={`/${lang}/library?municipality=${municipality.slug}`}>{t('item.moreOf')}</Link>
        </p>
      )}
    </aside>
  )
}

function Licence({ code }: { code: string }) {
  const known = licences[code]
  if (!known) return <bdi>{code}</bdi>
  return (
    <a href={known.url} rel="license external noopener">
      <bdi dir="ltr">{known.name}</bdi>
    </a>
  )
}

function Practice({ slug, name }: { slug: string; name: LocalizedValue }) {
  const { lang } = useWords('library')
  return (
    <Link to={`/${lang}/municipalities/${slug}`}>
      <LocalizedName value={name} />
    </Link>
  )
}
