import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { mayKeepPlan, maySeePlan } from '../action-plan/rules.ts'
import { type Context, createLoaders } from '../context.ts'
import { type Keeping, keepSo } from './store.ts'

/** What the four have in common: who may, what is wrong, and the answer. */
export async function keeping(context: Context, asked: Keeping, faultsOfSaid: readonly Fault[] = []) {
  const { db, viewer, languages, now, plan } = context
  const refused = (...faults: Fault[]) => ({
    plan: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const found = await plan(asked.plan)
  if (!found || !maySeePlan(viewer, found)) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(viewer, found.municipality)) return refused({ word: 'notAllowed', field: null })
  if (faultsOfSaid.length > 0) return refused(...faultsOfSaid)

  const { plan: kept, fault } = await keepSo(db, asked, { personId, at: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { plan: kept, userErrors: [] }
}
