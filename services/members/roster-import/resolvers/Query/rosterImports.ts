import { notAllowed } from '../../../../shared/errors.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { mayImportRoster } from '../../rules.ts'
import { importPage } from '../../store.ts'

export const rosterImports: NonNullable<QueryResolvers['rosterImports']> = async (_parent, page, { db, viewer }) => {
  signedIn(viewer)
  if (!mayImportRoster(viewer)) throw notAllowed()

  return await importPage(db, page)
}
