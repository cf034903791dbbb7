import { faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { faultOfClosedPlan } from '../action-plan/rules.ts'
import type { ActionPlanRow } from '../database/tables.ts'

export type Deed = 'DESCRIBE' | 'DISCARD' | 'WITHDRAW' | 'RESTORE'

type Plan = Pick<ActionPlanRow, 'isDraft' | 'discardedAt' | 'withdrawnAt' | 'revision'>

const mostReason = 500

/** Whether a plan is already as the deed would leave it: whoever asks twice is answered the same. */
export const isDone = (deed: Deed, { discardedAt, withdrawnAt }: Plan) =>
  ({
    DESCRIBE: false,
    DISCARD: discardedAt !== null,
    WITHDRAW: withdrawnAt !== null,
    RESTORE: discardedAt === null && withdrawnAt === null,
  })[deed]

/** Why it cannot be done: drafts are discarded, published plans are withdrawn, and of both only what was read. */
export function faultOfDeed(deed: Deed, plan: Plan, revision: number | null): Fault | null {
  if (deed === 'RESTORE') return null
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return closed
  if (deed === 'DISCARD' && !plan.isDraft) return { word: 'planIsPublished', field: 'plan' }
  if (deed === 'WITHDRAW' && plan.isDraft) return { word: 'notPublishedYet', field: 'plan' }
  return revision === plan.revision
    ? null
    : { word: 'savedMeanwhile', field: 'revision', facts: { revision: plan.revision } }
}

export const faultsOfReason = (reason: readonly { lang: string; text: string }[]) =>
  faultsOfTexts(reason, { field: 'reason', most: mostReason, isRequired: true })
