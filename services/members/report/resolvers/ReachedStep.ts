import type { ReachedStepResolvers } from '../../types.generated.ts'

export const ReachedStep: ReachedStepResolvers = {
  milestone: step => step,
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => {
    const row = await municipality(slug)
    if (!row) throw new Error(`Step without a municipality: ${slug}`)
    return row
  },
}
