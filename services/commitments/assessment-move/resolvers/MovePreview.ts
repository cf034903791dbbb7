import type { MovePreviewResolvers } from '../../types.generated.ts'
export const MovePreview: MovePreviewResolvers = {}
