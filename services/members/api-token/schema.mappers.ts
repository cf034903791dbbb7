import type { ApiTokenRow } from '../database/tables.ts'

export type ApiTokenMapper = ApiTokenRow
