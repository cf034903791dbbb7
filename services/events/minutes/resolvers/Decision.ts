import { asTexts } from '../../../shared/texts.ts'
import type { DecisionResolvers } from '../../types.generated.ts'

export const Decision: DecisionResolvers = {
  allTexts: ({ text }) => asTexts(text),
  commitments: ({ commitments }) => commitments.map(number => ({ number })),
}
