import type { MunicipalityResolvers } from '../../types.generated.ts'
import { allowanceAfter, countedSince, mayAddFile } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'fileAllowance' | 'unpublishedFiles' | '__resolveReference'> = {
  fileAllowance: async ({ slug }, _arguments, { viewer, uploadsOf, now }) => {
    if (!mayAddFile(viewer, slug)) return null
    const uploads = await uploadsOf(countedSince(now()).toISOString(), slug)
    return allowanceAfter(uploads ?? { files: 0, bytes: 0 })
  },
  unpublishedFiles: async ({ slug }, _arguments, { viewer, unpublishedFiles }) =>
    mayAddFile(viewer, slug) ? ((await unpublishedFiles(slug)) ?? []) : [],
}
