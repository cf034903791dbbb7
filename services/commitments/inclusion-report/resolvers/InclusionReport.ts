import type { Context } from '../../context.ts'
import type { InclusionReportResolvers } from '../../types.generated.ts'
import { shareOf } from '../../joint-plan/rules.ts'
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

/** Each tells of its own share of a joint plan. */
async function ownActionsOf(report: Row, context: Context) {
  const plans = await plansOf(report, context)
  const actions = await Promise.all(
    plans.map(async plan =>
      ((await context.segmentsOfPlan(plan.id)) ?? []).filter(
        segment => segment.kind === 'ACTION' && shareOf(segment, plan) === report.municipality,
      ),
    ),
  )
  return actions.flat()
}

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
  ownActions: async (report, _arguments, context) => (await ownActionsOf(report, context)).map(({ id }) => id),
  progressOnActions: async (report, _arguments, context) => {
    const actions = await ownActionsOf(report, context)
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
