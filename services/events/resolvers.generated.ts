/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { actionItem as Query_actionItem } from './minutes/resolvers/Query/actionItem.ts';
import    { event as Query_event } from './event/resolvers/Query/event.ts';
import    { eventDays as Query_eventDays } from './event/resolvers/Query/eventDays.ts';
import    { eventSeries as Query_eventSeries } from './event-series/resolvers/Query/eventSeries.ts';
import    { eventYears as Query_eventYears } from './event/resolvers/Query/eventYears.ts';
import    { events as Query_events } from './event/resolvers/Query/events.ts';
import    { joinLinks as Query_joinLinks } from './registration/resolvers/Query/joinLinks.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { overdueActionItems as Query_overdueActionItems } from './minutes/resolvers/Query/overdueActionItems.ts';
import    { personalCalendar as Query_personalCalendar } from './personal-calendar/resolvers/Query/personalCalendar.ts';
import    { personalCalendarEntries as Query_personalCalendarEntries } from './personal-calendar/resolvers/Query/personalCalendarEntries.ts';
import    { poll as Query_poll } from './poll/resolvers/Query/poll.ts';
import    { polls as Query_polls } from './poll/resolvers/Query/polls.ts';
import    { registrations as Query_registrations } from './registration/resolvers/Query/registrations.ts';
import    { cancelEvent as Mutation_cancelEvent } from './event/resolvers/Mutation/cancelEvent.ts';
import    { cancelRegistration as Mutation_cancelRegistration } from './registration/resolvers/Mutation/cancelRegistration.ts';
import    { changeEvent as Mutation_changeEvent } from './event/resolvers/Mutation/changeEvent.ts';
import    { changePoll as Mutation_changePoll } from './poll/resolvers/Mutation/changePoll.ts';
import    { changeRegistration as Mutation_changeRegistration } from './registration/resolvers/Mutation/changeRegistration.ts';
import    { changeSeries as Mutation_changeSeries } from './event-series/resolvers/Mutation/changeSeries.ts';
import    { discardEvent as Mutation_discardEvent } from './event/resolvers/Mutation/discardEvent.ts';
import    { eraseNeeds as Mutation_eraseNeeds } from './registration/resolvers/Mutation/eraseNeeds.ts';
import    { giveFeedback as Mutation_giveFeedback } from './feedback/resolvers/Mutation/giveFeedback.ts';
import    { keepMinutes as Mutation_keepMinutes } from './minutes/resolvers/Mutation/keepMinutes.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { learnRoster as Mutation_learnRoster } from './known-municipality/resolvers/Mutation/learnRoster.ts';
import    { openPoll as Mutation_openPoll } from './poll/resolvers/Mutation/openPoll.ts';
import    { publishEvent as Mutation_publishEvent } from './event/resolvers/Mutation/publishEvent.ts';
import    { publishSeries as Mutation_publishSeries } from './event-series/resolvers/Mutation/publishSeries.ts';
import    { recordAttendance as Mutation_recordAttendance } from './attendance/resolvers/Mutation/recordAttendance.ts';
import    { registerForEvent as Mutation_registerForEvent } from './registration/resolvers/Mutation/registerForEvent.ts';
import    { registerForSeries as Mutation_registerForSeries } from './event-series/resolvers/Mutation/registerForSeries.ts';
import    { remindPoll as Mutation_remindPoll } from './poll/resolvers/Mutation/remindPoll.ts';
import    { renewPersonalCalendar as Mutation_renewPersonalCalendar } from './personal-calendar/resolvers/Mutation/renewPersonalCalendar.ts';
import    { scheduleEvent as Mutation_scheduleEvent } from './event/resolvers/Mutation/scheduleEvent.ts';
import    { scheduleSeries as Mutation_scheduleSeries } from './event-series/resolvers/Mutation/scheduleSeries.ts';
import    { sendReminders as Mutation_sendReminders } from './reminder/resolvers/Mutation/sendReminders.ts';
import    { settleActionItem as Mutation_settleActionItem } from './minutes/resolvers/Mutation/settleActionItem.ts';
import    { settlePoll as Mutation_settlePoll } from './poll/resolvers/Mutation/settlePoll.ts';
import    { voteInPoll as Mutation_voteInPoll } from './poll/resolvers/Mutation/voteInPoll.ts';
import    { withdrawPoll as Mutation_withdrawPoll } from './poll/resolvers/Mutation/withdrawPoll.ts';
import    { ActionItem } from './minutes/resolvers/ActionItem.ts';
import    { ActionItemConnection } from './minutes/resolvers/ActionItemConnection.ts';
import    { AttendanceRecord } from './attendance/resolvers/AttendanceRecord.ts';
import    { Decision } from './minutes/resolvers/Decision.ts';
import    { Event as event_Event } from './event/resolvers/Event.ts';
import    { Event as attendance_Event } from './attendance/resolvers/Event.ts';
import    { Event as feedback_Event } from './feedback/resolvers/Event.ts';
import    { Event as minutes_Event } from './minutes/resolvers/Event.ts';
import    { Event as registration_Event } from './registration/resolvers/Event.ts';
import    { Event as poll_Event } from './poll/resolvers/Event.ts';
import    { Event as reminder_Event } from './reminder/resolvers/Event.ts';
import    { Event as personal_calendar_Event } from './personal-calendar/resolvers/Event.ts';
import    { EventConnection } from './event/resolvers/EventConnection.ts';
import    { EventDay } from './event/resolvers/EventDay.ts';
import    { EventEdge } from './event/resolvers/EventEdge.ts';
import    { EventSeries } from './event-series/resolvers/EventSeries.ts';
import    { EventSession } from './event-session/resolvers/EventSession.ts';
import    { EventYear } from './event/resolvers/EventYear.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { MaturityIndicator } from './maturity-indicator/resolvers/MaturityIndicator.ts';
import    { Minutes } from './minutes/resolvers/Minutes.ts';
import    { Municipality as minutes_Municipality } from './minutes/resolvers/Municipality.ts';
import    { Municipality as municipality_Municipality } from './municipality/resolvers/Municipality.ts';
import    { MunicipalityAttendance } from './attendance/resolvers/MunicipalityAttendance.ts';
import    { Participant } from './registration/resolvers/Participant.ts';
import    { Period } from './period/resolvers/Period.ts';
import    { PersonalCalendar } from './personal-calendar/resolvers/PersonalCalendar.ts';
import    { PersonalCalendarEntry } from './personal-calendar/resolvers/PersonalCalendarEntry.ts';
import    { Poll } from './poll/resolvers/Poll.ts';
import    { PollClash } from './poll/resolvers/PollClash.ts';
import    { PollHoliday } from './poll/resolvers/PollHoliday.ts';
import    { PollOption } from './poll/resolvers/PollOption.ts';
import    { PollPreview } from './poll/resolvers/PollPreview.ts';
import    { PollPreviewTime } from './poll/resolvers/PollPreviewTime.ts';
import    { PollSheet } from './poll/resolvers/PollSheet.ts';
import    { Registration as registration_Registration } from './registration/resolvers/Registration.ts';
import    { Registration as attendance_Registration } from './attendance/resolvers/Registration.ts';
import    { SeriesDate } from './event-series/resolvers/SeriesDate.ts';
import    { SeriesRecurrence } from './event-series/resolvers/SeriesRecurrence.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { actionItem: Query_actionItem,event: Query_event,eventDays: Query_eventDays,eventSeries: Query_eventSeries,eventYears: Query_eventYears,events: Query_events,joinLinks: Query_joinLinks,lastLearnt: Query_lastLearnt,overdueActionItems: Query_overdueActionItems,personalCalendar: Query_personalCalendar,personalCalendarEntries: Query_personalCalendarEntries,poll: Query_poll,polls: Query_polls,registrations: Query_registrations,changes: changes },
      Mutation: { cancelEvent: Mutation_cancelEvent,cancelRegistration: Mutation_cancelRegistration,changeEvent: Mutation_changeEvent,changePoll: Mutation_changePoll,changeRegistration: Mutation_changeRegistration,changeSeries: Mutation_changeSeries,discardEvent: Mutation_discardEvent,eraseNeeds: Mutation_eraseNeeds,giveFeedback: Mutation_giveFeedback,keepMinutes: Mutation_keepMinutes,learnMunicipalities: Mutation_learnMunicipalities,learnRoster: Mutation_learnRoster,openPoll: Mutation_openPoll,publishEvent: Mutation_publishEvent,publishSeries: Mutation_publishSeries,recordAttendance: Mutation_recordAttendance,registerForEvent: Mutation_registerForEvent,registerForSeries: Mutation_registerForSeries,remindPoll: Mutation_remindPoll,renewPersonalCalendar: Mutation_renewPersonalCalendar,scheduleEvent: Mutation_scheduleEvent,scheduleSeries: Mutation_scheduleSeries,sendReminders: Mutation_sendReminders,settleActionItem: Mutation_settleActionItem,settlePoll: Mutation_settlePoll,voteInPoll: Mutation_voteInPoll,withdrawPoll: Mutation_withdrawPoll },
      
      ActionItem: ActionItem,
ActionItemConnection: ActionItemConnection,
AttendanceRecord: AttendanceRecord,
Decision: Decision,
Event: { ...event_Event,...attendance_Event,...feedback_Event,...minutes_Event,...registration_Event,...poll_Event,...reminder_Event,...personal_calendar_Event },
EventConnection: EventConnection,
EventDay: EventDay,
EventEdge: EventEdge,
EventSeries: EventSeries,
EventSession: EventSession,
EventYear: EventYear,
Gap: Gap,
MaturityIndicator: MaturityIndicator,
Minutes: Minutes,
Municipality: { ...minutes_Municipality,...municipality_Municipality },
MunicipalityAttendance: MunicipalityAttendance,
Participant: Participant,
Period: Period,
PersonalCalendar: PersonalCalendar,
PersonalCalendarEntry: PersonalCalendarEntry,
Poll: Poll,
PollClash: PollClash,
PollHoliday: PollHoliday,
PollOption: PollOption,
PollPreview: PollPreview,
PollPreviewTime: PollPreviewTime,
PollSheet: PollSheet,
Registration: { ...registration_Registration,...attendance_Registration },
SeriesDate: SeriesDate,
SeriesRecurrence: SeriesRecurrence,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }