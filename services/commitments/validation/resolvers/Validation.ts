import { asTexts } from '../../../shared/texts.ts'
import type { ValidationResolvers } from '../../types.generated.ts'
import { reportOf } from '../answer.ts'
import { mayReply, mayWithdraw } from '../rules.ts'

export const Validation: ValidationResolvers = {
  report: async (validation, _arguments, context) => await reportOf(validation, context),
  allWords: ({ words }) => asTexts(words),
  peer: ({ peer }) => (peer ? { slug: peer } : null),
  signedBy: ({ signedBy }) => ({ id: signedBy }),
  reply: async ({ id }, _arguments, { replyTo }) => (await replyTo(id)) ?? null,
  viewerMayWithdraw: (validation, _arguments, { viewer }) => !validation.withdrawnAt && mayWithdraw(viewer, validation),
  viewerMayReply: (validation, _arguments, { viewer }) => mayReply(viewer, validation),
}
