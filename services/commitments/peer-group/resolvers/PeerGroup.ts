import type { PeerGroupResolvers } from '../../types.generated.ts'
import { keyOf, toldOf } from '../../peer-disclosure/store.ts'
import { commitmentsOfPeers, comparable, maturityOfPeers } from '../rules.ts'

export const PeerGroup: Pick<
  PeerGroupResolvers,
  'commitments' | 'isOrdinary' | 'maturity' | 'progress' | 'slugs' | '__resolveReference'
> = {
  __resolveReference: ({ slugs, isOrdinary }) => ({ slugs: [...new Set(slugs)], isOrdinary }),
  maturity: async ({ slugs, isOrdinary }, { model }, context) => {
    const { latestAssessment, highestLevel, disclosures, refusals, db, viewer, now } = context
    const highest = await highestLevel(model)
    if (!highest) return null
    const latest = comparable(await Promise.all(slugs.map(slug => latestAssessment(model, slug))))
    const hidden = latest.filter(({ isNamed }) => !isNamed)
    if (hidden.length === 0) return maturityOfPeers(latest, undefined, highest)

    const within = (await disclosures(keyOf(hidden))) ?? []
    const mayBeFirst = isOrdinary || viewer.grants.length > 0
    const ids = hidden.map(({ id }) => id)
    const told = await toldOf(db, ids, { within, mayBeFirst, refusals, now: now() })
    return maturityOfPeers(latest, told, highest)
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
