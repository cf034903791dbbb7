import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayKeepSurveys } from '../../../survey/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keep } from '../../keep.ts'
import { findSheet } from '../../store.ts'

export const enterAnswers: NonNullable<MutationResolvers['enterAnswers']> = async (_parent, { input }, context) => {
  const { db, viewer, languages } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const sheet = await findSheet(db, input.sheet)
  if (!sheet) return refused({ word: 'notFound', field: 'sheet' })

  const by = { action: 'enterAnswers', way: input.way, personId } as const
  const { sheet: kept, current, faults } = await keep(context, sheet, input, by)
  return kept ? { sheet: kept, current: null, userErrors: [] } : { ...refused(...faults), current }
}
