/** In this browser only, for one person and one thing that is written: another person at the same machine is not shown it. */
export const copyName = (kind: string, ...place: readonly (string | number)[]) => [kind, ...place].join(':')

/** Storage may be full, or closed by the machine's policy: then there is no copy, and the page says what is not saved. */
export function keepCopy(name: string, copy: unknown) {
  try {
    localStorage.setItem(name, JSON.stringify(copy))
  } catch {
    return false
  }
  return true
}

export function readCopy<Copy>(name: string): Copy | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Copy | null
  } catch {
    return null
  }
}

export function dropCopy(name: string) {
  try {
    localStorage.removeItem(name)
  } catch {
    // nothing was kept either
  }
}
