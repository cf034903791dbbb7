import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: MunicipalityResolvers = {
  events: async ({ slug }, page, { eventsOfMunicipality }) => (await eventsOfMunicipality(page, slug)) ?? null,
}
