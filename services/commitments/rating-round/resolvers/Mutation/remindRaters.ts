import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownRound, refused } from '../../answer.ts'
import { askedOf } from '../../asked.ts'
import { remind } from '../../store.ts'

export const remindRaters: NonNullable<MutationResolvers['remindRaters']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { round, assessment, fault } = await ownRound(context, input.round)
  if (fault) return { ...refused(context, fault), remindedCount: null }

  const asked = await askedOf(context, assessment)
  const written = await remind(db, { id: round.id, asked }, { personId, at: now() })
  return { ...answered(context, written), remindedCount: written.reminded ?? null }
}
