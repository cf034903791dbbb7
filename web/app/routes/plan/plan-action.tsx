import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedName, LocalizedText, OwnWords, ShownIn } from '../../components/localized-text/localized-text.tsx'
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
  /** The language in which the plan was written: what its actions are described in. */
  sourceLang: string
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
  sourceLang,
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
        {action && (
          <ActionFacts action={action} days={days} lang={sourceLang} note={isPartial || text.lang !== sourceLang} />
        )}
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

interface ActionFactsProps {
  action: Action
  days: Record<string, string>
  lang: string
  note: boolean
}

/** Who, when and with what: only what the municipality has said, in the one language that it has said it in. */
function ActionFacts({ action, days, lang, note }: ActionFactsProps) {
  const { t } = useWords('plan')
  const { owner, partners, timeline, startsOn, endsOn, budgetLine } = action
  const span = [startsOn, endsOn].map(day => (day ? (days[day] ?? day) : '')).filter(Boolean)
  const facts = [
    { label: t('owner'), said: owner, dates: '' },
    { label: t('partners'), said: partners, dates: '' },
    { label: t('when'), said: timeline, dates: span.join(' – ') },
    { label: t('budgetLine'), said: budgetLine, dates: '' },
  ].filter(({ said, dates }) => said || dates)
  if (facts.length === 0) return null
  return (
    <p className="small soft">
      {facts.map(({ label, said, dates }) => (
        <span key={label} className="plan-actions__fact">
          {label}: {said && <OwnWords text={said} lang={lang} note={false} />}
          {said && dates && ' · '}
          {dates && <bdi>{dates}</bdi>}
        </span>
      ))}
      {note && facts.some(({ said }) => said) && <ShownIn lang={lang} />}
    </p>
  )
}
