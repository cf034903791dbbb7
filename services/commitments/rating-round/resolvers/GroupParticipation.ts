import type { GroupParticipationResolvers } from '../../types.generated.ts'

export const GroupParticipation: GroupParticipationResolvers = {
  invitedCount: ({ invited }) => invited,
  answeredCount: ({ answered }) => answered,
  completeCount: ({ complete }) => complete,
}
