/** The portal for search engines (schema.org), and how it is searched. */
export function structuredSite(name: string, lang: string | undefined, request: string) {
  const page = new URL(`/${lang}`, request).href
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': page,
    url: page,
    name,
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${page}/search?text={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}
