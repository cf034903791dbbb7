import type { MaturityModelResolvers } from '../../types.generated.ts'

export const MaturityModel: MaturityModelResolvers = {
  __resolveReference: async ({ code }, { maturityModel }) => (await maturityModel(code)) ?? null,
}
