import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { renew } from '../../store.ts'

export const renewPersonalCalendar: NonNullable<MutationResolvers['renewPersonalCalendar']> = async (
  _parent,
  { input: { madeAt } },
  { db, viewer, languages, now },
) => {
  const { calendar, token, fault } = await renew(db, signedIn(viewer), madeAt ?? null, now())
  if (!calendar) return { personalCalendar: null, token: null, userErrors: [toUserError(fault, languages)] }
  return { personalCalendar: calendar, token, userErrors: [] }
}
