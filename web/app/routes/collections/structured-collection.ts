import type { CollectionPageQuery } from '../../graphql/generated/graphql.ts'

type Whole = NonNullable<CollectionPageQuery['collection']>
type Collection = Pick<Whole, 'title' | 'description'> & {
  items: readonly Pick<Whole['items'][number], 'slug' | 'title' | 'invented'>[]
}

/** The collection for search engines (schema.org), without the items in it that are invented. */
export function structuredCollection({ title, description, items }: Collection, address: string) {
  const real = items.filter(({ invented }) => !invented)
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    '@id': address,
    identifier: address,
    url: address,
    name: title.text,
    ...(description && { description: description.text }),
    inLanguage: title.lang,
    collectionSize: real.length,
    hasPart: real.map(item => ({
      '@type': 'CreativeWork',
      name: item.title.text,
      inLanguage: item.title.lang,
      url: new URL(`../${item.slug}`, address).href,
    })),
  }
}
