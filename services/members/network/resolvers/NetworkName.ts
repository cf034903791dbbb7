import { partialDate } from '../../../shared/partial-date.ts'
import type { NetworkNameResolvers } from '../../types.generated.ts'

export const NetworkName: NetworkNameResolvers = {
  since: ({ since, sincePrecision }) => partialDate(since, sincePrecision),
  until: ({ until, untilPrecision }) => partialDate(until, untilPrecision),
}
