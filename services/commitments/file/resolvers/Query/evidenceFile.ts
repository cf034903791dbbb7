import type { QueryResolvers } from '../../../types.generated.ts'
import { mayReadFile } from '../../rules.ts'

export const evidenceFile: NonNullable<QueryResolvers['evidenceFile']> = async (
  _parent,
  { id },
  { viewer, file, isPublishedFile },
) => {
  const found = await file(id)
  if (!found) return null
  return mayReadFile(viewer, found, Boolean(await isPublishedFile(id))) ? found : null
}
