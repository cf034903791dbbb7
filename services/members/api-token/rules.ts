import type { Fault } from '../../shared/user-error.ts'
import type { Grant } from '../../shared/viewer.ts'
import type { ApiTokenRow } from '../database/tables.ts'
import type { ApiTokenState } from '../types.generated.ts'

const day = 24 * 60 * 60_000
const longestName = 80
/** Of one person, that work at the same time. */
export const mostLive = 10
export const mostDays = 365
const soonDays = 14
/** For so long after its end a token stands in its owner's list, and is told why it is refused. */
const keptDays = 90

export const expiryOf = (madeAt: Date, days: number) => new Date(madeAt.getTime() + days * day)

export function stateOf(
  { revokedAt, expiresAt }: Pick<ApiTokenRow, 'revokedAt' | 'expiresAt'>,
  now: Date,
): ApiTokenState {
  if (revokedAt) return 'REVOKED'
  return expiresAt <= now ? 'EXPIRED' : 'LIVE'
}

export const endsSoon = (token: Pick<ApiTokenRow, 'revokedAt' | 'expiresAt'>, now: Date) =>
  stateOf(token, now) === 'LIVE' && token.expiresAt <= expiryOf(now, soonDays)

/** Tokens that ended before are forgotten. */
export const forgottenBefore = (now: Date) => expiryOf(now, -keptDays)

/** The grants that a token acts in: never one that its owner does not have. */
export const grantsThrough = <Own extends Grant>(own: readonly Own[], narrowedTo: readonly Grant[] | null) =>
  narrowedTo ? own.filter(grant => narrowedTo.some(one => isSame(one, grant))) : [...own]

const isSame = (one: Grant, other: Grant) =>
  one.role === other.role && one.municipality === other.municipality && one.network === other.network

type Wanted = { name: string; days: number; grants: readonly Grant[] | null }

export const faultsOfToken = ({ name, days, grants }: Wanted, own: readonly Grant[]): Fault[] => [
  ...faultsOfName(name.trim()),
  ...(Number.isInteger(days) && days >= 1 && days <= mostDays
    ? []
    : [{ word: 'wrongDays', field: 'days', facts: { most: mostDays } } as const]),
  ...(grants?.length === 0 ? [{ word: 'chooseARole', field: 'grants' } as const] : []),
  ...(grants?.every(grant => own.some(one => isSame(one, grant))) === false
    ? [{ word: 'roleNotYours', field: 'grants' } as const]
    : []),
]

function faultsOfName(name: string): Fault[] {
  if (!name) return [{ word: 'required', field: 'name' }]
  return name.length > longestName ? [{ word: 'tooLong', field: 'name', facts: { most: longestName } }] : []
}
