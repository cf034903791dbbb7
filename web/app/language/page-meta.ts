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

/** `export const meta = pageMeta` takes the title, and a description if there is one, from the page's loader. */
export function pageMeta({ data, matches }: Titled): MetaDescriptor[] {
  if (!hasTitle(data)) return []
  const site = matches.find(match => match.id === 'root')?.data as Partial<Site> | undefined
  const title = (site?.errorPrefix ?? '') + [data.title, site?.siteName].filter(Boolean).join(' – ')
  return [
    { title },
    ...(data.description ? [{ name: 'description', content: data.description }] : []),
    ...(data.unlisted ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

function hasTitle(data: unknown): data is { title: string; description?: string; unlisted?: boolean } {
  return typeof data === 'object' && data !== null && 'title' in data
}
