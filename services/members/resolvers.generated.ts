/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { account as Query_account } from './viewer/resolvers/Query/account.ts';
import    { activity as Query_activity } from './activity/resolvers/Query/activity.ts';
import    { auditChoices as Query_auditChoices } from './audit/resolvers/Query/auditChoices.ts';
import    { auditTrail as Query_auditTrail } from './audit/resolvers/Query/auditTrail.ts';
import    { confirmation as Query_confirmation } from './confirmation/resolvers/Query/confirmation.ts';
import    { deskWork as Query_deskWork } from './desk/resolvers/Query/deskWork.ts';
import    { deskWorkCounts as Query_deskWorkCounts } from './desk/resolvers/Query/deskWorkCounts.ts';
import    { developments as Query_developments } from './report/resolvers/Query/developments.ts';
import    { discardedReports as Query_discardedReports } from './report/resolvers/Query/discardedReports.ts';
import    { discardedSurveys as Query_discardedSurveys } from './survey/resolvers/Query/discardedSurveys.ts';
import    { expressedNeeds as Query_expressedNeeds } from './expressed-need/resolvers/Query/expressedNeeds.ts';
import    { invitation as Query_invitation } from './invitation/resolvers/Query/invitation.ts';
import    { lastReceived as Query_lastReceived } from './activity/resolvers/Query/lastReceived.ts';
import    { letterToSend as Query_letterToSend } from './letter/resolvers/Query/letterToSend.ts';
import    { memberRoster as Query_memberRoster } from './network/resolvers/Query/memberRoster.ts';
import    { municipalities as Query_municipalities } from './municipality/resolvers/Query/municipalities.ts';
import    { municipalitiesBySlug as Query_municipalitiesBySlug } from './municipality/resolvers/Query/municipalitiesBySlug.ts';
import    { municipality as Query_municipality } from './municipality/resolvers/Query/municipality.ts';
import    { networks as Query_networks } from './network/resolvers/Query/networks.ts';
import    { openInvitations as Query_openInvitations } from './invitation/resolvers/Query/openInvitations.ts';
import    { partner as Query_partner } from './partner/resolvers/Query/partner.ts';
import    { partnerWork as Query_partnerWork } from './partner/resolvers/Query/partnerWork.ts';
import    { partnerWorks as Query_partnerWorks } from './partner/resolvers/Query/partnerWorks.ts';
import    { partners as Query_partners } from './partner/resolvers/Query/partners.ts';
import    { pathwayFigures as Query_pathwayFigures } from './pathway/resolvers/Query/pathwayFigures.ts';
import    { peerGroup as Query_peerGroup } from './peer-group/resolvers/Query/peerGroup.ts';
import    { publishedCounts as Query_publishedCounts } from './published-count/resolvers/Query/publishedCounts.ts';
import    { report as Query_report } from './report/resolvers/Query/report.ts';
import    { reports as Query_reports } from './report/resolvers/Query/reports.ts';
import    { roster as Query_roster } from './roster/resolvers/Query/roster.ts';
import    { rosterHistory as Query_rosterHistory } from './roster/resolvers/Query/rosterHistory.ts';
import    { rosterImport as Query_rosterImport } from './roster-import/resolvers/Query/rosterImport.ts';
import    { rosterImports as Query_rosterImports } from './roster-import/resolvers/Query/rosterImports.ts';
import    { savedViews as Query_savedViews } from './desk/resolvers/Query/savedViews.ts';
import    { survey as Query_survey } from './survey/resolvers/Query/survey.ts';
import    { surveyRecipients as Query_surveyRecipients } from './survey-sheet/resolvers/Query/surveyRecipients.ts';
import    { surveySheet as Query_surveySheet } from './survey-sheet/resolvers/Query/surveySheet.ts';
import    { surveys as Query_surveys } from './survey/resolvers/Query/surveys.ts';
import    { unconfirmedContacts as Query_unconfirmedContacts } from './confirmation/resolvers/Query/unconfirmedContacts.ts';
import    { viewer as Query_viewer } from './viewer/resolvers/Query/viewer.ts';
import    { workingGroup as Query_workingGroup } from './partner/resolvers/Query/workingGroup.ts';
import    { acceptInvitation as Mutation_acceptInvitation } from './invitation/resolvers/Mutation/acceptInvitation.ts';
import    { addMunicipality as Mutation_addMunicipality } from './municipality/resolvers/Mutation/addMunicipality.ts';
import    { addWebhook as Mutation_addWebhook } from './webhook/resolvers/Mutation/addWebhook.ts';
import    { answerSurvey as Mutation_answerSurvey } from './survey-sheet/resolvers/Mutation/answerSurvey.ts';
import    { applyImport as Mutation_applyImport } from './roster-import/resolvers/Mutation/applyImport.ts';
import    { askToConfirm as Mutation_askToConfirm } from './confirmation/resolvers/Mutation/askToConfirm.ts';
import    { beginDelivery as Mutation_beginDelivery } from './webhook/resolvers/Mutation/beginDelivery.ts';
import    { changeContact as Mutation_changeContact } from './person/resolvers/Mutation/changeContact.ts';
import    { changeFollowing as Mutation_changeFollowing } from './following/resolvers/Mutation/changeFollowing.ts';
import    { changeReport as Mutation_changeReport } from './report/resolvers/Mutation/changeReport.ts';
import    { changeSurvey as Mutation_changeSurvey } from './survey/resolvers/Mutation/changeSurvey.ts';
import    { changeWebhook as Mutation_changeWebhook } from './webhook/resolvers/Mutation/changeWebhook.ts';
import    { chooseLetters as Mutation_chooseLetters } from './letter-choice/resolvers/Mutation/chooseLetters.ts';
import    { closeContacts as Mutation_closeContacts } from './person/resolvers/Mutation/closeContacts.ts';
import    { closeSurvey as Mutation_closeSurvey } from './survey/resolvers/Mutation/closeSurvey.ts';
import    { confirmContact as Mutation_confirmContact } from './confirmation/resolvers/Mutation/confirmContact.ts';
import    { correctFormerName as Mutation_correctFormerName } from './municipality/resolvers/Mutation/correctFormerName.ts';
import    { correctMembership as Mutation_correctMembership } from './network/resolvers/Mutation/correctMembership.ts';
import    { correctMilestone as Mutation_correctMilestone } from './pathway/resolvers/Mutation/correctMilestone.ts';
import    { correctMunicipality as Mutation_correctMunicipality } from './municipality/resolvers/Mutation/correctMunicipality.ts';
import    { correctNeed as Mutation_correctNeed } from './expressed-need/resolvers/Mutation/correctNeed.ts';
import    { correctPartner as Mutation_correctPartner } from './partner/resolvers/Mutation/correctPartner.ts';
import    { correctPublishedCount as Mutation_correctPublishedCount } from './published-count/resolvers/Mutation/correctPublishedCount.ts';
import    { createSurvey as Mutation_createSurvey } from './survey/resolvers/Mutation/createSurvey.ts';
import    { discardReport as Mutation_discardReport } from './report/resolvers/Mutation/discardReport.ts';
import    { discardSurvey as Mutation_discardSurvey } from './survey/resolvers/Mutation/discardSurvey.ts';
import    { draftReport as Mutation_draftReport } from './report/resolvers/Mutation/draftReport.ts';
import    { endContact as Mutation_endContact } from './person/resolvers/Mutation/endContact.ts';
import    { endLetters as Mutation_endLetters } from './letter-choice/resolvers/Mutation/endLetters.ts';
import    { enterAnswers as Mutation_enterAnswers } from './survey-sheet/resolvers/Mutation/enterAnswers.ts';
import    { follow as Mutation_follow } from './following/resolvers/Mutation/follow.ts';
import    { forgetDeliveries as Mutation_forgetDeliveries } from './webhook/resolvers/Mutation/forgetDeliveries.ts';
import    { handOver as Mutation_handOver } from './invitation/resolvers/Mutation/handOver.ts';
import    { importRoster as Mutation_importRoster } from './roster-import/resolvers/Mutation/importRoster.ts';
import    { inviteContact as Mutation_inviteContact } from './invitation/resolvers/Mutation/inviteContact.ts';
import    { joinNetwork as Mutation_joinNetwork } from './network/resolvers/Mutation/joinNetwork.ts';
import    { keepStandings as Mutation_keepStandings } from './network/resolvers/Mutation/keepStandings.ts';
import    { leaveNetwork as Mutation_leaveNetwork } from './network/resolvers/Mutation/leaveNetwork.ts';
import    { lockReport as Mutation_lockReport } from './report/resolvers/Mutation/lockReport.ts';
import    { makeApiToken as Mutation_makeApiToken } from './api-token/resolvers/Mutation/makeApiToken.ts';
import    { mergeMunicipality as Mutation_mergeMunicipality } from './municipality/resolvers/Mutation/mergeMunicipality.ts';
import    { moveParagraph as Mutation_moveParagraph } from './report/resolvers/Mutation/moveParagraph.ts';
import    { muteThing as Mutation_muteThing } from './following/resolvers/Mutation/muteThing.ts';
import    { openSurveySheet as Mutation_openSurveySheet } from './survey-sheet/resolvers/Mutation/openSurveySheet.ts';
import    { pingWebhook as Mutation_pingWebhook } from './webhook/resolvers/Mutation/pingWebhook.ts';
import    { placeMunicipality as Mutation_placeMunicipality } from './municipality/resolvers/Mutation/placeMunicipality.ts';
import    { publishSurveyResults as Mutation_publishSurveyResults } from './survey/resolvers/Mutation/publishSurveyResults.ts';
import    { receiveChanges as Mutation_receiveChanges } from './activity/resolvers/Mutation/receiveChanges.ts';
import    { recordFormerName as Mutation_recordFormerName } from './municipality/resolvers/Mutation/recordFormerName.ts';
import    { recordMilestone as Mutation_recordMilestone } from './pathway/resolvers/Mutation/recordMilestone.ts';
import    { recordNeed as Mutation_recordNeed } from './expressed-need/resolvers/Mutation/recordNeed.ts';
import    { recordPartner as Mutation_recordPartner } from './partner/resolvers/Mutation/recordPartner.ts';
import    { recordPartnerWork as Mutation_recordPartnerWork } from './partner/resolvers/Mutation/recordPartnerWork.ts';
import    { recordPublishedCount as Mutation_recordPublishedCount } from './published-count/resolvers/Mutation/recordPublishedCount.ts';
import    { recordWorkingGroupChange as Mutation_recordWorkingGroupChange } from './partner/resolvers/Mutation/recordWorkingGroupChange.ts';
import    { rememberLanguage as Mutation_rememberLanguage } from './letter-choice/resolvers/Mutation/rememberLanguage.ts';
import    { remindOutstanding as Mutation_remindOutstanding } from './survey-sheet/resolvers/Mutation/remindOutstanding.ts';
import    { removeParagraph as Mutation_removeParagraph } from './report/resolvers/Mutation/removeParagraph.ts';
import    { removeView as Mutation_removeView } from './desk/resolvers/Mutation/removeView.ts';
import    { removeWebhook as Mutation_removeWebhook } from './webhook/resolvers/Mutation/removeWebhook.ts';
import    { renameMunicipality as Mutation_renameMunicipality } from './municipality/resolvers/Mutation/renameMunicipality.ts';
import    { reopenSurvey as Mutation_reopenSurvey } from './survey/resolvers/Mutation/reopenSurvey.ts';
import    { replayDelivery as Mutation_replayDelivery } from './webhook/resolvers/Mutation/replayDelivery.ts';
import    { resendInvitation as Mutation_resendInvitation } from './invitation/resolvers/Mutation/resendInvitation.ts';
import    { restoreReport as Mutation_restoreReport } from './report/resolvers/Mutation/restoreReport.ts';
import    { restoreSurvey as Mutation_restoreSurvey } from './survey/resolvers/Mutation/restoreSurvey.ts';
import    { revokeApiToken as Mutation_revokeApiToken } from './api-token/resolvers/Mutation/revokeApiToken.ts';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './webhook/resolvers/Mutation/rotateWebhookSecret.ts';
import    { saveView as Mutation_saveView } from './desk/resolvers/Mutation/saveView.ts';
import    { sendDigests as Mutation_sendDigests } from './following/resolvers/Mutation/sendDigests.ts';
import    { sendSurvey as Mutation_sendSurvey } from './survey-sheet/resolvers/Mutation/sendSurvey.ts';
import    { settleDelivery as Mutation_settleDelivery } from './webhook/resolvers/Mutation/settleDelivery.ts';
import    { settleLetter as Mutation_settleLetter } from './letter/resolvers/Mutation/settleLetter.ts';
import    { takeDeliveries as Mutation_takeDeliveries } from './webhook/resolvers/Mutation/takeDeliveries.ts';
import    { takeLetters as Mutation_takeLetters } from './letter/resolvers/Mutation/takeLetters.ts';
import    { undoImport as Mutation_undoImport } from './roster-import/resolvers/Mutation/undoImport.ts';
import    { undoMerge as Mutation_undoMerge } from './municipality/resolvers/Mutation/undoMerge.ts';
import    { unfollow as Mutation_unfollow } from './following/resolvers/Mutation/unfollow.ts';
import    { useApiToken as Mutation_useApiToken } from './api-token/resolvers/Mutation/useApiToken.ts';
import    { withdrawInvitation as Mutation_withdrawInvitation } from './invitation/resolvers/Mutation/withdrawInvitation.ts';
import    { writeParagraph as Mutation_writeParagraph } from './report/resolvers/Mutation/writeParagraph.ts';
import    { Activity } from './activity/resolvers/Activity.ts';
import    { ApiToken } from './api-token/resolvers/ApiToken.ts';
import    { AuditChoices } from './audit/resolvers/AuditChoices.ts';
import    { AuditEntry } from './audit/resolvers/AuditEntry.ts';
import    { Confirmation } from './confirmation/resolvers/Confirmation.ts';
import    { Contact } from './person/resolvers/Contact.ts';
import    { DeskWork } from './desk/resolvers/DeskWork.ts';
import    { Developments } from './report/resolvers/Developments.ts';
import    { ExpressedNeed } from './expressed-need/resolvers/ExpressedNeed.ts';
import    { Following } from './following/resolvers/Following.ts';
import    { FormerName } from './municipality/resolvers/FormerName.ts';
import    { Grant } from './viewer/resolvers/Grant.ts';
import    { Invitation } from './invitation/resolvers/Invitation.ts';
import    { LetterChoices } from './letter-choice/resolvers/LetterChoices.ts';
import    { Membership } from './network/resolvers/Membership.ts';
import    { MembershipConnection } from './roster/resolvers/MembershipConnection.ts';
import    { Milestone } from './pathway/resolvers/Milestone.ts';
import    { Municipality as municipality_Municipality } from './municipality/resolvers/Municipality.ts';
import    { Municipality as person_Municipality } from './person/resolvers/Municipality.ts';
import    { Municipality as invitation_Municipality } from './invitation/resolvers/Municipality.ts';
import    { Municipality as network_Municipality } from './network/resolvers/Municipality.ts';
import    { Municipality as pathway_Municipality } from './pathway/resolvers/Municipality.ts';
import    { Municipality as desk_Municipality } from './desk/resolvers/Municipality.ts';
import    { MunicipalityConnection } from './municipality/resolvers/MunicipalityConnection.ts';
import    { MunicipalityEdge } from './municipality/resolvers/MunicipalityEdge.ts';
import    { MunicipalityRecord } from './municipality/resolvers/MunicipalityRecord.ts';
import    { Network } from './network/resolvers/Network.ts';
import    { NetworkName } from './network/resolvers/NetworkName.ts';
import    { Notification } from './viewer/resolvers/Notification.ts';
import    { Partner } from './partner/resolvers/Partner.ts';
import    { PartnerWork } from './partner/resolvers/PartnerWork.ts';
import    { PeerGroup } from './peer-group/resolvers/PeerGroup.ts';
import    { Period } from './report/resolvers/Period.ts';
import    { Person } from './person/resolvers/Person.ts';
import    { PublishedCount } from './published-count/resolvers/PublishedCount.ts';
import    { ReachedStep } from './report/resolvers/ReachedStep.ts';
import    { Report } from './report/resolvers/Report.ts';
import    { ReportParagraph } from './report/resolvers/ReportParagraph.ts';
import    { Roster } from './roster/resolvers/Roster.ts';
import    { RosterImport } from './roster-import/resolvers/RosterImport.ts';
import    { RosterImportChange } from './roster-import/resolvers/RosterImportChange.ts';
import    { RosterImportFault } from './roster-import/resolvers/RosterImportFault.ts';
import    { RosterPlace } from './roster/resolvers/RosterPlace.ts';
import    { SavedView } from './desk/resolvers/SavedView.ts';
import    { Survey as survey_Survey } from './survey/resolvers/Survey.ts';
import    { Survey as survey_sheet_Survey } from './survey-sheet/resolvers/Survey.ts';
import    { SurveyAnswer } from './survey-sheet/resolvers/SurveyAnswer.ts';
import    { SurveyChoice } from './survey/resolvers/SurveyChoice.ts';
import    { SurveyCount } from './survey/resolvers/SurveyCount.ts';
import    { SurveyQuestion } from './survey/resolvers/SurveyQuestion.ts';
import    { SurveyRecipients } from './survey-sheet/resolvers/SurveyRecipients.ts';
import    { SurveySheet } from './survey-sheet/resolvers/SurveySheet.ts';
import    { SurveyText } from './survey/resolvers/SurveyText.ts';
import    { Task } from './viewer/resolvers/Task.ts';
import    { Viewer as api_token_Viewer } from './api-token/resolvers/Viewer.ts';
import    { Viewer as following_Viewer } from './following/resolvers/Viewer.ts';
import    { Viewer as viewer_Viewer } from './viewer/resolvers/Viewer.ts';
import    { Viewer as letter_choice_Viewer } from './letter-choice/resolvers/Viewer.ts';
import    { Viewer as webhook_Viewer } from './webhook/resolvers/Viewer.ts';
import    { Webhook } from './webhook/resolvers/Webhook.ts';
import    { WebhookDelivery } from './webhook/resolvers/WebhookDelivery.ts';
import    { WebhookDeliveryConnection } from './webhook/resolvers/WebhookDeliveryConnection.ts';
import    { WebhookFilter } from './webhook/resolvers/WebhookFilter.ts';
import    { WorkingGroup } from './partner/resolvers/WorkingGroup.ts';
import    { WorkingGroupChange } from './partner/resolvers/WorkingGroupChange.ts';
import    { WorkingGroupMember } from './partner/resolvers/WorkingGroupMember.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { account: Query_account,activity: Query_activity,auditChoices: Query_auditChoices,auditTrail: Query_auditTrail,confirmation: Query_confirmation,deskWork: Query_deskWork,deskWorkCounts: Query_deskWorkCounts,developments: Query_developments,discardedReports: Query_discardedReports,discardedSurveys: Query_discardedSurveys,expressedNeeds: Query_expressedNeeds,invitation: Query_invitation,lastReceived: Query_lastReceived,letterToSend: Query_letterToSend,memberRoster: Query_memberRoster,municipalities: Query_municipalities,municipalitiesBySlug: Query_municipalitiesBySlug,municipality: Query_municipality,networks: Query_networks,openInvitations: Query_openInvitations,partner: Query_partner,partnerWork: Query_partnerWork,partnerWorks: Query_partnerWorks,partners: Query_partners,pathwayFigures: Query_pathwayFigures,peerGroup: Query_peerGroup,publishedCounts: Query_publishedCounts,report: Query_report,reports: Query_reports,roster: Query_roster,rosterHistory: Query_rosterHistory,rosterImport: Query_rosterImport,rosterImports: Query_rosterImports,savedViews: Query_savedViews,survey: Query_survey,surveyRecipients: Query_surveyRecipients,surveySheet: Query_surveySheet,surveys: Query_surveys,unconfirmedContacts: Query_unconfirmedContacts,viewer: Query_viewer,workingGroup: Query_workingGroup,changes: changes },
      Mutation: { acceptInvitation: Mutation_acceptInvitation,addMunicipality: Mutation_addMunicipality,addWebhook: Mutation_addWebhook,answerSurvey: Mutation_answerSurvey,applyImport: Mutation_applyImport,askToConfirm: Mutation_askToConfirm,beginDelivery: Mutation_beginDelivery,changeContact: Mutation_changeContact,changeFollowing: Mutation_changeFollowing,changeReport: Mutation_changeReport,changeSurvey: Mutation_changeSurvey,changeWebhook: Mutation_changeWebhook,chooseLetters: Mutation_chooseLetters,closeContacts: Mutation_closeContacts,closeSurvey: Mutation_closeSurvey,confirmContact: Mutation_confirmContact,correctFormerName: Mutation_correctFormerName,correctMembership: Mutation_correctMembership,correctMilestone: Mutation_correctMilestone,correctMunicipality: Mutation_correctMunicipality,correctNeed: Mutation_correctNeed,correctPartner: Mutation_correctPartner,correctPublishedCount: Mutation_correctPublishedCount,createSurvey: Mutation_createSurvey,discardReport: Mutation_discardReport,discardSurvey: Mutation_discardSurvey,draftReport: Mutation_draftReport,endContact: Mutation_endContact,endLetters: Mutation_endLetters,enterAnswers: Mutation_enterAnswers,follow: Mutation_follow,forgetDeliveries: Mutation_forgetDeliveries,handOver: Mutation_handOver,importRoster: Mutation_importRoster,inviteContact: Mutation_inviteContact,joinNetwork: Mutation_joinNetwork,keepStandings: Mutation_keepStandings,leaveNetwork: Mutation_leaveNetwork,lockReport: Mutation_lockReport,makeApiToken: Mutation_makeApiToken,mergeMunicipality: Mutation_mergeMunicipality,moveParagraph: Mutation_moveParagraph,muteThing: Mutation_muteThing,openSurveySheet: Mutation_openSurveySheet,pingWebhook: Mutation_pingWebhook,placeMunicipality: Mutation_placeMunicipality,publishSurveyResults: Mutation_publishSurveyResults,receiveChanges: Mutation_receiveChanges,recordFormerName: Mutation_recordFormerName,recordMilestone: Mutation_recordMilestone,recordNeed: Mutation_recordNeed,recordPartner: Mutation_recordPartner,recordPartnerWork: Mutation_recordPartnerWork,recordPublishedCount: Mutation_recordPublishedCount,recordWorkingGroupChange: Mutation_recordWorkingGroupChange,rememberLanguage: Mutation_rememberLanguage,remindOutstanding: Mutation_remindOutstanding,removeParagraph: Mutation_removeParagraph,removeView: Mutation_removeView,removeWebhook: Mutation_removeWebhook,renameMunicipality: Mutation_renameMunicipality,reopenSurvey: Mutation_reopenSurvey,replayDelivery: Mutation_replayDelivery,resendInvitation: Mutation_resendInvitation,restoreReport: Mutation_restoreReport,restoreSurvey: Mutation_restoreSurvey,revokeApiToken: Mutation_revokeApiToken,rotateWebhookSecret: Mutation_rotateWebhookSecret,saveView: Mutation_saveView,sendDigests: Mutation_sendDigests,sendSurvey: Mutation_sendSurvey,settleDelivery: Mutation_settleDelivery,settleLetter: Mutation_settleLetter,takeDeliveries: Mutation_takeDeliveries,takeLetters: Mutation_takeLetters,undoImport: Mutation_undoImport,undoMerge: Mutation_undoMerge,unfollow: Mutation_unfollow,useApiToken: Mutation_useApiToken,withdrawInvitation: Mutation_withdrawInvitation,writeParagraph: Mutation_writeParagraph },
      
      Activity: Activity,
