import type { EventRow, EventSeriesRow } from '../database/tables.ts'

export type EventSeriesMapper = EventSeriesRow
export type SeriesDateMapper = { event: EventRow | null; startsAt: Date; endsAt: Date }
