import type { SavedViewResolvers } from '../../types.generated.ts'
export const SavedView: SavedViewResolvers = {}
