/**
 * The part of a file that is asked for: undefined for all of it, `none` where there is no such part. Several parts at once, and
 * what is no range, are answered with the whole file, as the standard lets a server do.
 */
export function rangeAsked(range: string | undefined, size: number, ifRange: string | undefined, tag: string) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? []
  if (!first && !last) return undefined
  if (ifRange !== undefined && ifRange !== tag) return undefined
  if (!first) return Number(last) > 0 ? { start: Math.max(0, size - Number(last)), end: size - 1 } : 'none'
  const start = Number(first)
  const end = last ? Math.min(Number(last), size - 1) : size - 1
  if (last && Number(last) < start) return undefined
  return start < size ? { start, end } : 'none'
}
