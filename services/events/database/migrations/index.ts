import * as events from './0001-events.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'
import * as eventsOnIndicators from './0004-events-on-indicators.ts'
import * as eventsAsTheyAre from './0005-events-as-they-are.ts'
import * as personalCalendars from './0007-personal-calendars.ts'
import * as polls from './0009-polls.ts'
import * as needsAndParticipants from './0011-needs-and-participants.ts'
import * as attendanceAndMinutes from './0012-attendance-and-minutes.ts'
import * as feedback from './0013-feedback.ts'
import * as reminders from './0014-reminders.ts'
import * as shareOfAMunicipality from './0016-share-of-a-municipality.ts'
import * as eventsAreFound from './0019-events-are-found.ts'
import * as nobodyIsLeftOutOfFeedback from './0021-nobody-is-left-out-of-feedback.ts'
import * as wordsGoWithTheirTexts from './0022-words-go-with-their-texts.ts'
import * as whatAPollLeadsTo from './0026-what-a-poll-leads-to.ts'
import * as placesHaveAMoment from './0023-places-have-a-moment.ts'
import * as itemsOfAMunicipality from './0027-items-of-a-municipality.ts'
import * as eventsOfASpan from './0028-events-of-a-span.ts'
import * as wordsAreLookedUp from './0029-words-are-looked-up.ts'
import * as seriesRecur from './0030-series-recur.ts'
import * as revisionsNeverFall from './0031-revisions-never-fall.ts'

export const migrations = {
  '0001-events': events,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
  '0004-events-on-indicators': eventsOnIndicators,
  '0005-events-as-they-are': eventsAsTheyAre,
  '0007-personal-calendars': personalCalendars,
  '0009-polls': polls,
  '0011-needs-and-participants': needsAndParticipants,
  '0012-attendance-and-minutes': attendanceAndMinutes,
  '0013-feedback': feedback,
  '0014-reminders': reminders,
  '0016-share-of-a-municipality': shareOfAMunicipality,
  '0019-events-are-found': eventsAreFound,
  '0021-nobody-is-left-out-of-feedback': nobodyIsLeftOutOfFeedback,
  '0022-words-go-with-their-texts': wordsGoWithTheirTexts,
  '0026-what-a-poll-leads-to': whatAPollLeadsTo,
  '0023-places-have-a-moment': placesHaveAMoment,
  '0027-items-of-a-municipality': itemsOfAMunicipality,
  '0028-events-of-a-span': eventsOfASpan,
  '0029-words-are-looked-up': wordsAreLookedUp,
  '0030-series-recur': seriesRecur,
  '0031-revisions-never-fall': revisionsNeverFall,
}
