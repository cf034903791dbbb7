import { Trans } from 'react-i18next'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ActivityKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface HeadlineProps {
  kind: ActivityKind
  commitments: readonly number[]
  municipality?: { name: LocalizedValue } | null
}

/** What happened, in one sentence. */
export function Headline({ kind, commitments: [number], municipality }: HeadlineProps) {
  const { t } = useWords('news')
  if (!municipality || (kind === 'PROGRESS_PUBLISHED' && !number)) return t(`network.${kind}`)
  return (
    <Trans
      t={t}
      i18nKey={`headline.${kind}`}
      values={{ number }}
      components={{ place: <LocalizedName value={municipality.name} /> }}
    />
  )
}
