import type { QueryResolvers } from '../../../types.generated.ts'
import { isPublicFile } from '../../read.ts'
import { mayReadFile } from '../../rules.ts'

export const libraryFile: NonNullable<QueryResolvers['libraryFile']> = async (_parent, { id }, context) => {
  const file = await context.libraryFileById(id)
  if (!file || file.takenBackAt) return null
  return mayReadFile(context.viewer, file, await isPublicFile(context, file)) ? file : null
}
