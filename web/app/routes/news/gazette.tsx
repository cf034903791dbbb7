import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { PartialDate, type WrittenDate } from '../../components/partial-date/partial-date.tsx'
import { ProvinceName } from '../../components/province-name/province-name.tsx'
import type { Province } from '../../components/province-name/provinces.ts'
import type { ActivityKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Headline } from './headline.tsx'

export interface News {
  id: string
  kind: ActivityKind
  url: string
  commitments: readonly number[]
  invented: boolean
  summary: LocalizedValue
  municipality?: { province: Province; name: LocalizedValue } | null
  written: WrittenDate | null
  /** Day of the month; null where none is known, or the item above has the same. */
  numeral: string | null
}

interface GazetteProps {
  issues: readonly { key: string; heading: string; isYear: boolean; items: readonly News[] }[]
}

/** News by month: the month in the margin, its items beside it. */
export function Gazette({ issues }: GazetteProps) {
  const { t } = useWords('news')
  return (
    <div className="gazette">
      {issues.map(({ key, heading, isYear, items }) => (
        <section key={key} className="issue" aria-labelledby={`issue-${key}`}>
          <div className="issue__head">
            <h2 id={`issue-${key}`}>{heading}</h2>
            {isYear && <p className="small soft">{t('monthUnknown')}</p>}
          </div>
          <ol className="issue__items" role="list">
            {items.map(item => (
              <li key={item.id} className={`news news--${item.kind}`}>
                <Item {...item} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Item({ url, written, numeral, invented, summary, municipality, ...told }: News) {
  const { lang } = useWords('news')
  return (
    <>
      <span className="news__ring" aria-hidden="true">
        {numeral}
      </span>
      <div className="news__words">
        <p className="news__line">
          <PartialDate date={written} />
          {municipality && <ProvinceName code={municipality.province} />}
          {invented && <InventedBadge />}
        </p>
        <h3>
          <Link to={`/${lang}${url}`}>
            <Headline {...told} municipality={municipality ?? null} />
          </Link>
        </h3>
        <div className="news__summary">
          <LocalizedText as="p" value={summary} />
        </div>
      </div>
    </>
  )
}
