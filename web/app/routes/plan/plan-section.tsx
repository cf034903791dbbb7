import { Link } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import type { PlanSectionOutlineFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Action = PlanSectionOutlineFragment['groups'][number]['actions'][number]

/** The document's own numbers stand before each line: people quote them in council. */
export function PlanSection({ section }: { section: PlanSectionOutlineFragment }) {
  const { t } = useWords('plan')
  const { number, title, outcome, groups } = section
  return (
    <section className="plan-section" aria-labelledby={`section-${number}`}>
      <h2 id={`section-${number}`}>
        <span className="plan__number">{number}</span> <LocalizedText value={title} note={false} />
      </h2>
      {outcome && (
        <p className="plan-section__outcome">
          <strong>{t('outcome')}:</strong> <LocalizedText value={outcome} note={false} />
        </p>
      )}
      <div className="plan-section__groups">
        {groups.map(group => (
          <div key={group.key} className="plan-group">
            <h3>
              {/^[\d.]+$/.test(group.key) && <bdi>{group.key}</bdi>} <LocalizedText value={group.title} note={false} />
            </h3>
            <ul className="plan-actions">
              {group.actions.map(action => (
                <PlanAction key={action.id} action={action} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function PlanAction({ action: { number, text, status, commitments } }: { action: Action }) {
  const { t, lang } = useWords('plan')
  return (
    <li>
      <bdi className="plan-actions__number">{number}</bdi>
      <div>
        <LocalizedText value={text} note={false} />
        {status && (
          <p>
            <StatusBadge status={status} />
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
