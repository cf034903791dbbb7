import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refusedWith, reportOf } from '../../answer.ts'
import { newsOfWithdrawal } from '../../news.ts'
import { mayWithdraw } from '../../rules.ts'
import { findValidation, withdraw } from '../../store.ts'

export const withdrawValidation: NonNullable<MutationResolvers['withdrawValidation']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const validation = await findValidation(db, input.validation)
  if (!validation) return refused({ word: 'notFound', field: 'validation' })
  if (!mayWithdraw(viewer, validation)) return refused({ word: 'notAllowed', field: null })

  const act = { personId, at: now(), news: newsOfWithdrawal(await reportOf(validation, context)) }
  return answered(context, { validation: await withdraw(db, validation, act) })
}
