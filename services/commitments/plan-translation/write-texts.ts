import { type Fault, toUserError } from '../../shared/user-error.ts'
import { type Context, createLoaders } from '../context.ts'
import type { ActionPlanRow } from '../database/tables.ts'
import type { TextChange } from './rules.ts'
import { writeTexts } from './store.ts'

export const refusedWith =
  ({ languages }: Context) =>
  (...faults: Fault[]) => ({
    plan: null,
    changedCount: 0,
    unknownCount: 0,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })

type Work = { personId: string; action: string; lang: string; unknownCount: number }

/** Writes what has changed, and answers the plan as it then is. Nothing changed is no new revision. */
export async function write(context: Context, plan: ActionPlanRow, changes: readonly TextChange[], work: Work) {
  const { unknownCount } = work
  if (changes.length === 0) return { plan, changedCount: 0, unknownCount, userErrors: [] }
  const next = await writeTexts(context.db, plan, changes, { ...work, at: context.now() })
  if (!next)
    return refusedWith(context)({ word: 'changedMeanwhile', field: 'revision', facts: { revision: plan.revision + 1 } })
  Object.assign(context, createLoaders(context.db))
  return { plan: next, changedCount: changes.length, unknownCount, userErrors: [] }
}
