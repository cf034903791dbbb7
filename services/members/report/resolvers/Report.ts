import type { ReportResolvers } from '../../types.generated.ts'
import { basisOf, developmentsIn } from '../find-developments.ts'
import { mayDiscardReports, mayReadReport, mayWriteReports } from '../rules.ts'

export const Report: ReportResolvers = {
  __resolveReference: async ({ id }, { report, viewer }) => {
    const row = await report(id)
    return row && mayReadReport(viewer, row) ? row : null
  },
  network: ({ network }) => ({ code: network }),
  period: ({ network, periodFrom, periodTo }) => ({ network, from: periodFrom, to: periodTo, knownAt: null }),
  developments: async ({ network, periodFrom, periodTo }, _arguments, context) =>
    await developmentsIn(context, network, { from: periodFrom, to: periodTo }),
  paragraphs: async ({ id }, _arguments, { paragraphs }) => (await paragraphs(id)) ?? [],
  basis: async ({ network, periodFrom, periodTo }, _arguments, { db, now }) =>
    await basisOf(db, { network, from: periodFrom, to: periodTo, now: now() }),
  corrects: async ({ corrects }, _arguments, { report }) => (corrects ? ((await report(corrects)) ?? null) : null),
  correctedBy: async ({ id }, _arguments, { correction, viewer }) => {
    const row = await correction(id)
    return row && mayReadReport(viewer, row) ? row : null
  },
  content: async ({ id, sha256 }, _arguments, { reportContent }) => {
    const text = sha256 === null ? undefined : await reportContent(id)
    return text === undefined || sha256 === null ? null : { text, sha256 }
  },
  mayWrite: ({ lockedAt, discardedAt, network }, _arguments, { viewer }) =>
    lockedAt === null && discardedAt === null && mayWriteReports(viewer, network),
  mayDiscard: ({ lockedAt }, _arguments, { viewer }) => lockedAt === null && mayDiscardReports(viewer),
}
