import { type LeveledIndicator, levelsOf, overallLevel } from '../assessment/rules.ts'
import type { Rating } from '../database/tables.ts'
import type { GapReason } from '../types.generated.ts'

type Ratings = Readonly<Partial<Record<string, Rating>>>
export type OpenIndicator = LeveledIndicator & { rating: Rating | null; reasons: GapReason[] }

const isOpen = (rating: Rating | undefined) => rating !== 'MET' && rating !== 'NOT_APPLICABLE'

/**
 * What is not met of what is asked, each with the reasons why it is shown. First what stands on the lowest open level of its element:
 * of these the lowest level, and where least is missing, before the others. Then by level. What is equal keeps the edition's order.
 */
export function gapsIn(asked: readonly LeveledIndicator[], ratings: Ratings): OpenIndicator[] {
  const open = asked.filter(({ code }) => isOpen(ratings[code]))
  const levels = levelsOf(asked, ratings)
  const overall = overallLevel(levels)
  const lowestOpen = (element: string) => Math.min(...open.filter(one => one.element === element).map(one => one.level))
  const missingBeside = ({ element, level }: LeveledIndicator) =>
    open.filter(one => one.element === element && one.level === level).length

  const gaps = open.map((one, place) => {
    const rating = ratings[one.code] ?? null
    const raises = one.level === lowestOpen(one.element)
    const missing = missingBeside(one)
    const holdsBack = raises && levels.some(({ element, level }) => element === one.element && level === overall)
    const reasons: GapReason[] = [
      ...(raises ? (['RAISES_ELEMENT'] as const) : []),
      ...(raises && missing === 1 ? (['LAST_OF_ITS_LEVEL'] as const) : []),
      ...(holdsBack ? (['HOLDS_BACK_OVERALL'] as const) : []),
      ...(rating === 'IN_PROGRESS' ? (['IN_PROGRESS'] as const) : []),
      ...(rating === null ? (['NOT_RATED'] as const) : []),
    ]
    return { gap: { ...one, rating, reasons }, order: [raises ? 0 : 1, one.level, raises ? missing : 0, place] }
  })
  return gaps.sort((a, b) => compared(a.order, b.order)).map(({ gap }) => gap)
}

function compared(one: readonly number[], other: readonly number[]) {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** An assessment and an indicator in one word. */
export const gapId = (assessment: string, code: string) => `${assessment}:${code}`

export function partsOfGapId(id: string) {
  const cut = id.lastIndexOf(':')
  return { assessment: id.slice(0, Math.max(cut, 0)), code: id.slice(cut + 1) }
}
