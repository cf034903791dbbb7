import type { MembershipRow } from '../database/tables.ts'

/** `knownAt` where its municipality is told as it was known at an earlier moment. */
export type MembershipMapper = MembershipRow & { knownAt?: Date }
export type {
  NetworkNameRow as NetworkNameMapper,
  NetworkRow as NetworkMapper,
} from '../database/tables.ts'
