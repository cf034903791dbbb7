import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { Card } from '../../components/card/card.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { FoundText, type FoundValue } from '../../components/found-text/found-text.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { CommitmentLinks, type NamedCommitment } from './commitment-links.tsx'

export interface Volume {
  slug: string
  kind: ResourceKind
  title: LocalizedValue
  summary?: LocalizedValue | null
  municipality?: { slug: string; name: LocalizedValue } | null
  year: string | null
  /** Names of its languages, written by the loader. */
  spoken: string
  commitments: readonly NamedCommitment[]
  /** To demonstrate the portal: nobody's own practice. */
  invented: boolean
  /** Where a search found its words. */
  found?: { title?: FoundValue | null; excerpt?: FoundValue | null } | null
}

/** The items of a page, each with the spine of its kind. */
export function Shelf({ volumes }: { volumes: readonly Volume[] }) {
  return (
    <ul className="shelf" role="list">
      {volumes.map(volume => (
        <li key={volume.slug} className={`volume volume--${volume.kind}`}>
          <VolumeCard {...volume} />
        </li>
      ))}
    </ul>
  )
}

function VolumeCard({ slug, kind, title, summary, municipality, year, spoken, commitments, invented, found }: Volume) {
  const { t, lang } = useWords('library')
  const { t: terms } = useWords('terms')
  return (
    <Card
      to={`/${lang}/library/${slug}`}
      eyebrow={
        <>
          <span className="volume__kind">{terms(`resourceKind.${kind}`)}</span>
          {invented && <InventedBadge />}
          <span className="volume__year">{year ?? t('noYear')}</span>
        </>
      }
      title={found?.title ? <FoundText value={found.title} /> : <LocalizedText value={title} note={!summary} />}
    >
      {found?.excerpt && (
        <p className="volume__summary">
          <FoundText value={found.excerpt} />
        </p>
      )}
      {summary && !found?.excerpt && (
        <div className="volume__summary">
          <LocalizedText as="p" value={summary} />
        </div>
      )}
      <dl className="volume__facts">
        {municipality && (
          <div>
            <dt>{t('practice')}</dt>
            <dd>
              <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('languages')}</dt>
          <dd>{spoken}</dd>
        </div>
      </dl>
      {commitments.length > 0 && <CommitmentLinks commitments={commitments} />}
    </Card>
  )
}
