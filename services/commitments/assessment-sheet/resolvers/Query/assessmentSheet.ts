import { mayAssess } from '../../../assessment/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { findSheet } from '../../store.ts'

export const assessmentSheet: NonNullable<QueryResolvers['assessmentSheet']> = async (_parent, { id }, context) => {
  const sheet = await findSheet(context.db, id)
  const of = sheet && (await context.assessment(sheet.assessment))
  return of && mayAssess(context.viewer, of.municipality) ? sheet : null
}
