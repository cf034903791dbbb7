import type { CountedLater } from '../../shared/connection.ts'
import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { EventRow } from '../database/tables.ts'

export type EventMapper = EventRow
export type EventEdgeMapper = FoundEdge<EventRow>
export type EventConnectionMapper = FoundList<EventRow> | FoundList<EventRow, CountedLater<EventRow>>
