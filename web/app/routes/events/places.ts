import { writeNumber } from '../../language/write.ts'

interface Counted {
  capacity?: number | null
  registeredCount: number
  waitlistedCount: number
}

/** How full an event is; null where it neither limits places nor has anybody registered: then nothing is known. */
export function writePlaces(lang: string | undefined, { capacity, registeredCount, waitlistedCount }: Counted) {
  if (!capacity && registeredCount === 0) return null
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  return {
    registered: count(registeredCount),
    waiting: count(waitlistedCount),
    capacity: capacity ? count(capacity) : null,
    left: capacity ? count(Math.max(0, capacity - registeredCount)) : null,
    /** Of a bar a hundred long. */
    share: capacity ? Math.round(Math.min(1, registeredCount / capacity) * 100) : null,
  }
}

export type WrittenPlaces = NonNullable<ReturnType<typeof writePlaces>>
