import type { CarriedAnswerResolvers } from '../../types.generated.ts'

export const CarriedAnswer: CarriedAnswerResolvers = {
  from: ({ answer }) => answer,
  to: ({ found }) => found,
}
