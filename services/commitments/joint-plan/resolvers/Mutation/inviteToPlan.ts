import type { MutationResolvers } from '../../../types.generated.ts'
import { takingPart } from '../../taking-part.ts'

export const inviteToPlan: NonNullable<MutationResolvers['inviteToPlan']> = async (_parent, { input }, context) =>
  await takingPart(context, input, 'INVITE', 'inviteToPlan')
