import type { ElementLevel } from '../database/tables.ts'

/** Below this many municipalities a group's figures are withheld, and so is what subtracting two groups would tell of as few. */
export const fewest = 5

/** A published assessment whose municipality is not named beside it: its levels are what nobody may find out. */
export type Hidden = { id: string; elements: readonly ElementLevel[] }

/** Figures that were given out. `members` holds who was hidden among them, and is still. */
export type Told = { members: readonly Hidden[]; elements: readonly string[] }

/**
 * The elements of which a group's levels may be told, beside all that was told before. None where the group, or what is left
 * when one group is taken from another that holds it, is too small.
 *
 * An element is left out where its figures, alone or together with those of one earlier group, would leave only one level that
 * a hidden assessment can have.
 */
export function elementsToTell(group: readonly Hidden[], earlier: readonly Told[]): string[] {
  const overlapping = earlier
    .filter(({ elements }) => elements.length > 0)
    .map(told => ({ ...told, parts: partsOf(group, told.members) }))
    .filter(({ parts }) => parts.both > 0)
  if (group.length < fewest || overlapping.some(({ parts }) => isSmallDifference(parts))) return []
  const all = [...new Set(group.flatMap(({ elements }) => elements.map(({ element }) => element)))]
  return all.filter(
    element =>
      countsOf(element, group).filter(count => count > 0).length > 1 &&
      overlapping.every(
        ({ elements, members, parts }) =>
          !elements.includes(element) || !isAnyoneExposed(parts, countsOf(element, group), countsOf(element, members)),
      ),
  )
}

/** How many are in the group alone, in the earlier one alone, and in both. */
type Parts = { group: number; earlier: number; both: number }

function partsOf(group: readonly Hidden[], earlier: readonly Hidden[]): Parts {
  const before = new Set(earlier.map(({ id }) => id))
  const both = group.filter(({ id }) => before.has(id)).length
  return { group: group.length - both, earlier: earlier.length - both, both }
}

/** One group holds the other, and few are left. */
const isSmallDifference = ({ group, earlier }: Parts) =>
  (earlier === 0 && group > 0 && group < fewest) || (group === 0 && earlier > 0 && earlier < fewest)

/** From level 0 up to the highest that anybody stands at. */
function countsOf(element: string, members: readonly Hidden[]) {
  const levels = members.flatMap(({ elements }) =>
    elements.filter(one => one.element === element).map(({ level }) => level),
  )
  return Array.from({ length: Math.max(-1, ...levels) + 1 }, (_, level) => levels.filter(one => one === level).length)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/**
 * Two counts by level over overlapping groups leave open how the levels of those in both are spread: each level has at most the
 * lesser of its two counts there. Somebody is exposed where a part has one level only in every spread that is left.
 */
function isAnyoneExposed(parts: Parts, group: readonly number[], earlier: readonly number[]) {
  const most = group.map((count, level) => Math.min(count, earlier[level] ?? 0))
  const least = most.map(own => Math.max(0, parts.both - (sum(most) - own)))
  const possible = {
    both: most.filter(count => count > 0).length,
    group: group.filter((count, level) => count > (least[level] ?? 0)).length,
    earlier: earlier.filter((count, level) => count > (least[level] ?? 0)).length,
  }
  return (['both', 'group', 'earlier'] as const).some(part => parts[part] > 0 && possible[part] === 1)
}

/** Of what was told about parts of a group, the answer that counts most. Undefined where nothing was told. */
export const answerAmong = <Told extends { members: readonly string[]; elements: readonly string[] }>(
  parts: readonly Told[],
) =>
  parts
    .filter(({ elements }) => elements.length > 0)
    .sort((one, other) => other.members.length - one.members.length)
    .at(0)
