import type { RecordedAnswerResolvers } from '../../types.generated.ts'

export const RecordedAnswer: RecordedAnswerResolvers = {
  indicator: ({ found }) => found,
  reason: ({ reason }) => reason ?? '',
}