ApiToken: ApiToken,
AuditChoices: AuditChoices,
AuditEntry: AuditEntry,
Confirmation: Confirmation,
Contact: Contact,
DeskWork: DeskWork,
Developments: Developments,
ExpressedNeed: ExpressedNeed,
Following: Following,
FormerName: FormerName,
Grant: Grant,
Invitation: Invitation,
LetterChoices: LetterChoices,
Membership: Membership,
MembershipConnection: MembershipConnection,
Milestone: Milestone,
Municipality: { ...municipality_Municipality,...person_Municipality,...invitation_Municipality,...network_Municipality,...pathway_Municipality,...desk_Municipality },
MunicipalityConnection: MunicipalityConnection,
MunicipalityEdge: MunicipalityEdge,
MunicipalityRecord: MunicipalityRecord,
Network: Network,
NetworkName: NetworkName,
Notification: Notification,
Partner: Partner,
PartnerWork: PartnerWork,
PeerGroup: PeerGroup,
Period: Period,
Person: Person,
PublishedCount: PublishedCount,
ReachedStep: ReachedStep,
Report: Report,
ReportParagraph: ReportParagraph,
Roster: Roster,
RosterImport: RosterImport,
RosterImportChange: RosterImportChange,
RosterImportFault: RosterImportFault,
RosterPlace: RosterPlace,
SavedView: SavedView,
Survey: { ...survey_Survey,...survey_sheet_Survey },
SurveyAnswer: SurveyAnswer,
SurveyChoice: SurveyChoice,
SurveyCount: SurveyCount,
SurveyQuestion: SurveyQuestion,
SurveyRecipients: SurveyRecipients,
SurveySheet: SurveySheet,
SurveyText: SurveyText,
Task: Task,
Viewer: { ...api_token_Viewer,...following_Viewer,...viewer_Viewer,...letter_choice_Viewer,...webhook_Viewer },
Webhook: Webhook,
WebhookDelivery: WebhookDelivery,
WebhookDeliveryConnection: WebhookDeliveryConnection,
WebhookFilter: WebhookFilter,
WorkingGroup: WorkingGroup,
WorkingGroupChange: WorkingGroupChange,
WorkingGroupMember: WorkingGroupMember,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }