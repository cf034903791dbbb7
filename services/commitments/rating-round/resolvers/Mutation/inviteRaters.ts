import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, ownRound, refused } from '../../answer.ts'
import { faultsOfAddresses, isLetterLanguage } from '../../rules.ts'
import { invite } from '../../store.ts'

export const inviteRaters: NonNullable<MutationResolvers['inviteRaters']> = async (_parent, { input }, context) => {
  const { db, viewer, now } = context
  const personId = signedIn(viewer)
  const { round, fault } = await ownRound(context, input.round)
  if (fault) return refused(context, fault)
  const { group, emails, lang = 'en' } = input
  const wrong = faultsOfAddresses(emails, lang)
  if (wrong.length > 0 || !isLetterLanguage(lang)) return refused(context, ...wrong)

  return answered(context, await invite(db, { id: round.id, group, emails, lang }, { personId, at: now() }))
}
