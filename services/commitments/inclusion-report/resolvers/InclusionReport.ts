import type { Context } from '../../context.ts'
import type { InclusionReportResolvers } from '../../types.generated.ts'
import { allPlans, basisOf } from '../find-records.ts'
import { coversYear, mayReadInclusionReport, mayWriteInclusionReport } from '../rules.ts'
import { findInclusionReport, type InclusionReport as Row, keyOfYear } from '../store.ts'

/** Another edition of the same year, where everybody may read it. */
async function edition({ municipality, year }: Row, wanted: number, { inclusionReports }: Context) {
  const all = (await inclusionReports(municipality)) ?? []
  return all.find(one => one.year === year && one.edition === wanted && one.lockedAt !== null) ?? null
}

const plansOf = async ({ municipality, year }: Row, { plansOfMunicipality }: Context) =>
  ((await plansOfMunicipality(allPlans, municipality))?.nodes ?? []).filter(plan => coversYear(plan, year))

export const InclusionReport: InclusionReportResolvers = {
  __resolveReference: async ({ id }, { db, viewer }) => {
    const row = await findInclusionReport(db, id)
    return row && mayReadInclusionReport(viewer, row) ? row : null
  },
  municipality: ({ municipality }) => ({ slug: municipality }),
  progress: async (report, _arguments, { progressOfYear }) => (await progressOfYear(keyOfYear(report))) ?? [],
  progressBefore: async ({ municipality, year }, _arguments, { progressOfYear }) =>
    (await progressOfYear(keyOfYear({ municipality, year: year - 1 }))) ?? [],
  plans: async (report, _arguments, context) => await plansOf(report, context),
  progressOnActions: async (report, _arguments, context) => {
    const plans = await plansOf(report, context)
    const segments = await Promise.all(plans.map(({ id }) => context.segmentsOfPlan(id)))
    const actions = segments.flatMap(all => all ?? []).filter(({ kind }) => kind === 'ACTION')
    const reports = await Promise.all(actions.map(({ id }) => context.reportsOfAction(id)))
    return reports.flatMap(all => all ?? [])
  },
  basis: async (report, _arguments, { db }) => await basisOf(db, report),
  corrects: async (report, _arguments, context) => await edition(report, report.edition - 1, context),
  correctedBy: async (report, _arguments, context) => await edition(report, report.edition + 1, context),
  content: async ({ id, sha256 }, _arguments, { inclusionContent }) => {
    const text = sha256 === null ? undefined : await inclusionContent(id)
    return text === undefined || sha256 === null ? null : { text, sha256 }
  },
  mayWrite: ({ lockedAt, municipality }, _arguments, { viewer }) =>
    lockedAt === null && mayWriteInclusionReport(viewer, municipality),
}
