import { partialDate } from '../../../shared/partial-date.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'
import { visible } from '../rules.ts'

export const Municipality: Pick<
  MunicipalityResolvers,
  | 'evidence'
  | 'id'
  | 'kind'
  | 'knownMemberBy'
  | 'location'
  | 'name'
  | 'population'
  | 'province'
  | 'recordNote'
  | 'slug'
  | 'standing'
  | '__resolveReference'
> = {
  __resolveReference: async ({ slug }, { municipality, viewer }) => visible(await municipality(slug), viewer),
  id: ({ slug }) => slug,
  knownMemberBy: ({ knownMemberBy, knownMemberByPrecision }) => partialDate(knownMemberBy, knownMemberByPrecision),
  location: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
}
