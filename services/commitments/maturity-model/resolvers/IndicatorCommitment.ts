import type { IndicatorCommitmentResolvers } from '../../types.generated.ts'

export const IndicatorCommitment: IndicatorCommitmentResolvers = {
  commitment: async ({ commitment: number }, _arguments, { commitment }) => {
    const found = await commitment(number)
    if (!found) throw new Error(`No commitment ${number}`)
    return found
  },
  isInferred: ({ inferred }) => inferred,
}
