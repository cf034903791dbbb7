import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { PlanPieceFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Action = NonNullable<PlanPieceFragment['action']>

/** What every text of a plan is drawn with. */
export interface Drawn {
  /** Days of the plan as the language of the page writes them. */
  days: Record<string, string>
  /** Whether some texts are in the language of the page: the others then say which they are in. */
  isPartial: boolean
  /** Id of the plan. */
  plan: string
  /** Address of the municipality that keeps the plan. */
  keeper: string
}

interface PlanActionProps extends Drawn {
  piece: PlanPieceFragment
  /** What the document lists below it. */
  children: ReactNode
}

/** One action of a plan, with all that the municipality has said of it. */
export function PlanAction({
  piece: { number, text, action },
  children,
  days,
  plan,
  keeper,
  isPartial,
}: PlanActionProps) {
  const { t, lang } = useWords('plan')
  const here = `/${lang}/plans/${plan}/actions/${action?.id}`
  const named = number || t('parts.action')
  return (
    <li id={action?.id}>
      <Link className="plan-actions__number" to={here}>
        <bdi>{named}</bdi>
      </Link>
      <div>
        <LocalizedText value={text} note={isPartial} />
        {children}
        {action && <ActionFacts action={action} days={days} />}
        {action?.isOtherLevel && <p className="small soft">{t('otherLevel')}</p>}
        {action && action.doneBy.slug !== keeper && (
          <p className="small soft">
            {t('doneBy')}{' '}
            <Link to={`/${lang}/municipalities/${action.doneBy.slug}`}>
              <LocalizedName value={action.doneBy.name} />
            </Link>
          </p>
        )}
        {action?.viewerMayDescribe && (
          <p className="small screen-only">
            <Link to={`${here}#describe`}>
              {t('describe')} <bdi>{number}</bdi>
            </Link>
          </p>
        )}
        {action?.status && (
          <p className="cluster">
            <StatusBadge status={action.status} />
            {action.invented && <Badge tone="sun">{t('demonstration')}</Badge>}
          </p>
        )}
        {action && action.commitments.length > 0 && (
          <p className="small soft">
            {t('serves')}{' '}
            {action.commitments.map(commitment => (
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
