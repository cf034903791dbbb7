import { useWords } from '../../language/words.ts'
import type { PathwayStep } from '../../graphql/generated/graphql.ts'

interface RosterStepsProps {
  steps: readonly { step: PathwayStep | null; count: number; number: string }[]
  total: { count: number }
}

/** What the documents show, as bars with their figures: "nothing on record" is the longest and is said. */
export function RosterSteps({ steps, total }: RosterStepsProps) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <p>{t('steps.note')}</p>
      <dl className="step-bars">
        {steps
          .filter(({ count }) => count > 0)
          .map(({ step, count, number }) => (
            <div key={step ?? 'none'} className={step ? undefined : 'step-bars__none'}>
              <dt>{step ? terms(`step.${step}`) : t('steps.unknown')}</dt>
              <dd>
                <span className="step-bars__number">{number}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="step-bars__bar" width={(100 * count) / total.count} height="10" />
                </svg>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
