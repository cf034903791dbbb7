import type { NotificationResolvers } from '../../types.generated.ts'

export const Notification: NotificationResolvers = {
  kind: ({ activity }) => activity.kind,
}
