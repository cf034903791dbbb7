import { asTexts } from '../../../shared/texts.ts'
import type { ResourceResolvers } from '../../types.generated.ts'
import { mayShare } from '../rules.ts'

export const Resource: Pick<
  ResourceResolvers,
  | 'allSummaries'
  | 'allTexts'
  | 'allTitles'
  | 'audience'
  | 'author'
  | 'caseStudy'
  | 'invented'
  | 'licence'
  | 'mayChange'
  | 'province'
  | 'revision'
  | 'service'
  | 'updatedAt'
  | 'withdrawalReason'
  | 'withdrawnAt'
  | '__resolveReference'
> = {
  caseStudy: ({ caseStudy, withdrawnAt }) => (withdrawnAt ? null : caseStudy),
  service: ({ service, withdrawnAt }) => (withdrawnAt ? null : service),
  mayChange: ({ municipality }, _arguments, { viewer }) => mayShare(viewer, municipality),
  allTitles: ({ title }) => asTexts(title),
  allSummaries: ({ summary, withdrawnAt }) => (withdrawnAt ? [] : asTexts(summary)),
  allTexts: resource => resource,
}
