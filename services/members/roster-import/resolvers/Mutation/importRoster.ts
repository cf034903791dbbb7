import { faultsOfFile } from '../../../../shared/sheet/rows.ts'
import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayImportRoster } from '../../rules.ts'
import { beginImport } from '../../store.ts'
import { readImport } from '../../work.ts'

export const importRoster: NonNullable<MutationResolvers['importRoster']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    rosterImport: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayImportRoster(viewer)) return refused({ word: 'notAllowed', field: null })
  const file = Buffer.from(input.content, 'base64')
  const faults = faultsOfFile({ fileName: input.fileName, size: file.byteLength })
  if (faults.length > 0) return refused(...faults)

  const sending = { network: input.network, fileName: storable(input.fileName), personId }
  const rosterImport = await beginImport(db, sending, now())
  // goes on behind the answer; whoever looks at the import sees how far it is
  void readImport(db, rosterImport, file, now)
  return { rosterImport, userErrors: [] }
}
