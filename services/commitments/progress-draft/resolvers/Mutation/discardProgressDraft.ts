import type { MutationResolvers } from '../../../types.generated.ts'
import { move } from '../../answer.ts'

export const discardProgressDraft: NonNullable<MutationResolvers['discardProgressDraft']> = async (
  _parent,
  { input },
  context,
) =>
  await move(context, {
    action: 'discardProgressDraft',
    deed: 'DISCARD',
    read: input,
    faults: () => [],
    change: (_personId, now) => ({ discardedAt: now }),
  })
