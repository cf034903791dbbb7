import { mayAssess } from '../../assessment/rules.ts'
import type { AssessmentResolvers } from '../../types.generated.ts'

export const Assessment: Pick<AssessmentResolvers, 'ratingRounds' | 'signature' | '__resolveReference'> = {
  ratingRounds: async ({ id, municipality }, _arguments, { viewer, ratingRoundsOf }) =>
    mayAssess(viewer, municipality) ? ((await ratingRoundsOf(id)) ?? []) : [],
  signature: async (assessment, _arguments, { viewer, signatureOf }) => {
    const signed = mayAssess(viewer, assessment.municipality) ? await signatureOf(assessment.id) : undefined
    return signed ? { ...signed, of: assessment } : null
  },
}
