import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'events' | 'slug' | '__resolveReference'> = {
  events: async ({ slug }, page, { eventsOfMunicipality }) => (await eventsOfMunicipality(page, slug)) ?? null,
}
