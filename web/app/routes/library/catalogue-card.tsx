import { Link } from '@remix-run/react'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface CatalogueCardProps {
  item: {
    kind: ResourceKind
    year: string | null
    source?: string | null
    municipality?: { slug: string; name: LocalizedValue } | null
  }
  spoken: string
  address: string
}

/** What the catalogue knows of an item, as on a card in a drawer. */
export function CatalogueCard({ item, spoken, address }: CatalogueCardProps) {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  const { kind, year, source, municipality } = item
  return (
    <aside className="catalogue-card" aria-labelledby="card">
      <h2 id="card">{t('item.cardTitle')}</h2>
      <Facts
        facts={[
          { label: t('item.kind'), value: terms(`resourceKind.${kind}`) },
          { label: t('item.practice'), value: municipality ? <Practice {...municipality} /> : t('item.nobody') },
          { label: t('item.year'), value: year ?? t('noYear') },
          { label: t('item.languages'), value: spoken },
          {
            label: t('item.source'),
            value: source ? (
              <bdi lang="en" dir="ltr">
                {source}
              </bdi>
            ) : (
              t('item.noSource')
            ),
          },
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

function Practice({ slug, name }: { slug: string; name: LocalizedValue }) {
  const { lang } = useWords('library')
  return (
    <Link to={`/${lang}/municipalities/${slug}`}>
      <LocalizedName value={name} />
    </Link>
  )
}
