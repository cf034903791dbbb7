/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { collection as Query_collection } from './collection/resolvers/Query/collection.ts';
import    { collections as Query_collections } from './collection/resolvers/Query/collections.ts';
import    { heldFiles as Query_heldFiles } from './file/resolvers/Query/heldFiles.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { libraryFile as Query_libraryFile } from './file/resolvers/Query/libraryFile.ts';
import    { mayAddLibraryFile as Query_mayAddLibraryFile } from './file/resolvers/Query/mayAddLibraryFile.ts';
import    { ownCollections as Query_ownCollections } from './collection/resolvers/Query/ownCollections.ts';
import    { resource as Query_resource } from './resource/resolvers/Query/resource.ts';
import    { resources as Query_resources } from './resource/resolvers/Query/resources.ts';
import    { addCurator as Mutation_addCurator } from './collection/resolvers/Mutation/addCurator.ts';
import    { addLibraryFile as Mutation_addLibraryFile } from './file/resolvers/Mutation/addLibraryFile.ts';
import    { addResourceFile as Mutation_addResourceFile } from './file/resolvers/Mutation/addResourceFile.ts';
import    { addToCollection as Mutation_addToCollection } from './collection/resolvers/Mutation/addToCollection.ts';
import    { changeCollection as Mutation_changeCollection } from './collection/resolvers/Mutation/changeCollection.ts';
import    { changeResource as Mutation_changeResource } from './sharing/resolvers/Mutation/changeResource.ts';
import    { createCollection as Mutation_createCollection } from './collection/resolvers/Mutation/createCollection.ts';
import    { forgetFiles as Mutation_forgetFiles } from './file/resolvers/Mutation/forgetFiles.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { removeCurator as Mutation_removeCurator } from './collection/resolvers/Mutation/removeCurator.ts';
import    { restoreResource as Mutation_restoreResource } from './sharing/resolvers/Mutation/restoreResource.ts';
import    { shareResource as Mutation_shareResource } from './sharing/resolvers/Mutation/shareResource.ts';
import    { withdrawResource as Mutation_withdrawResource } from './sharing/resolvers/Mutation/withdrawResource.ts';
import    { CaseStudy } from './sharing/resolvers/CaseStudy.ts';
import    { Event } from './event/resolvers/Event.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { MaturityIndicator } from './maturity-indicator/resolvers/MaturityIndicator.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Resource as sharing_Resource } from './sharing/resolvers/Resource.ts';
import    { Resource as collection_Resource } from './collection/resolvers/Resource.ts';
import    { Resource as resource_Resource } from './resource/resolvers/Resource.ts';
import    { Resource as file_Resource } from './file/resolvers/Resource.ts';
import    { ResourceCollection } from './collection/resolvers/ResourceCollection.ts';
import    { ResourceConnection } from './resource/resolvers/ResourceConnection.ts';
import    { ResourceFile } from './file/resolvers/ResourceFile.ts';
import    { ResourceTexts } from './sharing/resolvers/ResourceTexts.ts';
import    { Service } from './sharing/resolvers/Service.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { collection: Query_collection,collections: Query_collections,heldFiles: Query_heldFiles,lastLearnt: Query_lastLearnt,libraryFile: Query_libraryFile,mayAddLibraryFile: Query_mayAddLibraryFile,ownCollections: Query_ownCollections,resource: Query_resource,resources: Query_resources,changes: changes },
      Mutation: { addCurator: Mutation_addCurator,addLibraryFile: Mutation_addLibraryFile,addResourceFile: Mutation_addResourceFile,addToCollection: Mutation_addToCollection,changeCollection: Mutation_changeCollection,changeResource: Mutation_changeResource,createCollection: Mutation_createCollection,forgetFiles: Mutation_forgetFiles,learnMunicipalities: Mutation_learnMunicipalities,removeCurator: Mutation_removeCurator,restoreResource: Mutation_restoreResource,shareResource: Mutation_shareResource,withdrawResource: Mutation_withdrawResource },
      
      CaseStudy: CaseStudy,
Event: Event,
Gap: Gap,
MaturityIndicator: MaturityIndicator,
Municipality: Municipality,
Resource: { ...sharing_Resource,...collection_Resource,...resource_Resource,...file_Resource },
ResourceCollection: ResourceCollection,
ResourceConnection: ResourceConnection,
ResourceFile: ResourceFile,
ResourceTexts: ResourceTexts,
Service: Service,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }