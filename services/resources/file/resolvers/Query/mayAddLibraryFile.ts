import { mayShareAnything } from '../../../sharing/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const mayAddLibraryFile: NonNullable<QueryResolvers['mayAddLibraryFile']> = (_parent, _arguments, { viewer }) =>
  mayShareAnything(viewer)
