import type { PathwayStep } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { CountBars } from './count-bars.tsx'

export type StepCount = { step: PathwayStep | null; count: number; number: string }

/** What the documents show, as bars with their figures: "nothing on record" is the longest and is said. */
export function RosterSteps({ steps, total }: { steps: readonly StepCount[]; total: { count: number } }) {
  const { t } = useWords('roster')
  const bars = useStepBars(steps)
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <p>{t('steps.note')}</p>
      <CountBars bars={bars} most={total.count} />
    </section>
  )
}

export function useStepBars(steps: readonly StepCount[]) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  return steps
    .filter(({ count }) => count > 0)
    .map(({ step, ...bar }) => ({
      ...bar,
      key: step ?? 'none',
      label: step ? terms(`step.${step}`) : t('steps.unknown'),
      isNone: step === null,
    }))
}
