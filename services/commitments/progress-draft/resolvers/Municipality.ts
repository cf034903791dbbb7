import type { MunicipalityResolvers } from '../../types.generated.ts'
import { maySeeDraft } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'progressDrafts' | '__resolveReference'> = {
  progressDrafts: async ({ slug }, _arguments, { viewer, draftsOfMunicipality }) =>
    maySeeDraft(viewer, slug) ? ((await draftsOfMunicipality(slug)) ?? []) : [],
}
