import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>

/** Who shares the plan, and what its structure was taken from. */
export function PlanSharing({ plan: { id, participants, municipality, copiedFrom } }: { plan: Plan }) {
  const { t, lang } = useWords('plan')
  const sharers = participants.filter(({ part }) => part === 'TAKES_PART').map(one => one.municipality)
  const isAsked = participants.some(one => one.viewerMayAnswer)
  return (
    <>
      {sharers.length > 0 && (
        <section className="stack" aria-labelledby="sharing">
          <h2 id="sharing">{t('sharedWith')}</h2>
          <ul>
            {[municipality, ...sharers].map(({ slug, name }) => (
              <li key={slug}>
                <Link to={`/${lang}/municipalities/${slug}`}>
                  <LocalizedName value={name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAsked && (
        <p className="screen-only">
          <Link to={`/${lang}/plans/${id}/share`}>{t('answer')}</Link>
        </p>
      )}
      {copiedFrom?.plan && (
        <p className="soft">
          {t('copiedFrom')}{' '}
          <Link to={`/${lang}/plans/${copiedFrom.plan.id}`}>
            <LocalizedText value={copiedFrom.plan.title} note={false} />
          </Link>{' '}
          (<LocalizedName value={copiedFrom.plan.municipality.name} />
          ). {t('copiedNote')}
        </p>
      )}
      {copiedFrom?.template && (
        <p className="soft">
          {t('copiedFrom')} <LocalizedText value={copiedFrom.template.note} />
        </p>
      )}
    </>
  )
}
