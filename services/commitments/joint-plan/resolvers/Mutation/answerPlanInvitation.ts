import type { MutationResolvers } from '../../../types.generated.ts'
import { takingPart } from '../../taking-part.ts'

export const answerPlanInvitation: NonNullable<MutationResolvers['answerPlanInvitation']> = async (
  _parent,
  { input },
  context,
) => await takingPart(context, input, input.accept ? 'ACCEPT' : 'DECLINE', 'answerPlanInvitation')
