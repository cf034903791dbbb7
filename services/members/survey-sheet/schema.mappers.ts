import type { Answer } from '../database/tables.ts'
import type { Recipient } from './rules.ts'
import type { SheetOnRecord } from './store.ts'

export type SurveySheetMapper = SheetOnRecord
export type SurveyAnswerMapper = Answer & { question: string }
export type SurveyRecipientsMapper = { recipients: readonly Recipient[] }
