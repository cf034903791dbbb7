import { asTexts } from '../../../shared/texts.ts'
import type { ProgressReportResolvers } from '../../types.generated.ts'

export const ProgressReport: Pick<
  ProgressReportResolvers,
  | 'action'
  | 'allChallenges'
  | 'allSummaries'
  | 'challenges'
  | 'commitment'
  | 'evidence'
  | 'id'
  | 'invented'
  | 'municipality'
  | 'period'
  | 'publishedAt'
  | 'publishedBy'
  | 'reviewedBy'
  | 'revision'
  | 'status'
  | 'summary'
  | '__resolveReference'
> = {
  __resolveReference: async ({ id }, { report }) => (await report(id)) ?? null,
  municipality: ({ municipality }) => ({ slug: municipality }),
  commitment: async ({ commitment: number }, _arguments, { commitment }) =>
    number === null ? null : ((await commitment(number)) ?? null),
  action: async ({ action: id }, _arguments, { action }) => (id === null ? null : ((await action(id)) ?? null)),
  allSummaries: ({ summary }) => asTexts(summary),
  allChallenges: ({ challenges }) => asTexts(challenges),
  publishedBy: ({ publishedBy }) => (publishedBy ? { id: publishedBy } : null),
  reviewedBy: ({ reviewedBy }) => (reviewedBy ? { id: reviewedBy } : null),
}

/** A text that holds one language answers in that language, whatever the reader wants. */
