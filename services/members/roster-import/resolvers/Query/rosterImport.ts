import { notAllowed } from '../../../../shared/errors.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayImportRoster } from '../../rules.ts'
import { findImport } from '../../store.ts'

export const rosterImport: NonNullable<QueryResolvers['rosterImport']> = async (_parent, { id }, { db, viewer }) => {
  signedIn(viewer)
  if (!mayImportRoster(viewer)) throw notAllowed()

  return (await findImport(db, id)) ?? null
}
