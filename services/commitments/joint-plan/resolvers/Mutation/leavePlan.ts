import type { MutationResolvers } from '../../../types.generated.ts'
import { takingPart } from '../../taking-part.ts'

export const leavePlan: NonNullable<MutationResolvers['leavePlan']> = async (_parent, { input }, context) =>
  await takingPart(context, input, 'LEAVE', 'leavePlan')
