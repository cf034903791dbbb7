import type { Copy } from './saving.ts'

/** In this browser only, for one person and one report: another person at the same machine is not shown it. */
export const copyName = (...place: readonly (string | number)[]) => ['progress-draft', ...place].join(':')

/** Storage may be full, or closed by the machine's policy: then there is no copy, and the page says what is not saved. */
export function keepCopy(name: string, copy: Copy) {
  try {
    localStorage.setItem(name, JSON.stringify(copy))
  } catch {
    return false
  }
  return true
}

export function readCopy(name: string): Copy | null {
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
