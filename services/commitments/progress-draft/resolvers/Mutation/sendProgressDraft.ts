import { storable } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { move } from '../../answer.ts'
import { faultOfReviewer, faultsOfNote, noticeOfReview } from '../../rules.ts'

export const sendProgressDraft: NonNullable<MutationResolvers['sendProgressDraft']> = async (
  _parent,
  { input },
  context,
) =>
  await move(context, {
    action: 'sendProgressDraft',
    deed: 'SEND',
    read: input,
    faults: personId => [faultOfReviewer(personId, input.reviewer) ?? [], faultsOfNote(input.note)].flat(),
    change: (personId, now) => ({
      sentBy: personId,
      sentAt: now,
      reviewer: input.reviewer,
      returnedBy: null,
      note: storable(input.note ?? '') || null,
    }),
    noticesOf: after => [noticeOfReview(after)],
  })
