import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { ownAssessment } from '../../../assessment/answer.ts'
import { modelOf } from '../../../assessment/answers.ts'
import { indicatorsOf } from '../../../assessment/rules.ts'
import { faultOfClosedPlan } from '../../../action-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import { gapsOf } from '../../../gap/gaps.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfPlanned } from '../../rules.ts'
import { planGap as keepAction } from '../../store.ts'
import { ownLanguage } from '../../../added-action/words.ts'

export const planGap: NonNullable<MutationResolvers['planGap']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    action: null,
    gap: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refused(fault)
  const code = input.indicator
  if (!indicatorsOf(await modelOf(context, own)).some(one => one.code === code))
    return refused({ word: 'unknownIndicator', field: 'indicator', facts: { code: storable(code).slice(0, 20) } })
  const isGap = ({ code: one }: { code: string }) => one === code
  if (!(await gapsOf(context, own)).some(isGap)) return refused({ word: 'notAGap', field: 'indicator' })
  const plan = input.plan ? await context.plan(input.plan) : undefined
  if (input.plan && plan?.municipality !== own.municipality) return refused({ word: 'notFound', field: 'plan' })
  const closed = plan && faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  const faults = faultsOfPlanned(input, now())
  if (faults.length > 0) return refused(...faults)

  const planned = {
    municipality: own.municipality,
    model: own.model,
    indicator: code,
    plan: plan?.id ?? null,
    lang: ownLanguage(languages),
    text: storable(input.text),
    owner: storable(input.owner ?? '') || null,
    dueOn: input.dueOn,
  }
  const id = await keepAction(db, planned, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  const gap = (await gapsOf(context, own)).find(isGap)
  return { action: (await context.action(id)) ?? null, gap: gap ?? null, userErrors: [] }
}
