import { type Fault, toUserError } from '../../shared/user-error.ts'
import { type Context, createLoaders } from '../context.ts'
import type { ActionPlanRow } from '../database/tables.ts'
import { type PlanText, type TextChange, type TextConflict, textsOfPlan } from './rules.ts'
import { writeTexts } from './store.ts'

export const refusedWith =
  ({ languages }: Context) =>
  (...faults: Fault[]) => ({
    plan: null,
    changedCount: 0,
    unknownCount: 0,
    conflicts: [] as TextConflict[],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })

type Decided = { changes: TextChange[]; conflicts: TextConflict[]; faults: Fault[]; unknownCount: number }
type Work = { personId: string; action: string; lang: string }

/** Nothing is written. */
export const stopped = (faults: Fault[], conflicts: TextConflict[] = []): Decided => ({
  changes: [],
  conflicts,
  faults,
  unknownCount: 0,
})

/** Writes what is decided on the texts as they are, and answers the plan as it then is. Nothing changed is no new revision. */
export async function write(
  context: Context,
  id: string,
  decide: (plan: ActionPlanRow, texts: PlanText[]) => Decided,
  work: Work,
) {
  const refused = refusedWith(context)
  const act = { ...work, at: context.now() }
  const done = await writeTexts(context.db, id, (plan, segments) => decide(plan, textsOfPlan(plan, segments)), act)
  if (!done) return refused({ word: 'notFound', field: 'plan' })
  const { plan, changes, conflicts, faults, unknownCount } = done
  if (faults.length > 0) return { ...refused(...faults), conflicts }
  if (changes.length > 0) Object.assign(context, createLoaders(context.db))
  return { plan, changedCount: changes.length, unknownCount, conflicts, userErrors: [] }
}
