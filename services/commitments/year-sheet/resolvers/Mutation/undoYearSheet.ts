import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayKeepPlan } from '../../../action-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findSheet, undoSheet } from '../../store.ts'

export const undoYearSheet: NonNullable<MutationResolvers['undoYearSheet']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ sheet: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  const sheet = await findSheet(db, input.id)
  if (!sheet) return refused({ word: 'notFound', field: 'id' })
  if (!mayKeepPlan(viewer, sheet.municipality)) return refused({ word: 'notAllowed', field: null })
  if (!sheet.appliedAt) return refused({ word: 'importIsElsewhere', field: 'id' })
  if (sheet.undoneAt) return { sheet, userErrors: [] }

  const undone = await undoSheet(db, sheet, { personId, at: now() })
  if (!undone) return refused({ word: 'publishedMeanwhile', field: 'id' })
  Object.assign(context, createLoaders(db))
  return { sheet: undone, userErrors: [] }
}
