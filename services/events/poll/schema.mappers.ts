import type { PollRow } from '../database/tables.ts'
import type { Preview, PreviewTime } from './preview.ts'
import type { ReadOption, ReadSheet } from './read.ts'
import type { Clash } from './store.ts'
import type { Holiday } from './holidays.ts'

export type PollMapper = PollRow
export type PollOptionMapper = ReadOption
export type PollSheetMapper = ReadSheet
export type PollClashMapper = Clash
export type PollHolidayMapper = Holiday & { municipalities: number }
export type PollPreviewMapper = Preview
export type PollPreviewTimeMapper = PreviewTime
