export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One text for one value, however its keys were put together: what a fingerprint is taken of. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(one => canonicalJson(one as Json)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value as Record<string, Json>).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}

/** The object whose canonical form a text is; undefined for any other text. */
export function canonicalObject(text: string): { readonly [key: string]: Json } | undefined {
  try {
    const value = JSON.parse(text) as Json
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
    return isObject && canonicalJson(value) === text ? (value as { readonly [key: string]: Json }) : undefined
  } catch {
    return undefined
  }
}
