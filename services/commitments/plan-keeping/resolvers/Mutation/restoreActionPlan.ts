import type { MutationResolvers } from '../../../types.generated.ts'
import { keeping } from '../../keeping.ts'

export const restoreActionPlan: NonNullable<MutationResolvers['restoreActionPlan']> = async (
  _parent,
  { input: { plan } },
  context,
) => await keeping(context, { deed: 'RESTORE', plan, revision: null, said: {} })
