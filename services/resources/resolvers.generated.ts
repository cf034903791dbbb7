/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { collection as Query_collection } from './collection/resolvers/Query/collection.ts';
import    { collections as Query_collections } from './collection/resolvers/Query/collections.ts';
import    { deadLinkCount as Query_deadLinkCount } from './link-check/resolvers/Query/deadLinkCount.ts';
import    { deadLinks as Query_deadLinks } from './link-check/resolvers/Query/deadLinks.ts';
import    { discussion as Query_discussion } from './discussion/resolvers/Query/discussion.ts';
import    { discussions as Query_discussions } from './discussion/resolvers/Query/discussions.ts';
import    { heldFiles as Query_heldFiles } from './file/resolvers/Query/heldFiles.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { libraryFile as Query_libraryFile } from './file/resolvers/Query/libraryFile.ts';
import    { mayAddLibraryFile as Query_mayAddLibraryFile } from './file/resolvers/Query/mayAddLibraryFile.ts';
import    { ownCollections as Query_ownCollections } from './collection/resolvers/Query/ownCollections.ts';
import    { postReports as Query_postReports } from './moderation/resolvers/Query/postReports.ts';
import    { resource as Query_resource } from './resource/resolvers/Query/resource.ts';
import    { resources as Query_resources } from './resource/resolvers/Query/resources.ts';
import    { similarDiscussions as Query_similarDiscussions } from './discussion/resolvers/Query/similarDiscussions.ts';
import    { takenBackFile as Query_takenBackFile } from './file/resolvers/Query/takenBackFile.ts';
import    { acceptAnswer as Mutation_acceptAnswer } from './discussion/resolvers/Mutation/acceptAnswer.ts';
import    { addCurator as Mutation_addCurator } from './collection/resolvers/Mutation/addCurator.ts';
import    { addLibraryFile as Mutation_addLibraryFile } from './file/resolvers/Mutation/addLibraryFile.ts';
import    { addResourceFile as Mutation_addResourceFile } from './file/resolvers/Mutation/addResourceFile.ts';
import    { addToCollection as Mutation_addToCollection } from './collection/resolvers/Mutation/addToCollection.ts';
import    { answerShareRequest as Mutation_answerShareRequest } from './shared-answer/resolvers/Mutation/answerShareRequest.ts';
import    { askQuestion as Mutation_askQuestion } from './discussion/resolvers/Mutation/askQuestion.ts';
import    { askToShareAnswer as Mutation_askToShareAnswer } from './shared-answer/resolvers/Mutation/askToShareAnswer.ts';
import    { changeCollection as Mutation_changeCollection } from './collection/resolvers/Mutation/changeCollection.ts';
import    { changeQuestion as Mutation_changeQuestion } from './discussion/resolvers/Mutation/changeQuestion.ts';
import    { changeResource as Mutation_changeResource } from './sharing/resolvers/Mutation/changeResource.ts';
import    { checkLinks as Mutation_checkLinks } from './link-check/resolvers/Mutation/checkLinks.ts';
import    { closeDiscussion as Mutation_closeDiscussion } from './discussion/resolvers/Mutation/closeDiscussion.ts';
import    { createCollection as Mutation_createCollection } from './collection/resolvers/Mutation/createCollection.ts';
import    { discardCollection as Mutation_discardCollection } from './collection/resolvers/Mutation/discardCollection.ts';
import    { dismissReports as Mutation_dismissReports } from './moderation/resolvers/Mutation/dismissReports.ts';
import    { editPost as Mutation_editPost } from './discussion/resolvers/Mutation/editPost.ts';
import    { forgetFiles as Mutation_forgetFiles } from './file/resolvers/Mutation/forgetFiles.ts';
import    { hidePost as Mutation_hidePost } from './moderation/resolvers/Mutation/hidePost.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { removeCurator as Mutation_removeCurator } from './collection/resolvers/Mutation/removeCurator.ts';
import    { reopenDiscussion as Mutation_reopenDiscussion } from './discussion/resolvers/Mutation/reopenDiscussion.ts';
import    { reply as Mutation_reply } from './discussion/resolvers/Mutation/reply.ts';
import    { reportPost as Mutation_reportPost } from './moderation/resolvers/Mutation/reportPost.ts';
import    { restoreCollection as Mutation_restoreCollection } from './collection/resolvers/Mutation/restoreCollection.ts';
import    { restoreResource as Mutation_restoreResource } from './sharing/resolvers/Mutation/restoreResource.ts';
import    { shareResource as Mutation_shareResource } from './sharing/resolvers/Mutation/shareResource.ts';
import    { takeBackResourceFile as Mutation_takeBackResourceFile } from './file/resolvers/Mutation/takeBackResourceFile.ts';
import    { unhidePost as Mutation_unhidePost } from './moderation/resolvers/Mutation/unhidePost.ts';
import    { withdrawPost as Mutation_withdrawPost } from './discussion/resolvers/Mutation/withdrawPost.ts';
import    { withdrawResource as Mutation_withdrawResource } from './sharing/resolvers/Mutation/withdrawResource.ts';
import    { CaseStudy } from './sharing/resolvers/CaseStudy.ts';
import    { DeadLink } from './link-check/resolvers/DeadLink.ts';
import    { Discussion } from './discussion/resolvers/Discussion.ts';
import    { DiscussionConnection } from './discussion/resolvers/DiscussionConnection.ts';
import    { DiscussionEdge } from './discussion/resolvers/DiscussionEdge.ts';
import    { Event } from './event/resolvers/Event.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { MaturityIndicator } from './maturity-indicator/resolvers/MaturityIndicator.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Post as discussion_Post } from './discussion/resolvers/Post.ts';
import    { Post as shared_answer_Post } from './shared-answer/resolvers/Post.ts';
import    { Post as moderation_Post } from './moderation/resolvers/Post.ts';
import    { PostReport } from './moderation/resolvers/PostReport.ts';
import    { PostRevision } from './discussion/resolvers/PostRevision.ts';
import    { RelatedResource } from './related/resolvers/RelatedResource.ts';
import    { Resource as sharing_Resource } from './sharing/resolvers/Resource.ts';
import    { Resource as collection_Resource } from './collection/resolvers/Resource.ts';
import    { Resource as resource_Resource } from './resource/resolvers/Resource.ts';
import    { Resource as file_Resource } from './file/resolvers/Resource.ts';
import    { Resource as related_Resource } from './related/resolvers/Resource.ts';
import    { Resource as shared_answer_Resource } from './shared-answer/resolvers/Resource.ts';
import    { ResourceCollection } from './collection/resolvers/ResourceCollection.ts';
import    { ResourceConnection } from './resource/resolvers/ResourceConnection.ts';
import    { ResourceEdge } from './resource/resolvers/ResourceEdge.ts';
import    { ResourceFile } from './file/resolvers/ResourceFile.ts';
import    { ResourceTexts } from './sharing/resolvers/ResourceTexts.ts';
import    { Service } from './sharing/resolvers/Service.ts';
import    { SharedAnswer } from './shared-answer/resolvers/SharedAnswer.ts';
import    { TakenBackFile } from './file/resolvers/TakenBackFile.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { collection: Query_collection,collections: Query_collections,deadLinkCount: Query_deadLinkCount,deadLinks: Query_deadLinks,discussion: Query_discussion,discussions: Query_discussions,heldFiles: Query_heldFiles,lastLearnt: Query_lastLearnt,libraryFile: Query_libraryFile,mayAddLibraryFile: Query_mayAddLibraryFile,ownCollections: Query_ownCollections,postReports: Query_postReports,resource: Query_resource,resources: Query_resources,similarDiscussions: Query_similarDiscussions,takenBackFile: Query_takenBackFile,changes: changes },
      Mutation: { acceptAnswer: Mutation_acceptAnswer,addCurator: Mutation_addCurator,addLibraryFile: Mutation_addLibraryFile,addResourceFile: Mutation_addResourceFile,addToCollection: Mutation_addToCollection,answerShareRequest: Mutation_answerShareRequest,askQuestion: Mutation_askQuestion,askToShareAnswer: Mutation_askToShareAnswer,changeCollection: Mutation_changeCollection,changeQuestion: Mutation_changeQuestion,changeResource: Mutation_changeResource,checkLinks: Mutation_checkLinks,closeDiscussion: Mutation_closeDiscussion,createCollection: Mutation_createCollection,discardCollection: Mutation_discardCollection,dismissReports: Mutation_dismissReports,editPost: Mutation_editPost,forgetFiles: Mutation_forgetFiles,hidePost: Mutation_hidePost,learnMunicipalities: Mutation_learnMunicipalities,removeCurator: Mutation_removeCurator,reopenDiscussion: Mutation_reopenDiscussion,reply: Mutation_reply,reportPost: Mutation_reportPost,restoreCollection: Mutation_restoreCollection,restoreResource: Mutation_restoreResource,shareResource: Mutation_shareResource,takeBackResourceFile: Mutation_takeBackResourceFile,unhidePost: Mutation_unhidePost,withdrawPost: Mutation_withdrawPost,withdrawResource: Mutation_withdrawResource },
      
      CaseStudy: CaseStudy,
DeadLink: DeadLink,
Discussion: Discussion,
DiscussionConnection: DiscussionConnection,
DiscussionEdge: DiscussionEdge,
Event: Event,
Gap: Gap,
MaturityIndicator: MaturityIndicator,
Municipality: Municipality,
Post: { ...discussion_Post,...shared_answer_Post,...moderation_Post },
PostReport: PostReport,
PostRevision: PostRevision,
RelatedResource: RelatedResource,
Resource: { ...sharing_Resource,...collection_Resource,...resource_Resource,...file_Resource,...related_Resource,...shared_answer_Resource },
ResourceCollection: ResourceCollection,
ResourceConnection: ResourceConnection,
ResourceEdge: ResourceEdge,
ResourceFile: ResourceFile,
ResourceTexts: ResourceTexts,
Service: Service,
SharedAnswer: SharedAnswer,
TakenBackFile: TakenBackFile,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }