import type { NetworkCode, PublishedCountRow } from '../database/tables.ts'
import type { RosterMember } from './rules.ts'

export type PublishedCountMapper = PublishedCountRow
export type RosterMapper = {
  network: NetworkCode
  asOf: string
  isPast: boolean
  members: readonly RosterMember[]
  undatedCount: number
}
