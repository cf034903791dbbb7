import { evidenceOfGroup, reportsOfGroup } from '../../progress-report/store.ts'
import type { PeerProgressResolvers } from '../../types.generated.ts'
import { latestOfEach, yearEnds } from '../rules.ts'

const mostEvidence = 50

export const PeerProgress: PeerProgressResolvers = {
  reporting: ({ reported }) => latestOfEach(reported),
  yearEnds: ({ reported, slugs }, _arguments, { now }) => yearEnds(reported, slugs.length, now().getUTCFullYear()),
  reports: async (group, page, { db }) => await reportsOfGroup(db, group, page),
  evidence: async ({ commitment, slugs }, { first }, { db }) =>
    await evidenceOfGroup(db, { commitment, slugs, first: Math.min(Math.max(first, 0), mostEvidence) }),
}
