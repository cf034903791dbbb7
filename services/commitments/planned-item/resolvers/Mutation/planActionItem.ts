import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan } from '../../../action-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import { faultsOfPlanned } from '../../../planned-gap/rules.ts'
import { ownLanguage } from '../../../added-action/words.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfItem, mayPlanFor } from '../../rules.ts'
import { planItem } from '../../store.ts'

export const planActionItem: NonNullable<MutationResolvers['planActionItem']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    action: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const { item, municipality } = input
  if (!mayPlanFor(viewer, municipality)) return refused({ word: 'notAllowed', field: 'municipality' })
  const plan = input.plan ? await context.plan(input.plan) : undefined
  if (input.plan && plan?.municipality !== municipality) return refused({ word: 'notFound', field: 'plan' })
  const closed = plan && faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  const faults = [...faultsOfItem(item), ...faultsOfPlanned(input, now())]
  if (faults.length > 0) return refused(...faults)

  const addition = {
    item,
    municipality,
    plan: plan?.id ?? null,
    lang: ownLanguage(languages),
    text: storable(input.text),
    owner: storable(input.owner ?? '') || null,
    dueOn: input.dueOn,
  }
  const { id, fault } = await planItem(db, addition, { personId, at: now() })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { action: (await context.action(id)) ?? null, userErrors: [] }
}
