import type { SharedAnswerRow } from '../database/tables.ts'

export type SharedAnswerMapper = SharedAnswerRow
