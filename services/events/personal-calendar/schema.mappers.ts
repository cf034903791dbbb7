import type { PersonalCalendarRow } from '../database/tables.ts'
import type { Entry } from './store.ts'

export type PersonalCalendarMapper = PersonalCalendarRow
export type PersonalCalendarEntryMapper = Entry
