import { Link } from '@remix-run/react'
import { Card } from '../../components/card/card.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface PracticesProps {
  number: number
  practices: {
    total: string
    items: readonly {
      slug: string
      kind: ResourceKind
      year: string | null
      title: LocalizedValue
      summary?: LocalizedValue | null
      municipality?: { name: LocalizedValue } | null
    }[]
  } | null
}

/** What the library holds on it. */
export function Practices({ number, practices }: PracticesProps) {
  const { t, lang } = useWords('commitments')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="practices">
      <h2 id="practices">{t('practices.title')}</h2>
      {!practices && <PanelUnavailable />}
      {practices?.items.length === 0 && (
        <EmptyState title={t('practices.none')}>
          <p>
            <Link to={`/${lang}/library`}>{t('practices.library')}</Link>
          </p>
        </EmptyState>
      )}
      <div className="grid">
        {practices?.items.map(({ slug, kind, year, title, summary, municipality }) => (
          <Card
            key={slug}
            title={<LocalizedText value={title} note={false} />}
            to={`/${lang}/library/${slug}`}
            eyebrow={
              <>
                {terms(`resourceKind.${kind}`)}
                {year && ` · ${year}`}
                {municipality && (
                  <>
                    {' · '}
                    <LocalizedName value={municipality.name} />
                  </>
                )}
              </>
            }
          >
            {summary && (
              <p>
                <LocalizedText value={summary} />
              </p>
            )}
          </Card>
        ))}
      </div>
      {practices && practices.items.length > 0 && (
        <p>
          <Link to={`/${lang}/library?commitment=${number}`}>{t('practices.all', { number: practices.total })}</Link>
        </p>
      )}
    </section>
  )
}
