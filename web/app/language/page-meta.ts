import type { MetaDescriptor } from '@remix-run/node'

interface Titled {
  data?: unknown
  matches: readonly { id: string; data?: unknown }[]
}

/** What the root knows. The prefix is empty unless a form came back with errors. */
interface Site {
  siteName: string
  errorPrefix: string
}

/**
 * `export const meta = pageMeta` takes the title from the page's loader, and where there are any a description and what search engines
 * are told (schema.org): data and no script, so the content security policy lets it pass; Remix escapes what would end it.
 */
export function pageMeta({ data, matches }: Titled): MetaDescriptor[] {
  if (!hasTitle(data)) return []
  const site = matches.find(match => match.id === 'root')?.data as Partial<Site> | undefined
  const title = (site?.errorPrefix ?? '') + [data.title, site?.siteName].filter(Boolean).join(' – ')
  return [
    { title },
    ...(data.description ? [{ name: 'description', content: data.description }] : []),
    ...(data.unlisted ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(data.structured && !data.unlisted ? [{ 'script:ld+json': data.structured }] : []),
  ]
}

interface Told {
  title: string
  description?: string
  unlisted?: boolean
  structured?: object | null
}

function hasTitle(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && 'title' in data
}
