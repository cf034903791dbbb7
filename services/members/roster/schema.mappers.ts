import type { NetworkCode } from '../database/tables.ts'
import type { RosterMember } from './rules.ts'

export type RosterMapper = {
  network: NetworkCode
  asOf: string
  knownAt: Date
  members: readonly RosterMember[]
  undatedCount: number
}
