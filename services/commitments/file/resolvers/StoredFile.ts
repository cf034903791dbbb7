import type { StoredFileResolvers } from '../../types.generated.ts'
import { mayAddFile, pathOfFile } from '../rules.ts'

export const StoredFile: StoredFileResolvers = {
  municipality: ({ municipality }) => ({ slug: municipality }),
  uploadedBy: ({ municipality, uploadedBy }, _arguments, { viewer }) =>
    mayAddFile(viewer, municipality) ? { id: uploadedBy } : null,
  isPublic: async ({ id }, _arguments, { isPublishedFile }) => Boolean(await isPublishedFile(id)),
  url: pathOfFile,
}
