import type { EventRow, EventSeriesRow, SeriesRecurrence } from '../database/tables.ts'

export type EventSeriesMapper = EventSeriesRow
export type SeriesRecurrenceMapper = SeriesRecurrence
export type SeriesDateMapper = { event: EventRow | null; startsAt: Date; endsAt: Date }
