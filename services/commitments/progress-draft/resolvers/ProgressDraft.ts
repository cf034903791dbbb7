import { asTexts } from '../../../shared/texts.ts'
import type { ProgressDraftResolvers } from '../../types.generated.ts'
import { notReviewed } from '../rules.ts'

export const ProgressDraft: ProgressDraftResolvers = {
  municipality: ({ municipality }) => ({ slug: municipality }),
  commitment: async ({ commitment: number }, _arguments, { commitment }) =>
    number === null ? null : ((await commitment(number)) ?? null),
  action: async ({ action: id }, _arguments, { action }) => (id === null ? null : ((await action(id)) ?? null)),
  summary: ({ summary }) => asTexts(summary),
  challenges: ({ challenges }) => asTexts(challenges),
  carriedFrom: async ({ id, carriedFrom }, _arguments, { carriedReport }) => {
    const report = carriedFrom === null ? undefined : await carriedReport(id)
    return report ? { report: report.id, revision: report.revision, period: report.period } : null
  },
  notReviewed: async ({ id, carriedFrom, summary, challenges, evidence, confirmed }, _arguments, { carriedReport }) => {
    const report = carriedFrom === null ? undefined : await carriedReport(id)
    const links = evidence.map(link => ({ ...link, effectiveOn: link.effectiveOn || null }))
    return report ? notReviewed(report, { summary, challenges, evidence: links }, confirmed) : []
  },
  writtenBy: ({ writtenBy }) => ({ id: writtenBy }),
  review: ({ reviewer, sentBy, sentAt }) =>
    reviewer && sentBy && sentAt ? { reviewer: { id: reviewer }, sentBy: { id: sentBy }, sentAt } : null,
  returnedBy: ({ returnedBy }) => (returnedBy ? { id: returnedBy } : null),
}
