import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan, maySeePlan } from '../../../action-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { arrangedIn, changesOfArrangement, faultsOfArrangement } from '../../rules.ts'
import { arrange, boundActions } from '../../store.ts'

export const arrangePlan: NonNullable<MutationResolvers['arrangePlan']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now, plan: planOf, segmentsOfPlan } = context
  const refused = (...faults: Fault[]) => ({
    plan: null,
    changes: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const plan = await planOf(input.plan)
  if (!plan || !maySeePlan(viewer, plan)) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(viewer, plan.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  const newer = (revision: number): Fault => ({ word: 'savedMeanwhile', field: 'revision', facts: { revision } })
  if (plan.revision !== input.revision) return refused(newer(plan.revision))

  const segments = (await segmentsOfPlan(plan.id)) ?? []
  const { sourceLang } = plan
  const bound = await boundActions(db, plan.id)
  const faults = faultsOfArrangement({ asked: input.texts, segments, bound, sourceLang })
  if (faults.length > 0) return refused(...faults)

  const arranged = arrangedIn(input.texts, segments, sourceLang)
  const changes = changesOfArrangement(arranged, segments)
  if (input.dryRun || changes.length === 0) return { plan, changes, userErrors: [] }
  const next = await arrange(db, plan, segments, arranged, { personId, at: now() })
  if (!next) return refused(newer(plan.revision + 1))
  Object.assign(context, createLoaders(db))
  return { plan: next, changes, userErrors: [] }
}
