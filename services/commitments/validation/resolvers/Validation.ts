import { asTexts } from '../../../shared/texts.ts'
import type { ValidationResolvers } from '../../types.generated.ts'
import { mayReply, mayWithdraw } from '../rules.ts'

export const Validation: ValidationResolvers = {
  report: async ({ report: id }, _arguments, { report }) => {
    const row = await report(id)
    if (!row) throw new Error(`Validation without a report: ${id}`)
    return row
  },
  allWords: ({ words }) => asTexts(words),
  peer: ({ peer }) => (peer ? { slug: peer } : null),
  signedBy: ({ signedBy }) => ({ id: signedBy }),
  reply: async ({ id }, _arguments, { replyTo }) => (await replyTo(id)) ?? null,
  viewerMayWithdraw: (validation, _arguments, { viewer }) => !validation.withdrawnAt && mayWithdraw(viewer, validation),
  viewerMayReply: (validation, _arguments, { viewer }) => mayReply(viewer, validation),
}
