import type { CountedLater } from '../../shared/connection.ts'
import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { MunicipalityRow } from '../database/tables.ts'

export type { FormerNameRow as FormerNameMapper, MunicipalityRow as MunicipalityMapper } from '../database/tables.ts'
export type MunicipalityEdgeMapper = FoundEdge<MunicipalityRow>
export type MunicipalityConnectionMapper =
  | FoundList<MunicipalityRow>
  | FoundList<MunicipalityRow, CountedLater<MunicipalityRow>>
