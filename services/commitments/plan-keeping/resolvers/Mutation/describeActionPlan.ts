import { storable } from '../../../../shared/texts.ts'
import { faultsOfSpan } from '../../../plan-import/keeping.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keeping } from '../../keeping.ts'

export const describeActionPlan: NonNullable<MutationResolvers['describeActionPlan']> = async (
  _parent,
  { input: { plan, revision, ...input } },
  context,
) => {
  const said = {
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    source: storable(input.source ?? '') || null,
  }
  return await keeping(context, { deed: 'DESCRIBE', plan, revision, said }, faultsOfSpan(said))
}
