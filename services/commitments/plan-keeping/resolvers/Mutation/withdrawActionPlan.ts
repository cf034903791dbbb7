import { textsOf } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keeping } from '../../keeping.ts'
import { faultsOfReason } from '../../rules.ts'

export const withdrawActionPlan: NonNullable<MutationResolvers['withdrawActionPlan']> = async (
  _parent,
  { input: { plan, revision, reason } },
  context,
) =>
  await keeping(
    context,
    { deed: 'WITHDRAW', plan, revision, said: { withdrawalReason: textsOf(reason) } },
    faultsOfReason(reason),
  )
