import type { EventResolvers } from '../../types.generated.ts'
import { mayScheduleEvent } from '../../event/rules.ts'
import { maySeeAttendance } from '../rules.ts'

export const Event: Pick<EventResolvers, 'attendance' | 'attendanceRecord' | '__resolveReference'> = {
  attendance: async ({ slug }, _arguments, { viewer, attendanceOfEvent }) =>
    maySeeAttendance(viewer) ? ((await attendanceOfEvent(slug)) ?? []) : null,
  attendanceRecord: async ({ slug: event, hostMunicipality }, _arguments, { viewer, attendanceRecordOfEvent }) =>
    mayScheduleEvent(viewer, hostMunicipality)
      ? ((await attendanceRecordOfEvent(event)) ?? { event, revision: 0, recordedAt: null })
      : null,
}
