import { textsOf } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refusedWith, reportOf } from '../../answer.ts'
import { newsOfReply } from '../../news.ts'
import { faultsOfWords, mayReply } from '../../rules.ts'
import { findValidation, putReply } from '../../store.ts'

export const replyToValidation: NonNullable<MutationResolvers['replyToValidation']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const validation = await findValidation(db, input.validation)
  if (!validation) return refused({ word: 'notFound', field: 'validation' })
  if (!mayReply(viewer, validation)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfWords(input.words)
  if (faults.length > 0) return refused(...faults)

  const words = textsOf(input.words)
  const act = { personId, at: now(), news: newsOfReply(await reportOf(validation, context), validation, words) }
  return answered(context, await putReply(db, validation, words, input.revision ?? null, act))
}
