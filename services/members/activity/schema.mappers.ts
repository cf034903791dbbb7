export type { ActivityRow as ActivityMapper } from '../database/tables.ts'
