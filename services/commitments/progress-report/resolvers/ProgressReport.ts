import type { ProgressReportResolvers } from '../../types.generated.ts'

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: async ({ id }, { report }) => (await report(id)) ?? null,
  municipality: ({ municipality }) => ({ slug: municipality }),
  commitment: async ({ commitment: number }, _arguments, { commitment }) => {
    const row = await commitment(number)
    if (!row) throw new Error(`Report without a commitment: ${number}`)
    return row
  },
  publishedBy: ({ publishedBy }) => (publishedBy ? { id: publishedBy } : null),
}
