import { lastDay } from '../../shared/partial-date.ts'
import type { MembershipRow, Province } from '../database/tables.ts'

/** A period of membership with what its municipality brings to the roster. */
export type RosterMember = MembershipRow & { sortName: string; province: Province }

type Dated = Pick<
  MembershipRow,
  'joinedOn' | 'joinedPrecision' | 'knownBy' | 'knownByPrecision' | 'hasLeft' | 'leftOn' | 'struck'
>

/** The day from which the records prove a membership: the last that the joining, or else the first document, can mean. */
function provedSince({ joinedOn, joinedPrecision, knownBy, knownByPrecision }: Dated) {
  if (joinedOn !== null) return lastDay({ value: joinedOn, precision: joinedPrecision ?? 'DAY' })
  return knownBy === null ? null : lastDay({ value: knownBy, precision: knownByPrecision ?? 'DAY' })
}

/**
 * Whether the records prove the membership for a past day: the joining lies wholly before it, or a document names the
 * municipality as a member by then. A year that the day falls into proves nothing, and a missing date is never guessed.
 */
export function isProvedFor(member: Dated, day: string) {
  if (member.struck || (member.hasLeft && (member.leftOn === null || member.leftOn <= day))) return false
  const since = provedSince(member)
  return since !== null && since <= day
}

/** Whether it is a member today: every period that has begun and not ended, with a date or without. */
export const isMemberToday = ({ struck, hasLeft, leftOn, joinedOn }: Dated, today: string) =>
  !struck && (!hasLeft || (leftOn !== null && leftOn > today)) && (joinedOn === null || joinedOn <= today)

/** Who is on the roster of a day: proved for a past one, on record for today. */
export const membersOn = (members: readonly Dated[], day: string, today: string) =>
  members.filter(member => (day < today ? isProvedFor(member, day) : isMemberToday(member, day)))

/** How many members a day has; of these, how many no record proves for a past day. */
export type RosterPoint = { day: string; totalCount: number; unprovedCount: number }

/**
 * Every past day on which the number of proved members changes, with the number from then on, and today. One pass over the
 * periods: each adds one from its proof to its end.
 */
export function historyOf(members: readonly Dated[], today: string): RosterPoint[] {
  const changes = new Map<string, number>()
  const change = (day: string, by: number) => {
    if (day < today) changes.set(day, (changes.get(day) ?? 0) + by)
  }
  for (const member of members) {
    const from = provedSince(member)
    const { struck, hasLeft, leftOn } = member
    const neverProved = struck || from === null || (hasLeft && (leftOn === null || leftOn <= from))
    if (neverProved) continue
    change(from, 1)
    if (leftOn !== null) change(leftOn, -1)
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

/** No record says since when. */
export const isUndated = ({ struck, joinedOn, hasLeft }: Dated) => !struck && joinedOn === null && !hasLeft

/** Members that count: each one, or a region and the municipalities in it as one where the region is a member itself. */
export function countedAs<Member extends { municipality: string; upperTier: string | null }>(
  rule: 'EACH_MUNICIPALITY' | 'REGION_AS_ONE',
  members: readonly Member[],
): Member[] {
  if (rule === 'EACH_MUNICIPALITY') return [...members]
  const slugs = new Set(members.map(({ municipality }) => municipality))
  return members.filter(({ upperTier }) => upperTier === null || !slugs.has(upperTier))
}
