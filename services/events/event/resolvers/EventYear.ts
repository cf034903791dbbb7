import type { EventYearResolvers } from '../../types.generated.ts'

export const EventYear: EventYearResolvers = {}
