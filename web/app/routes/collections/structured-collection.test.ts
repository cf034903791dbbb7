import { expect, test } from 'vitest'
import { structuredCollection } from './structured-collection.ts'

const text = (words: string) => ({ text: words, lang: 'fr', dir: 'ltr' })

test('a collection tells its items in their order, and none that is invented', () => {
  const items = [
    { slug: 'b', title: text('Deux'), invented: false },
    { slug: 'x', title: text('Inventé'), invented: true },
    { slug: 'a', title: text('Un'), invented: false },
  ]
  const address = 'https://portal.test/fr/library/collections/first-steps'
  expect(structuredCollection({ title: text('Premiers pas'), description: null, items }, address)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Collection',
    '@id': address,
    identifier: address,
    url: address,
    name: 'Premiers pas',
    inLanguage: 'fr',
    collectionSize: 2,
    hasPart: [
      { '@type': 'CreativeWork', name: 'Deux', inLanguage: 'fr', url: 'https://portal.test/fr/library/b' },
      { '@type': 'CreativeWork', name: 'Un', inLanguage: 'fr', url: 'https://portal.test/fr/library/a' },
    ],
  })
})
