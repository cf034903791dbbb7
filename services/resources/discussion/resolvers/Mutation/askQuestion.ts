import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { languageOf } from '../../rules.ts'
import { ask } from '../../write.ts'

export const askQuestion: NonNullable<MutationResolvers['askQuestion']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { discussion = null, faults = [] } = await ask(db, input, {
    ...by,
    lang: languageOf(input.language, languages),
  })
  return { discussion, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
