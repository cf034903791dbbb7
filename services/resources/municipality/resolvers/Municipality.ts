import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: MunicipalityResolvers = {
  resources: async ({ slug }, page, { resourcesOfMunicipality }) => (await resourcesOfMunicipality(page, slug)) ?? null,
}
