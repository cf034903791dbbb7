import type { IndicatorSpreadResolvers } from '../../types.generated.ts'
import { stepsApart, suggestionOf } from '../spread.ts'

export const IndicatorSpread: IndicatorSpreadResolvers = {
  counts: ({ all }) => all,
  stepsApart: ({ all }) => all && stepsApart(all),
  suggestion: ({ all }) => all && suggestionOf(all),
}
