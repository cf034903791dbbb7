import { batch, batchWith } from '../shared/batch.ts'
import type { IsAllowed } from '../shared/outward/request.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import type { MembersDb, NetworkCode } from './database/tables.ts'
import {
  formerNamesOf,
  lowerTierOf,
  mergedFromOf,
  municipalitiesBefore,
  municipalitiesKnown,
  municipalitiesOf,
} from './municipality/store.ts'
import { membershipRecordsOf, membershipsOf, namesOfNetworks } from './network/store.ts'
import { planStepsToRecord } from './desk/store.ts'
import { milestoneRecordsOf, milestonesOf } from './pathway/store.ts'
import { invitationsOf, returnedLetters } from './invitation/store.ts'
import { contactsById, contactsOf, editorsOf, formerContactsOf, personsOf } from './person/store.ts'
import {
  changeRecordsOf,
  municipalitiesOfWorks,
  partnersOf,
  partnersOfWorks,
  workRecordsOf,
  worksOfPartners,
} from './partner/store.ts'
import { questionsOf, surveysOf } from './survey/store.ts'
import { sheetsOf } from './survey-sheet/store.ts'
import { revisionsOfCounts } from './published-count/store.ts'
import { revisionsOfNeeds } from './expressed-need/store.ts'
import { contentsOf, correctionsOf, paragraphsOf, reportsOf } from './report/store.ts'
import { newestOf } from './following/store.ts'
import { membersKnownAt } from './roster/store.ts'
import { activitiesOf } from './activity/store.ts'
import { lastTriedOf } from './webhook/store.ts'

/** Today in UTC, as a day. */
export const today = ({ now }: Pick<RequestContext, 'now'>) => now().toISOString().slice(0, 10)

const createLoaders = (db: MembersDb, request: RequestContext) => ({
  municipality: batch((slugs: readonly string[]) => municipalitiesOf(db, slugs)),
  municipalityKnown: batchWith((knownAt: Date, slugs: readonly string[]) => municipalitiesKnown(db, slugs, knownAt)),
  municipalityBefore: batch((slugs: readonly string[]) => municipalitiesBefore(db, slugs)),
  formerNames: batch((slugs: readonly string[]) => formerNamesOf(db, slugs)),
  lowerTier: batch((slugs: readonly string[]) => lowerTierOf(db, slugs)),
  mergedFrom: batch((slugs: readonly string[]) => mergedFromOf(db, slugs)),
  memberships: batch((slugs: readonly string[]) => membershipsOf(db, slugs)),
  membershipRecords: batch((entries: readonly string[]) => membershipRecordsOf(db, entries)),
  networkNames: batch((codes: readonly NetworkCode[]) => namesOfNetworks(db, codes)),
  milestones: batch((slugs: readonly string[]) => milestonesOf(db, slugs)),
  planStepToRecord: batch((slugs: readonly string[]) => planStepsToRecord(db, slugs)),
  milestoneRecords: batch((entries: readonly string[]) => milestoneRecordsOf(db, entries)),
  contacts: batch((slugs: readonly string[]) => contactsOf(db, slugs, today(request))),
  formerContacts: batch((slugs: readonly string[]) => formerContactsOf(db, slugs, today(request))),
  contact: batch((ids: readonly string[]) => contactsById(db, ids)),
  editors: batch((slugs: readonly string[]) => editorsOf(db, slugs)),
  invitations: batch((slugs: readonly string[]) => invitationsOf(db, slugs)),
  returnedLetter: batch((ids: readonly string[]) => returnedLetters(db, ids)),
  report: batch((ids: readonly string[]) => reportsOf(db, ids)),
  correction: batch((ids: readonly string[]) => correctionsOf(db, ids)),
  paragraphs: batch((ids: readonly string[]) => paragraphsOf(db, ids)),
  reportContent: batch((ids: readonly string[]) => contentsOf(db, ids)),
  partner: batch((ids: readonly string[]) => partnersOf(db, ids)),
  partnerWorks: batchWith((most: number, partners: readonly string[]) => worksOfPartners(db, most, partners)),
  partnersOfWork: batch((works: readonly string[]) => partnersOfWorks(db, works)),
  workRecords: batch((entries: readonly string[]) => workRecordsOf(db, entries)),
  groupChangeRecords: batch((entries: readonly string[]) => changeRecordsOf(db, entries)),
  municipalitiesOfWork: batch((works: readonly string[]) => municipalitiesOfWorks(db, works)),
  rosterMembers: batchWith((knownAt: Date, codes: readonly NetworkCode[]) => membersKnownAt(db, knownAt, codes)),
  countRevisions: batch((ids: readonly string[]) => revisionsOfCounts(db, ids)),
  // by itself: invitations arrive before or after contacts, and would share a batch with them or not
  inviter: batch((ids: readonly string[]) => personsOf(db, ids)),
  needRevisions: batch((ids: readonly string[]) => revisionsOfNeeds(db, ids)),
  person: batch((ids: readonly string[]) => personsOf(db, ids)),
  newestOf: batchWith((isMember: boolean, ids: readonly string[]) => newestOf(db, isMember, ids)),
  survey: batch((ids: readonly string[]) => surveysOf(db, ids)),
  surveyQuestions: batch((surveys: readonly string[]) => questionsOf(db, surveys)),
  surveySheets: batch((surveys: readonly string[]) => sheetsOf(db, surveys)),
  activity: batch((ids: readonly string[]) => activitiesOf(db, ids)),
  lastTried: batch((webhooks: readonly string[]) => lastTriedOf(db, webhooks)),
})

/** What webhooks may lead to: every public address where nothing else is said, and never to the portal itself. */
export type Outward = { isAllowed?: IsAllowed | undefined; ownHost?: string | undefined }

export const createContext = (db: MembersDb, outward: Outward) => (request: RequestContext) => ({
  ...request,
  db,
  outward,
  ...createLoaders(db, request),
})

export type Context = ReturnType<ReturnType<typeof createContext>>

/** What was read before a write is read again after it. */
export const afterWriting = (context: Context) => void Object.assign(context, createLoaders(context.db, context))
