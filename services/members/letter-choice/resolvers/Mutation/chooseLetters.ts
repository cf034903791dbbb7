import type { Letter } from '../../../../shared/letters.ts'
import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfChoices } from '../../rules.ts'
import { keepChoices } from '../../store.ts'

export const chooseLetters: NonNullable<MutationResolvers['chooseLetters']> = async (
  _parent,
  { input: { topics, language, timeZone, pace } },
  { db, viewer, languages, now },
) => {
  const personId = signedIn(viewer)
  const faults = faultsOfChoices({ language, timeZone })
  if (faults.length > 0) return { choices: null, userErrors: faults.map(fault => toUserError(fault, languages)) }

  const wanted = {
    topics: topics ?? undefined,
    language: language as Letter['lang'] | null | undefined,
    timeZone,
    pace: pace ?? undefined,
  }
  await keepChoices(db, personId, wanted, { action: 'chooseLetters', now: now() })
  return { choices: { personId }, userErrors: [] }
}
