import type { PeerGroupResolvers } from '../../types.generated.ts'
import { pageByAddress } from '../rules.ts'

export const PeerGroup: Pick<PeerGroupResolvers, 'namedAssessments' | 'reporting' | '__resolveReference'> = {
  namedAssessments: async ({ slugs }, { model, ...page }, { latestNamedAssessment }) => {
    const latest = await Promise.all(slugs.map(slug => latestNamedAssessment(model, slug)))
    const named = latest.flatMap(one => one ?? [])
    return pageByAddress(named, page, ({ municipality }) => municipality)
  },
  reporting: async ({ slugs }, page, { latestReports }) => {
    const reporting = await Promise.all(
      slugs.map(async slug => ({ slug, hasReported: ((await latestReports(slug)) ?? []).length > 0 })),
    )
    return pageByAddress(
      reporting.filter(({ hasReported }) => hasReported),
      page,
      ({ slug }) => slug,
    )
  },
}
