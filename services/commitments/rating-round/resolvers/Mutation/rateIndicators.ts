import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { askedOf } from '../../asked.ts'
import { faultsOfRatings, takesRatings } from '../../rules.ts'
import { findSheetByToken, keepRatings } from '../../store.ts'

const closed: Fault = { word: 'ratingRoundIsClosed', field: 'token' }

export const rateIndicators: NonNullable<MutationResolvers['rateIndicators']> = async (_parent, { input }, context) => {
  const { db, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const sheet = await findSheetByToken(db, input.token)
  if (!sheet) return refused({ word: 'linkUnknown', field: 'token' })
  if (!takesRatings(sheet, sheet, now())) return refused(closed)
  if (!sheet.rater) return refused({ word: 'invitationWithdrawn', field: 'token' })
  const faults = faultsOfRatings(input.ratings, await askedOf(context, sheet))
  if (faults.length > 0) return refused(...faults)

  const { round, rater, model } = sheet
  const isKept = await keepRatings(db, { round, rater, model }, input.ratings, now())
  return isKept ? { sheet, userErrors: [] } : refused(closed)
}
