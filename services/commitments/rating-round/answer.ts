import { findAssessment, type StoredAssessment } from '../assessment/store.ts'
import { mayAssess } from '../assessment/rules.ts'
import { type Fault, toUserError } from '../../shared/user-error.ts'
import { type Context, createLoaders } from '../context.ts'
import type { RatingRoundRow } from '../database/tables.ts'
import { findRound, type RoundWritten } from './store.ts'

export const refused = ({ languages }: Context, ...faults: Fault[]) => ({
  round: null,
  userErrors: faults.map(fault => toUserError(fault, languages)),
})

/** What a mutation of a round answers, read anew. */
export function answered(context: Context, { round, fault, faults = [] }: RoundWritten) {
  Object.assign(context, createLoaders(context.db))
  return round ? { round, userErrors: [] } : refused(context, ...(fault ? [fault] : faults))
}

type Own =
  | { round: RatingRoundRow; assessment: StoredAssessment; fault?: never }
  | { round?: never; assessment?: never; fault: Fault }

/** The round that a mutation is about, or why it is not for this person to lead. */
export async function ownRound({ db, viewer }: Context, id: string): Promise<Own> {
  const round = await findRound(db, id)
  const assessment = round && (await findAssessment(db, round.assessment))
  if (!round || !assessment) return { fault: { word: 'notFound', field: 'round' } }
  if (!mayAssess(viewer, assessment.municipality)) return { fault: { word: 'notAllowed', field: null } }
  return { round, assessment }
}
