import type { MunicipalityResolvers } from '../../types.generated.ts'
import { mayListItems } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'actionItems' | '__resolveReference'> = {
  actionItems: async ({ slug }, { settled, first, after }, { viewer, itemsOfMunicipality }) =>
    mayListItems(viewer, slug) ? ((await itemsOfMunicipality({ settled, first, after }, slug)) ?? null) : null,
}
