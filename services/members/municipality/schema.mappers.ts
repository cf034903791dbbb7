export type { FormerNameRow as FormerNameMapper, MunicipalityRow as MunicipalityMapper } from '../database/tables.ts'
