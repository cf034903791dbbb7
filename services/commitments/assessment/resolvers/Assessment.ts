import type { AssessmentResolvers } from '../../types.generated.ts'

export const Assessment: AssessmentResolvers = {
  __resolveReference: async ({ id }, { assessment }) => (await assessment(id)) ?? null,
  municipality: ({ municipality }) => ({ slug: municipality }),
  model: async ({ model: code }, _arguments, { maturityModel }) => {
    const model = await maturityModel(code)
    if (!model) throw new Error(`Assessment without a model: ${code}`)
    return model
  },
}
