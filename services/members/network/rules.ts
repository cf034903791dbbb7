import { lastDay, parsePartialDate, partialDate, type PartialDate } from '../../shared/partial-date.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { MembershipRow, NetworkCode, KnownAs, Standing } from '../database/tables.ts'

/** The secretariat keeps every network's roster, a coordinator that of the own network. */
export const mayKeepMembership = (viewer: Viewer, network: NetworkCode) =>
  hasGrant(viewer, ['SECRETARIAT'], grant => grant.network === null || grant.network === network) ||
  hasGrant(viewer, ['COORDINATOR'], grant => grant.network === network)

const networks: readonly NetworkCode[] = ['CMARD', 'WIC']

/** The networks whose roster somebody keeps. */
export const networksKeptBy = (viewer: Viewer) => networks.filter(network => mayKeepMembership(viewer, network))

/** Whoever has a place for the source fills it. Programs of others that know none leave it out. */
export const sourceGiven = ({ source }: { source?: string | null | undefined }): readonly 'source'[] =>
  typeof source === 'string' ? ['source'] : []

/** Nothing of a network can be older: the call for the coalition went out in 2005, and WIC came to support it. */
export const birthOfTheNetworks = '2005-01-01'

/** What a person says of a period. Dates as `2008-08-01`, `2008-08` or `2008`. */
export type PeriodInput = {
  joinedOn?: string | null | undefined
  knownBy?: string | null | undefined
  hasLeft?: boolean | null | undefined
  leftOn?: string | null | undefined
}

export type Period = {
  joined: PartialDate | null
  known: PartialDate | null
  hasLeft: boolean
  left: PartialDate | null
}

const said = (text: string | null | undefined) => parsePartialDate(text?.trim() ?? '') ?? null

export const periodFrom = ({ joinedOn, knownBy, hasLeft, leftOn }: PeriodInput): Period => ({
  joined: said(joinedOn),
  known: said(knownBy),
  hasLeft: Boolean(hasLeft) || Boolean(leftOn?.trim()),
  left: said(leftOn),
})

export const periodOf = (row: MembershipRow): Period => ({
  joined: partialDate(row.joinedOn, row.joinedPrecision),
  known: partialDate(row.knownBy, row.knownByPrecision),
  hasLeft: row.hasLeft,
  left: partialDate(row.leftOn, row.leftPrecision),
})

const endOfTime = '9999-12-31'

/** From when it is certain that the period had begun; an undated period that goes on has begun by today. */
const surelyBegun = ({ joined, known, hasLeft }: Period, today: string) => {
  const proof = joined ?? known
  if (proof) return lastDay(proof)
  return hasLeft ? endOfTime : today
}

/** Until when it is certain that the period had not ended. */
const surelyGoesOn = ({ hasLeft, left }: Period) => {
  if (!hasLeft) return endOfTime
  return left?.value ?? birthOfTheNetworks
}

/** Whether no reading of the dates keeps the two periods apart. */
export const surelyOverlap = (one: Period, other: Period, today: string) =>
  surelyBegun(one, today) < surelyGoesOn(other) && surelyBegun(other, today) < surelyGoesOn(one)

const written = (date: PartialDate | null) =>
  date ? date.value.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[date.precision]) : '?'

/** Everything that is wrong with a period, as a person says it, beside the other periods of the same membership. */
export function faultsOfPeriod(input: PeriodInput, others: readonly Period[], today: string): Fault[] {
  const malformed = (['joinedOn', 'knownBy', 'leftOn'] as const).flatMap((field): Fault[] =>
    input[field]?.trim() && !said(input[field]) ? [{ word: 'notADate', field }] : [],
  )
  if (malformed.length > 0) return malformed

  const period = periodFrom(input)
  const dates = (['joinedOn', 'knownBy', 'leftOn'] as const).map(field => ({ field, date: said(input[field]) }))
  const impossible = dates.flatMap(({ field, date }): Fault[] => [
    ...(date && lastDay(date) < birthOfTheNetworks
      ? [{ word: 'beforeTheNetwork', field, facts: { year: birthOfTheNetworks.slice(0, 4) } } as const]
      : []),
    ...(date && date.value > today && field !== 'leftOn' ? [{ word: 'inTheFuture', field } as const] : []),
  ])
  if (impossible.length > 0) return impossible

  const { joined, known, left } = period
  if (left && joined && lastDay(left) <= joined.value) return [{ word: 'leavesBeforeJoining', field: 'leftOn' }]
  if (joined && known && lastDay(known) < joined.value) return [{ word: 'knownBeforeJoining', field: 'knownBy' }]
  const overlapping = others.find(other => surelyOverlap(period, other, today))
  return overlapping
    ? [
        {
          word: 'periodsOverlap',
          field: 'joinedOn',
          facts: { from: written(overlapping.joined), until: overlapping.hasLeft ? written(overlapping.left) : '…' },
        },
      ]
    : []
}

type InForce = Pick<MembershipRow, 'struck' | 'hasLeft' | 'leftOn'>

/** Whether a period counts on a day, as far as its end is known. */
export const goesOn = ({ struck, hasLeft, leftOn }: InForce, today: string) =>
  !struck && (!hasLeft || (leftOn !== null && leftOn > today))

/** How a municipality stands to the coalition by its periods in force, and by what is known of it where there are none. */
export function standingBy(
  memberships: readonly Pick<MembershipRow, 'network' | 'struck' | 'hasLeft' | 'leftOn'>[],
  knownAs: KnownAs,
  today: string,
): Standing {
  const counted = memberships.filter(({ struck }) => !struck)
  const coalition = counted.filter(({ network }) => network === 'CMARD')
  if (coalition.some(one => goesOn(one, today))) return 'MEMBER'
  if (coalition.length > 0) return 'FORMER_MEMBER'
  if (knownAs === 'APPLICANT') return knownAs
  return counted.some(one => goesOn(one, today)) ? 'NETWORK_ONLY' : knownAs
}

/** A record in the words of its input. */
export function saidIn(row: MembershipRow) {
  const { joined, known, hasLeft, left } = periodOf(row)
  return {
    joinedOn: joined && written(joined),
    knownBy: known && written(known),
    hasLeft,
    leftOn: left && written(left),
    leftSource: row.leftSource,
    joinedKind: row.joinedKind,
    joinedBasis: row.joinedBasis,
    source: row.source,
    struck: row.struck,
  }
}
