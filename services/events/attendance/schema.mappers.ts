export type MunicipalityAttendanceMapper = { municipality: string | null; count: number }
export type AttendanceRecordMapper = { event: string; revision: number; recordedAt: Date | null }
