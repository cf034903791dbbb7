/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { discussion as Query_discussion } from './discussion/resolvers/Query/discussion.ts';
import    { discussions as Query_discussions } from './discussion/resolvers/Query/discussions.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { postReports as Query_postReports } from './moderation/resolvers/Query/postReports.ts';
import    { resource as Query_resource } from './resource/resolvers/Query/resource.ts';
import    { resources as Query_resources } from './resource/resolvers/Query/resources.ts';
import    { similarDiscussions as Query_similarDiscussions } from './discussion/resolvers/Query/similarDiscussions.ts';
import    { acceptAnswer as Mutation_acceptAnswer } from './discussion/resolvers/Mutation/acceptAnswer.ts';
import    { answerShareRequest as Mutation_answerShareRequest } from './shared-answer/resolvers/Mutation/answerShareRequest.ts';
import    { askQuestion as Mutation_askQuestion } from './discussion/resolvers/Mutation/askQuestion.ts';
import    { askToShareAnswer as Mutation_askToShareAnswer } from './shared-answer/resolvers/Mutation/askToShareAnswer.ts';
import    { closeDiscussion as Mutation_closeDiscussion } from './discussion/resolvers/Mutation/closeDiscussion.ts';
import    { dismissReports as Mutation_dismissReports } from './moderation/resolvers/Mutation/dismissReports.ts';
import    { editPost as Mutation_editPost } from './discussion/resolvers/Mutation/editPost.ts';
import    { hidePost as Mutation_hidePost } from './moderation/resolvers/Mutation/hidePost.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { reopenDiscussion as Mutation_reopenDiscussion } from './discussion/resolvers/Mutation/reopenDiscussion.ts';
import    { reply as Mutation_reply } from './discussion/resolvers/Mutation/reply.ts';
import    { reportPost as Mutation_reportPost } from './moderation/resolvers/Mutation/reportPost.ts';
import    { unhidePost as Mutation_unhidePost } from './moderation/resolvers/Mutation/unhidePost.ts';
import    { withdrawPost as Mutation_withdrawPost } from './discussion/resolvers/Mutation/withdrawPost.ts';
import    { Discussion } from './discussion/resolvers/Discussion.ts';
import    { Event } from './event/resolvers/Event.ts';
import    { Gap } from './gap/resolvers/Gap.ts';
import    { MaturityIndicator } from './maturity-indicator/resolvers/MaturityIndicator.ts';
import    { Municipality } from './municipality/resolvers/Municipality.ts';
import    { Post as discussion_Post } from './discussion/resolvers/Post.ts';
import    { Post as shared_answer_Post } from './shared-answer/resolvers/Post.ts';
import    { Post as moderation_Post } from './moderation/resolvers/Post.ts';
import    { PostReport } from './moderation/resolvers/PostReport.ts';
import    { PostRevision } from './discussion/resolvers/PostRevision.ts';
import    { Resource as resource_Resource } from './resource/resolvers/Resource.ts';
import    { Resource as shared_answer_Resource } from './shared-answer/resolvers/Resource.ts';
import    { ResourceConnection } from './resource/resolvers/ResourceConnection.ts';
import    { SharedAnswer } from './shared-answer/resolvers/SharedAnswer.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { discussion: Query_discussion,discussions: Query_discussions,lastLearnt: Query_lastLearnt,postReports: Query_postReports,resource: Query_resource,resources: Query_resources,similarDiscussions: Query_similarDiscussions,changes: changes },
      Mutation: { acceptAnswer: Mutation_acceptAnswer,answerShareRequest: Mutation_answerShareRequest,askQuestion: Mutation_askQuestion,askToShareAnswer: Mutation_askToShareAnswer,closeDiscussion: Mutation_closeDiscussion,dismissReports: Mutation_dismissReports,editPost: Mutation_editPost,hidePost: Mutation_hidePost,learnMunicipalities: Mutation_learnMunicipalities,reopenDiscussion: Mutation_reopenDiscussion,reply: Mutation_reply,reportPost: Mutation_reportPost,unhidePost: Mutation_unhidePost,withdrawPost: Mutation_withdrawPost },
      
      Discussion: Discussion,
Event: Event,
Gap: Gap,
MaturityIndicator: MaturityIndicator,
Municipality: Municipality,
Post: { ...discussion_Post,...shared_answer_Post,...moderation_Post },
PostReport: PostReport,
PostRevision: PostRevision,
Resource: { ...resource_Resource,...shared_answer_Resource },
ResourceConnection: ResourceConnection,
SharedAnswer: SharedAnswer,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }