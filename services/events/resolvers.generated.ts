/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { event as Query_event } from './event/resolvers/Query/event.ts';
import    { events as Query_events } from './event/resolvers/Query/events.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { registrations as Query_registrations } from './registration/resolvers/Query/registrations.ts';
import    { cancelRegistration as Mutation_cancelRegistration } from './registration/resolvers/Mutation/cancelRegistration.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { registerForEvent as Mutation_registerForEvent } from './registration/resolvers/Mutation/registerForEvent.ts';
import    { scheduleEvent as Mutation_scheduleEvent } from './event/resolvers/Mutation/scheduleEvent.ts';
import    { Event as event_Event } from './event/resolvers/Event.ts';
import    { Event as registration_Event } from './registration/resolvers/Event.ts';
import    { EventSession } from './event/resolvers/EventSession.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Period } from './period/resolvers/Period.ts';
import    { Registration } from './registration/resolvers/Registration.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { event: Query_event,events: Query_events,lastLearnt: Query_lastLearnt,registrations: Query_registrations,changes: changes },
      Mutation: { cancelRegistration: Mutation_cancelRegistration,learnMunicipalities: Mutation_learnMunicipalities,registerForEvent: Mutation_registerForEvent,scheduleEvent: Mutation_scheduleEvent },
      
      Event: { ...event_Event,...registration_Event },
EventSession: EventSession,
Gap: Gap,
Municipality: Municipality,
Period: Period,
Registration: Registration,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }