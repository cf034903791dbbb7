import type { MunicipalityResolvers } from '../../types.generated.ts'
import { mayUseDesk } from '../../desk/rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'membershipRecords' | 'memberships' | '__resolveReference'> = {
  membershipRecords: async ({ slug }, _arguments, { memberships, viewer }) =>
    mayUseDesk(viewer) ? ((await memberships(slug)) ?? []) : null,
  memberships: async ({ slug }, _arguments, { memberships }) =>
    ((await memberships(slug)) ?? []).filter(({ struck }) => !struck),
}
