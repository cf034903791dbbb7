import type { MutationResolvers } from '../../../types.generated.ts'
import { keeping } from '../../keeping.ts'

export const discardActionPlan: NonNullable<MutationResolvers['discardActionPlan']> = async (
  _parent,
  { input: { plan, revision } },
  context,
) => await keeping(context, { deed: 'DISCARD', plan, revision, said: {} })
