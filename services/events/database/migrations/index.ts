import * as events from './0001-events.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'

export const migrations = {
  '0001-events': events,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
}
