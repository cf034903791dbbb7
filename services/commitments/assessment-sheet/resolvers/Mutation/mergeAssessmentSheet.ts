import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayAssess } from '../../../assessment/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findSheet, mergeSheet } from '../../store.ts'

export const mergeAssessmentSheet: NonNullable<MutationResolvers['mergeAssessmentSheet']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const found = await findSheet(db, input.id)
  const of = found && (await context.assessment(found.assessment))
  if (!of) return refused({ word: 'notFound', field: 'id' })
  if (!mayAssess(viewer, of.municipality)) return refused({ word: 'notAllowed', field: null })

  const choices = new Map((input.choices ?? []).map(({ indicator, take }) => [indicator, take]))
  const { sheet, faults } = await mergeSheet(db, found, { stamp: input.stamp, choices }, { personId, at: now() })
  if (!sheet) return refused(...faults)
  Object.assign(context, createLoaders(db))
  return { sheet, userErrors: [] }
}
