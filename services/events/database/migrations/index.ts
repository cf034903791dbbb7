import * as events from './0001-events.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'

export const migrations = { '0001-events': events, '0002-changes-are-append-only': changesAreAppendOnly }
