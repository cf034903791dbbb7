import { partialDate } from '../../../shared/partial-date.ts'
import type { FormerNameResolvers } from '../../types.generated.ts'

export const FormerName: FormerNameResolvers = {
  source: ({ source }) => ({ text: source }),
  usedUntil: ({ usedUntil, usedUntilPrecision }) => partialDate(usedUntil, usedUntilPrecision),
}
