import type { MutationResolvers } from '../../../types.generated.ts'
import { takingPart } from '../../taking-part.ts'

export const withdrawPlanInvitation: NonNullable<MutationResolvers['withdrawPlanInvitation']> = async (
  _parent,
  { input },
  context,
) => await takingPart(context, input, 'WITHDRAW', 'withdrawPlanInvitation')
