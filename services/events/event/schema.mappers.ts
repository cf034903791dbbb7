export type { EventRow as EventMapper, EventSessionRow as EventSessionMapper } from '../database/tables.ts'
