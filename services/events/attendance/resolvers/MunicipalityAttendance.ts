import type { MunicipalityAttendanceResolvers } from '../../types.generated.ts'

export const MunicipalityAttendance: MunicipalityAttendanceResolvers = {
  municipality: ({ municipality: slug }) => (slug ? { slug } : null),
}
