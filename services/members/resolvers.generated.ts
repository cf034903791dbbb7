/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { account as Query_account } from './viewer/resolvers/Query/account.ts';
import    { activity as Query_activity } from './activity/resolvers/Query/activity.ts';
import    { auditTrail as Query_auditTrail } from './audit/resolvers/Query/auditTrail.ts';
import    { deskWork as Query_deskWork } from './desk/resolvers/Query/deskWork.ts';
import    { deskWorkCounts as Query_deskWorkCounts } from './desk/resolvers/Query/deskWorkCounts.ts';
import    { lastReceived as Query_lastReceived } from './activity/resolvers/Query/lastReceived.ts';
import    { municipalities as Query_municipalities } from './municipality/resolvers/Query/municipalities.ts';
import    { municipalitiesBySlug as Query_municipalitiesBySlug } from './municipality/resolvers/Query/municipalitiesBySlug.ts';
import    { municipality as Query_municipality } from './municipality/resolvers/Query/municipality.ts';
import    { networks as Query_networks } from './network/resolvers/Query/networks.ts';
import    { partner as Query_partner } from './partner/resolvers/Query/partner.ts';
import    { partnerWork as Query_partnerWork } from './partner/resolvers/Query/partnerWork.ts';
import    { partnerWorks as Query_partnerWorks } from './partner/resolvers/Query/partnerWorks.ts';
import    { partners as Query_partners } from './partner/resolvers/Query/partners.ts';
import    { peerGroup as Query_peerGroup } from './peer-group/resolvers/Query/peerGroup.ts';
import    { publishedCounts as Query_publishedCounts } from './published-count/resolvers/Query/publishedCounts.ts';
import    { roster as Query_roster } from './roster/resolvers/Query/roster.ts';
import    { rosterHistory as Query_rosterHistory } from './roster/resolvers/Query/rosterHistory.ts';
import    { savedViews as Query_savedViews } from './desk/resolvers/Query/savedViews.ts';
import    { viewer as Query_viewer } from './viewer/resolvers/Query/viewer.ts';
import    { workingGroup as Query_workingGroup } from './partner/resolvers/Query/workingGroup.ts';
import    { correctPartner as Mutation_correctPartner } from './partner/resolvers/Mutation/correctPartner.ts';
import    { correctPublishedCount as Mutation_correctPublishedCount } from './published-count/resolvers/Mutation/correctPublishedCount.ts';
import    { receiveChanges as Mutation_receiveChanges } from './activity/resolvers/Mutation/receiveChanges.ts';
import    { recordPartner as Mutation_recordPartner } from './partner/resolvers/Mutation/recordPartner.ts';
import    { recordPartnerWork as Mutation_recordPartnerWork } from './partner/resolvers/Mutation/recordPartnerWork.ts';
import    { recordPublishedCount as Mutation_recordPublishedCount } from './published-count/resolvers/Mutation/recordPublishedCount.ts';
import    { recordWorkingGroupChange as Mutation_recordWorkingGroupChange } from './partner/resolvers/Mutation/recordWorkingGroupChange.ts';
import    { removeView as Mutation_removeView } from './desk/resolvers/Mutation/removeView.ts';
import    { saveView as Mutation_saveView } from './desk/resolvers/Mutation/saveView.ts';
import    { settleLetter as Mutation_settleLetter } from './letter/resolvers/Mutation/settleLetter.ts';
import    { takeLetters as Mutation_takeLetters } from './letter/resolvers/Mutation/takeLetters.ts';
import    { Activity } from './activity/resolvers/Activity.ts';
import    { AuditEntry } from './audit/resolvers/AuditEntry.ts';
import    { Contact } from './person/resolvers/Contact.ts';
import    { DeskWork } from './desk/resolvers/DeskWork.ts';
import    { Grant } from './viewer/resolvers/Grant.ts';
import    { Membership } from './network/resolvers/Membership.ts';
import    { Milestone } from './pathway/resolvers/Milestone.ts';
import    { Municipality as person_Municipality } from './person/resolvers/Municipality.ts';
import    { Municipality as municipality_Municipality } from './municipality/resolvers/Municipality.ts';
import    { Municipality as network_Municipality } from './network/resolvers/Municipality.ts';
import    { Municipality as pathway_Municipality } from './pathway/resolvers/Municipality.ts';
import    { Network } from './network/resolvers/Network.ts';
import    { NetworkName } from './network/resolvers/NetworkName.ts';
import    { Notification } from './viewer/resolvers/Notification.ts';
import    { Partner } from './partner/resolvers/Partner.ts';
import    { PartnerWork } from './partner/resolvers/PartnerWork.ts';
import    { PeerGroup } from './peer-group/resolvers/PeerGroup.ts';
import    { Person } from './person/resolvers/Person.ts';
import    { PublishedCount } from './published-count/resolvers/PublishedCount.ts';
import    { Roster } from './roster/resolvers/Roster.ts';
import    { SavedView } from './desk/resolvers/SavedView.ts';
import    { Task } from './viewer/resolvers/Task.ts';
import    { Viewer } from './viewer/resolvers/Viewer.ts';
import    { WorkingGroup } from './partner/resolvers/WorkingGroup.ts';
import    { WorkingGroupChange } from './partner/resolvers/WorkingGroupChange.ts';
import    { WorkingGroupMember } from './partner/resolvers/WorkingGroupMember.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { account: Query_account,activity: Query_activity,auditTrail: Query_auditTrail,deskWork: Query_deskWork,deskWorkCounts: Query_deskWorkCounts,lastReceived: Query_lastReceived,municipalities: Query_municipalities,municipalitiesBySlug: Query_municipalitiesBySlug,municipality: Query_municipality,networks: Query_networks,partner: Query_partner,partnerWork: Query_partnerWork,partnerWorks: Query_partnerWorks,partners: Query_partners,peerGroup: Query_peerGroup,publishedCounts: Query_publishedCounts,roster: Query_roster,rosterHistory: Query_rosterHistory,savedViews: Query_savedViews,viewer: Query_viewer,workingGroup: Query_workingGroup,changes: changes },
      Mutation: { correctPartner: Mutation_correctPartner,correctPublishedCount: Mutation_correctPublishedCount,receiveChanges: Mutation_receiveChanges,recordPartner: Mutation_recordPartner,recordPartnerWork: Mutation_recordPartnerWork,recordPublishedCount: Mutation_recordPublishedCount,recordWorkingGroupChange: Mutation_recordWorkingGroupChange,removeView: Mutation_removeView,saveView: Mutation_saveView,settleLetter: Mutation_settleLetter,takeLetters: Mutation_takeLetters },
      
      Activity: Activity,
AuditEntry: AuditEntry,
Contact: Contact,
DeskWork: DeskWork,
Grant: Grant,
Membership: Membership,
Milestone: Milestone,
Municipality: { ...person_Municipality,...municipality_Municipality,...network_Municipality,...pathway_Municipality },
Network: Network,
NetworkName: NetworkName,
Notification: Notification,
Partner: Partner,
PartnerWork: PartnerWork,
PeerGroup: PeerGroup,
Person: Person,
PublishedCount: PublishedCount,
Roster: Roster,
SavedView: SavedView,
Task: Task,
Viewer: Viewer,
WorkingGroup: WorkingGroup,
WorkingGroupChange: WorkingGroupChange,
WorkingGroupMember: WorkingGroupMember,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }