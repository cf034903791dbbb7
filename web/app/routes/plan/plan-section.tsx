import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { PlanSectionOutlineFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface PlanSectionProps {
  section: PlanSectionOutlineFragment
  /** Days of the plan as the language of the page writes them. */
  days: Record<string, string>
  /** Whether some texts are in the language of the page: the others then say which they are in. */
  isPartial: boolean
  /** Id of the plan. */
  plan: string
  /** Address of the municipality that keeps the plan. */
  keeper: string
}

type Action = PlanSectionOutlineFragment['groups'][number]['actions'][number]

/** The document's own numbers stand before each line: people quote them in council. */
export function PlanSection({ section, ...rest }: PlanSectionProps) {
  const { isPartial } = rest
  const { t } = useWords('plan')
  const { number, title, outcome, groups } = section
  return (
    <section className="plan-section" aria-labelledby={`section-${number}`}>
      <h2 id={`section-${number}`}>
        <span className="plan__number">{number}</span> <LocalizedText value={title} note={isPartial} />
      </h2>
      {outcome && (
        <p className="plan-section__outcome">
          <strong>{t('outcome')}:</strong> <LocalizedText value={outcome} note={isPartial} />
        </p>
      )}
      <div className="plan-section__groups">
        {groups.map(group => (
          <div key={group.key} className="plan-group">
            <h3>
              {/^[\d.]+$/.test(group.key) && <bdi>{group.key}</bdi>}{' '}
              <LocalizedText value={group.title} note={isPartial} />
            </h3>
            <ul className="plan-actions">
              {group.actions.map(action => (
                <PlanAction key={action.id} action={action} {...rest} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function PlanAction({ action, days, isPartial, plan, keeper }: { action: Action } & Omit<PlanSectionProps, 'section'>) {
  const { number, text, status, commitments, parts, isOtherLevel } = action
  const { t, lang } = useWords('plan')
  return (
    <li>
      <Link className="plan-actions__number" to={`/${lang}/plans/${plan}/actions/${action.id}`}>
        <bdi>{number}</bdi>
      </Link>
      <div>
        <LocalizedText value={text} note={isPartial} />
        {parts.length > 0 && (
          <ul className="plan-actions__parts">
            {parts.map(part => (
              <li key={part.text}>
                <LocalizedText value={part} note={isPartial} />
              </li>
            ))}
          </ul>
        )}
        <ActionFacts action={action} days={days} />
        {isOtherLevel && <p className="small soft">{t('otherLevel')}</p>}
        {action.doneBy.slug !== keeper && (
          <p className="small soft">
            {t('doneBy')}{' '}
            <Link to={`/${lang}/municipalities/${action.doneBy.slug}`}>
              <LocalizedName value={action.doneBy.name} />
            </Link>
          </p>
        )}
        {action.viewerMayDescribe && (
          <p className="small screen-only">
            <Link to={`/${lang}/plans/${plan}/actions/${action.id}#describe`}>
              {t('describe')} <bdi>{number}</bdi>
            </Link>
          </p>
        )}
        {status && (
          <p className="cluster">
            <StatusBadge status={status} />
            {action.invented && <Badge tone="sun">{t('demonstration')}</Badge>}
          </p>
        )}
        {commitments.length > 0 && (
          <p className="small soft">
            {t('serves')}{' '}
            {commitments.map(commitment => (
              <Link
                key={commitment.number}
                className="plan-actions__commitment"
                to={`/${lang}/commitments/${commitment.number}`}
              >
                {commitment.number}
              </Link>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

/** Who, when and with what: only what the municipality has said. */
function ActionFacts({ action, days }: { action: Action; days: Record<string, string> }) {
  const { t } = useWords('plan')
  const { owner, partners, timeline, startsOn, endsOn, budgetLine } = action
  const span = [startsOn, endsOn].map(day => (day ? (days[day] ?? day) : '')).filter(Boolean)
  const facts = [
    [t('owner'), owner],
    [t('partners'), partners],
    [t('when'), [timeline, span.join(' – ')].filter(Boolean).join(' · ')],
    [t('budgetLine'), budgetLine],
  ].filter(([, value]) => value)
  if (facts.length === 0) return null
  return (
    <p className="small soft">
      {facts.map(([label, value]) => (
        <span key={label} className="plan-actions__fact">
          {label}: <bdi>{value}</bdi>
        </span>
      ))}
    </p>
  )
}
