import type { Kysely } from 'kysely'
import type { Letter, LetterRow } from '../../shared/letters.ts'
import type { Texts } from '../../shared/language.ts'
import type { Precision } from '../../shared/partial-date.ts'
import type { UserErrorWord } from '../../shared/user-error.ts'
import type { TokenScope } from '../../shared/api-token.ts'
import type { Role } from '../../shared/viewer.ts'
import type { LetterTopic } from '../notice/kinds.ts'
import type { NewMunicipality, PlannedChange, Said } from '../roster-import/plan.ts'

export type Province = 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT'
export type MunicipalityKind =
  | 'CITY'
  | 'TOWN'
  | 'VILLAGE'
  | 'TOWNSHIP'
  | 'PARISH_MUNICIPALITY'
  | 'DISTRICT_MUNICIPALITY'
  | 'REGIONAL_DISTRICT'
  | 'REGIONAL_MUNICIPALITY'
  | 'SPECIALIZED_MUNICIPALITY'
/** How a municipality is known where it is a member of nothing. */
export type KnownAs = 'APPLICANT' | 'ON_RECORD' | 'UNVERIFIED'
export type Standing = 'MEMBER' | 'FORMER_MEMBER' | 'NETWORK_ONLY' | KnownAs
export type NetworkCode = 'CMARD' | 'WIC'
export type PathwayStep = 'PROSPECT' | 'COUNCIL_DECISION' | 'SIGNED' | 'CONSULTATION' | 'MECHANISM' | 'PLAN'
export type JoiningKind = 'COUNCIL_RESOLUTION' | 'SIGNATURE' | 'RECORDED'
export type ConsultationKind = 'AT_ONCE' | 'IN_SEQUENCE'
export type ActivityKind =
  | 'PROGRESS_PUBLISHED'
  | 'PLAN_PUBLISHED'
  | 'INCLUSION_REPORT_PUBLISHED'
  | 'ASSESSMENT_PUBLISHED'
  | 'EVENT_SCHEDULED'
  | 'EVENT_MOVED'
  | 'EVENT_CANCELLED'
  | 'RESOURCE_SHARED'
  | 'MUNICIPALITY_JOINED'
  | 'PROGRESS_VALIDATED'
  | 'VALIDATION_ANSWERED'
  | 'VALIDATION_WITHDRAWN'
  | 'PLAN_JOINED'
  | 'PLAN_LEFT'
  | 'QUESTION_ASKED'
  | 'QUESTION_ANSWERED'
  | 'POST_HIDDEN'
  | 'POST_SHOWN'
  | 'CONSENT_ASKED'

export type MunicipalityRow = {
  /** The permanent address, and the key that the whole graph knows the municipality by. */
  slug: string
  name: Texts
  /** Folded English name: what lists are sorted by. */
  sortName: string
  /** All names, folded: what a search looks in. */
  searchNames: string
  province: Province
  kind: MunicipalityKind
  population: number | null
  latitude: number | null
  longitude: number | null
  standing: Standing
  evidence: string | null
  recordNote: string | null
  knownAs: KnownAs
  revision: number
  /** The region or county that it lies in, where that is known to the network too. */
  upperTier: string | null
  mergedInto: string | null
  mergedOn: string | null
  mergedPrecision: Precision | null
  /** Of what is said of it since `recordedAt`; null for what the portal loaded itself. */
  source: string | null
  recordedAt: Date
  recordedBy: string | null
}

/** What a municipality was said to be before: the database keeps it whenever that changes. */
export type MunicipalityBeforeRow = Omit<MunicipalityRow, 'standing' | 'searchNames'> & {
  replacedAt: Date
}

export type NetworkRow = { code: NetworkCode }

export type NetworkNameRow = {
  id: string
  network: NetworkCode
  name: Texts
  abbreviation: string | null
  since: string | null
  sincePrecision: Precision | null
  until: string | null
  untilPrecision: Precision | null
  position: number
}

