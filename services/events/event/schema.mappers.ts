export type { EventRow as EventMapper } from '../database/tables.ts'
