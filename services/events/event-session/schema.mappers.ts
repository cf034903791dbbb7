export type { EventSessionRow as EventSessionMapper } from '../database/tables.ts'
