import type { ElementLevel, Rating } from '../database/tables.ts'

export type LeveledIndicator = { code: string; element: string; level: number }

const isApplicable = (rating: Rating | undefined) => rating !== 'NOT_APPLICABLE'

/**
 * The level of each element: the highest N at which every applicable indicator of levels 1 to N is met.
 *
 * - What has no answer is not met.
 * - NOT_APPLICABLE leaves the denominator, as if the model did not ask.
 * - A level that asks nothing of an element is passed, but only below the highest level that does ask something: nothing is
 *   reached by declaring it not applicable, and nobody reaches a level of which no source tells the indicators.
 * - An element of which the edition tells no indicator at all has no level; one of which nothing is applicable stays at 0.
 */
export function levelsOf(
  indicators: readonly LeveledIndicator[],
  ratings: Readonly<Record<string, Rating>>,
): ElementLevel[] {
  const elements = [...new Set(indicators.map(({ element }) => element))]
  return elements.map(element => {
    const asked = indicators.filter(one => one.element === element && isApplicable(ratings[one.code]))
    const highest = Math.max(0, ...asked.map(({ level }) => level))
    const lowestUnmet = Math.min(
      highest + 1,
      ...asked.filter(({ code }) => ratings[code] !== 'MET').map(({ level }) => level),
    )
    return { element, level: lowestUnmet - 1 }
  })
}

/** The lowest element level. Null where no element has a level. */
export const overallLevel = (levels: readonly ElementLevel[]) =>
  levels.length === 0 ? null : Math.min(...levels.map(({ level }) => level))
