import { storable } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { move } from '../../answer.ts'
import { faultsOfNote } from '../../rules.ts'

export const returnProgressDraft: NonNullable<MutationResolvers['returnProgressDraft']> = async (
  _parent,
  { input },
  context,
) =>
  await move(context, {
    action: 'returnProgressDraft',
    deed: 'RETURN',
    read: input,
    faults: () => faultsOfNote(input.note),
    change: personId => ({
      sentBy: null,
      sentAt: null,
      reviewer: null,
      returnedBy: personId,
      note: storable(input.note ?? '') || null,
    }),
  })
