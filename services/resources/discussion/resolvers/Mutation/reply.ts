import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { languageOf } from '../../rules.ts'
import { answer } from '../../write.ts'

export const reply: NonNullable<MutationResolvers['reply']> = async (
  _parent,
  { input },
  { db, viewer, languages, now },
) => {
  const by = { viewer, personId: signedIn(viewer), at: now() }
  const { post = null, faults = [] } = await answer(db, input, { ...by, lang: languageOf(input.language, languages) })
  return { post, userErrors: faults.map(fault => toUserError(fault, languages)) }
}
