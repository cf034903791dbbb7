import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import type { AccountPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Place = NonNullable<NonNullable<AccountPageQuery['viewer']>['grants'][number]['municipality']>
type Draft = NonNullable<Place['progressDrafts']>[number]

interface WorkProps {
  me: string
  places: readonly Place[]
}

/** What was begun and waits: drafts, those to review first, and what others said that may be answered. */
export function Work({ me, places }: WorkProps) {
  const { t, lang } = useWords('account')
  const busy = places.filter(
    ({ progressDrafts, unansweredValidations, actionItems }) =>
      progressDrafts?.length || unansweredValidations?.length || actionItems?.totalCount,
  )
  if (busy.length === 0) return null
  const isMine = ({ review }: Draft) => review?.reviewer.id === me
  return (
    <section aria-labelledby="work" className="stack">
      <h2 id="work">{t('workTitle')}</h2>
      {busy.map(({ slug, name, progressDrafts, unansweredValidations, actionItems }) => (
        <div key={slug} className="task-kind">
          <h3>
            <LocalizedName value={name} />
          </h3>
          <ul className="account-list" role="list">
            {[...(progressDrafts ?? [])]
              .sort((one, other) => Number(isMine(other)) - Number(isMine(one)))
              .map(draft => (
                <li key={draft.id}>
                  <Link to={`/${lang}/municipalities/${slug}/progress/new?${addressOf(draft).toString()}`}>
                    {t(draft.action ? 'draftOnAction' : 'draftOn', {
                      number: draft.action?.number ?? draft.commitment?.number,
                      period: draft.period,
                    })}
                  </Link>
                  {isMine(draft) && <Badge tone="sun">{t('reviewForYou')}</Badge>}
                </li>
              ))}
            {Boolean(actionItems?.totalCount) && (
              <li>
                <Link to={`/${lang}/municipalities/${slug}#items`}>
                  {t('itemsOpen', { count: actionItems?.totalCount ?? 0 })}
                </Link>
              </li>
            )}
            {unansweredValidations?.map(({ id, report }) => (
              <li key={id}>
                <Link to={`/${lang}/progress/${report.id}/validations?reply=${id}`}>
                  {t('toAnswer', { period: report.period })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const addressOf = ({ action, commitment, period }: Draft) =>
  new URLSearchParams({ ...(action ? { action: action.id } : { commitment: String(commitment?.number) }), period })
