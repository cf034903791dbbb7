import { connection } from '../../../shared/connection.ts'
import type { CommitmentResolvers } from '../../types.generated.ts'
import { byStatus, reportingCount } from '../rules.ts'

export const Commitment: Pick<
  CommitmentResolvers,
  | 'byStatus'
  | 'exampleActions'
  | 'exampleIndicators'
  | 'explanation'
  | 'number'
  | 'progress'
  | 'reportingCount'
  | 'tierNote'
  | 'title'
  | 'umbrella'
  | '__resolveReference'
> = {
  __resolveReference: async ({ number }, { commitment }) => (await commitment(number)) ?? null,
  reportingCount: async ({ number }, _arguments, { standings }) => reportingCount((await standings(number)) ?? []),
  byStatus: async ({ number }, _arguments, { standings }) => byStatus((await standings(number)) ?? []),
  progress: async ({ number }, page, { reportsOfCommitment }) =>
    (await reportsOfCommitment(page, number)) ?? connection([], page, () => [], 0),
}
