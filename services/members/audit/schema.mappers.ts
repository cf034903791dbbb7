export type { AuditRow as AuditEntryMapper } from '../database/tables.ts'
