import type { EventDayResolvers } from '../../types.generated.ts'

export const EventDay: EventDayResolvers = {}
