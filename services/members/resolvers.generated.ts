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
import    { peerGroup as Query_peerGroup } from './peer-group/resolvers/Query/peerGroup.ts';
import    { publishedCounts as Query_publishedCounts } from './published-count/resolvers/Query/publishedCounts.ts';
import    { roster as Query_roster } from './roster/resolvers/Query/roster.ts';
import    { rosterHistory as Query_rosterHistory } from './roster/resolvers/Query/rosterHistory.ts';
import    { savedViews as Query_savedViews } from './desk/resolvers/Query/savedViews.ts';
import    { viewer as Query_viewer } from './viewer/resolvers/Query/viewer.ts';
import    { correctPublishedCount as Mutation_correctPublishedCount } from './published-count/resolvers/Mutation/correctPublishedCount.ts';
import    { receiveChanges as Mutation_receiveChanges } from './activity/resolvers/Mutation/receiveChanges.ts';
import    { recordPublishedCount as Mutation_recordPublishedCount } from './published-count/resolvers/Mutation/recordPublishedCount.ts';
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
import    { PeerGroup } from './peer-group/resolvers/PeerGroup.ts';
import    { Person } from './person/resolvers/Person.ts';
import    { PublishedCount } from './published-count/resolvers/PublishedCount.ts';
import    { Roster } from './roster/resolvers/Roster.ts';
import    { SavedView } from './desk/resolvers/SavedView.ts';
import    { Task } from './viewer/resolvers/Task.ts';
import    { Viewer } from './viewer/resolvers/Viewer.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { account: Query_account,activity: Query_activity,auditTrail: Query_auditTrail,deskWork: Query_deskWork,deskWorkCounts: Query_deskWorkCounts,lastReceived: Query_lastReceived,municipalities: Query_municipalities,municipalitiesBySlug: Query_municipalitiesBySlug,municipality: Query_municipality,networks: Query_networks,peerGroup: Query_peerGroup,publishedCounts: Query_publishedCounts,roster: Query_roster,rosterHistory: Query_rosterHistory,savedViews: Query_savedViews,viewer: Query_viewer,changes: changes },
      Mutation: { correctPublishedCount: Mutation_correctPublishedCount,receiveChanges: Mutation_receiveChanges,recordPublishedCount: Mutation_recordPublishedCount,removeView: Mutation_removeView,saveView: Mutation_saveView,settleLetter: Mutation_settleLetter,takeLetters: Mutation_takeLetters },
      
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
PeerGroup: PeerGroup,
Person: Person,
PublishedCount: PublishedCount,
Roster: Roster,
SavedView: SavedView,
Task: Task,
Viewer: Viewer,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }