import type { QueryResolvers } from '../../../types.generated.ts'

export const maturityModel: NonNullable<QueryResolvers['maturityModel']> = (_parent, { code }, { maturityModel }) =>
  maturityModel(code)
