export type { AuditRow as AuditEntryMapper } from '../database/tables.ts'

export type AuditChoicesMapper = { actors: string[]; actions: string[]; subjectTypes: string[] }
