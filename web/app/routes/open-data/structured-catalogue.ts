import { fileOf, formats, licence, mediaTypes, type tableIn } from '../../open-data/tables.ts'

type Table = ReturnType<typeof tableIn>
type Catalogue = { name: string; about: string; publisher: string }
type Page = { lang: string; page: string }

/** The tables for search engines of data (schema.org). */
export function structuredCatalogue(
  { name, about, publisher }: Catalogue,
  tables: readonly Table[],
  { lang, page }: Page,
) {
  const creator = { '@type': 'Organization', name: publisher, url: new URL('/', page).href }
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': page,
    url: page,
    name,
    description: about,
    license: licence.url,
    publisher: creator,
    dataset: tables.map(table => ({
      '@type': 'Dataset',
      '@id': `${page}#${table.name}`,
      url: `${page}#${table.name}`,
      identifier: table.name,
      name: table.title,
      // search engines want a sentence or two, and a table is told in half a one
      description: `${table.description} ${about}`,
      inLanguage: lang,
      license: licence.url,
      creator,
      isAccessibleForFree: true,
      variableMeasured: table.columns.map(column => column.name),
      distribution: formats.map(format => ({
        '@type': 'DataDownload',
        encodingFormat: mediaTypes[format],
        contentUrl: new URL(fileOf(table.name, format), page).href,
      })),
    })),
  }
}
