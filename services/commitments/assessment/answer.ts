import { type Fault, toUserError } from '../../shared/user-error.ts'
import { type Context, createLoaders } from '../context.ts'
import { mayAssess } from './rules.ts'
import { findAssessment, type StoredAssessment, type Written } from './store.ts'

/** What a mutation answers, read anew. */
export function answered(context: Context, { assessment, fault }: Written) {
  Object.assign(context, createLoaders(context.db))
  return { assessment: assessment ?? null, userErrors: fault ? [toUserError(fault, context.languages)] : [] }
}

export const refusedWith = ({ languages }: Context, ...faults: Fault[]) => ({
  assessment: null,
  userErrors: faults.map(fault => toUserError(fault, languages)),
})

/** The assessment that a mutation is about, or why it is not for this person to change. */
export async function ownAssessment(
  { db, viewer }: Context,
  id: string,
): Promise<{ own: StoredAssessment; fault?: never } | { own?: never; fault: Fault }> {
  const assessment = await findAssessment(db, id)
  if (!assessment) return { fault: { word: 'notFound', field: 'assessment' } }
  if (!mayAssess(viewer, assessment.municipality)) return { fault: { word: 'notAllowed', field: null } }
  return { own: assessment }
}
