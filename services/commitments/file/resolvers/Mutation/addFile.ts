import { randomUUID } from 'node:crypto'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { allowanceAfter, countedSince, faultOfAllowance, mayAddFile } from '../../rules.ts'
import { addFile as add } from '../../store.ts'

export const addFile: NonNullable<MutationResolvers['addFile']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now, receiptIn } = context
  const refused = (fault: Fault) => ({ file: null, userErrors: [toUserError(fault, languages)] })
  const personId = signedIn(viewer)
  const { municipality } = input
  if (!mayAddFile(viewer, municipality)) return refused({ word: 'notAllowed', field: null })
  const receipt = await receiptIn(input.receipt)
  if (receipt?.personId !== personId) return refused({ word: 'notFound', field: 'receipt' })

  const { name, mediaType, size, sha256 } = receipt
  const uploadedAt = now()
  const { file, fault } = await add(
    db,
    { id: randomUUID(), municipality, name, mediaType, size, sha256, uploadedBy: personId, uploadedAt },
    countedSince(uploadedAt),
    uploads => faultOfAllowance(allowanceAfter(uploads), size),
  )
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { file: file ?? null, userErrors: [] }
}
