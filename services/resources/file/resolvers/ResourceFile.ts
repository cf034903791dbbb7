import type { ResourceFileResolvers } from '../../types.generated.ts'
import { isPublicFile } from '../read.ts'
import { pathOfFile } from '../rules.ts'

export const ResourceFile: ResourceFileResolvers = {
  url: pathOfFile,
  isPublic: (file, _arguments, context) => isPublicFile(context, file),
}
