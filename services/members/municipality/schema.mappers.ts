import type { MunicipalityRow } from '../database/tables.ts'
import type { Connection, CountedLater } from '../../shared/connection.ts'

export type { FormerNameRow as FormerNameMapper, MunicipalityRow as MunicipalityMapper } from '../database/tables.ts'
export type MunicipalityConnectionMapper = Connection<MunicipalityRow> | CountedLater<MunicipalityRow>
