import type { PeerGroupResolvers } from '../../types.generated.ts'
import { commitmentsOfPeers, maturityOfPeers } from '../rules.ts'

export const PeerGroup: PeerGroupResolvers = {
  __resolveReference: ({ slugs, isOrdinary }) => ({ slugs: [...new Set(slugs)], isOrdinary }),
  maturity: async ({ slugs }, _arguments, { latestNamedAssessment }) => {
    const assessments = await Promise.all(slugs.map(slug => latestNamedAssessment(slug)))
    return maturityOfPeers(assessments.filter(one => one !== undefined))
  },
  commitments: async ({ slugs }, _arguments, { latestReports }) => {
    const reports = await Promise.all(slugs.map(async slug => (await latestReports(slug)) ?? []))
    return commitmentsOfPeers(reports)
  },
  progress: async ({ slugs }, { commitment }, { reportedYears }) => {
    const reported = await Promise.all(slugs.map(async slug => (await reportedYears({ commitment }, slug)) ?? []))
    return { commitment, slugs, reported: reported.flat() }
  },
}
