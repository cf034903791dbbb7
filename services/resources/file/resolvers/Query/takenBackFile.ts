import type { QueryResolvers } from '../../../types.generated.ts'
import { isPublicFile } from '../../read.ts'

export const takenBackFile: NonNullable<QueryResolvers['takenBackFile']> = async (_parent, { id }, context) => {
  const file = await context.libraryFileById(id)
  return file?.takenBackAt && (await isPublicFile(context, file)) ? file : null
}
