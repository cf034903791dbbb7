import { notAllowed } from '../../../../shared/errors.ts'
import { remindOfDeadlines } from '../../../poll/deadline.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { remindOfEvents } from '../../store.ts'

export const sendReminders: NonNullable<MutationResolvers['sendReminders']> = async (
  _parent,
  _arguments,
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return (await remindOfEvents(db, now())) + (await remindOfDeadlines(db, now()))
}
