import type { PollHolidayResolvers } from '../../types.generated.ts'

export const PollHoliday: PollHolidayResolvers = {}
