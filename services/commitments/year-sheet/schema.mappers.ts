export type { YearSheetRow as YearSheetMapper } from '../database/tables.ts'
