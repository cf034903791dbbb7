import { randomUUID } from 'node:crypto'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayShareAnything } from '../../../sharing/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { countedSince, faultOfAmount } from '../../rules.ts'
import { addFile } from '../../store.ts'

export const addLibraryFile: NonNullable<MutationResolvers['addLibraryFile']> = async (
  _parent,
  { input },
  { db, viewer, languages, now, receiptIn },
) => {
  const refused = (fault: Fault) => ({ file: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  if (!mayShareAnything(viewer)) return refused({ word: 'notAllowed', field: null })
  const receipt = await receiptIn(input.receipt)
  if (receipt?.personId !== personId) return refused({ word: 'notFound', field: 'receipt' })

  const { name, mediaType, size, sha256 } = receipt
  const uploadedAt = now()
  const { file, fault } = await addFile(
    db,
    {
      id: randomUUID(),
      name,
      mediaType,
      size,
      sha256,
      uploadedBy: personId,
      uploadedAt,
      resource: null,
      line: null,
      version: null,
      lang: null,
      addedAt: null,
      takenBackAt: null,
      takenBackReason: null,
    },
    countedSince(uploadedAt),
    uploads => faultOfAmount(uploads, size),
  )
  return fault ? refused(fault) : { file: file ?? null, userErrors: [] }
}
