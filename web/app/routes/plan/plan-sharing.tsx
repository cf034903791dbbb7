import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { PlanPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>

interface PlanSharingProps {
  plan: Plan
  /** Municipalities for which the reader may begin a plan from this structure. */
  beginners: readonly Plan['municipality'][]
}

/** Who shares the plan, what its structure was taken from, and who may take it up. */
export function PlanSharing({ plan: { id, participants, municipality, copiedFrom }, beginners }: PlanSharingProps) {
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
      {beginners.map(({ slug, name }) => (
        <p key={slug} className="screen-only">
          <Link to={`/${lang}/municipalities/${slug}/plans/new?${new URLSearchParams({ from: `plan:${id}` })}`}>
            {t('useStructure', { name: name.text })}
          </Link>
        </p>
      ))}
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
