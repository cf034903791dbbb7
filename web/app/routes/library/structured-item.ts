import type { LibraryItemPageQuery, ResourceKind } from '../../graphql/generated/graphql.ts'

type Item = Pick<
  NonNullable<LibraryItemPageQuery['resource']>,
  | 'title'
  | 'summary'
  | 'kind'
  | 'languages'
  | 'year'
  | 'url'
  | 'author'
  | 'licence'
  | 'municipality'
  | 'province'
  | 'invented'
  | 'updatedAt'
  | 'withdrawnAt'
  | 'service'
> & { fileLines: readonly { current: Pick<File, 'name' | 'url' | 'mediaType' | 'size' | 'lang'> }[] }
type File = NonNullable<LibraryItemPageQuery['resource']>['fileLines'][number]['current']

const learning = { '@type': 'LearningResource' }

/** What schema.org calls it. Nothing is called a course: when one begins is not on record. */
const kinds: Record<Exclude<ResourceKind, 'SERVICE'>, { '@type': string; learningResourceType?: string }> = {
  TOOLKIT: { ...learning, learningResourceType: 'toolkit' },
  GUIDE: { ...learning, learningResourceType: 'guide' },
  CASE_STUDY: { ...learning, learningResourceType: 'case study' },
  TRAINING: { ...learning, learningResourceType: 'training' },
  VIDEO: { '@type': 'VideoObject' },
  REPORT: { '@type': 'Report' },
  POLICY: { '@type': 'CreativeWork' },
  LINK: { '@type': 'CreativeWork' },
}

/** The item for search engines (schema.org). What is invented is kept from them, and so is what was withdrawn. */
export function structuredItem(item: Item, address: string) {
  if (item.invented || item.withdrawnAt) return null
  const told = {
    '@context': 'https://schema.org',
    '@id': address,
    identifier: address,
    url: address,
    name: item.title.text,
    ...(item.summary && { description: item.summary.text }),
    ...(item.url && { sameAs: item.url }),
  }
  if (item.kind === 'SERVICE') return { ...told, '@type': 'Service', ...serviceOf(item) }
  return {
    ...told,
    // a film that the portal has no address of is only told about
    ...(item.kind === 'VIDEO' && !item.url ? kinds.GUIDE : kinds[item.kind]),
    ...(item.languages.length > 0 && { inLanguage: item.languages }),
    // a person or an organisation: the record does not say which
    ...(item.author && { author: { name: item.author } }),
    ...(item.municipality && { sourceOrganization: townHall(item.municipality.name.text) }),
    ...(item.licence && { license: licenceOf(item.licence) }),
    ...(item.year && { datePublished: String(item.year) }),
    ...(item.updatedAt && { dateModified: item.updatedAt }),
    ...(item.province && { spatialCoverage: areaOf(item.province) }),
    ...(item.fileLines.length > 0 && {
      encoding: item.fileLines.map(({ current }) => ({
        '@type': 'MediaObject',
        name: current.name,
        contentUrl: new URL(current.url, address).href,
        encodingFormat: current.mediaType,
        contentSize: String(current.size),
        ...(current.lang && { inLanguage: current.lang }),
      })),
    }),
  }
}

function serviceOf({ author, municipality, province, languages, url, service }: Item) {
  const provider = municipality?.name.text ?? author
  const area = municipality
    ? { '@type': 'AdministrativeArea', name: municipality.name.text }
    : province && areaOf(province)
  const contact = service && (service.phone || service.email)
  return {
    ...(provider && { provider: townHall(provider) }),
    ...(area && { areaServed: area }),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(url && { serviceUrl: url }),
      ...(languages.length > 0 && { availableLanguage: languages }),
      ...(service?.where && { serviceLocation: { '@type': 'Place', name: service.where.text } }),
      ...(contact && {
        servicePhone: {
          '@type': 'ContactPoint',
          ...(service.phone && { telephone: service.phone }),
          ...(service.email && { email: service.email }),
        },
      }),
    },
  }
}

const townHall = (name: string) => ({ '@type': 'Organization', name })
const areaOf = (province: string) => ({ '@type': 'AdministrativeArea', identifier: `CA-${province}` })

/** SPDX has an address for each of its identifiers; another licence has its name. */
const licenceOf = (licence: string) =>
  /^[A-Za-z][A-Za-z0-9.+]*(-[A-Za-z0-9.+]+)+$/.test(licence)
    ? `https://spdx.org/licenses/${licence}`
    : { '@type': 'CreativeWork', name: licence }