/** What records carry that are kept by `keep.ts`: a later record of the same entry replaces it and never overwrites it. */
export type RecordColumns = {
  /** Of this record. */
  id: string
  /** Of what it speaks of: all records of one period, or of one step, share it. */
  entry: string
  revision: number
  /** The entry is not to count: it was recorded by mistake. */
  struck: boolean
  /** Why it corrects the record before. */
  reason: string | null
  source: string | null
  recordedAt: Date
  /** Null for what the portal loaded itself. */
  recordedBy: string | null
  /** When a correction took its place; null for the record in force. */
  replacedAt: Date | null
}

/** A name that a municipality carried before, as one record says. */
export type FormerNameRow = RecordColumns & {
  municipality: string
  name: Texts
  usedUntil: string | null
  usedUntilPrecision: Precision | null
}

/** A period of membership, as one record says. The database works out `proved_since` from it. */
export type MembershipRow = RecordColumns & {
  network: NetworkCode
  municipality: string
  joinedOn: string | null
  joinedPrecision: Precision | null
  joinedKind: JoiningKind | null
  joinedBasis: string | null
  /** A document names it as a member by then. */
  knownBy: string | null
  knownByPrecision: Precision | null
  hasLeft: boolean
  leftOn: string | null
  /** Where its leaving is said. */
  leftSource: string | null
  leftPrecision: Precision | null
}

/** One record of a published count. A correction is the next revision and never overwrites. */
export type PublishedCountRow = {
  id: string
  revision: number
  network: NetworkCode
  date: string | null
  precision: Precision | null
  count: number | null
  what: string
  source: string
  position: number
  /** It is not to count: it was recorded by mistake. */
  struck: boolean
  /** Why it corrects the record before. */
  reason: string | null
  recordedAt: Date
  /** When a correction took its place; null for the record in force. */
  replacedAt: Date | null
}

export type MilestoneRow = RecordColumns & {
  municipality: string
  step: PathwayStep
  reachedOn: string | null
  reachedPrecision: Precision | null
  note: Texts | null
  /** Who took the step, as "council". */
  actor: string | null
  documentTitle: string | null
  documentUrl: string | null
  /** Why steps before it were passed over. */
  skipReason: string | null
  consulted: ConsultationKind | null
  /** Made up to demonstrate the portal. */
  invented: boolean
}

export type PersonRow = {
  id: string
  displayName: string
  email: string | null
  /** The language to write to the person in; null while nobody knows. */
  lang: Letter['lang'] | null
  /** The language that the person last used the portal in. */
  usedLang: Letter['lang'] | null
  /** IANA name of the clock that the person lives by; null while nobody knows. */
  timeZone: string | null
  /** How often news of what is followed comes, where nothing else is said of a thing. */
  pace: Pace
  /** When a letter to the address first came back; null again once one arrives. Whoever changes the address empties it. */
  mailReturnedAt: Date | null
}

export type FollowingKind = 'MUNICIPALITY' | 'COMMITMENT' | 'SERIES' | 'QUESTION'
export type Pace = 'AT_ONCE' | 'DAILY' | 'WEEKLY'

export type FollowingRow = {
  personId: string
  kind: FollowingKind
  /** Address, number or id, as the kind has it. */
  thing: string
  /** Null for the person's own. */
  pace: Pace | null
  mutedAt: Date | null
  followedAt: Date
  /** When a letter on it was last written to the person. */
  toldAt: Date | null
}

/** What a piece of news is about, for whoever follows it. */
export type ActivityThingRow = {
  activityId: string
  kind: FollowingKind
  thing: string
  at: Date
  /** As the news tell it; null where `members` knows it, or it has only a number. */
  title: Texts | null
}

/** A piece of news that a follower is not told yet, or is told by a letter that is not sent yet: through each thing that it is about. */
export type DigestEntryRow = {
  personId: string
  activityId: string
  kind: FollowingKind
  thing: string
  /** Not before this moment. */
  tellAt: Date
  letterId: string | null
}

/** Letters on a topic that a person ended. */
export type EndedTopicRow = { personId: string; topic: LetterTopic; endedAt: Date }

export type GrantRow = {
  id: string
  personId: string
  role: Role
  municipality: string | null
  network: NetworkCode | null
}

