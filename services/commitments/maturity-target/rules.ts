import type { Fault } from '../../shared/user-error.ts'
import { type LeveledIndicator, levelsOf } from '../assessment/rules.ts'
import type { Rating } from '../database/tables.ts'
import { faultsOfDay } from '../planned-gap/rules.ts'

type Target = { element: string; level: number; dueOn: string }

export type Distance = { level: number | null; applicable: number; missing: number; isReached: boolean }

/**
 * How far an element is from a level: the indicators up to it that apply and are not met. Nothing missing is not yet reached where
 * all that the level asks was declared not applicable.
 */
export function distanceTo(
  asked: readonly LeveledIndicator[],
  ratings: Readonly<Partial<Record<string, Rating>>>,
  { element, level: aim }: Pick<Target, 'element' | 'level'>,
): Distance {
  const own = asked.filter(one => one.element === element)
  const level = levelsOf(own, ratings)[0]?.level ?? null
  const applicable = own.filter(one => one.level <= aim && ratings[one.code] !== 'NOT_APPLICABLE')
  return {
    level,
    applicable: applicable.length,
    missing: applicable.filter(({ code }) => ratings[code] !== 'MET').length,
    isReached: level !== null && level >= aim,
  }
}

/** Everything that is wrong with a target for one of the edition's elements. */
export function faultsOfTarget(
  indicators: readonly LeveledIndicator[],
  { element, level, dueOn }: Target,
  now: Date,
): Fault[] {
  const most = Math.max(0, ...indicators.filter(one => one.element === element).map(one => one.level))
  if (most === 0) return [{ word: 'unknownElement', field: 'element', facts: { code: element.slice(0, 20) } }]
  return [
    ...(level < 1 || level > most ? [{ word: 'outOfRange', field: 'level', facts: { least: 1, most } } as const] : []),
    ...faultsOfDay(dueOn, now),
  ]
}
