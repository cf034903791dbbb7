import { partialDate } from '../../../shared/partial-date.ts'
import type { MembershipResolvers } from '../../types.generated.ts'

export const Membership: MembershipResolvers = {
  joinedOn: ({ joinedOn, joinedPrecision }) => partialDate(joinedOn, joinedPrecision),
  leftOn: ({ leftOn, leftPrecision }) => partialDate(leftOn, leftPrecision),
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => {
    const row = await municipality(slug)
    if (!row) throw new Error(`Membership without a municipality: ${slug}`)
    return row
  },
  network: ({ network }) => ({ code: network }),
}
