import { lastDay } from '../../shared/partial-date.ts'
import type { MembershipRow, Province } from '../database/tables.ts'

/** A period of membership with what its municipality brings to the roster. */
export type RosterMember = MembershipRow & {
  sortName: string
  province: Province
  knownMemberBy: string | null
  knownMemberByPrecision: MembershipRow['joinedPrecision']
}

const provedSince = (value: string | null, precision: MembershipRow['joinedPrecision'], day: string) =>
  value !== null && lastDay({ value, precision: precision ?? 'DAY' }) <= day

/**
 * Whether the records prove the membership for a past day: the joining lies wholly before it, or a document names the
 * municipality as a member by then. A year that the day falls into proves nothing, and a missing date is never guessed.
 */
export function isProvedFor(member: RosterMember, day: string) {
  if (member.leftOn !== null && member.leftOn <= day) return false
  if (provedSince(member.joinedOn, member.joinedPrecision, day)) return true
  return member.joinedOn === null && provedSince(member.knownMemberBy, member.knownMemberByPrecision, day)
}

/** Whether it is a member today: every period that has begun and not ended, with a date or without. */
export const isMemberToday = (member: RosterMember, today: string) =>
  (member.leftOn === null || member.leftOn > today) && (member.joinedOn === null || member.joinedOn <= today)

/** No record says since when. */
export const isUndated = (member: RosterMember) => member.joinedOn === null && member.leftOn === null

/** How often each value occurs, most frequent first, then by name. */
export function countsBy<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
}
