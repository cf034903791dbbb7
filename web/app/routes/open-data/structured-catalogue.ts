import { fileOf, formats, licence, mediaTypes, type tableIn } from '../../open-data/tables.ts'

type Table = ReturnType<typeof tableIn>

/** The tables for search engines of data (schema.org). */
export const structuredCatalogue = (name: string, tables: readonly Table[], origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  name,
  license: licence.url,
  dataset: tables.map(table => ({
    '@type': 'Dataset',
    name: table.title,
    description: table.description,
    license: licence.url,
    isAccessibleForFree: true,
    distribution: formats.map(format => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format],
      contentUrl: origin + fileOf(table.name, format),
    })),
  })),
})
