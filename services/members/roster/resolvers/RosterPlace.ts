import type { RosterPlaceResolvers } from '../../types.generated.ts'

export const RosterPlace: RosterPlaceResolvers = {
  location: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
}
