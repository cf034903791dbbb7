import { describe, expect, test } from 'vitest'
import { structuredItem } from './structured-item.ts'

type Item = Parameters<typeof structuredItem>[0]

const text = (words: string) => ({ text: words, lang: 'en', dir: 'ltr' })
const address = 'https://portal.test/en/library/a-guide'
const item: Item = {
  title: text('A guide'),
  summary: text('How to begin.'),
  kind: 'GUIDE',
  languages: ['en', 'fr'],
  year: 2024,
  url: 'https://elsewhere.test/guide',
  author: 'A commission',
  licence: 'CC-BY-4.0',
  municipality: { slug: 'calgary', name: text('Calgary') },
  province: 'AB',
  invented: false,
  updatedAt: '2026-01-02T00:00:00Z',
  withdrawnAt: null,
  service: null,
  fileLines: [
    { current: { name: 'guide.pdf', url: '/files/1/guide.pdf', mediaType: 'application/pdf', size: 10, lang: 'fr' } },
  ],
}

test('an item says who wrote it, under which licence, in which languages, and where it stays', () => {
  expect(structuredItem(item, address)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    learningResourceType: 'guide',
    '@id': address,
    identifier: address,
    url: address,
    sameAs: 'https://elsewhere.test/guide',
    name: 'A guide',
    description: 'How to begin.',
    inLanguage: ['en', 'fr'],
    author: { name: 'A commission' },
    sourceOrganization: { '@type': 'Organization', name: 'Calgary' },
    license: 'https://spdx.org/licenses/CC-BY-4.0',
    datePublished: '2024',
    dateModified: '2026-01-02T00:00:00Z',
    spatialCoverage: { '@type': 'AdministrativeArea', identifier: 'CA-AB' },
    encoding: [
      {
        '@type': 'MediaObject',
        name: 'guide.pdf',
        contentUrl: 'https://portal.test/files/1/guide.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '10',
        inLanguage: 'fr',
      },
    ],
  })
})

test.each([
  ['TOOLKIT', 'LearningResource'],
  ['TRAINING', 'LearningResource'],
  ['CASE_STUDY', 'LearningResource'],
  ['VIDEO', 'VideoObject'],
  ['REPORT', 'Report'],
  ['POLICY', 'CreativeWork'],
  ['LINK', 'CreativeWork'],
  ['SERVICE', 'Service'],
] as const)('what is a %s here is a %s there', (kind, type) => {
  expect(structuredItem({ ...item, kind }, address)).toMatchObject({ '@type': type, name: 'A guide' })
})

test('a film that nobody can be led to is no film', () => {
  expect(structuredItem({ ...item, kind: 'VIDEO', url: null }, address)).toMatchObject({ '@type': 'LearningResource' })
})

test('a service says who provides it, where, and how it is reached', () => {
  const service = { what: text('Advice'), where: text('Town hall'), hours: null, phone: '+1 403 555 0100', email: null }
  expect(structuredItem({ ...item, kind: 'SERVICE', service }, address)).toMatchObject({
    provider: { name: 'Calgary' },
    areaServed: { name: 'Calgary' },
    availableChannel: {
      serviceUrl: 'https://elsewhere.test/guide',
      availableLanguage: ['en', 'fr'],
      serviceLocation: { name: 'Town hall' },
      servicePhone: { '@type': 'ContactPoint', telephone: '+1 403 555 0100' },
    },
  })
})

describe('what is not known is left out:', () => {
  const bare = {
    ...item,
    summary: null,
    author: null,
    licence: null,
    year: null,
    url: null,
    fileLines: [],
    languages: [],
  }
  test.each(['description', 'author', 'license', 'datePublished', 'sameAs', 'encoding', 'inLanguage'])('%s', name => {
    expect(structuredItem(bare, address)).not.toHaveProperty(name)
  })
})

test('a licence of one’s own has a name and no address', () => {
  const licence = 'For members of the coalition'
  expect(structuredItem({ ...item, licence }, address)).toMatchObject({ license: { name: licence } })
})

test('what is invented or withdrawn is kept from search engines', () => {
  expect(structuredItem({ ...item, invented: true }, address)).toBeNull()
  expect(structuredItem({ ...item, withdrawnAt: '2026-01-02T00:00:00Z' }, address)).toBeNull()
})
