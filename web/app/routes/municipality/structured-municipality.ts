import type { MunicipalityRecordFragment } from '../../graphql/generated/graphql.ts'

type Municipality = Pick<MunicipalityRecordFragment, 'name' | 'formerNames' | 'province' | 'location' | 'memberships'>

/** The municipality for search engines (schema.org): where it is, and which networks it belongs to. */
export const structuredMunicipality = (
  { name, formerNames, province, location, memberships }: Municipality,
  url: string,
) => ({
  '@context': 'https://schema.org',
  '@type': 'AdministrativeArea',
  name: name.text,
  ...(formerNames.length > 0 && { alternateName: formerNames.map(former => former.name.text) }),
  url,
  containedInPlace: { '@type': 'AdministrativeArea', identifier: `CA-${province}` },
  ...(location && { geo: { '@type': 'GeoCoordinates', ...location } }),
  memberOf: memberships
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ network }) => ({ '@type': 'Organization', identifier: network.code })),
})