/** A key that a person made for a script. Of its secret a hash is kept. */
export type ApiTokenRow = {
  id: string
  personId: string
  name: string
  hash: string
  scope: TokenScope
  /** Null for whatever its owner holds at the moment. */
  narrowedTo: Pick<GrantRow, 'role' | 'municipality' | 'network'>[] | null
  madeAt: Date
  expiresAt: Date
  lastUsedOn: string | null
  revokedAt: Date | null
}

export type ContactRow = {
  id: string
  personId: string
  municipality: string
  title: Texts | null
  champion: boolean
  elected: boolean
  startsOn: string
  /** The first day on which the person is no contact any more. */
  endsOn: string | null
  revision: number
  confirmedAt: Date | null
}

export type InvitationRow = {
  id: string
  municipality: string
  /** In small letters; null once it is settled. */
  email: string | null
  /** Empty the day after it is settled. */
  displayName: string
  lang: Letter['lang']
  title: Texts | null
  champion: boolean
  elected: boolean
  mayEdit: boolean
  /** The contact that ends when this is accepted. */
  replaces: string | null
  tokenHash: string
  state: 'OPEN' | 'ACCEPTED' | 'WITHDRAWN'
  invitedBy: string
  invitedAt: Date
  expiresAt: Date
}

/** That a letter of an invitation was written, for a day: what limits are counted on. The mailbox is kept as a hash. */
export type InvitationLetterRow = { id: string; mailboxHash: string; askedBy: string; writtenAt: Date }

/** The latest question to a contact, whether it still is one. */
export type ConfirmationRow = {
  contactId: string
  /** New with every letter. */
  id: string
  tokenHash: string
  askedAt: Date
  expiresAt: Date
  answeredAt: Date | null
  answer: 'STILL' | 'NO_LONGER' | null
}

/** What is done once a day, and the day on which it was last done. */
export type DailyRoundRow = { name: string; wentOn: string }

export type ActivityRow = {
  /** Source and number of the change it comes from. */
  id: string
  position: number
  kind: ActivityKind
  at: Date
  municipality: string | null
  /** Where it says one itself: otherwise it is of its municipality's. */
  province: string | null
  summary: Texts
  url: string
  commitments: number[]
  invented: boolean
  /** When what it tells was withdrawn or undone. */
  takenBackAt: Date | null
  /** Told to the people it is for, and no part of the news that everybody reads. */
  isPrivate: boolean
}

export type NotificationRow = { id: string; personId: string; activityId: string; createdAt: Date; readAt: Date | null }

export type AuditRow = {
  id: string
  position: number
  at: Date
  actor: string | null
  action: string
  subjectType: string
  subjectId: string
  before: unknown
  after: unknown
  /** Kept by the database: the municipality that the subject is, or is about. */
  municipality: string | null
}

export type ReceivedRow = { source: string; lastId: string }

export type RosterImportState = 'READING' | 'REFUSED' | 'READY' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE'

/** A sheet of the roster that somebody sent, and what became of it. */
export type RosterImportRow = {
  id: string
  position: number
  network: NetworkCode
  fileName: string
  state: RosterImportState
  rowCount: number
  rowsDone: number
  unchangedCount: number
  sentBy: string
  sentAt: Date
  /** When its work last told that it goes on. */
  touchedAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
}

export type RosterImportChangeRow = {
  importId: string
  position: number
  rowNumber: number
  kind: PlannedChange['kind']
  slug: string
  name: string
  municipality: NewMunicipality | null
  /** Id of the record in force that it takes the place of. */
  replaces: string | null
  said: Said
  fields: PlannedChange['fields']
  /** Id of the record that it becomes. */
  makes: string
  /** The municipality's records in force when the sheet was read. */
  standsOn: string[]
}

export type RosterImportFaultRow = {
  importId: string
  position: number
  rowNumber: number | null
  columnName: string | null
  value: string | null
  word: UserErrorWord
  facts: Record<string, string | number> | null
}

export type SavedViewRow = { id: string; personId: string; name: string; path: string }

export type SurveyState = 'DRAFT' | 'OPEN' | 'CLOSED'
export type SurveyQuestionKind = 'CHOICE' | 'CHOICES' | 'TEXT' | 'SCALE'
export type SurveyWay = 'LINK' | 'PAPER' | 'PHONE' | 'TRANSCRIBED'

