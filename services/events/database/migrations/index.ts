import * as events from './0001-events.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'
import * as eventsOnIndicators from './0004-events-on-indicators.ts'

export const migrations = {
  '0001-events': events,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
  '0004-events-on-indicators': eventsOnIndicators,
}
