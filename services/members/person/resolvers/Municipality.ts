import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'contacts' | '__resolveReference'> = {
  contacts: async ({ slug }, _arguments, { contacts }) => (await contacts(slug)) ?? [],
}
