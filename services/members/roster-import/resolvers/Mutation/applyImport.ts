import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { counted } from '../../progress.ts'
import { mayImportRoster } from '../../rules.ts'
import { beginWork } from '../../store.ts'
import { applyWork } from '../../work.ts'

export const applyImport: NonNullable<MutationResolvers['applyImport']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (fault: Fault) => ({ rosterImport: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayImportRoster(viewer)) return refused({ word: 'notAllowed', field: null })

  const by = { personId, now: now() }
  const { row, fault } = await beginWork(db, { action: 'applyImport', id: input.id, ...by })
  if (!row) return refused(fault ?? { word: 'notFound', field: 'id' })
  // all of it or nothing, and longer than a door waits
  void counted(row.id, async tell => await applyWork(db, row, by, tell))
  return { rosterImport: row, userErrors: [] }
}
