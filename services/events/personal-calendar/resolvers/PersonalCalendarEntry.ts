import type { PersonalCalendarEntryResolvers } from '../../types.generated.ts'
export const PersonalCalendarEntry: PersonalCalendarEntryResolvers = {}
