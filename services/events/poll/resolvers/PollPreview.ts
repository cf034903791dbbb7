import type { PollPreviewResolvers } from '../../types.generated.ts'

export const PollPreview: PollPreviewResolvers = {
  municipalities: ({ municipalities }) => municipalities.map(slug => ({ slug })),
}
