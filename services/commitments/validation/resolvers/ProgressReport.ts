import type { ProgressReportResolvers } from '../../types.generated.ts'

export const ProgressReport: Pick<ProgressReportResolvers, 'validations' | '__resolveReference'> = {
  validations: async ({ id }, _arguments, { validationsOfReport }) => (await validationsOfReport(id)) ?? [],
}
