import { CanadaMap } from './canada-map.tsx'

export const examples = {
  members: (
    <CanadaMap
      provinces={[
        { code: 'AB', count: 16 },
        { code: 'NS', count: 3 },
        { code: 'ON', count: 12 },
      ]}
      places={[
        { slug: 'halifax-ns', name: 'Halifax', latitude: 44.65, longitude: -63.58 },
        { slug: 'toronto-on', name: 'Toronto', latitude: 43.65, longitude: -79.38 },
        { slug: 'calgary-ab', name: 'Calgary', latitude: 51.05, longitude: -114.07 },
      ]}
    />
  ),
}
