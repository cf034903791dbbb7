import type { AssessmentResolvers } from '../../types.generated.ts'
export const Assessment: Pick<AssessmentResolvers, 'discardedAt' | '__resolveReference'> = {}
