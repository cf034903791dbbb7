export type { MunicipalityRow as MunicipalityMapper } from '../database/tables.ts'
