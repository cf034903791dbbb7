import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'memberships' | '__resolveReference'> = {
  memberships: async ({ slug }, _arguments, { memberships }) => (await memberships(slug)) ?? [],
}
