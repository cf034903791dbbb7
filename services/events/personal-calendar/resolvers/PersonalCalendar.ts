import type { PersonalCalendarResolvers } from '../../types.generated.ts'
export const PersonalCalendar: PersonalCalendarResolvers = {}