export type SurveyRow = {
  id: string
  title: Texts
  intro: Texts | null
  opensOn: string | null
  closesOn: string | null
  /** As it was left: one whose last day is over is closed, whatever stands here. */
  state: SurveyState
  note: Texts | null
  source: string | null
  reconstructed: boolean
  invented: boolean
  createdBy: string | null
  createdAt: Date
  idempotencyKey: string | null
  sentAt: Date | null
  remindedOn: string | null
  closedAt: Date | null
  publishedAt: Date | null
  /** When its draft was taken aside. */
  discardedAt: Date | null
  revision: number
}

/** `uncounted`: the source names the choice and gives no number. */
export type Choice = { value: string; label: Texts; uncounted?: boolean }

export type SurveyQuestionRow = {
  id: string
  surveyId: string
  position: number
  kind: SurveyQuestionKind
  prompt: Texts
  required: boolean
  choices: readonly Choice[]
  least: number | null
  most: number | null
}

/** The answer to one question. */
export type Answer = { choices?: readonly string[]; number?: number; text?: string }

export type SurveySheetRow = {
  id: string
  surveyId: string
  municipality: string | null
  reached: boolean
  openedAt: Date | null
  savedAt: Date | null
  doneAt: Date | null
  remindedOn: string | null
  way: SurveyWay | null
  /** By id of the question. */
  answers: Readonly<Record<string, Answer>>
  revision: number
}

/** The token of a letter's link, as a hash: what stands here opens nothing. */
export type SurveyLinkRow = { tokenHash: string; sheetId: string; personId: string }
export type PartnerKind =
  | 'INTERNATIONAL_ORGANIZATION'
  | 'HUMAN_RIGHTS_COMMISSION'
  | 'ASSOCIATION'
  | 'FOUNDATION'
  | 'POLICE'
  | 'GOVERNMENT'
  | 'RESEARCH'
  | 'MUNICIPALITY'
export type WorkingGroupStep = 'JOINED' | 'LEFT'

export type PartnerRow = {
  id: string
  kind: PartnerKind
  name: Texts
  /** Folded name: what the list is sorted by, and what a search looks in. */
  sortName: string
  searchNames: string
  network: NetworkCode
  website: string | null
  note: Texts | null
  source: string
  revision: number
  recordedAt: Date
}

/** When something happened, as a source tells it: a date, or only the days that the source speaks of. */
export type Told = {
  happenedOn: string | null
  happenedPrecision: Precision | null
  reportedFrom: string | null
  reportedUntil: string | null
  /** The first and the last day that it can have been. */
  firstDay: string
  lastDay: string
}

export type PartnerWorkRow = RecordColumns &
  Told & {
    network: NetworkCode
    what: Texts
    source: string
  }

export type WorkingGroupChangeRow = RecordColumns &
  Told & {
    network: NetworkCode
    partner: string
    step: WorkingGroupStep
    note: Texts | null
    source: string
  }

export type ReportSection = 'INTRODUCTION' | 'ROSTER' | 'STEPS' | 'EXAMPLES' | 'PARTNERS' | 'EVENTS' | 'NEEDS' | 'GAPS'

export type ReportRow = {
  id: string
  network: NetworkCode
  periodFrom: string
  periodTo: string
  /** The locked report that this one corrects. */
  corrects: string | null
  revision: number
  createdAt: Date
  createdBy: string
  lockedAt: Date | null
  lockedBy: string | null
  /** When its draft was taken aside. */
  discardedAt: Date | null
  /** What it said when it was locked: canonical JSON, and its fingerprint. */
  content: string | null
  sha256: string | null
}

export type ReportParagraphRow = { id: string; report: string; section: ReportSection; position: number; text: Texts }

/** One record of a need that members expressed. A correction is the next revision and never overwrites. */
export type ExpressedNeedRow = {
  id: string
  revision: number
  network: NetworkCode
  what: Texts
  answer: Texts | null
  firstDay: string
  lastDay: string
  source: string
  position: number
  /** It is not to count: it was recorded by mistake. */
  struck: boolean
  /** Why it corrects the record before. */
  reason: string | null
  recordedAt: Date
  /** When a correction took its place; null for the record in force. */
  replacedAt: Date | null
}

