import * as events from './0001-events.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'
import * as eventsOnIndicators from './0004-events-on-indicators.ts'
import * as eventsAsTheyAre from './0005-events-as-they-are.ts'
import * as personalCalendars from './0007-personal-calendars.ts'
import * as polls from './0009-polls.ts'
import * as needsAndParticipants from './0011-needs-and-participants.ts'
import * as eventsAreFound from './0019-events-are-found.ts'

export const migrations = {
  '0001-events': events,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
  '0004-events-on-indicators': eventsOnIndicators,
  '0005-events-as-they-are': eventsAsTheyAre,
  '0007-personal-calendars': personalCalendars,
  '0009-polls': polls,
  '0011-needs-and-participants': needsAndParticipants,
  '0019-events-are-found': eventsAreFound,
}
