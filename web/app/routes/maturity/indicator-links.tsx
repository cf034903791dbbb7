import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { Indicator } from './elements.ts'

/** What an indicator serves, and where it is asked elsewhere. */
export function IndicatorLinks({ indicator: { commitments, counterparts } }: { indicator: Indicator }) {
  const { t, lang } = useWords('maturity')
  if (commitments.length + counterparts.length === 0) return null
  return (
    <ul className="indicator-links small" role="list">
      {commitments.map(({ commitment: { number, title }, isInferred }) => (
        <li key={number}>
          {t('serves')}{' '}
          <Link to={`/${lang}/commitments/${number}`}>
            {t('commitment', { number: String(number) })} – <LocalizedText value={title} note={false} />
          </Link>{' '}
          {isInferred && <Badge tone="sun">{t('inferred')}</Badge>}
        </li>
      ))}
      {counterparts.map(({ model, edition, kind, isInferred, indicator }) => (
        <li key={`${model} ${indicator.code}`}>
          {t(`counterpart.${kind}`, { edition })}{' '}
          <Link to={`/${lang}/maturity/${model}`}>
            {indicator.code} <LocalizedText value={indicator.title} note={false} />
          </Link>{' '}
          {isInferred && <Badge tone="sun">{t('inferred')}</Badge>}
        </li>
      ))}
    </ul>
  )
}
