import type { AttendanceRecordResolvers } from '../../types.generated.ts'

export const AttendanceRecord: AttendanceRecordResolvers = {
  others: async ({ event }, _arguments, { othersOfEvent }) => (await othersOfEvent(event)) ?? [],
}