/** One cell of the counts of today, kept by the database itself: rows of the same cell are added up. Network '' counts everybody. */
export type RosterTallyRow = {
  network: NetworkCode | ''
  province: Province
  kind: MunicipalityKind
  standing: Standing
  /** The furthest step of the pathway, counted from 1; 0 before the first. */
  place: number
  municipalities: number
  /** Periods of membership that have not ended, whenever they begin. */
  periods: number
  undated: number
}

/** What one municipality adds to its cells. */
export type RosterShareRow = Omit<RosterTallyRow, 'municipalities'> & { municipality: string }

export type WebhookState = 'ACTIVE' | 'PAUSED' | 'SWITCHED_OFF'
export type WebhookReason = 'FAILING' | 'GONE'

export type WebhookRow = {
  id: string
  personId: string
  url: string
  description: string
  /** Which news it is told of: an empty list and null narrow nothing. */
  kind: ActivityKind[]
  province: Province[]
  municipality: string | null
  commitment: number | null
  secret: string
  /** Signs along until then. */
  previousSecret: string | null
  previousUntil: Date | null
  state: WebhookState
  reason: WebhookReason | null
  stateSince: Date
  failingSince: Date | null
  madeAt: Date
}

export type WebhookEvent = 'NEWS_PUBLISHED' | 'NEWS_WITHDRAWN' | 'PING'
export type WebhookDeliveryState = 'WAITING' | 'SENDING' | 'DELIVERED' | 'FAILED' | 'CANCELLED'
export type WebhookFault = 'NOT_PUBLIC' | 'NO_CONNECTION' | 'CERTIFICATE' | 'TOO_SLOW'

export type WebhookDeliveryRow = {
  id: string
  position: number
  webhookId: string
  /** The same for every try and every replay. */
  messageId: string
  event: WebhookEvent
  activityId: string | null
  isReplay: boolean
  state: WebhookDeliveryState
  attempts: number
  at: Date
  triedAt: Date | null
  nextTryAt: Date | null
  status: number | null
  fault: WebhookFault | null
  milliseconds: number | null
  answer: string | null
  body: string | null
  /** The job of the queue that it was handed to. */
  job: string | null
  takenAt: Date | null
}

/** A ping or a replay that a person asked for, for as long as it counts. */
export type WebhookWishRow = { personId: string; at: Date }

export type MembersTables = {
  webhookWish: WebhookWishRow
  webhook: WebhookRow
  webhookDelivery: WebhookDeliveryRow
  rosterTally: RosterTallyRow
  rosterShare: RosterShareRow
  report: ReportRow
  reportParagraph: ReportParagraphRow
  expressedNeed: ExpressedNeedRow
  partner: PartnerRow
  partnerWork: PartnerWorkRow
  partnerWorkPartner: { work: string; partner: string; position: number }
  partnerWorkMunicipality: { work: string; municipality: string; position: number }
  workingGroupChange: WorkingGroupChangeRow
  municipality: MunicipalityRow
  formerName: FormerNameRow
  municipalityBefore: MunicipalityBeforeRow
  network: NetworkRow
  networkName: NetworkNameRow
  membership: MembershipRow
  publishedCount: PublishedCountRow
  milestone: MilestoneRow
  person: PersonRow
  grant: GrantRow
  apiToken: ApiTokenRow
  contact: ContactRow
  activity: ActivityRow
  notification: NotificationRow
  audit: AuditRow
  received: ReceivedRow
  letter: LetterRow
  endedTopic: EndedTopicRow
  following: FollowingRow
  activityThing: ActivityThingRow
  digestEntry: DigestEntryRow
  savedView: SavedViewRow
  rosterImport: RosterImportRow
  rosterImportChange: RosterImportChangeRow
  rosterImportFault: RosterImportFaultRow
  invitation: InvitationRow
  invitationLetter: InvitationLetterRow
  confirmation: ConfirmationRow
  dailyRound: DailyRoundRow
  survey: SurveyRow
  surveyQuestion: SurveyQuestionRow
  surveySheet: SurveySheetRow
  surveyLink: SurveyLinkRow
}

export type MembersDb = Kysely<MembersTables>
