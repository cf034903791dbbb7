import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../rules.ts'
import { plansByIds, publishPlan } from '../../store.ts'

export const publishActionPlan: NonNullable<MutationResolvers['publishActionPlan']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, plan } = context
  const refused = (...faults: Fault[]) => ({
    plan: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const draft = await plan(input.plan)
  if (!draft) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(viewer, draft.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(draft, 'plan')
  if (closed) return refused(closed)
  if (!draft.isDraft) return { plan: draft, userErrors: [] }

  const published = await publishPlan(db, draft.id, input.revision, { personId, at: now() })
  if (!published) {
    const newer = (await plansByIds(db, [draft.id])).get(draft.id)
    return refused({ word: 'changedMeanwhile', field: 'revision', facts: { revision: newer?.revision ?? 0 } })
  }
  Object.assign(context, createLoaders(db))
  return { plan: published, userErrors: [] }
}
