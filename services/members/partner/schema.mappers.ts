import type { NetworkCode, WorkingGroupChangeRow } from '../database/tables.ts'

export type {
  PartnerRow as PartnerMapper,
  PartnerWorkRow as PartnerWorkMapper,
  WorkingGroupChangeRow as WorkingGroupChangeMapper,
} from '../database/tables.ts'
export type { Stay as WorkingGroupMemberMapper } from './rules.ts'
export type WorkingGroupMapper = { network: NetworkCode; asOf: string; changes: readonly WorkingGroupChangeRow[] }
