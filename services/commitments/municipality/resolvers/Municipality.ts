import { connection } from '../../../shared/connection.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'
import { commitmentProgress } from '../rules.ts'

export const Municipality: Pick<
  MunicipalityResolvers,
  | 'actionPlans'
  | 'commitmentProgress'
  | 'progress'
  | 'reportedActions'
  | 'reportedYears'
  | 'slug'
  | '__resolveReference'
> = {
  __resolveReference: ({ slug }) => ({ slug }),
  commitmentProgress: async ({ slug }, _arguments, { latestReports }) =>
    commitmentProgress((await latestReports(slug)) ?? []),
  progress: async ({ slug }, page, { reportsOfMunicipality }) =>
    (await reportsOfMunicipality(page, slug)) ?? connection([], page, () => [], 0),
  reportedYears: async ({ slug }, { commitment }, { reportedYears }) =>
    (await reportedYears({ commitment: commitment ?? null }, slug)) ?? [],
  reportedActions: async ({ slug }, _arguments, { reportedActions }) => (await reportedActions(slug)) ?? [],
  actionPlans: async ({ slug }, page, { plansOfMunicipality }) =>
    (await plansOfMunicipality(page, slug)) ?? connection([], page, () => [], 0),
}
