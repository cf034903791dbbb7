/** A number of a version out of an address: undefined when none is asked for, 0 for what is no number of any. */
export function revisionAsked(value: string | null) {
  if (!value) return undefined
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0
}
