import type { ElementLevel } from '../database/tables.ts'
import { exposedBy, fewest } from './exposure.ts'

/**
 * A published assessment whose municipality is not named beside it: its levels are what nobody may find out. Whoever was named once gave them
 * out: others cannot hide behind it.
 */
export type Hidden = { id: string; elements: readonly ElementLevel[]; wasNamed: boolean }

/** Figures that were given out. `members` holds who was hidden among them, and is still. */
export type Told = { members: readonly Hidden[]; elements: readonly string[] }

/**
 * The elements of which a group's levels may be told, beside everything that was told before. None is told that would give somebody away: to
 * whoever asked every question before this one, and to whoever also noted the levels of those that were named once.
 */
export function elementsToTell(group: readonly Hidden[], earlier: readonly Told[]): string[] {
  const codes = new Set(group.flatMap(({ elements }) => elements.map(({ element }) => element)))
  const neverNamed = group.filter(({ wasNamed }) => !wasNamed)
  if (neverNamed.length < fewest) return []
  return [...codes].filter(element => {
    const before = earlier.filter(told => told.elements.includes(element)).map(({ members }) => members)
    const isAnyKnown = [group, ...before].some(members => members.some(({ wasNamed }) => wasNamed))
    const beside = before.map(members => members.filter(({ wasNamed }) => !wasNamed))
    return isSafe(element, group, before) && (!isAnyKnown || isSafe(element, neverNamed, beside))
  })
}

/**
 * Whether telling one more group gives away nobody more. Who is given away by the earlier ones already, as others of them were named since, counts
 * as known.
 */
function isSafe(element: string, group: readonly Hidden[], before: readonly (readonly Hidden[])[]) {
  const known = new Set<string>()
  const unknown = (members: readonly Hidden[]) =>
    members.flatMap(({ id, elements }) => {
      const level = elements.find(one => one.element === element)?.level
      return level === undefined || known.has(id) ? [] : [{ id, level }]
    })
  for (let turn = 0; turn < mostTurns; turn++) {
    const asked = unknown(group)
    if (asked.length < fewest) return false
    if (exposedBy([...before.map(unknown), asked]).length === 0) return true
    const already = exposedBy(before.map(unknown))
    if (already.length === 0) return false
    for (const id of already) known.add(id)
  }
  return false
}

/** Where more follows from what is known than this, all of it is withheld. */
const mostTurns = 20

/** Of what was told about parts of a group, the answer that counts most. Undefined where nothing was told. */
export const answerAmong = <Told extends { members: readonly string[]; elements: readonly string[] }>(
  parts: readonly Told[],
) => parts.toSorted((one, other) => other.members.length - one.members.length).at(0)
