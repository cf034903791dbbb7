import { wordsOf } from '../feeds/words.ts'
import {
  fileOf,
  type Format,
  formats,
  licence,
  mediaTypes,
  type TableName,
  tableIn,
  tableNames,
} from '../../app/open-data/tables.ts'

const titles = { en: 'Coalition portal: open data', fr: 'Portail de la coalition : données ouvertes' }
const publisherOf = (origin: string) => ({
  '@id': `${origin}/`,
  '@type': 'foaf:Organization',
  'foaf:name': inBoth(lang => wordsOf(lang, 'shell')('siteName')),
  'foaf:homepage': { '@id': `${origin}/en` },
})

/** What other catalogues harvest: every table with its files, in both languages (DCAT 3 as JSON-LD). */
export const catalogueOf = (origin: string) => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
  },
  '@id': `${origin}/open-data/catalogue.jsonld`,
  '@type': 'dcat:Catalog',
  'dct:title': inBoth(lang => titles[lang]),
  'dct:description': inBoth(lang => wordsOf(lang, 'open-data')('lead')),
  'dct:publisher': publisherOf(origin),
  'dct:language': ['en', 'fr'],
  'dct:license': { '@id': licence.url },
  'foaf:homepage': { '@id': `${origin}/en/open-data` },
  'dcat:dataset': tableNames.map(name => datasetOf(name, origin)),
})

const datasetOf = (name: TableName, origin: string) => ({
  '@id': `${origin}/open-data/${name}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': name,
  'dct:title': inBoth(lang => tableIn(lang, name).title),
  'dct:description': inBoth(lang => tableIn(lang, name).description),
  'dct:publisher': { '@id': `${origin}/` },
  'dct:license': { '@id': licence.url },
  'dcat:landingPage': [{ '@id': `${origin}/en/open-data#${name}` }, { '@id': `${origin}/fr/open-data#${name}` }],
  'dcat:distribution': formats.map(format => distributionOf(name, format, origin)),
})

const distributionOf = (name: TableName, format: Format, origin: string) => ({
  '@id': origin + fileOf(name, format),
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': { '@id': origin + fileOf(name, format) },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}` },
  'dct:license': { '@id': licence.url },
})

const inBoth = (write: (lang: 'en' | 'fr') => string) =>
  (['en', 'fr'] as const).map(lang => ({ '@language': lang, '@value': write(lang) }))
