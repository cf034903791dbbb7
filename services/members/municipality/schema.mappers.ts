import type { CountedLater } from '../../shared/connection.ts'
import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { MunicipalityBeforeRow, MunicipalityRow } from '../database/tables.ts'

export type { FormerNameRow as FormerNameMapper } from '../database/tables.ts'
/** `knownAt` where it is told as it was known at an earlier moment. */
export type MunicipalityMapper = MunicipalityRow & { knownAt?: Date }
export type MunicipalityRecordMapper = Omit<MunicipalityBeforeRow, 'replacedAt'> & { replacedAt: Date | null }
export type MunicipalityEdgeMapper = FoundEdge<MunicipalityRow>
export type MunicipalityConnectionMapper =
  | FoundList<MunicipalityRow>
  | FoundList<MunicipalityRow, CountedLater<MunicipalityRow>>
