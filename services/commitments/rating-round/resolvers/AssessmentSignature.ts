import { sheetOf } from '../../assessment/answers.ts'
import type { AssessmentSignatureResolvers } from '../../types.generated.ts'
import { changedSince } from '../rules.ts'

export const AssessmentSignature: AssessmentSignatureResolvers = {
  signedBy: ({ signedBy }) => ({ id: signedBy }),
  changed: async ({ of, ratings: signed }, _arguments, context) => {
    const { model, ratings } = await sheetOf(context, of)
    const changed = changedSince(signed, ratings)
    return model.outcomes.flatMap(outcome => outcome.indicators).filter(({ code }) => changed.includes(code))
  },
}
