import { lastDay } from '../../shared/partial-date.ts'
import type { MembershipRow, Province } from '../database/tables.ts'

/** A period of membership with what its municipality brings to the roster. */
export type RosterMember = MembershipRow & {
  sortName: string
  searchNames: string
  province: Province
  knownMemberBy: string | null
  knownMemberByPrecision: MembershipRow['joinedPrecision']
}

/**
 * From which day on the records prove the membership: the last day that its joining can mean or, without one, the day by which
 * a document names the municipality as a member. Null where nothing is proved: a missing date is never guessed.
 */
function provedFrom({ joinedOn, joinedPrecision, knownMemberBy, knownMemberByPrecision }: RosterMember) {
  if (joinedOn !== null) return lastDay({ value: joinedOn, precision: joinedPrecision ?? 'DAY' })
  return knownMemberBy && lastDay({ value: knownMemberBy, precision: knownMemberByPrecision ?? 'DAY' })
}

/** Whether the records prove the membership for a past day. A year that the day falls into proves nothing. */
export function isProvedFor(member: RosterMember, day: string) {
  if (member.leftOn !== null && member.leftOn <= day) return false
  const from = provedFrom(member)
  return from !== null && from <= day
}

/** Whether it is a member today: every period that has begun and not ended, with a date or without. */
export const isMemberToday = (member: RosterMember, today: string) =>
  (member.leftOn === null || member.leftOn > today) && (member.joinedOn === null || member.joinedOn <= today)

/** Who is on the roster of a day: proved for a past one, on record for today. */
export const membersOn = (members: readonly RosterMember[], day: string, today: string) =>
  members.filter(member => (day < today ? isProvedFor(member, day) : isMemberToday(member, day)))

/**
 * Every past day on which the number of proved members changes, with the number from then on, and today. One pass over the
 * periods: each adds one from its proof to its end.
 */
export function historyOf(members: readonly RosterMember[], today: string) {
  const changes = new Map<string, number>()
  const change = (day: string, by: number) => {
    if (day < today) changes.set(day, (changes.get(day) ?? 0) + by)
  }
  for (const member of members) {
    const from = provedFrom(member)
    if (from === null || (member.leftOn !== null && member.leftOn <= from)) continue
    change(from, 1)
    if (member.leftOn !== null) change(member.leftOn, -1)
  }

  let totalCount = 0
  const past = [...changes]
    .filter(([, by]) => by !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, by]) => ({ day, totalCount: (totalCount += by), unprovedCount: 0 }))
  const onRoster = membersOn(members, today, today)
  const proved = onRoster.filter(member => isProvedFor(member, today)).length
  return [...past, { day: today, totalCount: onRoster.length, unprovedCount: onRoster.length - proved }]
}

/** Those whose names, old ones too, hold every word. */
export const namedLike = (members: readonly RosterMember[], words: readonly string[]) =>
  members.filter(({ searchNames }) => words.every(word => searchNames.includes(word)))

/** No record says since when. */
export const isUndated = (member: RosterMember) => member.joinedOn === null && member.leftOn === null

/** How often each value occurs, most frequent first, then by name. */
export function countsBy<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
}
