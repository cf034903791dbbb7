/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { resource as Query_resource } from './resource/resolvers/Query/resource.ts';
import    { resources as Query_resources } from './resource/resolvers/Query/resources.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { Event } from './event/resolvers/Event.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { MaturityIndicator } from './maturity-indicator/resolvers/MaturityIndicator.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Resource } from './resource/resolvers/Resource.ts';
import    { ResourceConnection } from './resource/resolvers/ResourceConnection.ts';
import    { ResourceEdge } from './resource/resolvers/ResourceEdge.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { lastLearnt: Query_lastLearnt,resource: Query_resource,resources: Query_resources,changes: changes },
      Mutation: { learnMunicipalities: Mutation_learnMunicipalities },
      
      Event: Event,
Gap: Gap,
MaturityIndicator: MaturityIndicator,
Municipality: Municipality,
Resource: Resource,
ResourceConnection: ResourceConnection,
ResourceEdge: ResourceEdge,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }