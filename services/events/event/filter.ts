import type { EventFilter } from '../types.generated.ts'

/** What a caller narrows events by, as the store takes it. */
export const narrowedBy = (filter: EventFilter | null | undefined, now: Date) => {
  const { needsLook, ...narrowed } = filter ?? {}
  return { ...narrowed, ...(needsLook && { lookAt: now }) }
}
