/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { event as Query_event } from './event/resolvers/Query/event.ts';
import    { events as Query_events } from './event/resolvers/Query/events.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { scheduleEvent as Mutation_scheduleEvent } from './event/resolvers/Mutation/scheduleEvent.ts';
import    { Event } from './event/resolvers/Event.ts';
import    { EventSession } from './event/resolvers/EventSession.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Period } from './period/resolvers/Period.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { event: Query_event,events: Query_events,lastLearnt: Query_lastLearnt,changes: changes },
      Mutation: { learnMunicipalities: Mutation_learnMunicipalities,scheduleEvent: Mutation_scheduleEvent },
      
      Event: Event,
EventSession: EventSession,
Gap: Gap,
Municipality: Municipality,
Period: Period,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }