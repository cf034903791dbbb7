import type { MunicipalityResolvers } from '../../types.generated.ts'
import { networksKeptBy } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'membershipRecords' | 'memberships' | '__resolveReference'> = {
  membershipRecords: async ({ slug }, _arguments, { memberships, viewer }) => {
    const networks = networksKeptBy(viewer)
    if (networks.length === 0) return null
    return ((await memberships(slug)) ?? []).filter(({ network }) => networks.includes(network))
  },
  memberships: async ({ slug }, _arguments, { memberships }) =>
    ((await memberships(slug)) ?? []).filter(({ struck }) => !struck),
}
