import type { PollPreviewTimeResolvers } from '../../types.generated.ts'

export const PollPreviewTime: PollPreviewTimeResolvers = {}
