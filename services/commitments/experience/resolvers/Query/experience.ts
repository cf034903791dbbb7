import type { QueryResolvers } from '../../../types.generated.ts'
import { keyOfSubjects } from '../../store.ts'

export const experience: NonNullable<QueryResolvers['experience']> = async (
  _parent,
  { commitments, indicators, first },
  context,
) => (await context.experience(first, keyOfSubjects({ commitments, indicators }))) ?? []
