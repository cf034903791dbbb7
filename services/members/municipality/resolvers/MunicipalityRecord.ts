import { partialDate } from '../../../shared/partial-date.ts'
import { mayKeepMunicipality, visible } from '../rules.ts'
import type { MunicipalityRecordResolvers } from '../../types.generated.ts'

export const MunicipalityRecord: MunicipalityRecordResolvers = {
  location: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
  mergedInto: async ({ mergedInto }, _arguments, { municipality, viewer }) =>
    mergedInto === null ? null : visible(await municipality(mergedInto), viewer),
  mergedOn: ({ mergedOn, mergedPrecision }) => partialDate(mergedOn, mergedPrecision),
  recordedBy: async ({ recordedBy }, _arguments, { person, viewer }) =>
    recordedBy !== null && mayKeepMunicipality(viewer) ? ((await person(recordedBy)) ?? null) : null,
  source: ({ source }) => (source === null ? null : { text: source }),
  upperTier: async ({ upperTier }, _arguments, { municipality, viewer }) =>
    upperTier === null ? null : visible(await municipality(upperTier), viewer),
}
