import { connection } from '../../../shared/connection.ts'
import type { CommitmentResolvers } from '../../types.generated.ts'

export const Commitment: Pick<CommitmentResolvers, 'planActions' | '__resolveReference'> = {
  planActions: async ({ number }, page, { actionsTagged }) =>
    (await actionsTagged(page, number)) ?? connection([], page, () => [], 0),
}
