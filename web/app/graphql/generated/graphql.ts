/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptAnswerInput = {
  discussion: string;
  /** Null takes the acceptance back. */
  post?: string | null | undefined;
};

export type AcceptInvitationInput = {
  /** The person's name, when it is not as the invitation has it. Whoever has an account keeps its name. */
  displayName?: string | null | undefined;
  /** From the link in the letter. It works once. */
  token: string;
};

export type ActionItemInput = {
  /** The day of the event or later, within 20 years. */
  dueOn: string;
  /** Id of the item that this is; none for a new one. */
  id?: string | null | undefined;
  /** Address of the municipality that undertook it. */
  municipality: string;
  /** A role rather than a name; 200 characters at most. */
  owner?: string | null | undefined;
  /** At least one language; 2,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type ActionItemStatus =
  | 'DONE'
  /** Given up, for a reason that is told. */
  | 'DROPPED'
  /** It stands on the agenda of the next meeting. */
  | 'OPEN';

export type ActionPlanFilter = {
  /** Number of a commitment that an action of the plan serves. */
  commitment?: number | null | undefined;
  /** Addresses of municipalities: plans that any of them keeps or shares. */
  municipality?: Array<string> | null | undefined;
  /** Words of the title, of where the plan was taken from, and of the municipality's address: all of them are found, in any language, stemmed and without accents. */
  search?: string | null | undefined;
};

export type ActivityFilter = {
  /** Number of a commitment. */
  commitment?: number | null | undefined;
  kind?: Array<ActivityKind> | null | undefined;
  /** Address of a municipality. */
  municipality?: string | null | undefined;
  /** Provinces and territories that it is about, or else those of its municipality. */
  province?: Array<Province> | null | undefined;
};

export type ActivityKind =
  | 'ASSESSMENT_PUBLISHED'
  /** Somebody would like to have an answer in the library. Told to its author. */
  | 'CONSENT_ASKED'
  /** An event that everybody may see was cancelled. Told to those who follow it. */
  | 'EVENT_CANCELLED'
  /** An event that everybody may see has another time or place. Told to those who follow it. */
  | 'EVENT_MOVED'
  | 'EVENT_SCHEDULED'
  | 'INCLUSION_REPORT_PUBLISHED'
  | 'MUNICIPALITY_JOINED'
  /** A municipality shares a plan of another one from now on. */
  | 'PLAN_JOINED'
  /** A municipality shares a plan no longer. */
  | 'PLAN_LEFT'
  | 'PLAN_PUBLISHED'
  /** The secretariat hid a post. Told to its author. */
  | 'POST_HIDDEN'
  /** The secretariat shows a post again. Told to its author. */
  | 'POST_SHOWN'
  | 'PROGRESS_PUBLISHED'
  /** The secretariat or a peer said what it finds of a published report. */
  | 'PROGRESS_VALIDATED'
  /** Somebody answered a question. Told to those who take part in it. */
  | 'QUESTION_ANSWERED'
  /** Somebody asked the network. */
  | 'QUESTION_ASKED'
  | 'RESOURCE_SHARED'
  /** The municipality answered what others find of its report. */
  | 'VALIDATION_ANSWERED'
  /** What was found of a report was taken back; the news of it with it. */
  | 'VALIDATION_WITHDRAWN';

export type AddFileInput = {
  /** Address of the municipality that the file is of. */
  municipality: string;
  /** What the portal answered when it took in the bytes; good for ten minutes, and for whoever sent them. */
  receipt: string;
};

export type AddLibraryFileInput = {
  /** What the portal answered when it took in the bytes; good for ten minutes, and for whoever sent them. */
  receipt: string;
};

export type AddMaturityModelInput = {
  /** Reads and checks the file, and keeps nothing. */
  dryRun?: boolean;
  /**
   * The edition as JSON, 400,000 characters at most: `format` (`maturity-model/1`), `code`, `family`, `name`, `edition`, `scopeWarning`,
   * `levels`, `elements`, `outcomes` with their `indicators`. `MaturityModel.file` of any edition is an example.
   */
  file: string;
};

export type AddMunicipalityInput = {
  idempotencyKey?: string | null | undefined;
  kind: MunicipalityKind;
  /** Where it stands on the map; on none without. */
  location?: LocationInput | null | undefined;
  name: Array<LocalizedTextInput>;
  /** Residents in the census of 2021. */
  population?: number | null | undefined;
  /** Records at once that the network is in touch with it: the first step of the pathway. */
  prospect?: AddedProspectInput | null | undefined;
  province: Province;
  /** The permanent address: letters a to z, digits and hyphens, 60 at most. Made from the name unless given. */
  slug?: string | null | undefined;
  /** What the record rests on. */
  source: string;
  /** The address of the region or county that it lies in. */
  upperTier?: string | null | undefined;
};

export type AddResourceFileInput = {
  lang?: string | null | undefined;
  /** Id of the file line that it is the next version of; left out for a file of its own. */
  line?: string | null | undefined;
  /** Address of the item. */
  resource: string;
  /** Id of a file that the viewer uploaded and no item has yet. */
  upload: string;
};

export type AddToCollectionInput = {
  /** Address of the collection. */
  collection: string;
  /** Address of the item. */
  resource: string;
};

export type AddWebhookInput = {
  description?: string;
  filter?: ActivityFilter | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  url: string;
};

/** That the network is in touch with a municipality. */
export type AddedProspectInput = {
  /** `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  since?: string | null | undefined;
};

export type AnswerFileInput = {
  assessment: string;
  /** A file that was uploaded for the municipality (`addFile`). */
  file: string;
  /** Code of an indicator of the assessment's edition, as `4c`. */
  indicator: string;
};

export type AnswerIndicatorsInput = {
  /** A hundred at most. */
  answers: Array<IndicatorAnswerInput>;
  assessment: string;
  /** The revision of the assessment that the caller read: an answer that somebody gave since is not written over. */
  revision: number;
  /** A name that the form gives itself: what it saved itself is no newer answer to it. */
  writing?: string | null | undefined;
};

export type AnswerPlanInvitationInput = {
  accept: boolean;
  /** Address of the municipality that answers. */
  municipality: string;
  plan: string;
};

export type AnswerShareRequestInput = {
  agree: boolean;
  post: string;
};

export type AnswerSurveyInput = {
  /** All answers: what is left out counts as not answered. */
  answers: Array<SurveyAnswerInput>;
  /** True hands the sheet in, false keeps it for later. */
  done: boolean;
  /** The revision of the sheet that was read. */
  revision: number;
  /** What stands in the link. */
  token: string;
};

/** What an API token may do in its owner's name. */
export type ApiTokenScope =
  /** Reads what its owner may read. */
  | 'READ'
  /** Reads what its owner may read, and changes what its owner may change. */
  | 'WRITE';

export type ApiTokenState =
  /** Its day has passed. */
  | 'EXPIRED'
  /** It works. */
  | 'LIVE'
  /** Its owner took it back. */
  | 'REVOKED';

export type ApplyImportInput = {
  id: string;
};

export type ApplyYearSheetInput = {
  /** One for each conflict. */
  choices?: Array<YearSheetChoice> | null | undefined;
  id: string;
  /** Of the comparison that the caller read. */
  stamp: string;
};

export type ArrangeInclusionReportInput = {
  /** Ids of all paragraphs in their new order; what counts is the order within each section. Null or absent leaves them where they are. */
  paragraphs?: Array<string> | null | undefined;
  /** Records that come first within their section, 500 at most; null or absent leaves them where they are. */
  records?: Array<string> | null | undefined;
  report: string;
  revision: number;
  /** All seven sections in their new order; null or absent leaves them where they are. */
  sections?: Array<InclusionSection> | null | undefined;
};

export type ArrangePlanInput = {
  /** Says what would change, and changes nothing. */
  dryRun?: boolean | null | undefined;
  plan: string;
  /** The revision that the caller read. */
  revision: number;
  /** Every text that is to stand in the plan, in reading order. What is not among them is taken out. */
  texts: Array<ArrangedTextInput>;
};

/** A text of a plan as it is to stand. */
export type ArrangedTextInput = {
  /** Id of a text that is in the plan. Null or absent for a new one. */
  id?: string | null | undefined;
  kind: PlanRowKind;
  /** 1 is the outermost. */
  level: number;
  /** The document's own number; 30 characters at most. */
  number?: string | null | undefined;
  /** The words of a new text, in the language that the plan was written in. Words that are there are changed by `writePlanTexts`. */
  text?: string | null | undefined;
};

export type AskQuestionInput = {
  audience?: DiscussionAudience;
  /** 10,000 characters at most. Plain text. */
  body: string;
  /** Numbers of common commitments. A question names at least one commitment or indicator. */
  commitments?: Array<number> | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Codes of maturity indicators, as `4c`. */
  indicators?: Array<string> | null | undefined;
  /** BCP 47 tag of the language of the question; that of the request unless given. */
  language?: string | null | undefined;
  /** The edition of the maturity model that the indicators are of. */
  model?: string;
  /** For which municipality; needed only by editors of several. */
  municipality?: string | null | undefined;
  /** 160 characters at most. */
  title: string;
};

export type AskToConfirmInput = {
  contact: string;
};

export type AskToShareAnswerInput = {
  kind: SharedAnswerKind;
  post: string;
  /** Of the item, 160 characters at most: everybody will read it, whoever may read the discussion. */
  title: string;
};

export type AssessmentConsent =
  /** Levels and ratings are read by everybody, under the municipality's name. Words never are. */
  | 'NAME'
  /** The levels count in figures of groups, without a name. */
  | 'PUBLICATION';

export type AssessmentMode =
  /** Every indicator of the edition. */
  | 'FULL'
  /** A quick look: the few indicators that the edition marks for it, and whatever else is answered. */
  | 'SNAPSHOT';

export type AssessmentSheetChoice = {
  /** Code of the indicator. */
  indicator: string;
  /** For the cells of the row that have changed on both sides. */
  take: AssessmentSheetSide;
};

export type AssessmentSheetColumn =
  | 'EVIDENCE'
  | 'EVIDENCE_ON'
  | 'GAP'
  | 'OWNER'
  | 'RATING'
  | 'REASON';

/** What becomes of a cell, by what it said when the sheet was downloaded, what the sheet says, and what stands in the assessment now. A rating and the reason why something does not apply are merged as one. */
export type AssessmentSheetMerge =
  /** Both have changed, and differently: somebody has to choose. */
  | 'CONFLICT'
  /** Only the assessment has changed: its words stay. */
  | 'OURS'
  /** Only the sheet has changed: its words are taken. */
  | 'SHEET';

export type AssessmentSheetSide =
  | 'OURS'
  | 'SHEET';

export type AssessmentStatus =
  /** Being written: read by the municipality's own editors only. */
  | 'DRAFT'
  | 'PUBLISHED'
  /** Was published, and taken back: read by the municipality's own editors only. */
  | 'WITHDRAWN';

export type AssignPlanActionInput = {
  /** Id of the action. */
  action: string;
  /** Address of a participant; null or absent gives it back to the municipality that keeps the plan. */
  municipality?: string | null | undefined;
};

/** How a person takes part. */
export type Attendance =
  | 'ONLINE'
  | 'ON_SITE';

export type AttendeeInput = {
  came: boolean;
  /** Address of the municipality that the person came for; the one of the registration where it is left out, none where it is null. */
  municipality?: string | null | undefined;
  /** Id of a registration at the event. */
  registration: string;
};

export type AuditFilter = {
  action?: string | null | undefined;
  /** Id of a person. */
  actor?: string | null | undefined;
  /**
   * A municipality with everything that is kept about it: memberships, steps, contacts, names, plans, reports. Its slug; or words of
   * its names, today's or older ones, and then everybody whom they fit.
   */
  municipality?: string | null | undefined;
  /** From this moment on. */
  since?: string | null | undefined;
  subjectId?: string | null | undefined;
  subjectType?: string | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

export type CancelEventInput = {
  /** Address of the event. */
  event: string;
  /** Why, in words for those who wanted to come. */
  reason?: Array<LocalizedTextInput> | null | undefined;
};

export type CancelRegistrationInput = {
  /** Id of one's own registration. */
  registration: string;
};

/** The report of an earlier period whose words a new one began with, at the revision that was read. */
export type CarriedFromInput = {
  report: string;
  revision: number;
};

export type CaseStudyInput = {
  advice?: Array<LocalizedTextInput> | null | undefined;
  cost?: Array<LocalizedTextInput> | null | undefined;
  done: Array<LocalizedTextInput>;
  result: Array<LocalizedTextInput>;
  situation: Array<LocalizedTextInput>;
};

export type ChangeAssessmentConsentInput = {
  assessment: string;
  consent: AssessmentConsent;
  /** True gives it, false withdraws it. Withdrawing the publication withdraws the name as well. */
  given: boolean;
};

export type ChangeCollectionInput = {
  /** Address of the collection. */
  collection: string;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Addresses of all its items in their order; what is left out is taken out. */
  items: Array<string>;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: number;
  title: Array<LocalizedTextInput>;
};

export type ChangeContactInput = {
  champion?: boolean | null | undefined;
  contact: string;
  elected?: boolean | null | undefined;
  /** Grants publishing for the municipality, or takes it away at once. */
  mayEdit?: boolean | null | undefined;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: number;
  /** Since when the person is a contact: today or earlier, and before its end. */
  startsOn?: string | null | undefined;
  /** Function, 200 characters at most. Languages that are not named stay; an empty text takes its language away. */
  title?: Array<LocalizedTextInput> | null | undefined;
};

/** What is left out stays as it is; null takes away what an event can be without. */
export type ChangeEventInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  audience?: EventAudience | null | undefined;
  /** Places on site, or online at an event that is online only. */
  capacity?: number | null | undefined;
  commitments?: Array<number> | null | undefined;
  description?: Array<LocalizedTextInput> | null | undefined;
  endsAt?: string | null | undefined;
  /** Address of the event. */
  event: string;
  hostMunicipality?: string | null | undefined;
  indicators?: Array<string> | null | undefined;
  interpretation?: Array<string> | null | undefined;
  /** Addresses of the municipalities that are invited: 200 at most, and needed for the audience INVITED. */
  invited?: Array<string> | null | undefined;
  kind?: EventKind | null | undefined;
  languages?: Array<string> | null | undefined;
  materials?: Array<string> | null | undefined;
  /** How many places one municipality may take at most, both ways together: whoever comes beyond it waits. */
  municipalityShare?: number | null | undefined;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  /** Hours before the start at which people with a place are reminded: 5 at most, up to 90 days. An empty list for none. */
  reminders?: Array<number> | null | undefined;
  /** The `sequence` that the caller read. */
  revision: number;
  /** All of them, in the order of the programme. Left out, they move with the start of the event. */
  sessions?: Array<EventSessionInput> | null | undefined;
  startsAt?: string | null | undefined;
  timeZone?: string | null | undefined;
  title?: Array<LocalizedTextInput> | null | undefined;
  venue?: string | null | undefined;
  /** Needed where `timeZone` becomes another. A `startsAt` or `endsAt` that is given stands in any case. */
  zoneMove?: ZoneMove | null | undefined;
};

export type ChangeFollowingInput = {
  kind: FollowingKind;
  /** Left out, it stays as it is. */
  muted?: boolean | null | undefined;
  /** Null for the pace of all that one follows. Left out, it stays as it is. */
  pace?: Pace | null | undefined;
  thing: string;
};

/** What is left out stays as it is; null takes away what an event can be without. */
export type ChangePollInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Times that are proposed as well: 20 with the others at most. */
  addOptions?: Array<PollOptionInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  audience?: EventAudience | null | undefined;
  /** Places on site, or online at an event that is online only. */
  capacity?: number | null | undefined;
  /** A later deadline, before the first of the times to come. */
  closesAt?: string | null | undefined;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Nothing is changed and nobody is told: the answer tells what would be. */
  dryRun?: boolean;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  poll: string;
  /** The `revision` that the caller read. */
  revision: number;
  title?: Array<LocalizedTextInput> | null | undefined;
  venue?: string | null | undefined;
};

export type ChangeQuestionInput = {
  /** All of them: numbers of common commitments. A question names at least one commitment or indicator. */
  commitments?: Array<number> | null | undefined;
  discussion: string;
  /** All of them that are of the edition, as `4c`. Those of other editions stay. */
  indicators?: Array<string> | null | undefined;
  model?: string;
  /** 160 characters at most. */
  title: string;
};

export type ChangeRegistrationInput = {
  /** 500 characters at most; null erases it, and absent leaves it as it is. */
  accessNeeds?: string | null | undefined;
  /** How the person takes part from now on; absent leaves it. The moment of arrival is kept, in the line too. Where no place is free there, one's place is not given up for a wait: that is refused. */
  attendance?: Attendance | null | undefined;
  /** As `accessNeeds`. */
  languageNeeds?: string | null | undefined;
  /** Absent leaves it as it is. */
  listed?: boolean | null | undefined;
  /** Id of one's own registration. */
  registration: string;
};

/** What is absent stays. */
export type ChangeReportInput = {
  from?: string | null | undefined;
  /** A correction stays with the network of the report that it corrects. */
  network?: NetworkCode | null | undefined;
  report: string;
  /** The revision of the report that the caller read. */
  revision: number;
  to?: string | null | undefined;
};

/** All of an item but its files: what is left out is taken away. */
export type ChangeResourceInput = {
  audience?: Array<ResourceAudience> | null | undefined;
  author?: string | null | undefined;
  caseStudy?: CaseStudyInput | null | undefined;
  commitments?: Array<number> | null | undefined;
  /** Codes of the edition of 2012; what it is filed under in other editions stays. */
  indicators?: Array<string> | null | undefined;
  kind: ResourceKind;
  languages: Array<string>;
  licence?: string | null | undefined;
  province?: string | null | undefined;
  /** Address of the item. */
  resource: string;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: number;
  service?: ServiceInput | null | undefined;
  summary?: Array<LocalizedTextInput> | null | undefined;
  title: Array<LocalizedTextInput>;
  url?: string | null | undefined;
  year?: number | null | undefined;
};

/** What is left out stays at each date as it is there; null takes away what an event can be without. The programme of a date moves with its start. */
export type ChangeSeriesInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  audience?: EventAudience | null | undefined;
  /** The dates are cancelled, and stay visible as cancelled. Nothing else of them is changed then. */
  cancel?: boolean | null | undefined;
  /** Places at each event, on site or, where it is online only, there; those who wait move up. Null: without limit. */
  capacity?: number | null | undefined;
  commitments?: Array<number> | null | undefined;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Nothing is changed: the answer tells the dates that would be, as they would be. */
  dryRun?: boolean;
  /** What it shows at the end, on the day of the start. */
  endTime?: string | null | undefined;
  /** Address of the date from which `scope` is seen. */
  event: string;
  /** Address of the municipality that hosts. */
  hostMunicipality?: string | null | undefined;
  indicators?: Array<string> | null | undefined;
  /** Languages that they are interpreted into. */
  interpretation?: Array<string> | null | undefined;
  /** Addresses of municipalities: who is invited to each date, and asked once for all. INVITED needs at least one. 200 at most. */
  invited?: Array<string> | null | undefined;
  kind?: EventKind | null | undefined;
  languages?: Array<string> | null | undefined;
  /** Addresses of items of the library: 50 at most. */
  materials?: Array<string> | null | undefined;
  /** How many places one municipality may take at most at each event, both ways together: whoever comes beyond it waits. */
  municipalityShare?: number | null | undefined;
  /** Places online at each event, where it has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  /** Null: nobody takes part online. */
  onlineUrl?: string | null | undefined;
  /** Why they are cancelled, in words for those who wanted to come. */
  reason?: Array<LocalizedTextInput> | null | undefined;
  /** Hours before the start of each event at which people with a place are reminded: 5 at most, up to 90 days. An empty list for none. */
  reminders?: Array<number> | null | undefined;
  /** The revision that the caller read: another one's change gives CONFLICT, and nothing is changed. */
  revision: number;
  scope: SeriesScope;
  /** Id of the series. */
  series: string;
  /** So many days later; below zero, earlier. From -60 to 60. */
  shiftDays?: number | null | undefined;
  /** What the clock of the zone shows at the start, as `13:30`. */
  startTime?: string | null | undefined;
  /** IANA name of the zone in which the events are announced from now on. `shiftDays`, `startTime` and `endTime` are then of its clock. */
  timeZone?: string | null | undefined;
  /** Texts of the events touched. With ALL the series is renamed, by whoever may change all of its dates, those that are over, cancelled or hidden too; else NOT_ALLOWED. */
  title?: Array<LocalizedTextInput> | null | undefined;
  /** Null or empty: not announced yet. */
  venue?: string | null | undefined;
  /** Needed where `timeZone` becomes another: whether each date keeps what the clock shows, or its moment. */
  zoneMove?: ZoneMove | null | undefined;
};

/** What is absent stays; `questions` takes the place of all questions. */
export type ChangeSurveyInput = {
  closesOn?: string | null | undefined;
  id: string;
  intro?: Array<LocalizedTextInput> | null | undefined;
  opensOn?: string | null | undefined;
  questions?: Array<SurveyQuestionInput> | null | undefined;
  /** The revision that was read. */
  revision: number;
  title?: Array<LocalizedTextInput> | null | undefined;
};

/** What is left out stays as it is. */
export type ChangeWebhookInput = {
  description?: string | null | undefined;
  /** All of the filter: what it does not name narrows nothing. */
  filter?: ActivityFilter | null | undefined;
  id: string;
  /** True pauses; false switches on, also what the portal switched off. */
  paused?: boolean | null | undefined;
  url?: string | null | undefined;
};

export type ChooseLettersInput = {
  /** `en`, `fr`, `ar` or `vi`; null for the language in which the portal is used. Left out, it stays as it is. */
  language?: string | null | undefined;
  /** How often news of what is followed comes. Left out, it stays as it is. */
  pace?: Pace | null | undefined;
  /** IANA name; null for none. Left out, it stays as it is. */
  timeZone?: string | null | undefined;
  /** Topics on which letters are to come; there are no more on the others, also none of those that wait. Left out, they stay as they are. */
  topics?: Array<LetterTopic> | null | undefined;
};

export type CloseDiscussionInput = {
  discussion: string;
};

export type CloseRatingRoundInput = {
  round: string;
};

export type ConfirmContactInput = {
  answer: ConfirmationAnswer;
  /**
   * Only with NO_LONGER. The successor gets the function of the leaving contact and, where the contact itself is signed in and
   * publishes, that grant. Through the link alone nobody passes it on: who keeps the municipality's contacts gives it.
   */
  successor?: SuccessorInput | null | undefined;
  /** From the link in the letter. It works once. */
  token: string;
};

export type ConfirmationAnswer =
  /** No longer me: the contact ends. */
  | 'NO_LONGER'
  /** Still me. */
  | 'STILL';

export type ConfirmationState =
  | 'ANSWERED'
  /** The contact has ended. */
  | 'ENDED'
  /** The link works no longer. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'OPEN';

/** How a municipality consulted those inside its administration and its partners outside. */
export type ConsultationKind =
  /** Both at once: said to be faster in the report of 2007-08. */
  | 'AT_ONCE'
  /** One after the other. */
  | 'IN_SEQUENCE';

/** Every municipality should have at least one contact of each kind. */
export type ContactKind =
  /** Sits on its council. */
  | 'ELECTED'
  /** Works for the municipality. */
  | 'STAFF';

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectFormerNameInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  name: Array<LocalizedTextInput>;
  /** Why the record is corrected, 500 characters at most. */
  reason: string;
  /** The revision that the caller read. */
  revision: number;
  source: string;
  /** That the municipality never carried it. */
  struck?: boolean | null | undefined;
  usedUntil?: string | null | undefined;
};

/** What is true of the period instead: whatever is left out is unknown. */
export type CorrectMembershipInput = {
  hasLeft?: boolean | null | undefined;
  /** Of the period. */
  id: string;
  idempotencyKey?: string | null | undefined;
  joinedBasis?: string | null | undefined;
  joinedKind?: JoiningKind | null | undefined;
  joinedOn?: string | null | undefined;
  knownBy?: string | null | undefined;
  leftOn?: string | null | undefined;
  /** Where its leaving is said. */
  leftSource?: string | null | undefined;
  /** Why the record is corrected, 500 characters at most. */
  reason: string;
  /** The revision that the caller read. */
  revision: number;
  source?: string | null | undefined;
  /** True where the period was recorded by mistake and is not to count. */
  struck?: boolean | null | undefined;
};

/** What is true of the step instead: whatever is left out is unknown. */
export type CorrectMilestoneInput = {
  actor?: string | null | undefined;
  consulted?: ConsultationKind | null | undefined;
  document?: DocumentInput | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  note?: Array<LocalizedTextInput> | null | undefined;
  reachedOn?: string | null | undefined;
  /** Why the record is corrected, 500 characters at most. */
  reason: string;
  /** The revision that the caller read. */
  revision: number;
  /** Needed where steps before it are not on record. */
  skipReason?: string | null | undefined;
  source?: string | null | undefined;
  step: PathwayStep;
  /** True where it was recorded by mistake and is not to count. */
  struck?: boolean | null | undefined;
};

/** What is true of the municipality itself: whatever is left out is unknown, but for its name. */
export type CorrectMunicipalityInput = {
  /** What the record rests on, 500 characters at most. Left out where it stays, empty for nothing. */
  evidence?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  kind: MunicipalityKind;
  /** How it is known where it is a member of nothing; left out where that stays. */
  knownAs?: KnownAs | null | undefined;
  location?: LocationInput | null | undefined;
  municipality: string;
  /** How the name should always have read; left out where it is right. A name that was given up is for `renameMunicipality`. */
  name?: Array<LocalizedTextInput> | null | undefined;
  /** Residents in the census of 2021. */
  population?: number | null | undefined;
  province: Province;
  /** What the sources leave open, 2,000 characters at most. Left out where it stays, empty for nothing. */
  recordNote?: string | null | undefined;
  /** The revision that the caller read. */
  revision: number;
  source: string;
};

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectNeedInput = {
  answer?: Array<LocalizedTextInput> | null | undefined;
  from: string;
  id: string;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: string | null | undefined;
  /** The revision that the caller read. */
  revision: number;
  source: string;
  /** True where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: boolean | null | undefined;
  to: string;
  what: Array<LocalizedTextInput>;
};

export type CorrectPartnerInput = {
  id: string;
  kind: PartnerKind;
  name: Array<LocalizedTextInput>;
  network: NetworkCode;
  note?: Array<LocalizedTextInput> | null | undefined;
  /** The revision that the caller read. */
  revision: number;
  source: string;
  website?: string | null | undefined;
};

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectPublishedCountInput = {
  count?: number | null | undefined;
  date?: string | null | undefined;
  id: string;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: string | null | undefined;
  /** The revision that the caller read. */
  revision: number;
  source: string;
  /** True where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: boolean | null | undefined;
  what: string;
};

export type CounterpartKind =
  /** Each asks some of what the other asks: words are carried over, and the rating is given anew. */
  | 'PARTIAL'
  /** Both ask the same: an answer is carried over as it is. */
  | 'SAME';

export type CreateCollectionInput = {
  description?: Array<LocalizedTextInput> | null | undefined;
  /** The same key a second time answers what the first made. */
  idempotencyKey?: string | null | undefined;
  /** Address of an item to begin with. */
  item?: string | null | undefined;
  title: Array<LocalizedTextInput>;
};

export type CreateSurveyInput = {
  closesOn: string;
  /** A second request with the same key answers what the first one made. */
  idempotencyKey?: string | null | undefined;
  /** 5,000 characters at most in each language. */
  intro?: Array<LocalizedTextInput> | null | undefined;
  opensOn: string;
  /** Fifty at most. A draft may do without; what is sent may not. */
  questions?: Array<SurveyQuestionInput> | null | undefined;
  /** 200 characters at most in each language. */
  title: Array<LocalizedTextInput>;
};

export type CuratorInput = {
  /** Address of the collection. */
  collection: string;
  person: string;
};

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type DecisionInput = {
  commitments?: Array<number> | null | undefined;
  /** At least one language; 2,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type DescribeActionPlanInput = {
  /** The first year that it covers, 1990 to 2100. */
  periodFrom?: number | null | undefined;
  /** The last one, not before the first. */
  periodTo?: number | null | undefined;
  plan: string;
  /** The revision that the caller read. */
  revision: number;
  /** Where it was taken from: the name of the document, who adopted it, when. 500 characters at most. */
  source?: string | null | undefined;
};

export type DescribePlanActionInput = {
  /** Id of the action. */
  action: string;
  budgetLine?: string | null | undefined;
  /** Numbers of the commitments that it serves, 1 to 10. */
  commitments?: Array<number> | null | undefined;
  /** On or after `startsOn`. */
  endsOn?: string | null | undefined;
  /** True where another level of government is responsible. */
  isOtherLevel?: boolean | null | undefined;
  /** 200 characters at most, as all words here. */
  owner?: string | null | undefined;
  partners?: string | null | undefined;
  /** `PlanAction.stamp` as the caller read it. CONFLICT where somebody described the action since; without it whatever was said is written over. */
  stamp?: string | null | undefined;
  startsOn?: string | null | undefined;
  /** Where the action stands as long as nothing is reported on it: the status of a report goes before it. */
  status?: ProgressStatus | null | undefined;
  timeline?: string | null | undefined;
  /** How much it counts in the progress of its plan: 0.01 to 100, kept with two decimals. Null counts as 1. */
  weight?: number | null | undefined;
};

export type DeskWorkFilter = {
  kind?: Array<DeskWorkKind> | null | undefined;
  /** Members of this network; the coalition unless given. Contacts of municipalities that are members of none are told with every network. */
  network?: NetworkCode | null | undefined;
  province?: Array<Province> | null | undefined;
};

/** What the secretariat has to do. Worked out from the records each time it is asked; nothing is stored. */
export type DeskWorkKind =
  /** A letter to a contact or to somebody who is invited came back, and none has arrived since. */
  | 'MAIL_RETURNED'
  /** The municipality has no contact among its elected members. */
  | 'NO_ELECTED_CONTACT'
  /** A member of whom nothing was published for a year. */
  | 'NO_NEWS'
  /** A member without a plan of action or policy on record, of its own or shared. */
  | 'NO_PLAN'
  /** The municipality has no contact among its staff. */
  | 'NO_STAFF_CONTACT'
  /** A member that published or shares a plan of which its pathway does not know: the step is to be recorded. */
  | 'PLAN_STEP_TO_RECORD'
  /** The answers to an open survey have not come in. */
  | 'SURVEY_OUTSTANDING'
  /** A contact of the municipality did not answer the yearly question for 30 days, or the letter was returned. */
  | 'UNCONFIRMED_CONTACT'
  /** A member of whom no source says since when. */
  | 'UNDATED_MEMBERSHIP';

/** Whether a piece stands in both revisions or in one of them; a document that is there in both may have been changed. */
export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED'
  | 'SAME';

export type DiscardActionPlanInput = {
  plan: string;
  /** The revision that the caller read: what somebody else wrote since is not discarded unread. */
  revision: number;
};

export type DiscardAssessmentInput = {
  assessment: string;
  /** The revision that the caller read: what somebody else answered since is not discarded unread. */
  revision: number;
};

export type DiscardCollectionInput = {
  /** Address of the collection. */
  collection: string;
};

export type DiscardEventInput = {
  /** Address of the draft. */
  event: string;
  /** The `sequence` that the caller read. */
  revision: number;
};

export type DiscardProgressDraftInput = {
  draft: string;
  /** The revision that the caller read. */
  revision: number;
};

export type DiscardReportInput = {
  report: string;
  /** The revision of the report that the caller read. */
  revision: number;
};

/** Who may read a question and its answers. */
export type DiscussionAudience =
  /** Whoever holds a role in the network. */
  | 'MEMBERS'
  /** Everybody. Of its authors, visitors are told for whom they speak, and no name. */
  | 'PUBLIC';

export type DiscussionFilter = {
  /** Whether somebody has answered. */
  answered?: boolean | null | undefined;
  commitment?: number | null | undefined;
  indicator?: IndicatorKey | null | undefined;
  /** Those in which the viewer has written. */
  mine?: boolean | null | undefined;
  /** Every word must be found, in the title, the question or an answer, in any language, stemmed and without accents. The best fit comes first. */
  search?: string | null | undefined;
  state?: DiscussionState | null | undefined;
};

export type DiscussionState =
  /** Takes no answers any more: its asker or the secretariat closed it, or the question is hidden or withdrawn. */
  | 'CLOSED'
  | 'OPEN';

export type DismissReportsInput = {
  post: string;
};

export type DocumentInput = {
  /** 200 characters at most. */
  title: string;
  url?: string | null | undefined;
};

export type DraftEvidenceInput = {
  effectiveOn?: string | null | undefined;
  /** Id of a file that was uploaded for the municipality. */
  file?: string | null | undefined;
  title: string;
  url: string;
};

export type DraftReportInput = {
  /** Id of the locked report that this one corrects. */
  corrects?: string | null | undefined;
  /** The first day that the report speaks of. */
  from: string;
  network: NetworkCode;
  /** The last day that the report speaks of. */
  to: string;
};

export type DropMaturityTargetInput = {
  id: string;
};

export type EditPostInput = {
  body: string;
  /** Stays unless given. */
  language?: string | null | undefined;
  post: string;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: number;
};

export type EndContactInput = {
  contact: string;
  /** The day from which the person is no contact any more: today unless given, and not before its first day. */
  endsOn?: string | null | undefined;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: number;
};

export type EnterAnswersInput = {
  /** All answers: what is left out counts as not answered. */
  answers: Array<SurveyAnswerInput>;
  done: boolean;
  /** The revision of the sheet that was read. */
  revision: number;
  /** Id of the sheet. */
  sheet: string;
  way: SurveyHeard;
};

/** Who may see an event and register for it. Its organisers always do, and whoever is registered. */
export type EventAudience =
  /** Whoever acts for one of the municipalities that are invited. */
  | 'INVITED'
  /** Whoever acts for a municipality or a network of the coalition. */
  | 'MEMBERS'
  | 'PUBLIC';

export type EventFilter = {
  commitment?: number | null | undefined;
  kind?: Array<EventKind> | null | undefined;
  /** A language that is spoken or interpreted into, as a BCP 47 tag. */
  language?: string | null | undefined;
  /** Address of a municipality that hosts or presents. */
  municipality?: string | null | undefined;
  /** Those alone that the person who asks may organise, and whose registrations need a look: full, with people who wait, or soon and with few. */
  needsLook?: boolean | null | undefined;
  /** A network of which a municipality that hosts or presents is a member today. */
  network?: NetworkCode | null | undefined;
  /** A day that they lie on, on the calendar of their own place. Those of which the sources tell no day lie on none. */
  on?: string | null | undefined;
  /** Those alone that the person who asks may organise. */
  organised?: boolean | null | undefined;
  /** Provinces and territories of municipalities that host or present. */
  province?: Array<Province> | null | undefined;
  /** Words of title, description, venue, address and organizer: all of them are found, in any language, stemmed and without accents. */
  search?: string | null | undefined;
  /** Id of a series. */
  series?: string | null | undefined;
  /** Published and cancelled ones unless said otherwise. Drafts are found by their organisers only. */
  status?: Array<EventStatus> | null | undefined;
};

export type EventKind =
  | 'CONFERENCE'
  | 'MEETING'
  | 'TRAINING'
  | 'WEBINAR'
  | 'WORKSHOP';

/** How exactly the sources tell the time of an event. New events always have a clock time. */
export type EventPrecision =
  | 'DAY'
  | 'MONTH'
  | 'TIME'
  | 'YEAR';

export type EventSessionInput = {
  endsAt?: string | null | undefined;
  /** 20 at most. */
  presenters?: Array<PresenterInput> | null | undefined;
  room?: string | null | undefined;
  /** Within the time of the event. */
  startsAt?: string | null | undefined;
  title: Array<LocalizedTextInput>;
};

export type EventStatus =
  /** It stays visible as cancelled. */
  | 'CANCELLED'
  /** Seen by its organisers only. */
  | 'DRAFT'
  | 'PUBLISHED';

/** A link or a file, exactly one of the two. */
export type EvidenceInput = {
  effectiveOn?: string | null | undefined;
  /** Id of a file that was uploaded for the municipality. */
  file?: string | null | undefined;
  title: string;
  url?: string | null | undefined;
};

export type FeedbackQuestion =
  /** Could everybody take part fully? */
  | 'INCLUDED'
  /** Was it well organised? */
  | 'ORGANISED'
  /** Was it useful for the work at home? */
  | 'USEFUL';

export type FollowInput = {
  kind: FollowingKind;
  muted?: boolean | null | undefined;
  /** Null for the pace of all that one follows. */
  pace?: Pace | null | undefined;
  /** Address, number or id. */
  thing: string;
};

/** What can be followed. */
export type FollowingKind =
  /** By its number. */
  | 'COMMITMENT'
  /** By its address. */
  | 'MUNICIPALITY'
  /** A question and its answers, by its id. */
  | 'QUESTION'
  /** A series of events, by its id. */
  | 'SERIES';

export type GapReason =
  /** Its element is among the lowest, which the overall level waits for. */
  | 'HOLDS_BACK_OVERALL'
  /** Work on it is under way. */
  | 'IN_PROGRESS'
  /** Nothing else is missing on that level: meeting it raises the element by itself. */
  | 'LAST_OF_ITS_LEVEL'
  /** Nobody has rated it, which counts as not met. */
  | 'NOT_RATED'
  /** It stands on the lowest level of its element that is not reached: the element rises once everything on that level is met. */
  | 'RAISES_ELEMENT';

export type GiveFeedbackInput = {
  /** Address of the event. */
  event: string;
  included: number;
  /** What was useful; 2,000 characters at most. */
  liked?: string | null | undefined;
  organised: number;
  /** 1, not at all, to 5, very much. */
  useful: number;
  /** What to change; 2,000 characters at most. */
  wished?: string | null | undefined;
};

/** What a rater says of one indicator. What is left out stays as it is; null or an empty text takes away what is there. */
export type GivenRatingInput = {
  /** 1,000 characters at most. */
  comment?: string | null | undefined;
  /** Code of an indicator that is asked, as `4c`. */
  indicator: string;
  rating?: RaterRating | null | undefined;
};

/** A role that its owner has: named as `Viewer.grants` tells it. */
export type GrantInput = {
  /** Slug; for a role in a municipality. */
  municipality?: string | null | undefined;
  /** For a role in a network. */
  network?: NetworkCode | null | undefined;
  role: Role;
};

export type HandOverInput = {
  /** The viewer's own contact. */
  contact: string;
  /** The successor's name, 120 characters at most. */
  displayName: string;
  /** Where the letter to the successor goes. Shown to nobody. */
  email: string;
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. */
  lang?: string | null | undefined;
};

export type HidePostInput = {
  post: string;
  /** Told to members and to its author; 1,000 characters at most. */
  reason: string;
};

export type ImportActionPlanInput = {
  /** Id of a plan that this document is another language of. It is aligned by the document's own numbers. */
  addToPlan?: string | null | undefined;
  /** What the structure was copied from, to be told with the plan. Of a new plan only. */
  copiedFrom?: PlanOriginInput | null | undefined;
  /** Read as by `readPlanDocument`; left out where a corrected `outline` is sent. */
  document?: string | null | undefined;
  /** True shows what would be understood, and keeps nothing. */
  dryRun?: boolean | null | undefined;
  format?: PlanDocumentFormat | null | undefined;
  /** The same key sent twice keeps the plan once. */
  idempotencyKey?: string | null | undefined;
  /** The language that the document is written in. Told from its words where it is not said; refused where they are too few to tell. */
  lang?: string | null | undefined;
  /** Address of the municipality whose plan it is. */
  municipality: string;
  /** The outline that was read, corrected by a person. 900 rows at most; rows that are `LEFT_OUT` are not kept. */
  outline?: Array<PlanOutlineRowInput> | null | undefined;
  periodFrom?: number | null | undefined;
  periodTo?: number | null | undefined;
  /** Where the plan was taken from, for its readers. */
  source?: string | null | undefined;
  /** 300 characters at most. The document's own title where it is not said. */
  title?: string | null | undefined;
};

export type ImportAssessmentSheetInput = {
  assessment: string;
  /**
   * The file in Base64: XLSX with any number of tabs, or CSV, 5 MB and 10,000 rows at most. Rows may be left out, columns may not: `indicator`, `rating`, `reason`, `evidence`, `evidenceOn`,
   * `gap`, `owner`, and as they were downloaded `id`, `edition` and `base`. Headings and ratings may be these names, or the words of `assessmentSheetWords` in any language.
   */
  content: string;
  /** 200 characters at most. */
  fileName: string;
};

export type ImportPlanXliffInput = {
  /** The language that the caller expects: a file of another one is refused. */
  lang?: string | null | undefined;
  plan: string;
  /**
   * An XLIFF 2 file: 2,000,000 characters at most. Its `trgLang` is the language that is written. A file that came from here remembers what each text said (metadata `read`):
   * what was written here since is kept, and told in `conflicts` where the file says something new as well.
   */
  xliff: string;
};

export type ImportRosterInput = {
  /** The file in Base64: CSV or XLSX with the columns of `/exports/roster`, 5 MB and 10,000 rows at most. */
  content: string;
  /** 200 characters at most. */
  fileName: string;
  network: NetworkCode;
};

export type ImportYearSheetInput = {
  /**
   * The file in Base64: CSV or XLSX, 5 MB and 10,000 rows at most. Columns: `action` (id), `year`, `language` and `base` as they were downloaded, `status`,
   * `done`, `obstacles`, `evidence`; a column that is missing changes nothing. Headings and statuses may be these names, or the words of `yearSheetWords` in any language.
   */
  content: string;
  /** 200 characters at most. */
  fileName: string;
  /** Address of the municipality whose share the sheet reports on. The one that keeps the plan where it is not said. */
  municipality?: string | null | undefined;
  /** Id of a published plan. */
  plan: string;
  /** A year, as `2026`: the one that the sheet was downloaded for. */
  year: string;
};

/** The parts of an inclusion report, here in the order that it begins with. */
export type InclusionSection =
  /** Events of the year that the municipality hosted. */
  | 'EVENTS'
  /** The editors' own words only. */
  | 'INTRODUCTION'
  /** The editors' own words only. */
  | 'OUTLOOK'
  /** Steps of the pathway that were reached in the year. */
  | 'PATHWAY'
  /** The plans of action whose period covers the year. */
  | 'PLAN'
  /** What the library holds of the year as the municipality's practice. */
  | 'PRACTICES'
  /** The ten commitments: what was published of the year, beside the year before. */
  | 'PROGRESS';

/** One row. What is left out stays as it is; null or an empty text takes away what is there. */
export type IndicatorAnswerInput = {
  /** 5,000 characters at most. */
  evidence?: string | null | undefined;
  /** The day that the evidence is about. */
  evidenceOn?: string | null | undefined;
  /** 5,000 characters at most. */
  gap?: string | null | undefined;
  /** Code of an indicator of the assessment's edition, as `4c`. */
  indicator: string;
  /** 200 characters at most. */
  owner?: string | null | undefined;
  rating?: Rating | null | undefined;
  /** 1,000 characters at most; NOT_APPLICABLE needs one. */
  reason?: string | null | undefined;
  /** The revision of this answer that the caller read, 0 where there was none. Without it, that of the whole assessment. */
  revision?: number | null | undefined;
};

/** An indicator by its edition and its own code, as `hrmm-2012` and `4c`. */
export type IndicatorKey = {
  code: string;
  model: string;
};

export type InvitationInput = {
  invitation: string;
};

export type InvitationState =
  | 'ACCEPTED'
  /** Nobody answered within 14 days. For 14 more it can be sent again, and then it is forgotten. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'OPEN'
  | 'WITHDRAWN';

export type InviteContactInput = {
  champion?: boolean;
  /** 120 characters at most. */
  displayName: string;
  /** True for a council member, false for staff. */
  elected: boolean;
  /** Where the letter goes. Shown to nobody, and forgotten once the invitation is settled. */
  email: string;
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. The language of whoever invites unless given. */
  lang?: string | null | undefined;
  /** Whether the person will publish for the municipality. */
  mayEdit: boolean;
  /** Address of the municipality in the portal. */
  municipality: string;
  /** Function, 200 characters at most. */
  title?: Array<LocalizedTextInput> | null | undefined;
};

export type InviteRatersInput = {
  /** A hundred at most; 200 in a round. One mailbox is one rater: what stands behind a plus makes no other. */
  emails: Array<string>;
  group: RaterGroup;
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. The sheet can be read in all four. */
  lang?: string;
  round: string;
};

export type InviteToPlanInput = {
  /** Address of the municipality that is to share it. */
  municipality: string;
  /** Id of a published plan. */
  plan: string;
};

export type JoinNetworkInput = {
  /** The same key again gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** As the source puts it, 200 characters at most. */
  joinedBasis?: string | null | undefined;
  /** RECORDED unless given. */
  joinedKind?: JoiningKind | null | undefined;
  /** `2008-08-01`, `2008-08` or `2008`; left out when no source says. */
  joinedOn?: string | null | undefined;
  /** A day by which a document names it as a member, where the joining itself has no date. */
  knownBy?: string | null | undefined;
  /** Address (slug) of the municipality. */
  municipality: string;
  network: NetworkCode;
  /** Where this is said, 500 characters at most. Left out where it is not known; an empty text is refused. */
  source?: string | null | undefined;
};

/** What the date of joining is the date of. */
export type JoiningKind =
  /** Council voted to join. */
  | 'COUNCIL_RESOLUTION'
  /** The network entered it, or somebody states it. */
  | 'RECORDED'
  /** The declaration was signed. */
  | 'SIGNATURE';

export type KeepMinutesInput = {
  /** All of them, in their order; 100 at most. Once published, none is left out: it is dropped, for a reason. */
  actionItems: Array<ActionItemInput>;
  /** All of them, in their order; 100 at most. */
  decisions: Array<DecisionInput>;
  /** Address of the event. */
  event: string;
  /** What is published stays published. */
  publish?: boolean;
  /** The revision that the caller read, 0 at first: another one's change gives CONFLICT. */
  revision: number;
  /** At least one language; 20,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

/** How a municipality is known where it is a member of nothing. */
export type KnownAs =
  /** It was applying, or in touch with the network, when last seen. */
  | 'APPLICANT'
  /** A source tells of it, and of no membership. */
  | 'ON_RECORD'
  /** Remembered only: no source found. The secretariat alone sees it. */
  | 'UNVERIFIED';

export type LeaveNetworkInput = {
  idempotencyKey?: string | null | undefined;
  /** The first day on which it is no member: `2019-05-01`, `2019-05` or `2019`; left out when no source says. */
  leftOn?: string | null | undefined;
  municipality: string;
  network: NetworkCode;
  /** The revision that the caller read: a newer one gives CONFLICT. Without it the record in force is meant. */
  revision?: number | null | undefined;
  /** Where its leaving is said, 500 characters at most. */
  source?: string | null | undefined;
};

export type LeaveOutOfInclusionReportInput = {
  /** Why, in at least one language; 500 characters at most in each. Null or absent takes the record in again. */
  reason?: Array<LocalizedTextInput> | null | undefined;
  /** `progress:ID`, `plan:ID`, `event:SLUG`, `resource:SLUG` or `step:ID`. */
  record: string;
  report: string;
  revision: number;
};

export type LeavePlanInput = {
  /** Address of the municipality that leaves. */
  municipality: string;
  plan: string;
};

/** What letters are about that somebody may do without. Sign-in links, confirmations and the like come in any case. */
export type LetterTopic =
  /** Changes and cancellations of events that one has a place at, or waits for. */
  | 'CHANGES'
  /** News of what one follows. */
  | 'FOLLOWED'
  /** Invitations of the own municipality to events. */
  | 'INVITATIONS'
  /** Minutes of events that one took part in, with the question how it was. */
  | 'MINUTES'
  /** Searches for a date in which the own municipality is asked, or that one opened. */
  | 'POLLS'
  /** Questions that my experience may answer, and answers to questions that I take part in. */
  | 'QUESTIONS'
  /** Reminders of events that one has a place at. */
  | 'REMINDERS';

/** What became of a link that does not work any more. */
export type LinkOutcome =
  /** The other side says that there is nothing at the address. */
  | 'GONE'
  /** The address leads to where the portal does not look, as to a private network. */
  | 'REFUSED'
  /** Nobody answers there, or only with faults of their own, two times in a row. */
  | 'SILENT';

/** One entry a language: `[{ lang: "en", text: "…" }, { lang: "fr", text: "…" }]`. */
export type LocalizedTextInput = {
  lang: string;
  text: string;
};

/** Degrees (WGS 84), within Canada: the centre of the municipality. */
export type LocationInput = {
  latitude: number;
  longitude: number;
};

export type LockInclusionReportInput = {
  /** `basis` of the report, as it was when the content was put together. */
  basis: string;
  /**
   * The whole report as canonical JSON: keys in alphabetical order, no blanks; 1,000,000 characters at most. Its shape is that of
   * `services/commitments/inclusion-report/content.ts`; what it says of progress, plans, paragraphs and records left out must be
   * what the graph holds.
   */
  content: string;
  report: string;
  revision: number;
};

export type LockReportInput = {
  /** `basis` of the report, as it was when the content was put together. */
  basis: string;
  /**
   * The whole report as canonical JSON: keys in alphabetical order, no blanks. 1,000,000 characters at most. `version` 1; `report` with
   * `id`, `network`, `from`, `to` and `corrects`, as the report has them; `composedOn`; `origin`; and `documents` `en` and `fr`, each
   * with `lang`, `title`, `subtitle`, `about` and `sections`, as the report's page shows them. Nothing else is taken.
   */
  content: string;
  report: string;
  revision: number;
};

export type MakeApiTokenInput = {
  /** Days until it ends: 1 to 365. */
  days: number;
  /** Some of the roles that the owner has. Left out or null: all that the owner has at each moment, later ones among them. */
  grants?: Array<GrantInput> | null | undefined;
  /** What it is for, 80 characters at most. */
  name: string;
  scope: ApiTokenScope;
};

/** Full years since a municipality joined. */
export type MembershipYears =
  | 'FROM_5_TO_15'
  | 'OVER_15'
  | 'UNDER_5';

export type MergeAssessmentSheetInput = {
  /** One for each row that is a conflict. */
  choices?: Array<AssessmentSheetChoice> | null | undefined;
  id: string;
  /** Of the comparison that the caller read. */
  stamp: string;
};

export type MergeMunicipalityInput = {
  /** The address of the municipality that it becomes a part of. */
  into: string;
  /** The municipality that becomes a part of another, and keeps its address and its history. */
  municipality: string;
  /** `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  on?: string | null | undefined;
  revision: number;
  source: string;
};

export type MinutesStatus =
  /** Read by the organisers of the event. */
  | 'DRAFT'
  /** Read by whoever may see the event. */
  | 'PUBLISHED';

export type MoveAssessmentInput = {
  assessment: string;
  /** The revision that the caller read. Without it, whatever stands there is moved. */
  revision?: number | null | undefined;
  /** Code of the edition to move to: of the same scale. */
  to: string;
};

export type MoveParagraphInput = {
  paragraph: string;
  /** The place in the section, from 0; past the last one means last. */
  position: number;
  report: string;
  revision: number;
  /** The section that it goes to; its own unless given. */
  section?: ReportSection | null | undefined;
};

export type MunicipalityFilter = {
  kind?: Array<MunicipalityKind> | null | undefined;
  /** Members today for so many years, in this network where one is named. Memberships without a date are in none. */
  memberFor?: Array<MembershipYears> | null | undefined;
  /** Members of this network today. */
  network?: NetworkCode | null | undefined;
  population?: Array<PopulationBand> | null | undefined;
  /** One or several provinces and territories. */
  province?: Array<Province> | null | undefined;
  /** In the population band of the municipality with this address; nobody where its population is not known. */
  sameSizeAs?: string | null | undefined;
  /** Words or their beginnings in any name that it carries or carried, in any language; accents and case do not matter. The best fit comes first. */
  search?: string | null | undefined;
  /** How they stand to the coalition. */
  standing?: Array<Standing> | null | undefined;
};

export type MunicipalityKind =
  | 'CITY'
  | 'DISTRICT_MUNICIPALITY'
  | 'PARISH_MUNICIPALITY'
  | 'REGIONAL_DISTRICT'
  | 'REGIONAL_MUNICIPALITY'
  | 'SPECIALIZED_MUNICIPALITY'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'VILLAGE';

/** Networks whose members can be asked. */
export type NetworkCode =
  /** Coalition of Inclusive Municipalities (until 2019: CMARD, also CCMARD). */
  | 'CMARD'
  /** Welcoming & Inclusive Communities, Alberta. */
  | 'WIC';

export type OpenPollInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  /** Who may see the event to be. MEMBERS unless said otherwise. */
  audience?: EventAudience | null | undefined;
  /** Places on site, or online at an event that is online only. */
  capacity?: number | null | undefined;
  /** The deadline, before the first of the times. */
  closesAt: string;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Nothing is opened and nobody is told: the answer tells what would be. */
  dryRun?: boolean;
  /** Address of the municipality that hosts. */
  hostMunicipality?: string | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Who is asked: picked municipalities, or `network`. */
  invited?: PollInvitedInput | null | undefined;
  /** Of the event to be. */
  kind?: EventKind;
  /** Who is asked: all that are members of this network now. */
  network?: NetworkCode | null | undefined;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  /** 2 to 20. */
  options: Array<PollOptionInput>;
  /** IANA name of the zone in which the times are proposed. */
  timeZone: string;
  /** At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: string | null | undefined;
};

export type OpenRatingRoundInput = {
  /** Id of a draft. */
  assessment: string;
  /** The last day on which ratings are taken: 90 days ahead at most. Four weeks from today where it is not said. */
  closesOn?: string | null | undefined;
};

export type OpenSurveySheetInput = {
  /** What stands in the link. */
  token: string;
};

export type OtherAttendeesInput = {
  /** 0 to 10,000. */
  count: number;
  /** Null: for no municipality. */
  municipality?: string | null | undefined;
};

/** How often news of something followed comes by mail. Nothing is sent where nothing happened. */
export type Pace =
  /** Within a minute, and of one thing once an hour at most. */
  | 'AT_ONCE'
  /** In the morning, at seven on the reader's clock. */
  | 'DAILY'
  /** On Monday morning. */
  | 'WEEKLY';

export type PartnerKind =
  /** An association of municipalities, or of another profession or body than the police. */
  | 'ASSOCIATION'
  | 'FOUNDATION'
  /** A department of a government. */
  | 'GOVERNMENT'
  /** A human rights commission of Canada, a province or a territory. */
  | 'HUMAN_RIGHTS_COMMISSION'
  /** UNESCO and bodies like it. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A municipality, where it worked as a partner and not as a member. */
  | 'MUNICIPALITY'
  /** A police service, a police board, or their association. */
  | 'POLICE'
  /** A university, or a research project. */
  | 'RESEARCH';

/** The way of a municipality into the coalition and on: the steps of the report of 2007-08, with the signature. */
export type PathwayStep =
  /** Partners were consulted on priorities. */
  | 'CONSULTATION'
  /** Council voted to join. */
  | 'COUNCIL_DECISION'
  /** A permanent body for consultation and delivery exists. */
  | 'MECHANISM'
  /** A policy or plan of action was adopted. */
  | 'PLAN'
  /** In touch with the network; no decision yet. */
  | 'PROSPECT'
  /** The declaration was signed. */
  | 'SIGNED';

export type PingWebhookInput = {
  id: string;
};

export type PlaceMunicipalityInput = {
  municipality: string;
  revision: number;
  source: string;
  /** The address of the region or county that it lies in; left out for none. */
  upperTier?: string | null | undefined;
};

export type PlanActionItemInput = {
  /** The day by which it is to be done: today or later, within 20 years. */
  dueOn: string;
  /** Id of an action item of a meeting that the municipality undertook. */
  item: string;
  /** Address of the municipality: one that the caller publishes for. */
  municipality: string;
  /** Who is answerable for it. 200 characters at most. */
  owner?: string | null | undefined;
  /** A plan that the municipality keeps. Without it: its newest plan, or a new draft where it has none. */
  plan?: string | null | undefined;
  /** What is to be done, in the language of the plan. 2,000 characters at most. */
  text: string;
};

export type PlanArrangementDeed =
  | 'ADDED'
  /** Is something else, stands deeper or less deep, or has another number. */
  | 'CHANGED'
  /** Stands elsewhere among the others. */
  | 'MOVED'
  /** Taken out, with its translations. */
  | 'REMOVED';

/** What a person should look at before an outline is kept. */
export type PlanCheck =
  /** It stands before the first section. */
  | 'BEFORE_THE_PLAN'
  /** It names the columns of a table. */
  | 'HEAD_OF_TABLE'
  /** The marks of the list are lost: where one action ends and the next begins was told from the wording. */
  | 'LIST_WITHOUT_MARKS'
  /** A line without a mark among lines that have one. */
  | 'MARK_MISSING'
  /** Something stands before the first heading: give this section a title. */
  | 'NO_TITLE'
  /** The document uses this number twice. */
  | 'NUMBER_TWICE'
  /** A paragraph that is neither heading nor list. */
  | 'PARAGRAPH'
  /** The same line comes again and again, like the head of a page. */
  | 'REPEATED'
  /** One cell of the table seems to hold two titles. */
  | 'TWO_TITLES_IN_ONE_CELL'
  /** A column whose head says nothing that a plan holds. */
  | 'UNKNOWN_COLUMN'
  /** The actions of this row stand below the first of its two titles; some may belong here. */
  | 'WHICH_TITLE';

/** What a document is. Word documents are sent in base64, all others as their text. */
export type PlanDocumentFormat =
  | 'CSV'
  | 'DOCX'
  | 'HTML'
  | 'MARKDOWN'
  | 'TEXT';

/** A document as it was saved. */
export type PlanFileInput = {
  /** The file in base64, 6 MB at most: Word (.docx), or text in UTF-8, UTF-16 or Windows-1252. What it is is told by what it holds; anything else is refused. */
  content: string;
  /** With its ending, which tells Markdown, HTML and CSV from plain text. */
  name: string;
};

export type PlanGapInput = {
  /** The assessment that the gap is in. */
  assessment: string;
  /** The day by which it is to be done: today or later, within 20 years. */
  dueOn: string;
  /** Code of an indicator that is not met in it, as `4c`. */
  indicator: string;
  /** Who is answerable for it. 200 characters at most. */
  owner?: string | null | undefined;
  /** A plan that the municipality keeps. Without it: its newest plan, or a new draft where it has none. */
  plan?: string | null | undefined;
  /** What is to be done, in the language of the plan. 2,000 characters at most. */
  text: string;
};

/** Either a plan or a template. */
export type PlanOriginInput = {
  /** Id of a published plan. */
  plan?: string | null | undefined;
  /** Code of a template. */
  template?: string | null | undefined;
};

export type PlanOutlineRowInput = {
  facts?: PlanRowFactsInput | null | undefined;
  kind: PlanRowKind;
  /** 1 to 9; a row is one level deeper than the one it belongs to. */
  level: number;
  /** Lines of the document that it was read from. */
  lines?: Array<number> | null | undefined;
  number?: string | null | undefined;
  /** 2,000 characters at most. */
  text: string;
};

/** How a municipality stands to a plan that it was invited to share. */
export type PlanPart =
  /** Invited by the municipality that keeps the plan; not answered yet. */
  | 'INVITED'
  /** It declined, took part and left, or its invitation was taken back. */
  | 'LEFT'
  /** An editor of the municipality has accepted. */
  | 'TAKES_PART';

export type PlanRowFactsInput = {
  budgetLine?: string | null | undefined;
  commitments?: string | null | undefined;
  endsOn?: string | null | undefined;
  owner?: string | null | undefined;
  partners?: string | null | undefined;
  startsOn?: string | null | undefined;
  status?: string | null | undefined;
  timeline?: string | null | undefined;
};

/** What a line of a plan is. */
export type PlanRowKind =
  | 'ACTION'
  /** A stream, goal or objective within a section, or within another group. */
  | 'GROUP'
  /** Not part of the plan: it is listed, so that a person can place it. */
  | 'LEFT_OUT'
  /** What a section wants to reach. */
  | 'OUTCOME'
  /** One of the things that an action consists of. */
  | 'PART'
  /** A focus area or priority: the outermost part of a plan. */
  | 'SECTION'
  /** Words of the plan that are none of the others: a mission, an introduction. */
  | 'TEXT';

export type PlanStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  /** It was published, and its municipality took it back: it stands in no list, and can be read at its address. */
  | 'WITHDRAWN';

export type PlanTextInput = {
  /** Id of the segment, or of the plan for its title. */
  id: string;
  /**
   * Of a source: its meaning has not changed, so translations that were current stay so. Of a translation: it still says what the source says now.
   * It is kept in the audit trail.
   */
  isMeaningUnchanged?: boolean | null | undefined;
  /**
   * What it said when the caller read it; empty where it said nothing. What is as it was read is left as it is now. Where it says something else by now,
   * nothing is written: CONFLICT, with both wordings in `conflicts`.
   */
  read?: string | null | undefined;
  /** Of a translation: the `sourceRevision` of the source that it was made from. Where the source has changed since, it is stale. The one of now where it is not said. */
  sourceRevision?: number | null | undefined;
  /** 2,000 characters at most. Empty takes a translation away; a source cannot be empty. */
  text: string;
};

/** How a text of a plan stands in another language. */
export type PlanTextState =
  /** Made from the source as it is now, or said to have the same meaning. */
  | 'CURRENT'
  /** The language lacks it. */
  | 'MISSING'
  /** The source has changed since it was made. */
  | 'STALE';

/** What a municipality says of a proposed time. */
export type PollAnswer =
  /** It can be done, though another time suits better. */
  | 'IF_NEEDED'
  | 'NO'
  | 'YES';

export type PollInvitedInput = {
  /** Addresses of municipalities. */
  slugs: Array<string>;
};

export type PollOptionInput = {
  endsAt: string;
  startsAt: string;
};

export type PollStatus =
  /** The deadline is past, and no time is chosen yet. */
  | 'CLOSED'
  /** Takes answers. */
  | 'OPEN'
  /** A time was chosen: the event is in the calendar. */
  | 'SETTLED'
  /** No date is looked for any more. */
  | 'WITHDRAWN';

export type PollVoteInput = {
  answer: PollAnswer;
  option: string;
};

/** Bands of the population counted in the census of 2021. */
export type PopulationBand =
  | 'FROM_10_000_TO_50_000'
  | 'FROM_50_000_TO_200_000'
  | 'OVER_200_000'
  | 'UNDER_10_000';

export type PresenterInput = {
  /** For whom, in words, where it is no municipality on record. */
  affiliation?: string | null | undefined;
  /** Address of the municipality that the person speaks for. */
  municipality?: string | null | undefined;
  name: string;
};

export type ProgressReportFilter = {
  /** Id of an action of a plan. Without it, or a plan, the list holds reports on commitments only. */
  action?: string | null | undefined;
  commitment?: number | null | undefined;
  municipality?: string | null | undefined;
  /** A year, as `2026`. */
  period?: string | null | undefined;
  /** Reports on the actions of this plan. */
  plan?: string | null | undefined;
  /** Words of summary, challenges, titles of evidence, and the municipality's address: all of them are found, in any language, stemmed and without accents. */
  search?: string | null | undefined;
  status?: Array<ProgressStatus> | null | undefined;
};

/** How far a commitment is kept, by the municipality's own word. What is not reported has no status. */
export type ProgressStatus =
  | 'COMPLETE'
  | 'LIMITED'
  | 'NOT_STARTED'
  | 'SUBSTANTIAL';

export type Province =
  | 'AB'
  | 'BC'
  | 'MB'
  | 'NB'
  | 'NL'
  | 'NS'
  | 'NT'
  | 'NU'
  | 'ON'
  | 'PE'
  | 'QC'
  | 'SK'
  | 'YT';

export type PublishActionPlanInput = {
  plan: string;
  /** The revision that the caller read. */
  revision: number;
};

export type PublishAssessmentInput = {
  assessment: string;
  /** Whether levels and ratings are shown under the municipality's name from now on. Publishing by itself adds them to figures of groups only. */
  consentToBeNamed?: boolean;
  /** The revision that the caller read. Without it, whatever stands there is published. */
  revision?: number | null | undefined;
};

export type PublishEventInput = {
  /** Address of the event. */
  event: string;
  /** The `sequence` that the caller read. */
  revision: number;
};

export type PublishProgressInput = {
  /** Id of an action of a published plan of the municipality. Either this or `commitment`. */
  action?: string | null | undefined;
  challenges?: Array<LocalizedTextInput> | null | undefined;
  /** Number of the commitment, 1 to 10. Either this or `action`. */
  commitment?: number | null | undefined;
  /** Absent where nothing was drafted: drafts stay as they are. */
  draft?: PublishedDraftInput | null | undefined;
  /** Twenty at most. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Address of the municipality. */
  municipality: string;
  /** A year from 2005 to next year, as `2026`. */
  period: string;
  /** The revision that the caller read. Null or absent for the first report on this subject and period. */
  revision?: number | null | undefined;
  status: ProgressStatus;
  /** At least one language; 5,000 characters at most in each. */
  summary: Array<LocalizedTextInput>;
};

export type PublishSeriesInput = {
  /** The revision that the caller read: another one's change gives CONFLICT, and nothing is published. */
  revision: number;
  /** Id of the series. */
  series: string;
};

/** What a form began with. Words and links that are still those of the earlier report, and that `confirmed` does not name, are refused. */
export type PublishedDraftInput = {
  /** Where the form began with words of an earlier period and no draft was saved. */
  carriedFrom?: CarriedFromInput | null | undefined;
  /** Fields that were carried over and are still true, as `summary.en`, `challenges.fr`, or `evidence.` with the link or the file's id. */
  confirmed?: Array<string> | null | undefined;
  /** Revision of the draft that the caller read: it ends with the publication. Null where there was none. */
  revision?: number | null | undefined;
  /** The name that the form gave itself when it saved the draft. */
  writing?: string | null | undefined;
};

export type RateIndicatorsInput = {
  /** A hundred at most. */
  ratings: Array<GivenRatingInput>;
  /** What stands in the link. */
  token: string;
};

/** Whom a rater speaks among. */
export type RaterGroup =
  /** Members of council, with the mayor or reeve. */
  | 'COUNCIL'
  /** Who leads the administration. */
  | 'MANAGEMENT'
  /** Everybody else who works for the municipality. */
  | 'STAFF';

/** What a rater says of an indicator: the scale of the sheet, and one answer more. */
export type RaterRating =
  | 'IN_PROGRESS'
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  /** I do not know. */
  | 'UNKNOWN';

export type Rating =
  | 'IN_PROGRESS'
  | 'MET'
  /** Leaves the denominator. Needs a reason. */
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED';

export type RatingRoundState =
  /** Told is what may be told; who was invited, and what each rater said, is deleted. */
  | 'CLOSED'
  /** Ratings are taken, and nobody reads them. */
  | 'OPEN';

export type RatingSheetState =
  /** The round is over: the sheet takes no ratings, and what it held is deleted. */
  | 'CLOSED'
  | 'OPEN'
  /** The invitation was withdrawn. */
  | 'WITHDRAWN';

export type ReadPlanDocumentInput = {
  /** 200,000 characters at most; a Word document 8,000,000 in base64, which is 6 MB, of which its pictures are not read. Left out where a file is sent. */
  document?: string | null | undefined;
  /** In place of `document`. */
  file?: PlanFileInput | null | undefined;
  /** Found out by itself where it is not said; a Word document must be named. */
  format?: PlanDocumentFormat | null | undefined;
  /** Address of the municipality whose plan it is. */
  municipality: string;
};

export type RecordAttendanceInput = {
  /** Address of the event. */
  event: string;
  /** Everybody with a place of whom nothing was said yet came, but for whoever `people` names. */
  everybody?: boolean;
  /** People without an account. Given, it takes the place of what was said before; 200 municipalities at most. */
  others?: Array<OtherAttendeesInput> | null | undefined;
  /** 200 at most. Whoever is left out stays as said before. */
  people?: Array<AttendeeInput> | null | undefined;
  /** The revision that the caller read, 0 at first: another one's change gives CONFLICT. */
  revision: number;
};

/** A name that it carried before, of which the records say nothing yet. */
export type RecordFormerNameInput = {
  idempotencyKey?: string | null | undefined;
  municipality: string;
  /** At least one language; 120 characters at most in each. */
  name: Array<LocalizedTextInput>;
  source: string;
  /** When it was given up: `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  usedUntil?: string | null | undefined;
};

export type RecordMilestoneInput = {
  actor?: string | null | undefined;
  consulted?: ConsultationKind | null | undefined;
  document?: DocumentInput | null | undefined;
  /** The same key again gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Address (slug) of the municipality. */
  municipality: string;
  note?: Array<LocalizedTextInput> | null | undefined;
  /** `2008-08-01`, `2008-08` or `2008`; left out when no source says. */
  reachedOn?: string | null | undefined;
  /** Needed where steps before it are not on record. Where it is left out, a note is taken for it; an empty text is refused. */
  skipReason?: string | null | undefined;
  /** Left out where it is not known; an empty text is refused. */
  source?: string | null | undefined;
  step: PathwayStep;
};

export type RecordNeedInput = {
  /** What was offered in answer; 2,000 characters at most in each language. */
  answer?: Array<LocalizedTextInput> | null | undefined;
  /** The first day of which the source speaks. */
  from: string;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  network: NetworkCode;
  /** The document that tells of it; 500 characters at most. */
  source: string;
  /** The last day of which the source speaks; today at the latest. */
  to: string;
  /** At least one language; 2,000 characters at most in each. */
  what: Array<LocalizedTextInput>;
};

export type RecordPartnerInput = {
  kind: PartnerKind;
  /** At least one language; 200 characters at most in each. */
  name: Array<LocalizedTextInput>;
  network: NetworkCode;
  /** 2,000 characters at most in each language. */
  note?: Array<LocalizedTextInput> | null | undefined;
  /** The document that names the partner; 500 characters at most. */
  source: string;
  website?: string | null | undefined;
};

export type RecordPartnerWorkInput = {
  /** A day, a month or a year, as `2008-08-01`, `2008-08` or `2008`. */
  happenedOn?: string | null | undefined;
  /** The record that this corrects; null or absent for a new one. */
  id?: string | null | undefined;
  /** Addresses of members that took part, 50 at most. */
  municipalities?: Array<string> | null | undefined;
  network: NetworkCode;
  /** Ids of partners, 1 to 20. */
  partners: Array<string>;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: string | null | undefined;
  /** Where no date is known: the first day of which the source speaks. */
  reportedFrom?: string | null | undefined;
  /** Where no date is known: the last day of which the source speaks. */
  reportedUntil?: string | null | undefined;
  /** With `id`: the revision that the caller read. */
  revision?: number | null | undefined;
  /** 500 characters at most. */
  source: string;
  /** With `id`: true where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: boolean | null | undefined;
  /** At least one language; 2,000 characters at most in each. */
  what: Array<LocalizedTextInput>;
};

export type RecordPublishedCountInput = {
  /** From 0 to 9999. Null where the source gives words and no number. */
  count?: number | null | undefined;
  /** `2008-08-01`, `2008-08` or `2008`, as fine as the source tells; from 2004 to today. Null where the source has no date. */
  date?: string | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  network: NetworkCode;
  /** The document that gives the count. 500 characters at most. */
  source: string;
  /** What was counted, in the words of the source. 300 characters at most. */
  what: string;
};

export type RecordWorkingGroupChangeInput = {
  /** A day, a month or a year, as `2008-08-01`, `2008-08` or `2008`. */
  happenedOn?: string | null | undefined;
  /** The record that this corrects; null or absent for a new one. */
  id?: string | null | undefined;
  network: NetworkCode;
  note?: Array<LocalizedTextInput> | null | undefined;
  /** Id of the partner. */
  partner: string;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: string | null | undefined;
  /** Where no date is known: the first day of which the source speaks. */
  reportedFrom?: string | null | undefined;
  /** Where no date is known: the last day of which the source speaks. */
  reportedUntil?: string | null | undefined;
  /** With `id`: the revision that the caller read. */
  revision?: number | null | undefined;
  /** 500 characters at most. */
  source: string;
  step: WorkingGroupStep;
  /** With `id`: true where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: boolean | null | undefined;
};

export type RegisterForEventInput = {
  /** 500 characters at most. */
  accessNeeds?: string | null | undefined;
  /** How the person takes part, where the event is both on site and online; on site unless said otherwise. */
  attendance?: Attendance | null | undefined;
  /** Address of the event. */
  event: string;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** 500 characters at most. */
  languageNeeds?: string | null | undefined;
  /** Whether the person agrees to stand on the list of participants; not without a word. */
  listed?: boolean | null | undefined;
  /** Address of the municipality that the person takes part for: one that they publish for. */
  municipality?: string | null | undefined;
};

export type RegisterForSeriesInput = {
  /** Told of each date. 500 characters at most. */
  accessNeeds?: string | null | undefined;
  /** How the person takes part in dates that are both on site and online; on site unless said otherwise. */
  attendance?: Attendance | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** As `accessNeeds`. */
  languageNeeds?: string | null | undefined;
  /** Whether the person agrees to stand on the list of participants of each date; not without a word. */
  listed?: boolean | null | undefined;
  /** Address of the municipality that the person takes part for at each date: one that they publish for. */
  municipality?: string | null | undefined;
  /** Id of the series. */
  series: string;
};

export type RegistrationLevel =
  /** Somebody waits, or a way to take part has no place left. */
  | 'FULL'
  /** Three weeks before it starts or later: fewer than a third of the places are taken, or fewer than five where there is no limit. */
  | 'LOW';

export type RegistrationStatus =
  | 'CANCELLED'
  | 'REGISTERED'
  /** Past capacity: the first in line gets the next place that is freed. */
  | 'WAITLISTED';

export type RemindOutstandingInput = {
  id: string;
};

export type RemindPollInput = {
  poll: string;
};

export type RemindRatersInput = {
  round: string;
};

export type RemoveInclusionParagraphInput = {
  paragraph: string;
  report: string;
  revision: number;
};

export type RemoveParagraphInput = {
  paragraph: string;
  report: string;
  revision: number;
};

export type RemoveViewInput = {
  id: string;
};

export type RemoveWebhookInput = {
  id: string;
};

export type RenameMunicipalityInput = {
  idempotencyKey?: string | null | undefined;
  municipality: string;
  /** The name from now on. */
  name: Array<LocalizedTextInput>;
  revision: number;
  /** When the name before was given up: `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  since?: string | null | undefined;
  source: string;
};

export type RenewPersonalCalendarInput = {
  /** When the address that the caller knows of was made, as `personalCalendar` tells; null before the first. Where another one was made meanwhile: CONFLICT. */
  madeAt?: string | null | undefined;
};

export type ReopenDiscussionInput = {
  discussion: string;
};

export type ReopenSurveyInput = {
  /** The new last day: today or later. */
  closesOn: string;
  id: string;
  /** The revision that was read. */
  revision: number;
};

export type ReplayDeliveryInput = {
  /** Of a delivery that is not under way. */
  id: string;
};

export type ReplyInput = {
  /** 10,000 characters at most. Plain text. */
  body: string;
  discussion: string;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** BCP 47 tag of the language of the answer; that of the request unless given. */
  language?: string | null | undefined;
  /** For which municipality; needed only by editors of several. */
  municipality?: string | null | undefined;
};

export type ReplyToValidationInput = {
  /** The revision of the reply that the caller read. Null or absent for the first. */
  revision?: number | null | undefined;
  validation: string;
  /** At least one language; 2,000 characters at most in each. */
  words: Array<LocalizedTextInput>;
};

export type ReportPostInput = {
  post: string;
  /** 1,000 characters at most. */
  reason: string;
};

export type ReportSection =
  | 'EVENTS'
  | 'EXAMPLES'
  | 'GAPS'
  | 'INTRODUCTION'
  | 'NEEDS'
  | 'PARTNERS'
  | 'ROSTER'
  | 'STEPS';

/** For whom something in the library was made. */
export type ResourceAudience =
  /** Elected officials. */
  | 'COUNCIL'
  | 'MANAGEMENT'
  /** Organisations that municipalities work with. */
  | 'PARTNERS'
  | 'RESIDENTS'
  | 'STAFF';

export type ResourceFilter = {
  audience?: Array<ResourceAudience> | null | undefined;
  commitment?: Array<number> | null | undefined;
  /** What is filed under the indicator; nothing where there is no such indicator. */
  indicator?: IndicatorKey | null | undefined;
  kind?: Array<ResourceKind> | null | undefined;
  lang?: Array<string> | null | undefined;
  municipality?: string | null | undefined;
  /** Codes of provinces and territories. */
  province?: Array<string> | null | undefined;
  year?: Array<number> | null | undefined;
};

export type ResourceKind =
  | 'CASE_STUDY'
  | 'GUIDE'
  | 'LINK'
  | 'POLICY'
  | 'REPORT'
  | 'SERVICE'
  | 'TOOLKIT'
  | 'TRAINING'
  | 'VIDEO';

export type RestoreActionPlanInput = {
  plan: string;
};

export type RestoreAssessmentInput = {
  assessment: string;
};

export type RestoreCollectionInput = {
  /** Address of the collection. */
  collection: string;
};

export type RestoreProgressDraftInput = {
  draft: string;
};

export type RestoreReportInput = {
  report: string;
  /** The revision of the report that the caller read. */
  revision: number;
};

export type RestoreResourceInput = {
  /** Address of the item. */
  resource: string;
};

export type ReturnProgressDraftInput = {
  draft: string;
  /** 1,000 characters at most; read by the editors only. */
  note?: string | null | undefined;
  /** The revision that the caller read. */
  revision: number;
};

export type RevokeApiTokenInput = {
  token: string;
};

/** What a grant allows. */
export type Role =
  /** Supports the members of one network. */
  | 'COORDINATOR'
  /** Publishes for one municipality. */
  | 'EDITOR'
  /** Schedules events of a network, or of all. */
  | 'ORGANISER'
  /** Keeps the roster and the network's records. */
  | 'SECRETARIAT';

/** How a count takes a region and the municipalities in it: published totals do it one way or the other. */
export type RosterCountRule =
  /** Every municipality that is a member counts, the region and each town in it. */
  | 'EACH_MUNICIPALITY'
  /** A region that is a member counts once, together with the members in it. */
  | 'REGION_AS_ONE';

export type RosterImportChangeKind =
  /** A record that takes the place of another of the same period. */
  | 'CORRECTION'
  /** A municipality that no record knows, and its membership. */
  | 'NEW_MUNICIPALITY'
  /** A further period of membership. */
  | 'NEW_PERIOD';

export type RosterImportState =
  /** The changes are in the records. */
  | 'APPLIED'
  /** The changes are being written: all of them, or none. */
  | 'APPLYING'
  /** The sheet is compared with the records. Nothing is changed. */
  | 'READING'
  /** Every row can be applied. Nothing is changed yet. */
  | 'READY'
  /** The sheet has faults: nothing of it can be applied. Mend them, and send it again. */
  | 'REFUSED'
  /** The changes are being taken back: all of them, or none. */
  | 'UNDOING'
  /** The records say again what they said before. */
  | 'UNDONE';

export type RotateWebhookSecretInput = {
  id: string;
};

/** Everything but what it is about may be missing. */
export type SaveProgressDraftInput = {
  /** Id of the action of one of the municipality's plans. Either this or a commitment. */
  action?: string | null | undefined;
  /** Revision of the published report that the writer has before them. */
  basedOn?: number | null | undefined;
  carriedFrom?: CarriedFromInput | null | undefined;
  challenges?: Array<LocalizedTextInput> | null | undefined;
  /** Number of the commitment, 1 to 10. Either this or an action. */
  commitment?: number | null | undefined;
  confirmed?: Array<string> | null | undefined;
  /** Fifty at most. */
  evidence?: Array<DraftEvidenceInput> | null | undefined;
  /** Address of the municipality. */
  municipality: string;
  /** A year from 2005 to next year, as `2026`. */
  period: string;
  /** The revision of the draft that the caller read. Null or absent for a new one; one that was published or discarded meanwhile begins anew. */
  revision?: number | null | undefined;
  status?: ProgressStatus | null | undefined;
  /** 20,000 characters at most in each language. */
  summary?: Array<LocalizedTextInput> | null | undefined;
  /** A name that the form gives itself: what it saved itself is no newer version to it. */
  writing?: string | null | undefined;
};

export type SaveViewInput = {
  /** 80 characters at most. */
  name: string;
  /** Path of the desk with its filters, without the language. */
  path: string;
};

export type ScheduleEventInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  audience?: EventAudience | null | undefined;
  /** Places on site, or online at an event that is online only. */
  capacity?: number | null | undefined;
  commitments?: Array<number> | null | undefined;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Kept as a draft, which its organisers alone see until it is published. */
  draft?: boolean | null | undefined;
  endsAt: string;
  /** Address of the municipality that hosts. */
  hostMunicipality?: string | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Codes of indicators of the maturity model of 2012 that it helps with, as `1a`: 20 at most. */
  indicators?: Array<string> | null | undefined;
  /** Languages that it is interpreted into. */
  interpretation?: Array<string> | null | undefined;
  /** Addresses of the municipalities that are invited: 200 at most, and needed for the audience INVITED. */
  invited?: Array<string> | null | undefined;
  kind: EventKind;
  languages?: Array<string> | null | undefined;
  /** Addresses of items of the library: 50 at most. */
  materials?: Array<string> | null | undefined;
  /** How many places one municipality may take at most, both ways together: whoever comes beyond it waits. */
  municipalityShare?: number | null | undefined;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  /** Hours before the start at which people with a place are reminded: 5 at most, up to 90 days. A week and a day before unless said otherwise. */
  reminders?: Array<number> | null | undefined;
  /** Id of a series, of which one may change every date: else NOT_ALLOWED, and NOT_FOUND where one may not see it. */
  series?: string | null | undefined;
  /** In the order of the programme: 100 at most. */
  sessions?: Array<EventSessionInput> | null | undefined;
  startsAt: string;
  /** IANA name of the zone in which the event is announced. */
  timeZone: string;
  /** At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: string | null | undefined;
};

export type ScheduleSeriesInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  /** PUBLIC unless said otherwise. */
  audience?: EventAudience | null | undefined;
  /** Places at each event, on site or, where it is online only, there. */
  capacity?: number | null | undefined;
  commitments?: Array<number> | null | undefined;
  description?: Array<LocalizedTextInput> | null | undefined;
  /** Each event is a draft, for its organisers alone, until `publishSeries`. */
  draft?: boolean | null | undefined;
  /** Nothing is made: the answer tells the dates that would be. */
  dryRun?: boolean;
  /** What it shows as each event ends, on the same day. */
  endTime: string;
  /** Address of the municipality that hosts. */
  hostMunicipality?: string | null | undefined;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Languages that they are interpreted into. */
  interpretation?: Array<string> | null | undefined;
  /** Addresses of municipalities: who is invited to each event, and asked once for all. INVITED needs at least one. 200 at most. */
  invited?: Array<string> | null | undefined;
  kind: EventKind;
  languages?: Array<string> | null | undefined;
  /** How many places one municipality may take at most at each event, both ways together: whoever comes beyond it waits. */
  municipalityShare?: number | null | undefined;
  on: SeriesDaysInput;
  /** Places online at each event, where it has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  /** Hours before the start of each event at which people with a place are reminded: 5 at most, up to 90 days. A week and a day before unless said otherwise. */
  reminders?: Array<number> | null | undefined;
  /** What the clock of the zone shows as each event starts, as `13:30`: the same before and after a change of the clock. */
  startTime: string;
  /** IANA name of the zone in which the events are announced. */
  timeZone: string;
  /** Of the series and of each of its events. At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: string | null | undefined;
};

export type SendProgressDraftInput = {
  draft: string;
  /** 1,000 characters at most; read by the editors only. */
  note?: string | null | undefined;
  /** Another editor of the municipality. Who is none reads nothing of it. */
  reviewer: string;
  /** The revision that the caller read. */
  revision: number;
};

export type SendSurveyInput = {
  id: string;
  /** The revision that was read. */
  revision: number;
  to: SurveyRecipientsInput;
};

/** On which days the events of a series are. 60 at most. */
export type SeriesDaysInput = {
  /** PICKED. */
  days?: Array<string> | null | undefined;
  /** WEEKLY: 2 is every second week, counted from the first date. From 1 to 8; 1 unless given. */
  every?: number | null | undefined;
  /** Days of the pattern that are left out, as holidays. */
  except?: Array<string> | null | undefined;
  /** First day that can be a date. WEEKLY and MONTHLY. */
  from?: string | null | undefined;
  pattern: SeriesPattern;
  /** Last day that can be a date. WEEKLY and MONTHLY. */
  until?: string | null | undefined;
  /** MONTHLY. */
  week?: WeekOfMonth | null | undefined;
  weekday?: Weekday | null | undefined;
};

export type SeriesPattern =
  /** On the `week`th `weekday` of every month, as the second Tuesday. */
  | 'MONTHLY'
  /** On the `days` given. */
  | 'PICKED'
  /** On `weekday` of every week, or of every `every`th. */
  | 'WEEKLY';

/** Which dates of a series a change touches, seen from one of them. Dates that are over or cancelled stay as they are; drafts are changed by whoever may schedule them, and are not cancelled. */
export type SeriesScope =
  | 'ALL'
  | 'THIS'
  | 'THIS_AND_LATER';

export type ServiceInput = {
  email?: string | null | undefined;
  hours?: Array<LocalizedTextInput> | null | undefined;
  phone?: string | null | undefined;
  what: Array<LocalizedTextInput>;
  where: Array<LocalizedTextInput>;
};

export type SetMaturityTargetInput = {
  /** Today or later, within 20 years. */
  dueOn: string;
  /** Code of the element, as `LA`. */
  element: string;
  /** 1 to the highest level at which the edition asks something of the element. */
  level: number;
  /** Code of the edition. */
  model?: string;
  /** Address of the municipality. */
  municipality: string;
};

export type SettleActionItemInput = {
  item: string;
  /** Needed where it is dropped; 1,000 characters at most. */
  reason?: string | null | undefined;
  status: ActionItemStatus;
};

/** What is left out is as the poll says it; null takes away what an event can be without. */
export type SettlePollInput = {
  accessNotes?: Array<LocalizedTextInput> | null | undefined;
  /** Street and town. */
  address?: string | null | undefined;
  audience?: EventAudience | null | undefined;
  /** Places on site, or online at an event that is online only. */
  capacity?: number | null | undefined;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: number | null | undefined;
  onlineUrl?: string | null | undefined;
  option: string;
  poll: string;
  venue?: string | null | undefined;
};

export type ShareResourceInput = {
  audience?: Array<ResourceAudience> | null | undefined;
  author?: string | null | undefined;
  /** Only for CASE_STUDY. */
  caseStudy?: CaseStudyInput | null | undefined;
  /** Numbers of commitments. */
  commitments?: Array<number> | null | undefined;
  /** The same key a second time answers what the first made. */
  idempotencyKey?: string | null | undefined;
  /** Codes of maturity indicators of the edition of 2012, as `1a`. */
  indicators?: Array<string> | null | undefined;
  kind: ResourceKind;
  /** Languages of the thing itself, as BCP 47 tags. */
  languages: Array<string>;
  licence?: string | null | undefined;
  /** Whose practice it is. Its editors share it; what is of no municipality comes from organisers, coordinators and the secretariat. */
  municipality?: string | null | undefined;
  /** Code of a province or territory, as `AB`. */
  province?: string | null | undefined;
  /** Only for SERVICE. */
  service?: ServiceInput | null | undefined;
  summary?: Array<LocalizedTextInput> | null | undefined;
  title: Array<LocalizedTextInput>;
  /** Id of a file that the viewer uploaded: `POST /files?for=library&name=NAME` answers it. */
  upload?: string | null | undefined;
  /** Language of the file, where it has one. */
  uploadLang?: string | null | undefined;
  /** Where it can be found outside the portal. */
  url?: string | null | undefined;
  year?: number | null | undefined;
};

/** What an answer can become in the library. */
export type SharedAnswerKind =
  | 'CASE_STUDY'
  | 'GUIDE';

export type SignAgreedRatingInput = {
  assessment: string;
  /** The revision of the assessment that was read: what is signed is what was read. */
  revision: number;
};

/** The role in which somebody wrote. */
export type SpeakerRole =
  | 'COORDINATOR'
  | 'EDITOR'
  | 'ORGANISER'
  | 'SECRETARIAT';

/** How a municipality stands to the coalition, as far as the sources show. */
export type Standing =
  /** It was applying, or in touch with the network, when last seen. */
  | 'APPLICANT'
  /** It was a member and left. */
  | 'FORMER_MEMBER'
  /** A source names it as a member. */
  | 'MEMBER'
  /** It uses a regional network's services; membership of the coalition is not shown. */
  | 'NETWORK_ONLY'
  /** On record, and a member of nothing as far as the records show. */
  | 'ON_RECORD'
  /** Remembered only: no source found. The secretariat alone sees it. */
  | 'UNVERIFIED';

export type StartAssessmentInput = {
  mode?: AssessmentMode;
  /** Code of the edition. */
  model?: string;
  /** Address of the municipality. */
  municipality: string;
  /**
   * An earlier assessment of the municipality with the same edition: its words and files stand in the new one, and its ratings as `lastRating`, not reviewed.
   * One that is open already takes over nothing.
   */
  takeOver?: string | null | undefined;
};

export type StartInclusionReportInput = {
  /** Id of the locked edition that this one corrects; needed where there is one. */
  corrects?: string | null | undefined;
  /** Address of the municipality. */
  municipality: string;
  /** A year from 2005 to this one. */
  year: number;
};

/** Whom the leaving contact would have as successor. The person is invited, and decides. */
export type SuccessorInput = {
  /** 120 characters at most. */
  displayName: string;
  /** Where the invitation goes. Shown to nobody. */
  email: string;
};

/** An answer to one question; one without a value takes the answer back. */
export type SurveyAnswerInput = {
  choices?: Array<string> | null | undefined;
  number?: number | null | undefined;
  question: string;
  /** 5,000 characters at most. */
  text?: string | null | undefined;
};

export type SurveyChoiceInput = {
  /** English or French at least; 200 characters at most in each. */
  label: Array<LocalizedTextInput>;
  /** Permanent name within the question; the place in the list unless given. */
  value?: string | null | undefined;
};

/** How the secretariat heard of answers. */
export type SurveyHeard =
  | 'PAPER'
  | 'PHONE';

export type SurveyInput = {
  id: string;
  /** The revision that was read. */
  revision: number;
};

/** How far an answer sheet is. */
export type SurveyProgress =
  /** Handed in. */
  | 'DONE'
  /** The link was opened. Some mail programs open links by themselves. */
  | 'OPENED'
  /** Part of the answers is saved. */
  | 'PART'
  /** A letter went out; nobody has opened its link. */
  | 'SENT'
  /** No contact had an address: to be asked by phone or on paper. A contact who is added later gets a letter with the next reminder. */
  | 'TO_ASK';

export type SurveyQuestionInput = {
  /** Two to thirty for CHOICE and CHOICES. */
  choices?: Array<SurveyChoiceInput> | null | undefined;
  kind: SurveyQuestionKind;
  /** Lower end of a SCALE, 0 or more; 1 unless given. */
  least?: number | null | undefined;
  /** Upper end of a SCALE, 10 or less; 5 unless given. */
  most?: number | null | undefined;
  /** English or French at least; 500 characters at most in each. */
  prompt: Array<LocalizedTextInput>;
  required?: boolean | null | undefined;
};

/** How a question is answered. */
export type SurveyQuestionKind =
  /** One choice of several. */
  | 'CHOICE'
  /** Any number of choices. */
  | 'CHOICES'
  /** A whole number between two ends. */
  | 'SCALE'
  /** In words. The secretariat alone reads them. */
  | 'TEXT';

/** Who a survey would go to: today's members of a network, all of them or those that match. */
export type SurveyRecipientsInput = {
  network: NetworkCode;
  province?: Array<Province> | null | undefined;
  /** Furthest step of the pathway. */
  step?: Array<PathwayStep> | null | undefined;
};

/** Where a survey stands. */
export type SurveyState =
  /** It takes no more answers: it was closed, or its last day is over. */
  | 'CLOSED'
  /** Being written: the secretariat alone sees it. */
  | 'DRAFT'
  /** Sent: it takes answers from its first day to its last. */
  | 'OPEN';

/** How answers came in. */
export type SurveyWay =
  | 'LINK'
  | 'PAPER'
  | 'PHONE'
  /** Transcribed from figures that were published. */
  | 'TRANSCRIBED';

export type TakeBackResourceFileInput = {
  /** Id of the version. */
  file: string;
  /** Told to whoever comes to its address, and on the page of the item. */
  reason: Array<LocalizedTextInput>;
};

export type TaskKind =
  /** No source says when this member joined. */
  | 'FIND_JOINING_DATE'
  /** The municipality has no elected contact. */
  | 'NAME_ELECTED_CONTACT';

/** The three umbrellas over the ten commitments. */
export type Umbrella =
  /** The municipality as a community that shares responsibility: 8 to 10. */
  | 'COMMUNITY'
  /** The municipality as guardian of the public interest: 1 to 4. */
  | 'GUARDIAN'
  /** The municipality as an organization that upholds human rights: 5 to 7. */
  | 'ORGANIZATION';

export type UndoImportInput = {
  id: string;
};

export type UndoMergeInput = {
  /** The municipality that became no part of another after all. */
  municipality: string;
  revision: number;
  source: string;
};

export type UndoMoveAssessmentInput = {
  move: string;
  /** The revision of the assessment that the caller read. Needed where answers were given since the move: they are set aside. */
  revision?: number | null | undefined;
};

export type UndoPlanActionItemInput = {
  /** An action that `planActionItem` made. */
  action: string;
};

export type UndoPlanGapInput = {
  /** An action that `planGap` made. */
  action: string;
};

export type UndoYearSheetInput = {
  id: string;
};

export type UnfollowInput = {
  kind: FollowingKind;
  thing: string;
};

export type UnhidePostInput = {
  post: string;
};

export type UserErrorCode =
  /** Somebody else saved a newer revision meanwhile: read it, then send yours again. */
  | 'CONFLICT'
  /** No place is left. */
  | 'FULL'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The caller has no grant that covers this. */
  | 'NOT_ALLOWED'
  /** Something that the input names does not exist. */
  | 'NOT_FOUND';

export type ValidateProgressInput = {
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: string | null | undefined;
  /** Ten at most. */
  links?: Array<ValidationLinkInput> | null | undefined;
  /** Address of the municipality that the caller speaks for as a peer. Absent for the secretariat. */
  peer?: string | null | undefined;
  report: string;
  /** The revision that was read. */
  revision: number;
  verdict: ValidationVerdict;
  /** At least one language; 2,000 characters at most in each. */
  words: Array<LocalizedTextInput>;
};

export type ValidationLinkInput = {
  /** 200 characters at most. */
  title: string;
  url: string;
};

/** What somebody else finds of a municipality's claim. */
export type ValidationVerdict =
  | 'AGREES'
  | 'HAS_DOUBTS';

export type VoteInPollInput = {
  /** 1,000 characters at most; an empty one takes it back, none leaves it. */
  comment?: string | null | undefined;
  /** For whom; needed only by editors of several municipalities that are asked. */
  municipality?: string | null | undefined;
  poll: string;
  /** Times that are left out keep what was said of them before. */
  votes: Array<PollVoteInput>;
};

export type WebhookDeliveryState =
  /** Not sent: the news were withdrawn before anybody was told of them. */
  | 'CANCELLED'
  /** Answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** Given up after eleven tries in about a day. A ping is tried once. */
  | 'FAILED'
  /** Being sent, or to be tried again at `nextTryAt`. */
  | 'SENDING'
  /** Its turn has not come, or the webhook is paused or switched off. */
  | 'WAITING';

export type WebhookEvent =
  /** `news.published` */
  | 'NEWS_PUBLISHED'
  /** `news.withdrawn`: news that this webhook may have been told of do not hold any more. */
  | 'NEWS_WITHDRAWN'
  /** `ping`: asked for by the owner, about nothing. */
  | 'PING';

/** Why there was no answer. It says no more, so that nobody learns from it what stands in another network. */
export type WebhookFault =
  /** No certificate for this name that the portal trusts. */
  | 'CERTIFICATE'
  /** The address does not lead to a public one, or to nowhere. */
  | 'NOT_PUBLIC'
  /** No connection, or one that broke. */
  | 'NO_CONNECTION'
  /** No answer within ten seconds. */
  | 'TOO_SLOW';

/** Why the portal switched a webhook off. */
export type WebhookReason =
  /** Nothing was taken for three days. */
  | 'FAILING'
  /** The receiver answered 410: it is gone for good. */
  | 'GONE';

export type WebhookState =
  | 'ACTIVE'
  /** By its owner, or because their last role ended. News wait meanwhile, for thirty days. */
  | 'PAUSED'
  /** By the portal, which wrote its owner a letter. News wait meanwhile, for thirty days. */
  | 'SWITCHED_OFF';

/** Which of the weekdays of a month. The last one is the fourth or the fifth. */
export type WeekOfMonth =
  | 'FIRST'
  | 'FOURTH'
  | 'LAST'
  | 'SECOND'
  | 'THIRD';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WithdrawActionPlanInput = {
  plan: string;
  /** Why, in at least one language; 500 characters at most in each. Everybody reads it. */
  reason: Array<LocalizedTextInput>;
  /** The revision that the caller read. */
  revision: number;
};

export type WithdrawPlanInvitationInput = {
  /** Address of the municipality that was invited and has not answered. */
  municipality: string;
  plan: string;
};

export type WithdrawPollInput = {
  poll: string;
  /** Why, in words for those who were asked: 1,000 characters at most in each language. */
  reason: Array<LocalizedTextInput>;
};

export type WithdrawPostInput = {
  post: string;
};

export type WithdrawRaterInput = {
  /** The address that was invited. */
  email: string;
  round: string;
};

export type WithdrawResourceInput = {
  /** Shown at its address from then on. */
  reason: Array<LocalizedTextInput>;
  /** Address of the item. */
  resource: string;
};

export type WithdrawValidationInput = {
  validation: string;
};

export type WorkingGroupStep =
  | 'JOINED'
  | 'LEFT';

export type WriteInclusionParagraphInput = {
  /** The paragraph that gets this text; null or absent for a new one, which comes last in its section. */
  paragraph?: string | null | undefined;
  /** Id of the report. */
  report: string;
  /** The revision of the report that the caller read. */
  revision: number;
  section: InclusionSection;
  /** At least one language; 5,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type WriteParagraphInput = {
  /** The paragraph that gets this text; null or absent for a new one, which comes last in its section. */
  paragraph?: string | null | undefined;
  /** Id of the report. */
  report: string;
  /** The revision of the report that the caller read. */
  revision: number;
  section: ReportSection;
  /** In English, in French or in both; 5,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type WritePlanTextsInput = {
  /** The source language of the plan, or the language of a translation. */
  lang: string;
  plan: string;
  /** The revision of the plan that the caller read: nothing is written at another. Left out where each text says what was `read`, so that several people write beside each other. */
  revision?: number | null | undefined;
  /** 901 at most: those of a plan and its title. Texts that are as they were change nothing. */
  texts: Array<PlanTextInput>;
};

export type YearSheetChoice = {
  /** Id of the action. */
  action: string;
  column: YearSheetColumn;
  take: YearSheetSide;
};

export type YearSheetColumn =
  /** What was done. */
  | 'DONE'
  /** One document a line: `title | address | date`. */
  | 'EVIDENCE'
  /** What stands in the way. */
  | 'OBSTACLES'
  | 'STATUS';

/** What becomes of a cell, by what it said when the sheet was downloaded, what the sheet says, and what is published now. */
export type YearSheetMerge =
  /** Both have changed, and differently: somebody has to choose. */
  | 'CONFLICT'
  /** Only what is published has changed: it stays. */
  | 'OURS'
  /** Only the sheet has changed: its words are published. */
  | 'SHEET';

export type YearSheetSide =
  | 'OURS'
  | 'SHEET';

export type YearSheetState =
  /** Its reports are published. */
  | 'APPLIED'
  /** Compared with the reports. Nothing is changed. */
  | 'READY'
  /** The reports say again what they said before. */
  | 'UNDONE';

/** What stays as it was where an event moves to another time zone. */
export type ZoneMove =
  /** What the clock on the wall shows: 9:30 stays 9:30, at another moment. */
  | 'KEEP_CLOCK'
  /** The moment: the clock on the wall shows another time. */
  | 'KEEP_MOMENT';

export type HeaderViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type HeaderViewerQuery = { viewer: { person: { id: string, displayName: string }, letterChoices: { timeZone: string | null } } | null };

export type ChooseLettersMutationVariables = Exact<{
  input: ChooseLettersInput;
}>;


export type ChooseLettersMutation = { chooseLetters: { userErrors: Array<{ message: string }> } };

export type AccountPageQueryVariables = Exact<{
  tasksAfter?: string | null | undefined;
  newsAfter?: string | null | undefined;
}>;


export type AccountPageQuery = { deadLinkCount: number | null, viewer: { person: { id: string, displayName: string, email: string | null }, letterChoices: { topics: Array<LetterTopic>, language: string | null, timeZone: string | null }, grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string }, progressDrafts: Array<{ id: string, period: string, commitment: { number: number } | null, action: { id: string, number: string } | null, review: { reviewer: { id: string } } | null }> | null, actionItems: { totalCount: number } | null, unansweredValidations: Array<{ id: string, report: { id: string, period: string } }> | null } | null, network: { code: NetworkCode } | null }>, tasks: { totalCount: number, nodes: Array<{ kind: TaskKind, dueOn: string | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, notifications: { totalCount: number, nodes: Array<{ id: string, kind: ActivityKind, createdAt: string, activity: { url: string, invented: boolean, summary: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, deadLinks: Array<{ url: string, outcome: LinkOutcome, since: string, resource: { slug: string, title: { text: string, lang: string, dir: string } } }> | null, personalCalendar: { madeAt: string } | null, registrations: Array<{ id: string, position: number | null, municipality: { name: { text: string } } | null, event: { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> } }> | null, past: Array<{ id: string, position: number | null, municipality: { name: { text: string } } | null, event: { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> } }> | null, polls: Array<{ id: string, closesAt: string, timeZone: string, viewerIsOutstanding: boolean, title: { text: string, lang: string, dir: string } }> | null };

export type OwnRegistrationFragment = { id: string, position: number | null, municipality: { name: { text: string } } | null, event: { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> } };

export type RenewPersonalCalendarMutationVariables = Exact<{
  input: RenewPersonalCalendarInput;
}>;


export type RenewPersonalCalendarMutation = { renewPersonalCalendar: { token: string | null, personalCalendar: { madeAt: string } | null, userErrors: Array<{ message: string }> } };

export type AttendancePageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type AttendancePageQuery = { viewer: { person: { id: string } } | null, event: { slug: string, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, viewerMayChange: boolean, title: { text: string, lang: string, dir: string }, attendanceRecord: { revision: number, recordedAt: string | null, others: Array<{ count: number, municipality: { slug: string, name: { text: string } } | null }> } | null, registrations: { totalCount: number, nodes: Array<{ id: string, came: boolean | null, person: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string } } | null, cameFor: { slug: string, name: { text: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { userErrors: Array<{ field: string | null, message: string }> } };

export type CertificatePageQueryVariables = Exact<{
  slug: string;
}>;


export type CertificatePageQuery = { viewer: { person: { id: string, displayName: string } } | null, event: { slug: string, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, organizer: string | null, invented: boolean, title: { text: string, lang: string, dir: string }, hostMunicipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, viewerRegistration: { came: boolean | null, cameFor: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null } | null };

export type FeedbackPageQueryVariables = Exact<{
  slug: string;
}>;


export type FeedbackPageQuery = { viewer: { person: { id: string } } | null, event: { slug: string, viewerMayGiveFeedback: boolean, title: { text: string, lang: string, dir: string }, feedback: { answered: number, liked: Array<string> | null, wished: Array<string> | null, ratings: Array<{ question: FeedbackQuestion, counts: Array<number>, average: number }> | null } | null } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { userErrors: Array<{ field: string | null, message: string }> } };

export type ActionItemPageQueryVariables = Exact<{
  id: string;
}>;


export type ActionItemPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, actionItem: { id: string, owner: string | null, dueOn: string, status: ActionItemStatus, reason: string | null, viewerMaySettle: boolean, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string }, actionPlans: { nodes: Array<{ id: string, title: { text: string, lang: string, dir: string }, municipality: { slug: string } }> } | null }, event: { slug: string, startsAt: string, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }, actions: Array<{ id: string, number: string, text: { text: string, lang: string, dir: string }, plan: { id: string } }> | null } | null };

export type SettleActionItemMutationVariables = Exact<{
  input: SettleActionItemInput;
}>;


export type SettleActionItemMutation = { settleActionItem: { userErrors: Array<{ field: string | null, message: string }> } };

export type PlanActionItemMutationVariables = Exact<{
  input: PlanActionItemInput;
}>;


export type PlanActionItemMutation = { planActionItem: { userErrors: Array<{ field: string | null, message: string }> } };

export type UndoPlanActionItemMutationVariables = Exact<{
  input: UndoPlanActionItemInput;
}>;


export type UndoPlanActionItemMutation = { undoPlanActionItem: { userErrors: Array<{ field: string | null, message: string }> } };

export type ActionItemLineFragment = { id: string, owner: string | null, dueOn: string, status: ActionItemStatus, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, event: { slug: string } };

export type MinutesPageQueryVariables = Exact<{
  slug: string;
}>;


export type MinutesPageQuery = { viewer: { person: { id: string } } | null, event: { slug: string, status: EventStatus, startsAt: string, viewerMayChange: boolean, title: { text: string, lang: string, dir: string }, minutes: { status: MinutesStatus, revision: number, allTexts: Array<{ text: string, lang: string }>, decisions: Array<{ number: number, allTexts: Array<{ text: string, lang: string }>, commitments: Array<{ number: number }> }>, actionItems: Array<{ id: string, owner: string | null, dueOn: string, allTexts: Array<{ text: string, lang: string }>, municipality: { slug: string, name: { text: string } } }> } | null } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null };

export type KeepMinutesMutationVariables = Exact<{
  input: KeepMinutesInput;
}>;


export type KeepMinutesMutation = { keepMinutes: { userErrors: Array<{ field: string | null, message: string }> } };

export type SeriesRecordQueryVariables = Exact<{
  id: string;
}>;


export type SeriesRecordQuery = { viewer: { grants: Array<{ role: Role }> } | null, eventSeries: { id: string, title: { text: string, lang: string, dir: string }, dates: Array<{ slug: string, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, status: EventStatus, invented: boolean, attendance: Array<{ count: number, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> | null }> } | null };

export type MakeApiTokenMutationVariables = Exact<{
  input: MakeApiTokenInput;
}>;


export type MakeApiTokenMutation = { makeApiToken: { secret: string | null, token: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { userErrors: Array<{ message: string }> } };

export type ApiTokensPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null }>, apiTokens: Array<{ id: string, name: string, scope: ApiTokenScope, madeAt: string, expiresAt: string, endsSoon: boolean, lastUsedOn: string | null, state: ApiTokenState, revokedAt: string | null, narrowedTo: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null }> | null }> } | null };

export type GrantOfTokenFragment = { role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null };

export type ArrangePlanPageQueryVariables = Exact<{
  id: string;
}>;


export type ArrangePlanPageQuery = { actionPlan: { id: string, revision: number, status: PlanStatus, discardedAt: string | null, sourceLang: string, viewerMayEdit: boolean, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, segments: Array<{ id: string, kind: PlanRowKind, level: number, number: string, text: { text: string, lang: string, dir: string } }> } | null, viewer: { person: { id: string } } | null };

export type ArrangePlanMutationVariables = Exact<{
  input: ArrangePlanInput;
}>;


export type ArrangePlanMutation = { arrangePlan: { changes: Array<{ deed: PlanArrangementDeed, id: string | null, kind: PlanRowKind, number: string, text: { text: string, lang: string, dir: string } }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AssessmentSheetExportQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type AssessmentSheetExportQuery = { assessmentSheetWords: { notes: string, columns: Array<{ column: string, heading: string }>, ratings: Array<{ rating: Rating, word: string }> }, assessment: { id: string, viewerMayWrite: boolean, municipality: { slug: string }, model: { code: string, elements: Array<{ code: string, name: { text: string } }>, outcomes: Array<{ number: number, level: number, element: string, title: { text: string } | null, indicators: Array<{ code: string, title: { text: string } }> }> }, sheetLines: Array<{ indicator: string, base: string, rating: Rating | null, lastRating: Rating | null, reason: string, evidence: string, evidenceOn: string | null, gap: string, owner: string }> } | null };

export type AssessmentPaperQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentPaperQuery = { assessment: { mode: AssessmentMode, id: string, status: AssessmentStatus, viewerMayWrite: boolean, model: { edition: string, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, name: { text: string, lang: string, dir: string } }>, outcomes: Array<{ number: number, level: number, element: string, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> }, sheetLines: Array<{ indicator: string, rating: Rating | null, reason: string, evidence: string, evidenceOn: string | null, gap: string, owner: string }>, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } } | null, viewer: { person: { id: string } } | null };

export type AssessmentOfflineQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentOfflineQuery = { assessment: { id: string, status: AssessmentStatus, viewerMayWrite: boolean, sheets: Array<{ id: string, fileName: string, sentAt: string, mergedAt: string | null }>, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } } | null, viewer: { person: { id: string } } | null };

export type AssessmentPlaceFragment = { id: string, status: AssessmentStatus, viewerMayWrite: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } };

export type AssessmentSheetPageQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentSheetPageQuery = { assessmentSheet: { id: string, fileName: string, sentAt: string, mergedAt: string | null, mergedCount: number | null, isMergeable: boolean, sentBy: { displayName: string } | null, assessment: { id: string, status: AssessmentStatus, viewerMayWrite: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }, comparison: { stamp: string, unchangedCount: number, changedCount: number, conflictCount: number, rows: Array<{ tab: string | null, row: number, isConflict: boolean, indicator: { code: string, title: { text: string, lang: string, dir: string } }, cells: Array<{ column: AssessmentSheetColumn, merge: AssessmentSheetMerge, sheet: string, ours: string }> }> } } | null, viewer: { person: { id: string } } | null };

export type ImportAssessmentSheetMutationVariables = Exact<{
  input: ImportAssessmentSheetInput;
}>;


export type ImportAssessmentSheetMutation = { importAssessmentSheet: { sheet: { id: string } | null, faults: Array<{ tab: string | null, row: number | null, column: string | null, value: string | null, message: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type MergeAssessmentSheetMutationVariables = Exact<{
  input: MergeAssessmentSheetInput;
}>;


export type MergeAssessmentSheetMutation = { mergeAssessmentSheet: { sheet: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AnswerIndicatorsMutationVariables = Exact<{
  input: AnswerIndicatorsInput;
  element: string;
}>;


export type AnswerIndicatorsMutation = { answerIndicators: { assessment: { elements: Array<{ element: string, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null }>, answers: Array<{ revision: number, indicator: { code: string } }> } | null, conflicts: Array<{ rating: Rating | null, reason: string | null, evidence: string | null, evidenceOn: string | null, gap: string | null, owner: string | null, revision: number, lastRating: Rating | null, indicator: { code: string }, files: Array<{ id: string, name: string, size: number }>, answeredBy: { displayName: string } | null }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddAnswerFileMutationVariables = Exact<{
  input: AnswerFileInput;
}>;


export type AddAnswerFileMutation = { addAnswerFile: { assessment: { answers: Array<{ indicator: { code: string }, files: Array<{ id: string, name: string, size: number }> }> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RemoveAnswerFileMutationVariables = Exact<{
  input: AnswerFileInput;
}>;


export type RemoveAnswerFileMutation = { removeAnswerFile: { assessment: { answers: Array<{ indicator: { code: string }, files: Array<{ id: string, name: string, size: number }> }> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type FilesOfAnswerFragment = { indicator: { code: string }, files: Array<{ id: string, name: string, size: number }> };

export type AssessmentPageQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentPageQuery = { assessment: { unreviewedCount: number | null, id: string, mode: AssessmentMode, status: AssessmentStatus, revision: number, isNamed: boolean, viewerMayWrite: boolean, invented: boolean, assessedOn: string | null, overallLevel: number | null, answeredCount: number, indicatorCount: number, model: { code: string, edition: string, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, outcomes: Array<{ level: number, element: string, indicators: Array<{ code: string, snapshot: boolean, title: { text: string, lang: string, dir: string } }> }>, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> }, elements: Array<{ raisesTo: number | null, element: string, level: number, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null, editionCount: number | null, because: Array<{ rating: Rating, indicator: { code: string, title: { text: string, lang: string, dir: string } } }> | null, toRaise: Array<{ code: string, title: { text: string, lang: string, dir: string } }> | null }>, answers: Array<{ rating: Rating | null, indicator: { code: string } }>, consents: Array<{ consent: AssessmentConsent, givenAt: string, withdrawnAt: string | null }>, ratingRounds: Array<{ state: RatingRoundState }>, signature: { signedAt: string, signedBy: { displayName: string } | null, changed: Array<{ code: string }> } | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } } | null };

export type OpenAssessmentsQueryVariables = Exact<{
  slug: string;
}>;


export type OpenAssessmentsQuery = { municipality: { slug: string, assessments: Array<{ id: string, status: AssessmentStatus, viewerMayWrite: boolean, model: { code: string } }> | null } | null };

export type DiscardAssessmentMutationVariables = Exact<{
  input: DiscardAssessmentInput;
}>;


export type DiscardAssessmentMutation = { discardAssessment: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreAssessmentMutationVariables = Exact<{
  input: RestoreAssessmentInput;
}>;


export type RestoreAssessmentMutation = { restoreAssessment: { assessment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { startAssessment: { assessment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PublishAssessmentMutationVariables = Exact<{
  input: PublishAssessmentInput;
}>;


export type PublishAssessmentMutation = { publishAssessment: { assessment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ChangeAssessmentConsentMutationVariables = Exact<{
  input: ChangeAssessmentConsentInput;
}>;


export type ChangeAssessmentConsentMutation = { changeAssessmentConsent: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AssessmentSheetQueryVariables = Exact<{
  id: string;
  element: string;
}>;


export type AssessmentSheetQuery = { assessment: { id: string, mode: AssessmentMode, status: AssessmentStatus, revision: number, isNamed: boolean, viewerMayWrite: boolean, invented: boolean, assessedOn: string | null, overallLevel: number | null, answeredCount: number, indicatorCount: number, model: { code: string, edition: string, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, outcomes: Array<{ number: number, level: number, element: string, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, snapshot: boolean, title: { text: string, lang: string, dir: string }, evidenceExamples: Array<{ text: string, lang: string, dir: string }> }> }>, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> }, answers: Array<{ rating: Rating | null, reason: string | null, evidence: string | null, evidenceOn: string | null, gap: string | null, owner: string | null, revision: number, lastRating: Rating | null, indicator: { code: string }, files: Array<{ id: string, name: string, size: number }>, answeredBy: { displayName: string } | null }>, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, elements: Array<{ element: string, level: number, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null, editionCount: number | null }> } | null, viewer: { person: { id: string } } | null };

export type AssessmentHeadFragment = { id: string, mode: AssessmentMode, status: AssessmentStatus, revision: number, isNamed: boolean, viewerMayWrite: boolean, invented: boolean, assessedOn: string | null, overallLevel: number | null, answeredCount: number, indicatorCount: number, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> }, elements: Array<{ element: string, level: number, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null, editionCount: number | null }> };

export type AnsweredRowFragment = { rating: Rating | null, reason: string | null, evidence: string | null, evidenceOn: string | null, gap: string | null, owner: string | null, revision: number, lastRating: Rating | null, indicator: { code: string }, files: Array<{ id: string, name: string, size: number }>, answeredBy: { displayName: string } | null };

export type CollectionsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CollectionsPageQuery = { mayAddLibraryFile: boolean | null, collections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, itemCount: number, title: { text: string, lang: string, dir: string }, description: { text: string, lang: string, dir: string } | null, curators: Array<{ isOwner: boolean, person: { displayName: string } | null }> }> } | null };

export type NewCollectionPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewCollectionPageQuery = { mayAddLibraryFile: boolean | null, viewer: { person: { id: string } } | null };

export type CollectionPageQueryVariables = Exact<{
  slug: string;
}>;


export type CollectionPageQuery = { collection: { slug: string, mayChange: boolean, isDiscarded: boolean, title: { text: string, lang: string, dir: string }, description: { text: string, lang: string, dir: string } | null, curators: Array<{ isOwner: boolean, person: { displayName: string } | null }>, items: Array<{ slug: string, kind: ResourceKind, languages: Array<string>, year: number | null, invented: boolean, title: { text: string, lang: string, dir: string }, summary: { text: string, lang: string, dir: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, commitments: Array<{ number: number }> }> } | null, commitments: Array<{ number: number, umbrella: Umbrella, title: { text: string, lang: string, dir: string } }> | null };

export type EditCollectionPageQueryVariables = Exact<{
  slug: string;
  of: string;
  isAsked: boolean;
}>;


export type EditCollectionPageQuery = { viewer: { person: { id: string } } | null, collection: { slug: string, revision: number, mayChange: boolean, mayAddCurators: boolean, title: { text: string, lang: string, dir: string }, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, curators: Array<{ isOwner: boolean, person: { id: string, displayName: string } | null }>, items: Array<{ slug: string, title: { text: string, lang: string, dir: string } }> } | null, municipalities?: { nodes: Array<{ slug: string, name: { text: string }, contacts: Array<{ person: { id: string, displayName: string } }> }> } | null };

export type CreateCollectionMutationVariables = Exact<{
  input: CreateCollectionInput;
}>;


export type CreateCollectionMutation = { createCollection: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ChangeCollectionMutationVariables = Exact<{
  input: ChangeCollectionInput;
}>;


export type ChangeCollectionMutation = { changeCollection: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddToCollectionMutationVariables = Exact<{
  input: AddToCollectionInput;
}>;


export type AddToCollectionMutation = { addToCollection: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddCuratorMutationVariables = Exact<{
  input: CuratorInput;
}>;


export type AddCuratorMutation = { addCurator: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemoveCuratorMutationVariables = Exact<{
  input: CuratorInput;
}>;


export type RemoveCuratorMutation = { removeCurator: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DiscardCollectionMutationVariables = Exact<{
  input: DiscardCollectionInput;
}>;


export type DiscardCollectionMutation = { discardCollection: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreCollectionMutationVariables = Exact<{
  input: RestoreCollectionInput;
}>;


export type RestoreCollectionMutation = { restoreCollection: { collection: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CommitmentPageQueryVariables = Exact<{
  number: number;
  thing: string;
  after?: string | null | undefined;
  afterAction?: string | null | undefined;
  group: MunicipalityFilter;
}>;


export type CommitmentPageQuery = { commitment: { number: number, umbrella: Umbrella, tierNote: string | null, planActions: { totalCount: number, nodes: Array<{ id: string, number: string, status: ProgressStatus | null, invented: boolean, text: { text: string, lang: string, dir: string }, doneBy: { slug: string, name: { text: string, lang: string, dir: string } }, plan: { id: string, title: { text: string, lang: string, dir: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, title: { text: string, lang: string, dir: string }, explanation: { text: string, lang: string, dir: string }, exampleActions: Array<{ text: string, lang: string, dir: string }>, exampleIndicators: Array<{ text: string, lang: string, dir: string }> } | null, viewer: { mayFollow: boolean, following: { pace: Pace | null, muted: boolean } | null, letterChoices: { pace: Pace, topics: Array<LetterTopic> } } | null, peerGroup: { size: number, progress: { reporting: Array<{ reportId: string, status: ProgressStatus, period: string, invented: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }>, yearEnds: Array<{ year: number, unreported: number, byStatus: Array<{ status: ProgressStatus, count: number }> }>, reports: { totalCount: number, nodes: Array<{ id: string, period: string, status: ProgressStatus, publishedAt: string, invented: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, evidence: Array<{ reportId: string, period: string, publishedAt: string, invented: boolean, evidence: { title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }> } | null } | null, resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, year: number | null, title: { text: string, lang: string, dir: string }, summary: { text: string, lang: string, dir: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null };

export type CommitmentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitmentsPageQuery = { commitments: Array<{ number: number, umbrella: Umbrella, reportingCount: number, title: { text: string, lang: string, dir: string }, explanation: { text: string, lang: string, dir: string }, byStatus: Array<{ status: ProgressStatus, count: number }> }> | null };

export type CompareFormQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareFormQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, maturityModels: Array<{ code: string, edition: string, name: { text: string } }> | null, atlantic: { nodes: Array<{ slug: string, province: Province, name: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, quebec: { nodes: Array<{ slug: string, province: Province, name: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, ontario: { nodes: Array<{ slug: string, province: Province, name: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, west: { nodes: Array<{ slug: string, province: Province, name: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CompareChoicesQueryVariables = Exact<{
  province: Array<Province> | Province;
  after: string;
}>;


export type CompareChoicesQuery = { municipalities: { nodes: Array<{ slug: string, province: Province, name: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChoiceFragment = { slug: string, province: Province, name: { text: string } };

export type SideBySidePageQueryVariables = Exact<{
  group: MunicipalityFilter;
  model: string;
  after?: string | null | undefined;
  afterReports?: string | null | undefined;
}>;


export type SideBySidePageQuery = { peerGroup: { size: number, namedAssessments: { totalCount: number, nodes: Array<{ mode: AssessmentMode, assessedOn: string | null, invented: boolean, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, elements: Array<{ element: string, level: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, reporting: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, lang: string, dir: string }, commitmentProgress: { byCommitment: Array<{ number: number, status: ProgressStatus | null }> } | null, reportedYears: Array<{ invented: boolean }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, maturityModels: Array<{ code: string, edition: string, name: { text: string } }> | null, maturityModel: { edition: string, levels: Array<{ number: number }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type ComparePageQueryVariables = Exact<{
  slugs: Array<string> | string;
  peers: MunicipalityFilter;
  model: string;
}>;


export type ComparePageQuery = { compared: Array<{ slug: string, province: Province, population: number | null, name: { text: string, lang: string, dir: string }, maturity: { overallLevel: number | null, assessedOn: string | null, elements: Array<{ element: string, level: number }>, assessment: { mode: AssessmentMode, invented: boolean } | null } | null, assessments: Array<{ id: string, status: AssessmentStatus, model: { code: string, edition: string } }> | null, commitmentProgress: { reported: number, total: number, byCommitment: Array<{ number: number, status: ProgressStatus | null }> } | null, progress: { nodes: Array<{ invented: boolean }> } | null }> | null, peerGroup: { size: number, includes: Array<string>, maturity: { suppressed: boolean, assessedCount: number | null, isBehind: boolean, invented: boolean, elements: Array<{ element: string, median: number, lowerQuartile: number, upperQuartile: number, byLevel: Array<{ level: number, count: number }> }> } | null, commitments: { suppressed: boolean, byCommitment: Array<{ number: number, reportingCount: number, achievedCount: number }> } | null } | null, maturityModel: { code: string, edition: string, levels: Array<{ number: number }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type ConfirmContactMutationVariables = Exact<{
  input: ConfirmContactInput;
}>;


export type ConfirmContactMutation = { confirmContact: { contact: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ConfirmContactPageQueryVariables = Exact<{
  token: string;
}>;


export type ConfirmContactPageQuery = { confirmation: { state: ConfirmationState, answer: ConfirmationAnswer | null, contact: { title: { text: string, lang: string, dir: string } | null, person: { displayName: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } } } | null };

export type ContactsDeskQueryVariables = Exact<{
  after?: string | null | undefined;
  missingAfter?: string | null | undefined;
  invitedAfter?: string | null | undefined;
  municipality?: string | null | undefined;
  isOfOne: boolean;
}>;


export type ContactsDeskQuery = { viewer: { person: { id: string } } | null, unconfirmedContacts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ askedAt: string, isReturned: boolean, contact: { id: string, person: { displayName: string }, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } } }> } | null, deskWork?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: DeskWorkKind, path: string, invitedOn: string | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, openInvitations?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, displayName: string, elected: boolean, state: InvitationState, invitedAt: string, isReturned: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }> } | null };

export type AskToConfirmMutationVariables = Exact<{
  input: AskToConfirmInput;
}>;


export type AskToConfirmMutation = { askToConfirm: { confirmation: { askedAt: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type KeptContactFragment = { revision: number, champion: boolean, elected: boolean, mayEdit: boolean | null, startsOn: string, endsOn: string | null, title: { text: string, lang: string, dir: string } | null };

export type InviteContactMutationVariables = Exact<{
  input: InviteContactInput;
}>;


export type InviteContactMutation = { inviteContact: { invitation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver: { invitation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { changeContact: { contact: { id: string } | null, current: { revision: number, champion: boolean, elected: boolean, mayEdit: boolean | null, startsOn: string, endsOn: string | null, title: { text: string, lang: string, dir: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EndContactMutationVariables = Exact<{
  input: EndContactInput;
}>;


export type EndContactMutation = { endContact: { contact: { person: { id: string } } | null, current: { revision: number, champion: boolean, elected: boolean, mayEdit: boolean | null, startsOn: string, endsOn: string | null, title: { text: string, lang: string, dir: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ResendInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ContactsPageQueryVariables = Exact<{
  slug: string;
}>;


export type ContactsPageQuery = { viewer: { person: { id: string } } | null, municipality: { slug: string, mayKeepContacts: boolean, missingContacts: Array<ContactKind>, name: { text: string, lang: string, dir: string }, contacts: Array<{ id: string, revision: number, startsOn: string, endsOn: string | null, champion: boolean, elected: boolean, mayEdit: boolean | null, confirmedAt: string | null, mailReturnedAt: string | null, title: { text: string, lang: string, dir: string } | null, person: { id: string, displayName: string } }>, formerContacts: Array<{ id: string, startsOn: string, endsOn: string | null, title: { text: string, lang: string, dir: string } | null, person: { displayName: string } }> | null, invitations: Array<{ id: string, displayName: string, champion: boolean, elected: boolean, mayEdit: boolean, state: InvitationState, isReturned: boolean, invitedAt: string, expiresAt: string, title: { text: string, lang: string, dir: string } | null, invitedBy: { displayName: string } | null, replaces: { person: { displayName: string } } | null }> | null } | null };

export type KeptPartnerFragment = { id: string, kind: PartnerKind, revision: number, website: string | null, network: { code: NetworkCode }, allNames: Array<{ text: string, lang: string }>, allNotes: Array<{ text: string, lang: string }>, source: { text: string } };

export type KeptPartnerWorkFragment = { id: string, revision: number, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, allWhat: Array<{ text: string, lang: string }>, partners: Array<{ id: string }>, municipalities: Array<{ slug: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } };

export type KeptGroupChangeFragment = { id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } };

export type DeskPartnerFormQueryVariables = Exact<{
  partner: string;
  work: string;
}>;


export type DeskPartnerFormQuery = { viewer: { grants: Array<{ role: Role, network: { code: NetworkCode } | null }> } | null, partners: { nodes: Array<{ id: string, name: { text: string, lang: string, dir: string } }> } | null, partner: { id: string, kind: PartnerKind, revision: number, website: string | null, network: { code: NetworkCode }, allNames: Array<{ text: string, lang: string }>, allNotes: Array<{ text: string, lang: string }>, source: { text: string } } | null, partnerWork: { id: string, revision: number, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, records: Array<{ id: string, revision: number, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, allWhat: Array<{ text: string, lang: string }>, partners: Array<{ id: string }>, municipalities: Array<{ slug: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }> | null, network: { code: NetworkCode }, allWhat: Array<{ text: string, lang: string }>, partners: Array<{ id: string }>, municipalities: Array<{ slug: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } } | null, workingGroup: { changes: Array<{ id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, records: Array<{ id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }> | null, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }>, struckChanges: Array<{ id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, records: Array<{ id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }> | null, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }> | null } | null };

export type RecordPartnerMutationVariables = Exact<{
  input: RecordPartnerInput;
}>;


export type RecordPartnerMutation = { recordPartner: { partner: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectPartnerMutationVariables = Exact<{
  input: CorrectPartnerInput;
}>;


export type CorrectPartnerMutation = { correctPartner: { partner: { id: string } | null, current: { id: string, kind: PartnerKind, revision: number, website: string | null, network: { code: NetworkCode }, allNames: Array<{ text: string, lang: string }>, allNotes: Array<{ text: string, lang: string }>, source: { text: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RecordPartnerWorkMutationVariables = Exact<{
  input: RecordPartnerWorkInput;
}>;


export type RecordPartnerWorkMutation = { recordPartnerWork: { work: { id: string } | null, current: { id: string, revision: number, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, allWhat: Array<{ text: string, lang: string }>, partners: Array<{ id: string }>, municipalities: Array<{ slug: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RecordWorkingGroupChangeMutationVariables = Exact<{
  input: RecordWorkingGroupChangeInput;
}>;


export type RecordWorkingGroupChangeMutation = { recordWorkingGroupChange: { change: { id: string } | null, current: { id: string, revision: number, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, struck: boolean, reason: string | null, recordedAt: string, partner: { id: string }, allNotes: Array<{ text: string, lang: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DeskPartnersQueryVariables = Exact<{
  after?: string | null | undefined;
  afterWork?: string | null | undefined;
}>;


export type DeskPartnersQuery = { viewer: { grants: Array<{ role: Role, network: { code: NetworkCode } | null }> } | null, partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PartnerKind, network: { code: NetworkCode }, name: { text: string, lang: string, dir: string } }> } | null, partnerWorks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reportedFrom: string | null, reportedUntil: string | null, network: { code: NetworkCode }, what: { text: string, lang: string, dir: string }, happenedOn: { value: string, precision: DatePrecision } | null }> } | null, struckWorks: { nodes: Array<{ id: string, reason: string | null, recordedAt: string, what: { text: string, lang: string, dir: string } }> } | null, workingGroup: { struckChanges: Array<{ id: string, step: WorkingGroupStep, reason: string | null, recordedAt: string, partner: { name: { text: string, lang: string, dir: string } } }> | null, changes: Array<{ id: string, step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, partner: { name: { text: string, lang: string, dir: string } }, happenedOn: { value: string, precision: DatePrecision } | null }> } | null };

export type DraftReportMutationVariables = Exact<{
  input: DraftReportInput;
}>;


export type DraftReportMutation = { draftReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type KeptParagraphsFragment = { revision: number, paragraphs: Array<{ id: string, section: ReportSection, position: number, allTexts: Array<{ text: string, lang: string }> }> };

export type KeptPeriodFragment = { revision: number, network: { code: NetworkCode }, period: { from: string, to: string } };

export type WriteReportQueryVariables = Exact<{
  id: string;
}>;


export type WriteReportQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role, network: { code: NetworkCode } | null }> } | null, report: { id: string, basis: string, lockedAt: string | null, discardedAt: string | null, mayWrite: boolean, mayDiscard: boolean, revision: number, corrects: { id: string } | null, paragraphs: Array<{ id: string, section: ReportSection, position: number, allTexts: Array<{ text: string, lang: string }> }>, network: { code: NetworkCode }, period: { from: string, to: string } } | null };

export type ChangeReportMutationVariables = Exact<{
  input: ChangeReportInput;
}>;


export type ChangeReportMutation = { changeReport: { report: { id: string } | null, current: { revision: number, network: { code: NetworkCode }, period: { from: string, to: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WriteParagraphMutationVariables = Exact<{
  input: WriteParagraphInput;
}>;


export type WriteParagraphMutation = { writeParagraph: { report: { id: string } | null, current: { revision: number, paragraphs: Array<{ id: string, section: ReportSection, position: number, allTexts: Array<{ text: string, lang: string }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemoveParagraphMutationVariables = Exact<{
  input: RemoveParagraphInput;
}>;


export type RemoveParagraphMutation = { removeParagraph: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type MoveParagraphMutationVariables = Exact<{
  input: MoveParagraphInput;
}>;


export type MoveParagraphMutation = { moveParagraph: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DiscardReportMutationVariables = Exact<{
  input: DiscardReportInput;
}>;


export type DiscardReportMutation = { discardReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreReportMutationVariables = Exact<{
  input: RestoreReportInput;
}>;


export type RestoreReportMutation = { restoreReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LockReportMutationVariables = Exact<{
  input: LockReportInput;
}>;


export type LockReportMutation = { lockReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AuditPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: AuditFilter;
}>;


export type AuditPageQuery = { viewer: { letterChoices: { timeZone: string | null } } | null, auditTrail: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, before: unknown, after: unknown, actor: { id: string, displayName: string } | null, subject: { type: string, id: string }, people: Array<{ id: string, displayName: string }> }> } | null, auditChoices: { actions: Array<string>, subjectTypes: Array<string>, actors: Array<{ id: string, displayName: string }> } | null };

export type ImportRosterMutationVariables = Exact<{
  input: ImportRosterInput;
}>;


export type ImportRosterMutation = { importRoster: { rosterImport: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RosterImportPageQueryVariables = Exact<{
  id: string;
  changesAfter?: string | null | undefined;
  faultsAfter?: string | null | undefined;
}>;


export type RosterImportPageQuery = { viewer: { letterChoices: { timeZone: string | null } } | null, rosterImport: { id: string, fileName: string, state: RosterImportState, isCutOff: boolean, rowCount: number, rowsDone: number, writtenCount: number | null, unchangedCount: number, sentAt: string, appliedAt: string | null, undoneAt: string | null, sentBy: { displayName: string } | null, network: { code: NetworkCode }, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ row: number, kind: RosterImportChangeKind, slug: string, name: string, fields: Array<{ column: string, before: string | null, after: string | null }> }> }, faults: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ row: number | null, column: string | null, value: string | null, message: string }> } } | null };

export type RosterImportsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsPageQuery = { viewer: { letterChoices: { timeZone: string | null } } | null, rosterImports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fileName: string, state: RosterImportState, isCutOff: boolean, sentAt: string, sentBy: { displayName: string } | null, network: { code: NetworkCode } }> } | null };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport: { userErrors: Array<{ message: string }> } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport: { userErrors: Array<{ message: string }> } };

export type ModelsDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelsDeskQuery = { viewer: { grants: Array<{ role: Role }> } | null, maturityModels: Array<{ addedAt: string | null, isInUse: boolean, code: string, family: string, edition: string, levels: Array<{ number: number }>, elements: Array<{ code: string }>, outcomes: Array<{ indicators: Array<{ code: string }> }>, name: { text: string, lang: string, dir: string } }> | null };

export type AddMaturityModelMutationVariables = Exact<{
  input: AddMaturityModelInput;
}>;


export type AddMaturityModelMutation = { addMaturityModel: { model: { family: string, code: string, edition: string, scopeWarning: string | null, outcomes: Array<{ number: number, level: number, element: string, basis: string | null, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, basis: string | null, snapshot: boolean, title: { text: string, lang: string, dir: string }, commitments: Array<{ isInferred: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } }>, counterparts: Array<{ model: string, edition: string, kind: CounterpartKind, isInferred: boolean, indicator: { code: string, title: { text: string, lang: string, dir: string } } }> }> }>, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, gist: string | null, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type RemoveMaturityModelMutationVariables = Exact<{
  code: string;
}>;


export type RemoveMaturityModelMutation = { removeMaturityModel: { userErrors: Array<{ message: string }> } };

export type JoinNetworkMutationVariables = Exact<{
  input: JoinNetworkInput;
}>;


export type JoinNetworkMutation = { joinNetwork: { membership: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LeaveNetworkMutationVariables = Exact<{
  input: LeaveNetworkInput;
}>;


export type LeaveNetworkMutation = { leaveNetwork: { membership: { id: string } | null, current: { id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectMembershipMutationVariables = Exact<{
  input: CorrectMembershipInput;
}>;


export type CorrectMembershipMutation = { correctMembership: { membership: { id: string } | null, current: { id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;


export type RecordMilestoneMutation = { recordMilestone: { milestone: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectMilestoneMutationVariables = Exact<{
  input: CorrectMilestoneInput;
}>;


export type CorrectMilestoneMutation = { correctMilestone: { milestone: { id: string } | null, current: { id: string, revision: number, step: PathwayStep, actor: string | null, consulted: ConsultationKind | null, invented: boolean, skipReason: string | null, struck: boolean, reason: string | null, recordedAt: string, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, note: { text: string, lang: string, dir: string } | null, noteTexts: Array<{ text: string, lang: string }>, source: { text: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RenameMunicipalityMutationVariables = Exact<{
  input: RenameMunicipalityInput;
}>;


export type RenameMunicipalityMutation = { renameMunicipality: { current: { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlaceMunicipalityMutationVariables = Exact<{
  input: PlaceMunicipalityInput;
}>;


export type PlaceMunicipalityMutation = { placeMunicipality: { current: { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type MergeMunicipalityMutationVariables = Exact<{
  input: MergeMunicipalityInput;
}>;


export type MergeMunicipalityMutation = { mergeMunicipality: { current: { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectMunicipalityMutationVariables = Exact<{
  input: CorrectMunicipalityInput;
}>;


export type CorrectMunicipalityMutation = { correctMunicipality: { current: { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddMunicipalityMutationVariables = Exact<{
  input: AddMunicipalityInput;
}>;


export type AddMunicipalityMutation = { addMunicipality: { municipality: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { undoMerge: { current: { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RecordFormerNameMutationVariables = Exact<{
  input: RecordFormerNameInput;
}>;


export type RecordFormerNameMutation = { recordFormerName: { formerName: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectFormerNameMutationVariables = Exact<{
  input: CorrectFormerNameInput;
}>;


export type CorrectFormerNameMutation = { correctFormerName: { formerName: { id: string } | null, current: { id: string, revision: number, struck: boolean, reason: string | null, name: { text: string, lang: string, dir: string }, allNames: Array<{ text: string, lang: string }>, usedUntil: { value: string, precision: DatePrecision } | null, source: { text: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DeskMunicipalitiesQueryVariables = Exact<{
  after?: string | null | undefined;
  filter: MunicipalityFilter;
}>;


export type DeskMunicipalitiesQuery = { viewer: { grants: Array<{ role: Role }> } | null, municipalities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, readAs: { text: string } | null, nodes: Array<{ slug: string, province: Province, kind: MunicipalityKind, standing: Standing, name: { text: string, lang: string, dir: string }, formerNames: Array<{ name: { text: string, lang: string, dir: string } }>, location: { latitude: number } | null }> } | null };

export type NewMunicipalityQueryVariables = Exact<{ [key: string]: never; }>;


export type NewMunicipalityQuery = { viewer: { grants: Array<{ role: Role }> } | null, regions: { nodes: Array<{ slug: string, name: { text: string } }> } | null };

export type KeptMembershipFragment = { id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null };

export type KeptMilestoneFragment = { id: string, revision: number, step: PathwayStep, actor: string | null, consulted: ConsultationKind | null, invented: boolean, skipReason: string | null, struck: boolean, reason: string | null, recordedAt: string, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, note: { text: string, lang: string, dir: string } | null, noteTexts: Array<{ text: string, lang: string }>, source: { text: string } | null };

export type KeptFormerNameFragment = { id: string, revision: number, struck: boolean, reason: string | null, name: { text: string, lang: string, dir: string }, allNames: Array<{ text: string, lang: string }>, usedUntil: { value: string, precision: DatePrecision } | null, source: { text: string } | null };

export type KeptMunicipalityFragment = { revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null };

export type DeskMunicipalityQueryVariables = Exact<{
  slug: string;
  find: string;
  isLookedFor: boolean;
  plan: string;
  isOfPlan: boolean;
}>;


export type DeskMunicipalityQuery = { viewer: { person: { id: string } } | null, municipality: { slug: string, standing: Standing, revision: number, knownAs: KnownAs | null, evidence: string | null, recordNote: string | null, province: Province, kind: MunicipalityKind, population: number | null, planStepToRecord: { since: string | null, path: string } | null, recordKeeping: { networks: Array<NetworkCode>, steps: Array<PathwayStep>, identity: boolean } | null, memberships: Array<{ id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null }>, membershipRecords: Array<{ id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, records: Array<{ id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, hasLeft: boolean, struck: boolean, reason: string | null, recordedAt: string, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null }> | null, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, leftSource: { text: string } | null, recordedBy: { displayName: string } | null }> | null, pathway: { milestones: Array<{ id: string, revision: number, step: PathwayStep, actor: string | null, consulted: ConsultationKind | null, invented: boolean, skipReason: string | null, struck: boolean, reason: string | null, recordedAt: string, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, note: { text: string, lang: string, dir: string } | null, noteTexts: Array<{ text: string, lang: string }>, source: { text: string } | null }> } | null, milestoneRecords: Array<{ id: string, revision: number, step: PathwayStep, actor: string | null, consulted: ConsultationKind | null, invented: boolean, skipReason: string | null, struck: boolean, reason: string | null, recordedAt: string, records: Array<{ id: string, revision: number, step: PathwayStep, actor: string | null, consulted: ConsultationKind | null, invented: boolean, skipReason: string | null, struck: boolean, reason: string | null, recordedAt: string, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, note: { text: string, lang: string, dir: string } | null, noteTexts: Array<{ text: string, lang: string }>, source: { text: string } | null }> | null, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, note: { text: string, lang: string, dir: string } | null, noteTexts: Array<{ text: string, lang: string }>, source: { text: string } | null }> | null, formerNames: Array<{ id: string, revision: number, struck: boolean, reason: string | null, name: { text: string, lang: string, dir: string }, allNames: Array<{ text: string, lang: string }>, usedUntil: { value: string, precision: DatePrecision } | null, source: { text: string } | null }>, formerNameRecords: Array<{ id: string, revision: number, struck: boolean, reason: string | null, name: { text: string, lang: string, dir: string }, allNames: Array<{ text: string, lang: string }>, usedUntil: { value: string, precision: DatePrecision } | null, source: { text: string } | null }> | null, records: Array<{ revision: number, province: Province, kind: MunicipalityKind, population: number | null, knownAs: KnownAs, evidence: string | null, recordNote: string | null, recordedAt: string, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedInto: { slug: string, name: { text: string, lang: string, dir: string } } | null, source: { text: string } | null, recordedBy: { displayName: string } | null }> | null, mergedFrom: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, lowerTier: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, mergedInto: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedOn: { value: string, precision: DatePrecision } | null, allNames: Array<{ text: string, lang: string }>, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null } | null, regions: { nodes: Array<{ slug: string, name: { text: string } }> } | null, plan?: { id: string, title: { text: string } } | null, found?: { nodes: Array<{ slug: string, province: Province, kind: MunicipalityKind, name: { text: string } }> } | null };

export type DeskPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: DeskWorkFilter;
  network: NetworkCode;
}>;


export type DeskPageQuery = { viewer: { person: { id: string } } | null, deskWork: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: DeskWorkKind, since: string | null, invitedOn: string | null, path: string, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, deskWorkCounts: Array<{ kind: DeskWorkKind, count: number }> | null, publishedCounts: Array<{ difference: number | null }> | null, postReports: { totalCount: number } | null, savedViews: Array<{ id: string, name: string, path: string }> | null };

export type KeptSurveyFragment = { revision: number, opensOn: string | null, closesOn: string | null, allTitles: Array<{ lang: string, text: string }>, allIntros: Array<{ lang: string, text: string }>, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> };

export type CreateSurveyMutationVariables = Exact<{
  input: CreateSurveyInput;
}>;


export type CreateSurveyMutation = { createSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ChangeSurveyMutationVariables = Exact<{
  input: ChangeSurveyInput;
}>;


export type ChangeSurveyMutation = { changeSurvey: { survey: { id: string } | null, current: { revision: number, opensOn: string | null, closesOn: string | null, allTitles: Array<{ lang: string, text: string }>, allIntros: Array<{ lang: string, text: string }>, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type SendSurveyMutationVariables = Exact<{
  input: SendSurveyInput;
}>;


export type SendSurveyMutation = { sendSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemindOutstandingMutationVariables = Exact<{
  input: RemindOutstandingInput;
}>;


export type RemindOutstandingMutation = { remindOutstanding: { remindedCount: number | null, survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DiscardSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type DiscardSurveyMutation = { discardSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type RestoreSurveyMutation = { restoreSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReopenSurveyMutationVariables = Exact<{
  input: ReopenSurveyInput;
}>;


export type ReopenSurveyMutation = { reopenSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CloseSurveyMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type CloseSurveyMutation = { closeSurvey: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PublishSurveyResultsMutationVariables = Exact<{
  input: SurveyInput;
}>;


export type PublishSurveyResultsMutation = { publishSurveyResults: { survey: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DeskSurveysPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskSurveysPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null, surveys: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: SurveyState, opensOn: string | null, closesOn: string | null, lastDay: string | null, publishedAt: string | null, reconstructed: boolean, invented: boolean, sentCount: number | null, answeredCount: number | null, title: { text: string, lang: string, dir: string } }> } | null, discardedSurveys: Array<{ id: string, revision: number, discardedAt: string | null, title: { text: string, lang: string, dir: string } }> | null };

export type DeskNewSurveyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskNewSurveyPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null };

export type DeskSurveyPreviewQueryVariables = Exact<{
  id: string;
}>;


export type DeskSurveyPreviewQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null, survey: { id: string, opensOn: string | null, closesOn: string | null, state: SurveyState, invented: boolean, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> } | null };

export type DeskSheetPageQueryVariables = Exact<{
  id: string;
}>;


export type DeskSheetPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null, surveySheet: { id: string, progress: SurveyProgress, revision: number, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, survey: { id: string, state: SurveyState, title: { text: string, lang: string, dir: string }, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> }, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> } | null };

export type EnterAnswersMutationVariables = Exact<{
  input: EnterAnswersInput;
}>;


export type EnterAnswersMutation = { enterAnswers: { sheet: { id: string } | null, current: { revision: number, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DeskSurveyPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  progress?: Array<SurveyProgress> | SurveyProgress | null | undefined;
  to: SurveyRecipientsInput;
  withRecipients: boolean;
}>;


export type DeskSurveyPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null, survey: { revision: number, discardedAt: string | null, remindedOn: string | null, id: string, opensOn: string | null, closesOn: string | null, lastDay: string | null, state: SurveyState, reconstructed: boolean, invented: boolean, publishedAt: string | null, sentCount: number | null, letterCount: number | null, answeredCount: number | null, allTitles: Array<{ lang: string, text: string }>, allIntros: Array<{ lang: string, text: string }>, questions: Array<{ required: boolean, least: number | null, most: number | null, id: string, kind: SurveyQuestionKind, answeredCount: number | null, allPrompts: Array<{ lang: string, text: string }>, choices: Array<{ value: string, label: { text: string, lang: string, dir: string }, allLabels: Array<{ lang: string, text: string }> }>, texts: Array<{ text: string, municipality: { name: { text: string, lang: string, dir: string } } | null }> | null, prompt: { text: string, lang: string, dir: string }, tally: Array<{ value: string, count: number | null, choice: { text: string, lang: string, dir: string } }> | null }>, progress: Array<{ progress: SurveyProgress, count: number }> | null, sheets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, progress: SurveyProgress, reached: boolean, bounced: boolean, way: SurveyWay | null, savedAt: string | null, remindedOn: string | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, note: { text: string, lang: string, dir: string } | null, source: { text: string } | null } | null, surveyRecipients?: { totalCount: number, reachableCount: number, unreachable: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { view: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply: { post: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { editPost: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawPostMutationVariables = Exact<{
  input: WithdrawPostInput;
}>;


export type WithdrawPostMutation = { withdrawPost: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AcceptAnswerMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CloseDiscussionMutationVariables = Exact<{
  input: CloseDiscussionInput;
}>;


export type CloseDiscussionMutation = { closeDiscussion: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReopenDiscussionMutationVariables = Exact<{
  input: ReopenDiscussionInput;
}>;


export type ReopenDiscussionMutation = { reopenDiscussion: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReportPostMutationVariables = Exact<{
  input: ReportPostInput;
}>;


export type ReportPostMutation = { reportPost: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type HidePostMutationVariables = Exact<{
  input: HidePostInput;
}>;


export type HidePostMutation = { hidePost: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type UnhidePostMutationVariables = Exact<{
  input: UnhidePostInput;
}>;


export type UnhidePostMutation = { unhidePost: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DismissReportsMutationVariables = Exact<{
  input: DismissReportsInput;
}>;


export type DismissReportsMutation = { dismissReports: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AskToShareAnswerMutationVariables = Exact<{
  input: AskToShareAnswerInput;
}>;


export type AskToShareAnswerMutation = { askToShareAnswer: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AnswerShareRequestMutationVariables = Exact<{
  input: AnswerShareRequestInput;
}>;


export type AnswerShareRequestMutation = { answerShareRequest: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AskPageQueryVariables = Exact<{
  model: string;
}>;


export type AskPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role, municipality: { slug: string, name: { text: string } } | null }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null, maturityModel: { outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type BeforeAskingQueryVariables = Exact<{
  title: string;
  commitments: Array<number> | number;
  indicators: Array<IndicatorKey> | IndicatorKey;
}>;


export type BeforeAskingQuery = { viewer: { grants: Array<{ municipality: { slug: string } | null }> } | null, similarDiscussions: Array<{ id: string, title: string, lang: string, dir: string, answerCount: number, invented: boolean }> | null, experience: Array<{ municipality: { slug: string, name: { text: string, lang: string, dir: string } } }> | null };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { discussion: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PostReportsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PostReportsPageQuery = { viewer: { person: { id: string } } | null, postReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: string, reportedAt: string, reportedBy: { id: string, displayName: string } | null, post: { id: string, body: string | null, lang: string, dir: string, isQuestion: boolean, municipality: { name: { text: string, lang: string, dir: string } } | null, author: { id: string, displayName: string } | null, discussion: { id: string, title: string, lang: string, dir: string } } }> } | null };

export type DiscussionsPageQueryVariables = Exact<{
  filter: DiscussionFilter;
  after?: string | null | undefined;
}>;


export type DiscussionsPageQuery = { viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null, discussions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, lang: string, dir: string, audience: DiscussionAudience, state: DiscussionState, askedAt: string, answerCount: number, invented: boolean, acceptedAnswer: { id: string } | null, commitments: Array<{ number: number }>, indicators: Array<{ code: string } | null>, question: { body: string | null, lang: string, dir: string, speaksAs: SpeakerRole, municipality: { name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type MendQuestionPageQueryVariables = Exact<{
  id: string;
  model: string;
}>;


export type MendQuestionPageQuery = { viewer: { person: { id: string } } | null, discussion: { id: string, title: string, lang: string, dir: string, commitments: Array<{ number: number }>, indicators: Array<{ model: string, code: string } | null>, question: { id: string, viewerMayEdit: boolean } } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null, maturityModel: { outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type ChangeQuestionMutationVariables = Exact<{
  input: ChangeQuestionInput;
}>;


export type ChangeQuestionMutation = { changeQuestion: { discussion: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PostOnPageFragment = { id: string, isQuestion: boolean, isAccepted: boolean, body: string | null, lang: string, dir: string, speaksAs: SpeakerRole, writtenAt: string, editedAt: string | null, revision: number, withdrawnAt: string | null, hiddenAt: string | null, hiddenReason: string | null, viewerIsAuthor: boolean, viewerMayEdit: boolean, viewerMayReport: boolean, viewerMayModerate: boolean, viewerMayAskToShare: boolean, author: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null, revisions: Array<{ revision: number, body: string, lang: string, dir: string, writtenAt: string }>, sharing: { kind: SharedAnswerKind, title: string, agreed: boolean | null, resource: { slug: string } | null } | null };

export type DiscussionPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DiscussionPageQuery = { viewer: { mayFollow: boolean, following: { pace: Pace | null, muted: boolean } | null, person: { id: string }, grants: Array<{ role: Role, municipality: { slug: string, name: { text: string } } | null }>, letterChoices: { pace: Pace, topics: Array<LetterTopic> } } | null, discussion: { id: string, title: string, lang: string, dir: string, audience: DiscussionAudience, state: DiscussionState, askedAt: string, answerCount: number, invented: boolean, viewerMayReply: boolean, viewerMaySettle: boolean, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }>, indicators: Array<{ model: string, code: string, title: { text: string, lang: string, dir: string } } | null>, question: { id: string, isQuestion: boolean, isAccepted: boolean, body: string | null, lang: string, dir: string, speaksAs: SpeakerRole, writtenAt: string, editedAt: string | null, revision: number, withdrawnAt: string | null, hiddenAt: string | null, hiddenReason: string | null, viewerIsAuthor: boolean, viewerMayEdit: boolean, viewerMayReport: boolean, viewerMayModerate: boolean, viewerMayAskToShare: boolean, author: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null, revisions: Array<{ revision: number, body: string, lang: string, dir: string, writtenAt: string }>, sharing: { kind: SharedAnswerKind, title: string, agreed: boolean | null, resource: { slug: string } | null } | null }, answers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, isQuestion: boolean, isAccepted: boolean, body: string | null, lang: string, dir: string, speaksAs: SpeakerRole, writtenAt: string, editedAt: string | null, revision: number, withdrawnAt: string | null, hiddenAt: string | null, hiddenReason: string | null, viewerIsAuthor: boolean, viewerMayEdit: boolean, viewerMayReport: boolean, viewerMayModerate: boolean, viewerMayAskToShare: boolean, author: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, network: { code: NetworkCode } | null, revisions: Array<{ revision: number, body: string, lang: string, dir: string, writtenAt: string }>, sharing: { kind: SharedAnswerKind, title: string, agreed: boolean | null, resource: { slug: string } | null } | null }> }, experience: Array<{ municipality: { slug: string, name: { text: string, lang: string, dir: string } }, report: { id: string, period: string, invented: boolean } | null, assessment: { id: string, invented: boolean } | null }> | null } | null };

export type ChangeSeriesPageQueryVariables = Exact<{
  id: string;
}>;


export type ChangeSeriesPageQuery = { eventSeries: { id: string, revision: number, title: { text: string, lang: string, dir: string }, dates: Array<{ slug: string, startsAt: string, endsAt: string, timeZone: string, precision: EventPrecision, status: EventStatus, kind: EventKind, audience: EventAudience, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null }>, drafts: Array<{ slug: string, startsAt: string, endsAt: string, timeZone: string, precision: EventPrecision, status: EventStatus, kind: EventKind, audience: EventAudience, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null }> } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type ChangeSeriesMutationVariables = Exact<{
  input: ChangeSeriesInput;
}>;


export type ChangeSeriesMutation = { changeSeries: { series: { id: string } | null, dates: Array<{ startsAt: string, endsAt: string, event: { slug: string, startsAt: string, endsAt: string, timeZone: string } | null }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EventSeriesPageQueryVariables = Exact<{
  id: string;
}>;


export type EventSeriesPageQuery = { eventSeries: { id: string, revision: number, drafts: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, hostMunicipality: { slug: string } | null, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }>, title: { text: string, lang: string, dir: string }, dates: Array<{ capacity: number | null, registeredCount: number, waitlistedCount: number, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, places: Array<{ attendance: Attendance, capacity: number | null, registeredCount: number, waitlistedCount: number }>, hostMunicipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, viewerRegistration: { id: string, position: number | null, onlineUrl: string | null } | null, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }> } | null, viewer: { mayFollow: boolean, following: { pace: Pace | null, muted: boolean } | null, grants: Array<{ role: Role, municipality: { slug: string, name: { text: string } } | null }>, letterChoices: { pace: Pace, topics: Array<LetterTopic> } } | null };

export type PublishSeriesMutationVariables = Exact<{
  input: PublishSeriesInput;
}>;


export type PublishSeriesMutation = { publishSeries: { userErrors: Array<{ message: string }> } };

export type RegisterForSeriesMutationVariables = Exact<{
  input: RegisterForSeriesInput;
}>;


export type RegisterForSeriesMutation = { registerForSeries: { registrations: Array<{ status: RegistrationStatus }>, userErrors: Array<{ message: string }> } };

export type ScheduleSeriesMutationVariables = Exact<{
  input: ScheduleSeriesInput;
}>;


export type ScheduleSeriesMutation = { scheduleSeries: { series: { id: string } | null, dates: Array<{ startsAt: string, endsAt: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EditEventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EditEventPageQuery = { event: { slug: string, sequence: number, status: EventStatus, viewerMayChange: boolean, kind: EventKind, audience: EventAudience, startsAt: string, endsAt: string, timeZone: string, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, title: { text: string }, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type ChangeEventMutationVariables = Exact<{
  input: ChangeEventInput;
}>;


export type ChangeEventMutation = { changeEvent: { event: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EventToChangeFragment = { kind: EventKind, audience: EventAudience, startsAt: string, endsAt: string, timeZone: string, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null };

export type EventPageQueryVariables = Exact<{
  slug: string;
  overlapFrom?: string | null | undefined;
  overlapTo?: string | null | undefined;
  withOverlaps: boolean;
  participantsAfter?: string | null | undefined;
  registrationsAfter?: string | null | undefined;
}>;


export type EventPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null, event: { slug: string, kind: EventKind, status: EventStatus, audience: EventAudience, viewerMayChange: boolean, sequence: number, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, address: string | null, online: boolean, municipalityShare: number | null, viewerMayGiveFeedback: boolean, organizer: string | null, languages: Array<string>, interpretation: Array<string>, source: string | null, invented: boolean, title: { text: string, lang: string, dir: string }, description: { text: string, lang: string, dir: string } | null, cancellationReason: { text: string, lang: string, dir: string } | null, reminders: Array<{ hoursBefore: number, dueAt: string, sentAt: string | null, sentCount: number }> | null, formerTimes: Array<{ startsAt: string, endsAt: string, timeZone: string }>, accessNotes: { text: string, lang: string, dir: string } | null, poll: { id: string } | null, places: Array<{ attendance: Attendance, capacity: number | null, registeredCount: number, waitlistedCount: number }>, viewerRegistration: { id: string, status: RegistrationStatus, attendance: Attendance, position: number | null, onlineUrl: string | null, accessNeeds: string | null, languageNeeds: string | null, listed: boolean, came: boolean | null, municipality: { slug: string } | null } | null, attendance: Array<{ count: number, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> | null, openItems: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, event: { slug: string, title: { text: string, lang: string, dir: string } }, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }> | null, minutes: { status: MinutesStatus, text: { text: string, lang: string, dir: string } | null, decisions: Array<{ number: number, text: { text: string, lang: string, dir: string }, commitments: Array<{ number: number }> }>, actionItems: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, event: { slug: string } }> } | null, participants: { totalCount: number, nodes: Array<{ person: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, registrations: { totalCount: number, nodes: Array<{ id: string, status: RegistrationStatus, attendance: Attendance, registeredAt: string, accessNeeds: string | null, languageNeeds: string | null, person: { id: string, displayName: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, hostMunicipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, title: { text: string, lang: string, dir: string }, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> }>, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }>, series: { id: string, title: { text: string, lang: string, dir: string } } | null, materials: Array<{ slug: string, kind: ResourceKind, title: { text: string, lang: string, dir: string } }> | null } | null, overlapping?: { nodes: Array<{ slug: string, status: EventStatus, precision: EventPrecision, title: { text: string, lang: string, dir: string } }> } | null };

export type ScheduleEventPageQueryVariables = Exact<{
  series: string;
  ofSeries: boolean;
}>;


export type ScheduleEventPageQuery = { eventSeries?: { id: string, title: { text: string, lang: string, dir: string }, dates: Array<{ kind: EventKind, audience: EventAudience, startsAt: string, endsAt: string, timeZone: string, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null }>, drafts: Array<{ kind: EventKind, audience: EventAudience, startsAt: string, endsAt: string, timeZone: string, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, municipalityShare: number | null, languages: Array<string>, interpretation: Array<string>, materialSlugs: Array<string>, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, invited: Array<{ slug: string, name: { text: string } }>, hostMunicipality: { slug: string, name: { text: string } } | null, commitments: Array<{ number: number }>, sessions: Array<{ startsAt: string | null, endsAt: string | null, room: string | null, allTitles: Array<{ text: string, lang: string }>, presenters: Array<{ name: string, affiliation: string | null, municipality: { slug: string, name: { text: string } } | null }> }>, reminders: Array<{ hoursBefore: number }> | null }> } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type PublishEventMutationVariables = Exact<{
  input: PublishEventInput;
}>;


export type PublishEventMutation = { publishEvent: { event: { status: EventStatus } | null, userErrors: Array<{ message: string }> } };

export type DiscardEventMutationVariables = Exact<{
  input: DiscardEventInput;
}>;


export type DiscardEventMutation = { discardEvent: { discarded: string | null, userErrors: Array<{ message: string }> } };

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;


export type CancelEventMutation = { cancelEvent: { event: { status: EventStatus } | null, userErrors: Array<{ message: string }> } };

export type CalendarEventFragment = { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> };

export type CalendarPageQueryVariables = Exact<{
  from: string;
  to: string;
  now: string;
  first: string;
  last: string;
  filter: EventFilter;
  listed: EventFilter;
  after?: string | null | undefined;
}>;


export type CalendarPageQuery = { inMonth: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }> } | null, upcoming: { nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }> } | null, days: Array<{ day: string, count: number, events: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }> }> | null, years: Array<{ year: number, firstMonth: string, count: number }> | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string } }> | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null };

export type RegisterForEventMutationVariables = Exact<{
  input: RegisterForEventInput;
}>;


export type RegisterForEventMutation = { registerForEvent: { registration: { status: RegistrationStatus } | null, userErrors: Array<{ message: string }> } };

export type CancelRegistrationMutationVariables = Exact<{
  input: CancelRegistrationInput;
}>;


export type CancelRegistrationMutation = { cancelRegistration: { registration: { status: RegistrationStatus } | null, userErrors: Array<{ message: string }> } };

export type ChangeRegistrationMutationVariables = Exact<{
  input: ChangeRegistrationInput;
}>;


export type ChangeRegistrationMutation = { changeRegistration: { registration: { status: RegistrationStatus } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ScheduleEventMutationVariables = Exact<{
  input: ScheduleEventInput;
}>;


export type ScheduleEventMutation = { scheduleEvent: { event: { slug: string, startsAt: string, endsAt: string } | null, conflicts: Array<{ slug: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ExpressedNeedDeskQueryVariables = Exact<{
  network: NetworkCode;
}>;


export type ExpressedNeedDeskQuery = { viewer: { grants: Array<{ role: Role, network: { code: NetworkCode } | null }> } | null, expressedNeeds: Array<{ id: string, revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, revisions: Array<{ revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } }>, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } }> | null, struck: Array<{ id: string, revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, revisions: Array<{ revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } }>, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } }> | null };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed: { need: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectNeedMutationVariables = Exact<{
  input: CorrectNeedInput;
}>;


export type CorrectNeedMutation = { correctNeed: { need: { id: string } | null, current: { revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type NeedRecordFragment = { revision: number, from: string, to: string, struck: boolean, reason: string | null, recordedAt: string, what: { text: string, lang: string, dir: string }, allWhat: Array<{ text: string, lang: string }>, answer: { text: string, lang: string, dir: string } | null, allAnswers: Array<{ text: string, lang: string }>, source: { text: string } };

export type FollowedFragment = { mayFollow: boolean, letterChoices: { pace: Pace, topics: Array<LetterTopic> } };

export type FollowingPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowingPageQuery = { viewer: { mayFollow: boolean, followings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FollowingKind, thing: string, pace: Pace | null, muted: boolean, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, series: { id: string, title: { text: string, lang: string, dir: string } } | null, question: { id: string, title: string, lang: string, dir: string } | null, newest: { id: string, kind: ActivityKind, at: string, url: string, invented: boolean, summary: { text: string, lang: string, dir: string }, municipality: { name: { text: string, lang: string, dir: string } } | null } | null }> }, letterChoices: { pace: Pace, topics: Array<LetterTopic> } } | null };

export type FollowMutationVariables = Exact<{
  input: FollowInput;
}>;


export type FollowMutation = { follow: { following: { pace: Pace | null } | null, userErrors: Array<{ message: string }> } };

export type UnfollowMutationVariables = Exact<{
  input: UnfollowInput;
}>;


export type UnfollowMutation = { unfollow: { following: { pace: Pace | null, muted: boolean } | null, userErrors: Array<{ message: string }> } };

export type ChangeFollowingMutationVariables = Exact<{
  input: ChangeFollowingInput;
}>;


export type ChangeFollowingMutation = { changeFollowing: { following: { pace: Pace | null, muted: boolean } | null, userErrors: Array<{ message: string }> } };

export type GapsPageQueryVariables = Exact<{
  slug: string;
  model: string;
  after?: string | null | undefined;
  most?: number;
}>;


export type GapsPageQuery = { municipality: { slug: string, name: { text: string, lang: string, dir: string }, actionPlans: { nodes: Array<{ id: string, title: { text: string, lang: string, dir: string }, municipality: { slug: string } }> } | null, assessments: Array<{ model: { code: string, edition: string } }> | null, maturityTargets: Array<{ endedAt: string | null, dueOn: string, model: { code: string }, element: { code: string } }> | null, workingAssessment: { id: string, status: AssessmentStatus, mode: AssessmentMode, assessedOn: string | null, invented: boolean, viewerMayWrite: boolean, model: { code: string, edition: string }, gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, level: number, rating: Rating | null, gap: string | null, owner: string | null, reasons: Array<GapReason>, actions: Array<{ id: string, owner: string | null, endsOn: string | null, status: ProgressStatus | null, text: { text: string, lang: string, dir: string }, plan: { id: string, sourceLang: string } }>, element: { code: string, family: string, name: { text: string, lang: string, dir: string } }, indicator: { code: string, title: { text: string, lang: string, dir: string }, evidenceExamples: Array<{ text: string, lang: string, dir: string }> }, resources: { nodes: Array<{ slug: string, title: { text: string, lang: string, dir: string } }> } | null, events: { nodes: Array<{ slug: string, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null, peers: { edges: Array<{ metOn: string, invented: boolean }>, nodes: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> } }> } } | null } | null, draftActionPlans: Array<{ id: string, title: { text: string, lang: string, dir: string } }> | null };

export type PlanGapMutationVariables = Exact<{
  input: PlanGapInput;
}>;


export type PlanGapMutation = { planGap: { action: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type UndoPlanGapMutationVariables = Exact<{
  input: UndoPlanGapInput;
}>;


export type UndoPlanGapMutation = { undoPlanGap: { plan: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type HomePageQueryVariables = Exact<{
  now: string;
}>;


export type HomePageQuery = { roster: { totalCount: number, undatedCount: number, published: { date: string | null, precision: DatePrecision | null, count: number | null } | null, byProvince: Array<{ province: Province, count: number }>, places: Array<{ slug: string, name: { text: string }, location: { latitude: number, longitude: number } | null }> } | null, peerGroup: { reporting: { totalCount: number } | null } | null, commitments: Array<{ number: number, umbrella: Umbrella, reportingCount: number, title: { text: string, lang: string, dir: string } }> | null, progressReports: { totalCount: number, nodes: Array<{ invented: boolean }> } | null, activity: { nodes: Array<{ id: string, kind: ActivityKind, at: string, url: string, invented: boolean, summary: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null, events: { nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, hostMunicipality: { name: { text: string, lang: string, dir: string } } | null }> } | null };

export type ImportActionPlanMutationVariables = Exact<{
  input: ImportActionPlanInput;
}>;


export type ImportActionPlanMutation = { importActionPlan: { plan: { id: string } | null, warnings: Array<{ code: string, message: string, line: number | null }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ImportPlanPageQueryVariables = Exact<{
  slug: string;
  from: string;
  isFrom: boolean;
}>;


export type ImportPlanPageQuery = { municipality: { slug: string, name: { text: string, lang: string, dir: string }, actionPlans: { nodes: Array<{ id: string, languages: Array<string>, sourceLang: string, title: { text: string, lang: string, dir: string } }> } | null } | null, draftActionPlans: Array<{ id: string, languages: Array<string>, sourceLang: string, title: { text: string, lang: string, dir: string } }> | null, discardedActionPlans: Array<{ id: string, languages: Array<string>, sourceLang: string, title: { text: string, lang: string, dir: string } }> | null, planTemplates: Array<{ code: string, title: { text: string, lang: string, dir: string }, sections: Array<{ text: string }> }>, actionPlans: { nodes: Array<{ id: string, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string } } }> } | null, actionPlan?: { id: string, status: PlanStatus, segments: Array<{ level: number, kind: PlanRowKind, text: { text: string } }> } | null, viewer: { person: { id: string }, grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null };

export type PlanToAddToFragment = { id: string, languages: Array<string>, sourceLang: string, title: { text: string, lang: string, dir: string } };

export type ReadPlanDocumentQueryVariables = Exact<{
  input: ReadPlanDocumentInput;
}>;


export type ReadPlanDocumentQuery = { readPlanDocument: { outline: { title: string | null, language: string | null, sectionCount: number, groupCount: number, actionCount: number, outcomeCount: number, leftOutCount: number, period: { from: number | null, to: number | null }, rows: Array<{ kind: PlanRowKind, level: number, number: string, text: string, lines: Array<number>, checks: Array<PlanCheck>, facts: { owner: string | null, partners: string | null, timeline: string | null, startsOn: string | null, endsOn: string | null, budgetLine: string | null, status: string | null, commitments: string | null } }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type InclusionReportPageQueryVariables = Exact<{
  slug: string;
  year: number;
  edition?: number | null | undefined;
  from: string;
  to: string;
}>;


export type InclusionReportPageQuery = { municipality: { slug: string, name: { text: string, lang: string, dir: string }, pathway: { milestones: Array<{ id: string, invented: boolean, step: PathwayStep, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string, lang: string } | null, source: { text: string } | null }> } | null, resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, year: number | null, title: { text: string, lang: string } }> } | null } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null, events: { totalCount: number, nodes: Array<{ slug: string, startsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, status: EventStatus, invented: boolean, hostMunicipality: { slug: string } | null, title: { text: string, lang: string } }> } | null, inclusionReport: { lockedAt: string | null, id: string, year: number, edition: number, revision: number, basis: string, mayWrite: boolean, sections: Array<InclusionSection>, recordOrder: Array<string>, ownActions: Array<string>, content: { text: string, sha256: string } | null, correctedBy: { edition: number, lockedAt: string | null } | null, corrects: { id: string, edition: number, lockedAt: string | null } | null, leftOut: Array<{ record: string, reason: { text: string, lang: string }, allReasons: Array<{ text: string, lang: string }> }>, paragraphs: Array<{ id: string, section: InclusionSection, text: { text: string, lang: string }, allTexts: Array<{ text: string, lang: string }> }>, progress: Array<{ id: string, revision: number, status: ProgressStatus, invented: boolean, publishedAt: string, commitment: { number: number } | null, summary: { text: string, lang: string }, challenges: { text: string, lang: string } | null, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> }>, progressBefore: Array<{ status: ProgressStatus, commitment: { number: number } | null }>, progressOnActions: Array<{ id: string, period: string, status: ProgressStatus, invented: boolean, action: { id: string } | null, summary: { text: string, lang: string } }>, plans: Array<{ id: string, revision: number, sourceLang: string, title: { text: string, lang: string }, period: { from: number | null, to: number | null }, sections: Array<{ groups: Array<{ actions: Array<{ id: string, number: string, status: ProgressStatus | null, owner: string | null, timeline: string | null, text: { text: string, lang: string } }> }> }> }> } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null };

export type InclusionReportDraftFragment = { id: string, year: number, edition: number, revision: number, basis: string, mayWrite: boolean, sections: Array<InclusionSection>, recordOrder: Array<string>, ownActions: Array<string>, corrects: { id: string, edition: number, lockedAt: string | null } | null, leftOut: Array<{ record: string, reason: { text: string, lang: string }, allReasons: Array<{ text: string, lang: string }> }>, paragraphs: Array<{ id: string, section: InclusionSection, text: { text: string, lang: string }, allTexts: Array<{ text: string, lang: string }> }>, progress: Array<{ id: string, revision: number, status: ProgressStatus, invented: boolean, publishedAt: string, commitment: { number: number } | null, summary: { text: string, lang: string }, challenges: { text: string, lang: string } | null, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> }>, progressBefore: Array<{ status: ProgressStatus, commitment: { number: number } | null }>, progressOnActions: Array<{ id: string, period: string, status: ProgressStatus, invented: boolean, action: { id: string } | null, summary: { text: string, lang: string } }>, plans: Array<{ id: string, revision: number, sourceLang: string, title: { text: string, lang: string }, period: { from: number | null, to: number | null }, sections: Array<{ groups: Array<{ actions: Array<{ id: string, number: string, status: ProgressStatus | null, owner: string | null, timeline: string | null, text: { text: string, lang: string } }> }> }> }> };

export type StartInclusionReportMutationVariables = Exact<{
  input: StartInclusionReportInput;
}>;


export type StartInclusionReportMutation = { startInclusionReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LockInclusionReportMutationVariables = Exact<{
  input: LockInclusionReportInput;
}>;


export type LockInclusionReportMutation = { lockInclusionReport: { report: { edition: number } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WriteInclusionParagraphMutationVariables = Exact<{
  input: WriteInclusionParagraphInput;
}>;


export type WriteInclusionParagraphMutation = { writeInclusionParagraph: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemoveInclusionParagraphMutationVariables = Exact<{
  input: RemoveInclusionParagraphInput;
}>;


export type RemoveInclusionParagraphMutation = { removeInclusionParagraph: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ArrangeInclusionReportMutationVariables = Exact<{
  input: ArrangeInclusionReportInput;
}>;


export type ArrangeInclusionReportMutation = { arrangeInclusionReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LeaveOutOfInclusionReportMutationVariables = Exact<{
  input: LeaveOutOfInclusionReportInput;
}>;


export type LeaveOutOfInclusionReportMutation = { leaveOutOfInclusionReport: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { contact: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type InvitationPageQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPageQuery = { invitation: { displayName: string, champion: boolean, elected: boolean, mayEdit: boolean, state: InvitationState, expiresAt: string, title: { text: string, lang: string, dir: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, invitedBy: { displayName: string } | null, replaces: { person: { displayName: string } } | null } | null };

export type KeepPlanPageQueryVariables = Exact<{
  id: string;
}>;


export type KeepPlanPageQuery = { actionPlan: { id: string, revision: number, status: PlanStatus, discardedAt: string | null, viewerMayEdit: boolean, source: string | null, note: string | null, sourceLang: string, period: { from: number | null, to: number | null }, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } } | null, viewer: { person: { id: string } } | null };

export type DescribeActionPlanMutationVariables = Exact<{
  input: DescribeActionPlanInput;
}>;


export type DescribeActionPlanMutation = { describeActionPlan: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DiscardActionPlanMutationVariables = Exact<{
  input: DiscardActionPlanInput;
}>;


export type DiscardActionPlanMutation = { discardActionPlan: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawActionPlanMutationVariables = Exact<{
  input: WithdrawActionPlanInput;
}>;


export type WithdrawActionPlanMutation = { withdrawActionPlan: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreActionPlanMutationVariables = Exact<{
  input: RestoreActionPlanInput;
}>;


export type RestoreActionPlanMutation = { restoreActionPlan: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LibraryItemPageQueryVariables = Exact<{
  slug: string;
}>;


export type LibraryItemPageQuery = { mayAddLibraryFile: boolean | null, resource: { slug: string, kind: ResourceKind, languages: Array<string>, year: number | null, url: string | null, source: string | null, indicators: Array<string>, author: string | null, licence: string | null, audience: Array<ResourceAudience>, province: string | null, invented: boolean, updatedAt: string | null, withdrawnAt: string | null, withdrawnWithAnswer: boolean, mayChange: boolean, title: { text: string, lang: string, dir: string }, summary: { text: string, lang: string, dir: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, commitments: Array<{ number: number }>, withdrawalReason: { text: string, lang: string, dir: string } | null, collections: Array<{ slug: string, title: { text: string, lang: string, dir: string } }>, caseStudy: { situation: { text: string, lang: string, dir: string }, done: { text: string, lang: string, dir: string }, cost: { text: string, lang: string, dir: string } | null, result: { text: string, lang: string, dir: string }, advice: { text: string, lang: string, dir: string } | null } | null, service: { phone: string | null, email: string | null, what: { text: string, lang: string, dir: string }, where: { text: string, lang: string, dir: string }, hours: { text: string, lang: string, dir: string } | null } | null, fileLines: Array<{ id: string, current: { id: string, name: string, url: string, mediaType: string, size: number, sha256: string, lang: string | null, version: number | null, uploadedAt: string }, earlier: Array<{ id: string, name: string, url: string, mediaType: string, size: number, sha256: string, lang: string | null, version: number | null, uploadedAt: string }> }>, related: Array<{ commitments: number, indicators: number, resource: { slug: string, kind: ResourceKind, title: { text: string, lang: string, dir: string } } }>, takenBackFiles: Array<{ id: string, version: number, at: string, reason: { text: string, lang: string, dir: string } }>, sharedFrom: { id: string, discussion: { id: string } } | null } | null, ownCollections: Array<{ slug: string, title: { text: string, lang: string, dir: string } }> | null, commitments: Array<{ number: number, umbrella: Umbrella, title: { text: string, lang: string, dir: string } }> | null, maturityModel: { outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type LibraryFileFactsFragment = { id: string, name: string, url: string, mediaType: string, size: number, sha256: string, lang: string | null, version: number | null, uploadedAt: string };

export type LibraryPageQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: ResourceFilter;
  after?: string | null | undefined;
  municipality: string;
  isOfOne: boolean;
  model: string;
  isOnIndicator: boolean;
}>;


export type LibraryPageQuery = { mayAddLibraryFile: boolean | null, resources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { kind: Array<{ value: string, count: number }>, lang: Array<{ value: string, count: number }>, commitment: Array<{ value: string, count: number }>, audience: Array<{ value: string, count: number }>, province: Array<{ value: string, count: number }>, year: Array<{ value: string, count: number }> }, readAs: { text: string } | null, edges: Array<{ found: { title: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null, excerpt: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null }>, nodes: Array<{ slug: string, kind: ResourceKind, languages: Array<string>, year: number | null, invented: boolean, title: { text: string, lang: string, dir: string }, summary: { text: string, lang: string, dir: string } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, commitments: Array<{ number: number }> }> } | null, commitments: Array<{ number: number, umbrella: Umbrella, title: { text: string, lang: string, dir: string } }> | null, municipality?: { slug: string, name: { text: string, lang: string, dir: string } } | null, maturityModel?: { code: string, edition: string, outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type MaturityPageQueryVariables = Exact<{
  code: string;
  element?: string | null | undefined;
  level?: number | null | undefined;
}>;


export type MaturityPageQuery = { maturityModel: { code: string, family: string, edition: string, scopeWarning: string | null, outcomes: Array<{ number: number, level: number, element: string, basis: string | null, indicators: Array<{ code: string, basis: string | null, snapshot: boolean, title: { text: string, lang: string, dir: string }, commitments: Array<{ isInferred: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } }>, counterparts: Array<{ model: string, edition: string, kind: CounterpartKind, isInferred: boolean, indicator: { code: string, title: { text: string, lang: string, dir: string } } }>, resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, title: { text: string, lang: string, dir: string } }> } | null, events: { totalCount: number, nodes: Array<{ slug: string, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null }>, title: { text: string, lang: string, dir: string } | null }>, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, gist: string | null, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> } | null, maturityModels: Array<{ code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } }> | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null };

export type MaturityFileQueryVariables = Exact<{
  code: string;
}>;


export type MaturityFileQuery = { maturityModel: { code: string, file: string } | null };

export type ModelInListFragment = { code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } };

export type ModelPartsFragment = { code: string, family: string, edition: string, scopeWarning: string | null, outcomes: Array<{ number: number, level: number, element: string, basis: string | null, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, basis: string | null, snapshot: boolean, title: { text: string, lang: string, dir: string }, commitments: Array<{ isInferred: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } }>, counterparts: Array<{ model: string, edition: string, kind: CounterpartKind, isInferred: boolean, indicator: { code: string, title: { text: string, lang: string, dir: string } } }> }> }>, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, gist: string | null, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> };

export type ModelHeadFragment = { code: string, family: string, edition: string, scopeWarning: string | null, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, gist: string | null, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> };

export type OutcomePartsFragment = { number: number, level: number, element: string, basis: string | null, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, basis: string | null, snapshot: boolean, title: { text: string, lang: string, dir: string }, commitments: Array<{ isInferred: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } }>, counterparts: Array<{ model: string, edition: string, kind: CounterpartKind, isInferred: boolean, indicator: { code: string, title: { text: string, lang: string, dir: string } } }> }> };

export type PracticesFragment = { resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, title: { text: string, lang: string, dir: string } }> } | null, events: { totalCount: number, nodes: Array<{ slug: string, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null };

export type MaturityWaysQueryVariables = Exact<{
  model: string;
}>;


export type MaturityWaysQuery = { maturityModel: { code: string, edition: string, name: { text: string, lang: string, dir: string }, outcomes: Array<{ indicators: Array<{ code: string, snapshot: boolean }> }> } | null, maturityModels: Array<{ code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } }> | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string }, discardedAssessments: Array<{ id: string, discardedAt: string | null, answeredCount: number }> | null, assessments: Array<{ id: string, status: AssessmentStatus, mode: AssessmentMode, assessedOn: string | null, model: { code: string } }> | null } | null }> } | null };

export type MoveAssessmentPageQueryVariables = Exact<{
  id: string;
  to: string;
}>;


export type MoveAssessmentPageQuery = { assessment: { id: string, status: AssessmentStatus, revision: number, viewerMayWrite: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, model: { code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } }, editionsToMoveTo: Array<{ code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } }>, movePreview: { to: { code: string, family: string, edition: string, name: { text: string, lang: string, dir: string } }, carried: Array<{ kind: CounterpartKind, isUntouched: boolean, from: { rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }, to: { code: string, title: { text: string, lang: string, dir: string } } }>, stays: Array<{ rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }>, unrated: Array<{ code: string, title: { text: string, lang: string, dir: string } }>, userErrors: Array<{ message: string }> } | null, moves: Array<{ id: string, movedAt: string, undoneAt: string | null, isUndoable: boolean, answeredSince: number, from: { edition: string }, to: { edition: string }, assessment: { id: string, revision: number } | null, source: { id: string } | null, carried: Array<{ kind: CounterpartKind, isUntouched: boolean, from: { rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }, to: { code: string, title: { text: string, lang: string, dir: string } } }>, stays: Array<{ rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }>, setAside: Array<{ rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }> }> } | null };

export type CarriedFragment = { kind: CounterpartKind, isUntouched: boolean, from: { rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } }, to: { code: string, title: { text: string, lang: string, dir: string } } };

export type RecordedFragment = { rating: Rating | null, evidence: string, gap: string, reason: string, owner: string, indicator: { code: string, title: { text: string, lang: string, dir: string } } };

export type MoveAssessmentMutationVariables = Exact<{
  input: MoveAssessmentInput;
}>;


export type MoveAssessmentMutation = { moveAssessment: { move: { assessment: { id: string } | null } | null, userErrors: Array<{ message: string }> } };

export type UndoMoveAssessmentMutationVariables = Exact<{
  input: UndoMoveAssessmentInput;
}>;


export type UndoMoveAssessmentMutation = { undoMoveAssessment: { move: { assessment: { id: string } | null, source: { id: string } | null } | null, userErrors: Array<{ message: string }> } };

export type MunicipalityProgressFileQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  commitment?: number | null | undefined;
  period?: string | null | undefined;
  plan?: string | null | undefined;
  first?: number;
}>;


export type MunicipalityProgressFileQuery = { municipality: { slug: string, progress: { nodes: Array<{ id: string, period: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { number: string, text: { text: string, lang: string, dir: string }, plan: { title: { text: string, lang: string, dir: string } } } | null, summary: { text: string, lang: string, dir: string }, evidence: Array<{ title: string, url: string, effectiveOn: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MunicipalityProgressPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  commitment?: number | null | undefined;
  period?: string | null | undefined;
  plan?: string | null | undefined;
}>;


export type MunicipalityProgressPageQuery = { municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string }, reportedYears: Array<{ commitment: number, period: string, status: ProgressStatus, reportId: string, invented: boolean }> | null, reportedActions: Array<{ period: string, status: ProgressStatus, reportId: string, invented: boolean, action: { id: string, number: string, text: { text: string, lang: string, dir: string }, plan: { id: string, title: { text: string, lang: string, dir: string } } } }> | null, progress: { totalCount: number, nodes: Array<{ id: string, period: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { number: string, text: { text: string, lang: string, dir: string }, plan: { title: { text: string, lang: string, dir: string } } } | null, summary: { text: string, lang: string, dir: string }, evidence: Array<{ title: string, url: string, effectiveOn: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null };

export type MunicipalityReportFragment = { id: string, period: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { number: string, text: { text: string, lang: string, dir: string }, plan: { title: { text: string, lang: string, dir: string } } } | null, summary: { text: string, lang: string, dir: string }, evidence: Array<{ title: string, url: string, effectiveOn: string | null }> };

export type MaturityWithQueryVariables = Exact<{
  slug: string;
  model: string;
}>;


export type MaturityWithQuery = { municipality: { maturity: { overallLevel: number | null, assessedOn: string | null, elements: Array<{ element: string, level: number }>, assessment: { id: string, invented: boolean, mode: AssessmentMode, isNamed: boolean, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, name: { text: string, lang: string, dir: string } }> } } | null } | null } | null };

export type MunicipalityPageQueryVariables = Exact<{
  slug: string;
  thing: string;
  itemsAfter?: string | null | undefined;
}>;


export type MunicipalityPageQuery = { municipality: { slug: string, province: Province, kind: MunicipalityKind, population: number | null, standing: Standing, evidence: string | null, recordNote: string | null, mayKeepContacts: boolean, actionItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, event: { slug: string, title: { text: string, lang: string, dir: string } }, actions: Array<{ id: string }> | null, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }> } | null, settledItems: { nodes: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, event: { slug: string, title: { text: string, lang: string, dir: string } }, actions: Array<{ id: string }> | null, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }> } | null, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, knownMemberBy: { value: string, precision: DatePrecision } | null, memberships: Array<{ joinedBasis: string | null, hasLeft: boolean, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null }>, pathway: { currentStep: PathwayStep | null, milestones: Array<{ invented: boolean, step: PathwayStep, actor: string | null, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string, lang: string, dir: string } | null, document: { title: string, url: string | null } | null, source: { text: string } | null }> } | null, formerNames: Array<{ name: { text: string, lang: string, dir: string }, usedUntil: { value: string, precision: DatePrecision } | null }>, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedInto: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedFrom: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, recordKeeping: { identity: boolean } | null, contacts: Array<{ champion: boolean, elected: boolean, person: { id: string, displayName: string }, title: { text: string, lang: string, dir: string } | null }>, commitmentProgress: { reported: number, total: number, byCommitment: Array<{ number: number, status: ProgressStatus | null, publishedAt: string | null }> } | null, progress: { totalCount: number, nodes: Array<{ id: string, period: string, status: ProgressStatus, publishedAt: string, invented: boolean, commitment: { number: number } | null, summary: { text: string, lang: string, dir: string } }> } | null, maturity: { overallLevel: number | null, assessedOn: string | null, elements: Array<{ element: string, level: number }>, assessment: { id: string, invented: boolean, mode: AssessmentMode, isNamed: boolean, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, name: { text: string, lang: string, dir: string } }> } } | null } | null, assessments: Array<{ id: string, status: AssessmentStatus, model: { code: string, edition: string } }> | null, inclusionReports: Array<{ id: string, year: number, edition: number, lockedAt: string | null, correctedBy: { id: string } | null }> | null, actionPlans: { nodes: Array<{ id: string, languages: Array<string>, actionCount: number, title: { text: string, lang: string, dir: string }, period: { from: number | null, to: number | null }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, participants: Array<{ part: PlanPart }> }> } | null, planInvitations: Array<{ id: string, title: { text: string, lang: string, dir: string } }> | null, upcoming: { totalCount: number, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null, past: { totalCount: number, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null, resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, year: number | null, title: { text: string, lang: string, dir: string } }> } | null } | null, draftActionPlans: Array<{ id: string, title: { text: string, lang: string, dir: string } }> | null, commitments: Array<{ number: number, umbrella: Umbrella, title: { text: string, lang: string, dir: string } }> | null, activity: { totalCount: number, nodes: Array<{ id: string, kind: ActivityKind, at: string, url: string, invented: boolean, summary: { text: string, lang: string, dir: string } }> } | null, viewer: { mayFollow: boolean, following: { pace: Pace | null, muted: boolean } | null, grants: Array<{ role: Role, municipality: { slug: string } | null }>, letterChoices: { pace: Pace, topics: Array<LetterTopic> } } | null };

export type MunicipalityRecordFragment = { slug: string, province: Province, kind: MunicipalityKind, population: number | null, standing: Standing, evidence: string | null, recordNote: string | null, mayKeepContacts: boolean, name: { text: string, lang: string, dir: string }, location: { latitude: number, longitude: number } | null, knownMemberBy: { value: string, precision: DatePrecision } | null, memberships: Array<{ joinedBasis: string | null, hasLeft: boolean, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null }>, pathway: { currentStep: PathwayStep | null, milestones: Array<{ invented: boolean, step: PathwayStep, actor: string | null, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string, lang: string, dir: string } | null, document: { title: string, url: string | null } | null, source: { text: string } | null }> } | null, formerNames: Array<{ name: { text: string, lang: string, dir: string }, usedUntil: { value: string, precision: DatePrecision } | null }>, upperTier: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedInto: { slug: string, name: { text: string, lang: string, dir: string } } | null, mergedFrom: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, recordKeeping: { identity: boolean } | null, contacts: Array<{ champion: boolean, elected: boolean, person: { id: string, displayName: string }, title: { text: string, lang: string, dir: string } | null }> };

export type MunicipalityWorkFragment = { commitmentProgress: { reported: number, total: number, byCommitment: Array<{ number: number, status: ProgressStatus | null, publishedAt: string | null }> } | null, progress: { totalCount: number, nodes: Array<{ id: string, period: string, status: ProgressStatus, publishedAt: string, invented: boolean, commitment: { number: number } | null, summary: { text: string, lang: string, dir: string } }> } | null, maturity: { overallLevel: number | null, assessedOn: string | null, elements: Array<{ element: string, level: number }>, assessment: { id: string, invented: boolean, mode: AssessmentMode, isNamed: boolean, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, name: { text: string, lang: string, dir: string } }> } } | null } | null, assessments: Array<{ id: string, status: AssessmentStatus, model: { code: string, edition: string } }> | null, inclusionReports: Array<{ id: string, year: number, edition: number, lockedAt: string | null, correctedBy: { id: string } | null }> | null, actionPlans: { nodes: Array<{ id: string, languages: Array<string>, actionCount: number, title: { text: string, lang: string, dir: string }, period: { from: number | null, to: number | null }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, participants: Array<{ part: PlanPart }> }> } | null, planInvitations: Array<{ id: string, title: { text: string, lang: string, dir: string } }> | null };

export type MunicipalityMeetingsFragment = { upcoming: { totalCount: number, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null, past: { totalCount: number, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } }> } | null, resources: { totalCount: number, nodes: Array<{ slug: string, kind: ResourceKind, year: number | null, title: { text: string, lang: string, dir: string } }> } | null };

export type MunicipalityEventFragment = { slug: string, kind: EventKind, status: EventStatus, startsAt: string, precision: EventPrecision, timeZone: string, invented: boolean, title: { text: string, lang: string, dir: string } };

export type OwnItemFragment = { id: string, owner: string | null, dueOn: string, status: ActionItemStatus, event: { slug: string, title: { text: string, lang: string, dir: string } }, actions: Array<{ id: string }> | null, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } };

export type MaturityOnRecordFragment = { overallLevel: number | null, assessedOn: string | null, elements: Array<{ element: string, level: number }>, assessment: { id: string, invented: boolean, mode: AssessmentMode, isNamed: boolean, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, elements: Array<{ code: string, name: { text: string, lang: string, dir: string } }> } } | null };

export type NewsPageQueryVariables = Exact<{
  filter: ActivityFilter;
  after?: string | null | undefined;
}>;


export type NewsPageQuery = { activity: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, at: string, url: string, commitments: Array<number>, invented: boolean, summary: { text: string, lang: string, dir: string }, municipality: { province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type OrganiserDeskPageQueryVariables = Exact<{
  now: string;
  since: string;
  after?: string | null | undefined;
  lookAfter?: string | null | undefined;
  overAfter?: string | null | undefined;
  itemsAfter?: string | null | undefined;
  draftsAfter?: string | null | undefined;
}>;


export type OrganiserDeskPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, drafts: { totalCount: number, nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, polls: Array<{ id: string, closesAt: string, timeZone: string, invented: boolean, status: PollStatus, askedCount: number, answeredCount: number, viewerMayDecide: boolean, title: { text: string, lang: string, dir: string } }> | null, look: { totalCount: number, nodes: Array<{ registrationLevel: RegistrationLevel | null, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, reminders: Array<{ hoursBefore: number, dueAt: string, sentAt: string | null }> | null, places: Array<{ attendance: Attendance, capacity: number | null, registeredCount: number, waitlistedCount: number }>, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, toCome: { totalCount: number, nodes: Array<{ registrationLevel: RegistrationLevel | null, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, reminders: Array<{ hoursBefore: number, dueAt: string, sentAt: string | null }> | null, places: Array<{ attendance: Attendance, capacity: number | null, registeredCount: number, waitlistedCount: number }>, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, over: { nodes: Array<{ registeredCount: number, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, minutes: { status: MinutesStatus } | null, attendanceRecord: { recordedAt: string | null } | null, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, overdue: { totalCount: number, nodes: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, event: { slug: string, title: { text: string, lang: string, dir: string } }, text: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EventToComeFragment = { registrationLevel: RegistrationLevel | null, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, audience: EventAudience, venue: string | null, online: boolean, invented: boolean, reminders: Array<{ hoursBefore: number, dueAt: string, sentAt: string | null }> | null, places: Array<{ attendance: Attendance, capacity: number | null, registeredCount: number, waitlistedCount: number }>, title: { text: string, lang: string, dir: string }, formerTimes: Array<{ startsAt: string, timeZone: string }> };

export type OwnPastPageQueryVariables = Exact<{
  slug: string;
}>;


export type OwnPastPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string }, assessments: Array<{ id: string, status: AssessmentStatus, mode: AssessmentMode, assessedOn: string | null, isNamed: boolean, invented: boolean, overallLevel: number | null, elements: Array<{ element: string, level: number }>, answers: Array<{ rating: Rating | null, indicator: { code: string, title: { text: string, lang: string, dir: string }, counterparts: Array<{ model: string, kind: CounterpartKind, indicator: { code: string } }> } }>, model: { code: string, family: string, edition: string, levels: Array<{ number: number }>, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> } }> | null } | null };

export type PartnersPageQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  partner?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnersPageQuery = { viewer: { grants: Array<{ role: Role }> } | null, partners: { totalCount: number, nodes: Array<{ id: string, kind: PartnerKind, website: string | null, name: { text: string, lang: string, dir: string }, note: { text: string, lang: string, dir: string } | null, source: { text: string } }> } | null, workingGroup: { stays: Array<{ partner: { id: string, name: { text: string, lang: string, dir: string } }, joined: { reportedFrom: string | null, reportedUntil: string | null, happenedOn: { value: string, precision: DatePrecision } | null, note: { text: string, lang: string, dir: string } | null, source: { text: string } } | null, left: { reportedFrom: string | null, reportedUntil: string | null, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } } | null }> } | null, partnerWorks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reportedFrom: string | null, reportedUntil: string | null, what: { text: string, lang: string, dir: string }, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string }, partners: Array<{ id: string, name: { text: string, lang: string, dir: string } }>, municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> }> } | null };

export type DescribePlanActionMutationVariables = Exact<{
  input: DescribePlanActionInput;
}>;


export type DescribePlanActionMutation = { describePlanAction: { action: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlanActionPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanActionPageQuery = { viewer: { person: { id: string } } | null, planAction: { id: string, viewerMayDescribe: boolean, number: string, status: ProgressStatus | null, declaredStatus: ProgressStatus | null, stamp: string, owner: string | null, partners: string | null, timeline: string | null, startsOn: string | null, endsOn: string | null, budgetLine: string | null, isOtherLevel: boolean, weight: number | null, indicator: { model: string, code: string, title: { text: string, lang: string, dir: string } } | null, actionItem: { id: string, event: { slug: string, title: { text: string, lang: string, dir: string } } } | null, progress: Array<{ id: string, period: string, status: ProgressStatus, invented: boolean, publishedAt: string, summary: { text: string, lang: string, dir: string } }>, plan: { id: string, status: PlanStatus, sourceLang: string, viewerMayEdit: boolean, period: { from: number | null, to: number | null }, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }, doneBy: { slug: string, name: { text: string, lang: string, dir: string } }, text: { text: string, lang: string, dir: string }, commitments: Array<{ number: number }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null };

export type PlanActionToDescribeFragment = { id: string, viewerMayDescribe: boolean, number: string, status: ProgressStatus | null, declaredStatus: ProgressStatus | null, stamp: string, owner: string | null, partners: string | null, timeline: string | null, startsOn: string | null, endsOn: string | null, budgetLine: string | null, isOtherLevel: boolean, weight: number | null, doneBy: { slug: string, name: { text: string, lang: string, dir: string } }, text: { text: string, lang: string, dir: string }, commitments: Array<{ number: number }> };

export type PlanTranslationPageQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type PlanTranslationPageQuery = { actionPlan: { id: string, revision: number, status: PlanStatus, sourceLang: string, viewerMayEdit: boolean, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, translations: Array<{ lang: string, complete: boolean, missingCount: number, staleCount: number }>, texts: Array<{ id: string, kind: PlanRowKind | null, level: number, number: string, sourceRevision: number, state: PlanTextState, sourceBefore: string | null, source: { text: string, lang: string, dir: string }, text: { text: string, lang: string, dir: string } | null, differences: Array<{ code: string, facts: Array<string> }> }> } | null, viewer: { person: { id: string }, grants: Array<{ role: Role }> } | null };

export type PlanTextRowFragment = { id: string, kind: PlanRowKind | null, level: number, number: string, sourceRevision: number, state: PlanTextState, sourceBefore: string | null, source: { text: string, lang: string, dir: string }, text: { text: string, lang: string, dir: string } | null, differences: Array<{ code: string, facts: Array<string> }> };

export type WritePlanTextsMutationVariables = Exact<{
  input: WritePlanTextsInput;
}>;


export type WritePlanTextsMutation = { writePlanTexts: { changedCount: number, conflicts: Array<{ id: string, sent: string, now: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlanTextConflictFragment = { id: string, sent: string, now: string };

export type PlanXliffQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type PlanXliffQuery = { actionPlan: { id: string, xliff: string } | null };

export type ImportPlanXliffMutationVariables = Exact<{
  input: ImportPlanXliffInput;
}>;


export type ImportPlanXliffMutation = { importPlanXliff: { changedCount: number, unknownCount: number, conflicts: Array<{ id: string, sent: string, now: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ApplyYearSheetMutationVariables = Exact<{
  input: ApplyYearSheetInput;
}>;


export type ApplyYearSheetMutation = { applyYearSheet: { sheet: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlanYearExportQueryVariables = Exact<{
  id: string;
  year: string;
  lang: string;
}>;


export type PlanYearExportQuery = { yearSheetWords: { columns: Array<{ column: string, heading: string }>, statuses: Array<{ status: ProgressStatus, word: string }> }, actionPlan: { id: string, viewerShares: Array<{ slug: string }>, segments: Array<{ action: { id: string, number: string, text: { text: string }, doneBy: { slug: string }, line: { base: string, status: string, done: string, obstacles: string, evidence: string } } | null }> } | null };

export type PlanYearRowFragment = { id: string, number: string, text: { text: string }, doneBy: { slug: string }, line: { base: string, status: string, done: string, obstacles: string, evidence: string } };

export type ImportYearSheetMutationVariables = Exact<{
  input: ImportYearSheetInput;
}>;


export type ImportYearSheetMutation = { importYearSheet: { sheet: { id: string } | null, faults: Array<{ row: number | null, column: string | null, value: string | null, message: string }>, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlanYearPageQueryVariables = Exact<{
  id: string;
  year: string;
}>;


export type PlanYearPageQuery = { actionPlan: { id: string, status: PlanStatus, viewerShares: Array<{ slug: string, name: { text: string } }>, yearSheets: Array<{ id: string, fileName: string, state: YearSheetState, sentAt: string }>, title: { text: string, lang: string, dir: string }, period: { from: number | null, to: number | null }, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, segments: Array<{ id: string, kind: PlanRowKind, level: number, number: string, text: { text: string, lang: string, dir: string }, action: { report: { id: string, status: ProgressStatus, invented: boolean, summary: { text: string, lang: string, dir: string } } | null } | null }> } | null };

export type YearSheetPageQueryVariables = Exact<{
  id: string;
}>;


export type YearSheetPageQuery = { yearSheet: { id: string, year: string, lang: string, fileName: string, state: YearSheetState, sentAt: string, appliedAt: string | null, undoneAt: string | null, publishedCount: number, sentBy: { displayName: string } | null, plan: { id: string, title: { text: string, lang: string, dir: string }, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } }, comparison: { stamp: string, unchangedCount: number, changedCount: number, conflictCount: number, actions: Array<{ row: number, action: { id: string, number: string, text: { text: string, lang: string, dir: string } }, cells: Array<{ column: YearSheetColumn, merge: YearSheetMerge, base: string, sheet: string, ours: string }> }> } } | null, viewer: { grants: Array<{ role: Role }> } | null };

export type UndoYearSheetMutationVariables = Exact<{
  input: UndoYearSheetInput;
}>;


export type UndoYearSheetMutation = { undoYearSheet: { sheet: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlanPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null }> } | null, actionPlan: { id: string, revision: number, status: PlanStatus, discardedAt: string | null, sourceLang: string, languages: Array<string>, publishedAt: string, viewerMayEdit: boolean, source: string | null, note: string | null, actionCount: number, withdrawal: { at: string, reason: { text: string, lang: string, dir: string } } | null, title: { text: string, lang: string, dir: string }, translations: Array<{ lang: string, complete: boolean, missingCount: number, staleCount: number }>, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, period: { from: number | null, to: number | null }, participants: Array<{ part: PlanPart, viewerMayAnswer: boolean, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }>, copiedFrom: { plan: { id: string, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } } } | null, template: { code: string, note: { text: string, lang: string, dir: string } } | null } | null, progress: { figure: number | null, reported: number, unreported: number, otherLevel: number, weight: number, invented: boolean, byStatus: Array<{ status: ProgressStatus, count: number }> }, progressByShare: Array<{ municipality: { slug: string, name: { text: string, lang: string, dir: string } }, progress: { figure: number | null, reported: number, unreported: number, otherLevel: number, weight: number, invented: boolean, byStatus: Array<{ status: ProgressStatus, count: number }> } }>, segments: Array<{ id: string, level: number, kind: PlanRowKind, number: string, text: { text: string, lang: string, dir: string }, progress: { figure: number | null, reported: number, unreported: number, otherLevel: number, weight: number, invented: boolean, byStatus: Array<{ status: ProgressStatus, count: number }> } | null, action: { id: string, status: ProgressStatus | null, owner: string | null, partners: string | null, timeline: string | null, startsOn: string | null, endsOn: string | null, budgetLine: string | null, isOtherLevel: boolean, viewerMayDescribe: boolean, weight: number | null, share: number | null, invented: boolean, commitments: Array<{ number: number }>, doneBy: { slug: string, name: { text: string, lang: string, dir: string } } } | null }> } | null };

export type ProgressFigureFragment = { figure: number | null, reported: number, unreported: number, otherLevel: number, weight: number, invented: boolean, byStatus: Array<{ status: ProgressStatus, count: number }> };

export type PlanPieceFragment = { id: string, level: number, kind: PlanRowKind, number: string, text: { text: string, lang: string, dir: string }, progress: { figure: number | null, reported: number, unreported: number, otherLevel: number, weight: number, invented: boolean, byStatus: Array<{ status: ProgressStatus, count: number }> } | null, action: { id: string, status: ProgressStatus | null, owner: string | null, partners: string | null, timeline: string | null, startsOn: string | null, endsOn: string | null, budgetLine: string | null, isOtherLevel: boolean, viewerMayDescribe: boolean, weight: number | null, share: number | null, invented: boolean, commitments: Array<{ number: number }>, doneBy: { slug: string, name: { text: string, lang: string, dir: string } } } | null };

export type PublishActionPlanMutationVariables = Exact<{
  input: PublishActionPlanInput;
}>;


export type PublishActionPlanMutation = { publishActionPlan: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PlansPageQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ActionPlanFilter | null | undefined;
}>;


export type PlansPageQuery = { actionPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, actionCount: number, title: { text: string, lang: string, dir: string }, period: { from: number | null, to: number | null }, progress: { figure: number | null, invented: boolean }, participants: Array<{ part: PlanPart }>, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }> } | null, commitments: Array<{ number: number, title: { text: string } }> | null };

export type MunicipalitiesOfProvinceQueryVariables = Exact<{
  province?: Array<Province> | Province | null | undefined;
}>;


export type MunicipalitiesOfProvinceQuery = { municipalities: { nodes: Array<{ slug: string }> } | null };

export type VoteInPollMutationVariables = Exact<{
  input: VoteInPollInput;
}>;


export type VoteInPollMutation = { voteInPoll: { poll: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemindPollMutationVariables = Exact<{
  input: RemindPollInput;
}>;


export type RemindPollMutation = { remindPoll: { poll: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type SettlePollMutationVariables = Exact<{
  input: SettlePollInput;
}>;


export type SettlePollMutation = { settlePoll: { event: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawPollMutationVariables = Exact<{
  input: WithdrawPollInput;
}>;


export type WithdrawPollMutation = { withdrawPoll: { poll: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ChangePollPageQueryVariables = Exact<{
  id: string;
}>;


export type ChangePollPageQuery = { viewer: { person: { id: string } } | null, poll: { id: string, revision: number, status: PollStatus, viewerMayDecide: boolean, audience: EventAudience, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, onlineCapacity: number | null, timeZone: string, closesAt: string, title: { text: string, lang: string, dir: string }, allTitles: Array<{ text: string, lang: string }>, allDescriptions: Array<{ text: string, lang: string }>, allAccessNotes: Array<{ text: string, lang: string }>, options: Array<{ id: string, startsAt: string, endsAt: string }> } | null };

export type ChangePollMutationVariables = Exact<{
  input: ChangePollInput;
}>;


export type ChangePollMutation = { changePoll: { poll: { id: string } | null, preview: { municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, times: Array<{ startsAt: string, endsAt: string, holidays: Array<{ date: string, federal: boolean, municipalities: number, name: { text: string, lang: string, dir: string } }>, clashes: Array<{ event: { slug: string, title: { text: string, lang: string, dir: string } }, municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PollsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PollsPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, polls: Array<{ id: string, closesAt: string, timeZone: string, invented: boolean, status: PollStatus, askedCount: number, answeredCount: number, viewerMayDecide: boolean, viewerIsOutstanding: boolean, title: { text: string, lang: string, dir: string } }> | null };

export type NewPollPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewPollPageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, province: Province, name: { text: string, lang: string, dir: string } }> } | null };

export type MembersToAskQueryVariables = Exact<{
  filter: MunicipalityFilter;
}>;


export type MembersToAskQuery = { municipalities: { nodes: Array<{ slug: string }> } | null };

export type OpenPollMutationVariables = Exact<{
  input: OpenPollInput;
}>;


export type OpenPollMutation = { openPoll: { poll: { id: string } | null, preview: { municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, times: Array<{ startsAt: string, endsAt: string, holidays: Array<{ date: string, federal: boolean, municipalities: number, name: { text: string, lang: string, dir: string } }>, clashes: Array<{ event: { slug: string, title: { text: string, lang: string, dir: string } }, municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type PollPreviewPartsFragment = { municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }>, times: Array<{ startsAt: string, endsAt: string, holidays: Array<{ date: string, federal: boolean, municipalities: number, name: { text: string, lang: string, dir: string } }>, clashes: Array<{ event: { slug: string, title: { text: string, lang: string, dir: string } }, municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> }> }> };

export type PollPageQueryVariables = Exact<{
  id: string;
}>;


export type PollPageQuery = { viewer: { person: { id: string } } | null, poll: { id: string, timeZone: string, invented: boolean, audience: EventAudience, venue: string | null, address: string | null, online: boolean, closesAt: string, status: PollStatus, askedCount: number, answeredCount: number, remindedAt: string | null, viewerMayDecide: boolean, title: { text: string, lang: string, dir: string }, description: { text: string, lang: string, dir: string } | null, accessNotes: { text: string, lang: string, dir: string } | null, withdrawalReason: { text: string, lang: string, dir: string } | null, hostMunicipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, settledOption: { id: string } | null, event: { slug: string } | null, options: Array<{ id: string, startsAt: string, endsAt: string, yes: number, ifNeeded: number, no: number, provinces: number, rank: number, best: boolean, attendedElsewhere: boolean, holidays: Array<{ date: string, federal: boolean, municipalities: number, name: { text: string, lang: string, dir: string } }>, clashes: Array<{ event: { slug: string, title: { text: string, lang: string, dir: string } }, municipalities: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> }>, viewerEvents: Array<{ slug: string, title: { text: string, lang: string, dir: string } }> }>, sheets: Array<{ answers: Array<PollAnswer | null>, comment: string | null, answeredAt: string | null, isComplete: boolean, viewerMayAnswer: boolean, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, answeredBy: { id: string, displayName: string } | null }> } | null };

export type ProgressChangesPageQueryVariables = Exact<{
  id: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type ProgressChangesPageQuery = { progressReport: { id: string, period: string, invented: boolean, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { id: string, number: string, text: { text: string, lang: string, dir: string }, plan: { id: string, title: { text: string, lang: string, dir: string } } } | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, revisions: Array<{ number: number, status: ProgressStatus, publishedAt: string }>, difference: { from: { number: number, status: ProgressStatus, publishedAt: string }, to: { number: number, status: ProgressStatus, publishedAt: string }, summary: Array<{ lang: string, dir: string, kind: DifferenceKind, addedWords: number, removedWords: number, parts: Array<{ kind: DifferenceKind, text: string }> }>, challenges: Array<{ lang: string, dir: string, kind: DifferenceKind, addedWords: number, removedWords: number, parts: Array<{ kind: DifferenceKind, text: string }> }>, evidence: Array<{ kind: DifferenceKind, before: { title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null } | null, after: { title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null } | null }> } | null } | null };

export type ChangedTextFragment = { lang: string, dir: string, kind: DifferenceKind, addedWords: number, removedWords: number, parts: Array<{ kind: DifferenceKind, text: string }> };

export type ProgressReportPageQueryVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
}>;


export type ProgressReportPageQuery = { progressReport: { id: string, period: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, revisions: Array<{ number: number, status: ProgressStatus, publishedAt: string }>, publishedBy: { displayName: string } | null, summary: { text: string, lang: string, dir: string }, challenges: { text: string, lang: string, dir: string } | null, allSummaries: Array<{ lang: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }>, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { id: string, number: string, text: { text: string, lang: string, dir: string }, plan: { id: string, title: { text: string, lang: string, dir: string } } } | null, reviewedBy: { displayName: string } | null, validations: Array<{ id: string, reportRevision: number, verdict: ValidationVerdict, signedAt: string, withdrawnAt: string | null, viewerMayReply: boolean, viewerMayWithdraw: boolean, words: { text: string, lang: string, dir: string }, links: Array<{ title: string, url: string }>, peer: { slug: string, name: { text: string, lang: string, dir: string } } | null, signedBy: { displayName: string }, reply: { revision: number, writtenAt: string, allWords: Array<{ text: string, lang: string }>, words: { text: string, lang: string, dir: string }, writtenBy: { displayName: string } } | null }>, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string }, memberships: Array<{ hasLeft: boolean, network: { code: NetworkCode } }> } } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string }, memberships: Array<{ hasLeft: boolean, network: { code: NetworkCode } }> } | null }> } | null };

export type SaveProgressDraftMutationVariables = Exact<{
  input: SaveProgressDraftInput;
}>;


export type SaveProgressDraftMutation = { saveProgressDraft: { draft: { id: string, period: string, revision: number, status: ProgressStatus | null, basedOn: number | null, confirmed: Array<string>, notReviewed: Array<string>, note: string | null, savedAt: string, municipality: { province: Province }, commitment: { number: number } | null, action: { id: string, number: string, text: { text: string, lang: string, dir: string } } | null, writtenBy: { displayName: string }, summary: Array<{ text: string, lang: string, dir: string }>, challenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string, file: { id: string, name: string, size: number } | null }>, carriedFrom: { report: string, revision: number, period: string } | null, review: { sentAt: string, reviewer: { id: string, displayName: string }, sentBy: { displayName: string } } | null, returnedBy: { displayName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type DiscardProgressDraftMutationVariables = Exact<{
  input: DiscardProgressDraftInput;
}>;


export type DiscardProgressDraftMutation = { discardProgressDraft: { draft: { id: string } | null, userErrors: Array<{ message: string }> } };

export type RestoreProgressDraftMutationVariables = Exact<{
  input: RestoreProgressDraftInput;
}>;


export type RestoreProgressDraftMutation = { restoreProgressDraft: { draft: { id: string } | null, userErrors: Array<{ message: string }> } };

export type SendProgressDraftMutationVariables = Exact<{
  input: SendProgressDraftInput;
}>;


export type SendProgressDraftMutation = { sendProgressDraft: { draft: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ReturnProgressDraftMutationVariables = Exact<{
  input: ReturnProgressDraftInput;
}>;


export type ReturnProgressDraftMutation = { returnProgressDraft: { draft: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type WrittenDraftFragment = { id: string, period: string, revision: number, status: ProgressStatus | null, basedOn: number | null, confirmed: Array<string>, notReviewed: Array<string>, note: string | null, savedAt: string, commitment: { number: number } | null, action: { id: string, number: string, text: { text: string, lang: string, dir: string } } | null, writtenBy: { displayName: string }, summary: Array<{ text: string, lang: string, dir: string }>, challenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string, file: { id: string, name: string, size: number } | null }>, carriedFrom: { report: string, revision: number, period: string } | null, review: { sentAt: string, reviewer: { id: string, displayName: string }, sentBy: { displayName: string } } | null, returnedBy: { displayName: string } | null };

export type PublishProgressPageQueryVariables = Exact<{
  slug: string;
  reports: ProgressReportFilter;
  commitment?: number | null | undefined;
  isOnCommitment: boolean;
  action: string;
  isOnAction: boolean;
}>;


export type PublishProgressPageQuery = { planAction?: { id: string, number: string, text: { text: string, lang: string, dir: string }, plan: { id: string, title: { text: string, lang: string, dir: string } }, doneBy: { slug: string }, progress: Array<{ period: string, id: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, publishedBy: { displayName: string } | null, allSummaries: Array<{ text: string, lang: string, dir: string }>, allChallenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> }> } | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string }, progressDrafts: Array<{ id: string, period: string, revision: number, status: ProgressStatus | null, basedOn: number | null, confirmed: Array<string>, notReviewed: Array<string>, note: string | null, savedAt: string, commitment: { number: number } | null, action: { id: string, number: string, text: { text: string, lang: string, dir: string } } | null, writtenBy: { displayName: string }, summary: Array<{ text: string, lang: string, dir: string }>, challenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string, file: { id: string, name: string, size: number } | null }>, carriedFrom: { report: string, revision: number, period: string } | null, review: { sentAt: string, reviewer: { id: string, displayName: string }, sentBy: { displayName: string } } | null, returnedBy: { displayName: string } | null }> | null, unpublishedFiles: Array<{ id: string, name: string, size: number }> | null, contacts: Array<{ mayEdit: boolean | null, person: { id: string, displayName: string } }>, progress?: { nodes: Array<{ period: string, id: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, publishedBy: { displayName: string } | null, allSummaries: Array<{ text: string, lang: string, dir: string }>, allChallenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> }> } | null } | null, viewer: { person: { id: string }, grants: Array<{ role: Role, municipality: { slug: string } | null }> } | null, commitments: Array<{ number: number, tierNote: string | null, title: { text: string, lang: string, dir: string }, explanation: { text: string, lang: string, dir: string } }> | null, progressReports: { nodes: Array<{ id: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, commitment: { number: number } | null, action: { id: string } | null, publishedBy: { displayName: string } | null, allSummaries: Array<{ text: string, lang: string, dir: string }>, allChallenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> }> } | null };

export type WrittenReportFragment = { id: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, publishedBy: { displayName: string } | null, allSummaries: Array<{ text: string, lang: string, dir: string }>, allChallenges: Array<{ text: string, lang: string, dir: string }>, evidence: Array<{ title: string, url: string, effectiveOn: string | null, file: { id: string, name: string, size: number } | null }> };

export type PublishProgressMutationVariables = Exact<{
  input: PublishProgressInput;
}>;


export type PublishProgressMutation = { publishProgress: { report: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CountRecordFragment = { revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, source: { text: string } };

export type PublishedCountDeskQueryVariables = Exact<{
  network: NetworkCode;
}>;


export type PublishedCountDeskQuery = { viewer: { grants: Array<{ role: Role }> } | null, publishedCounts: Array<{ id: string, comparedOn: string | null, provedCount: number | null, difference: number | null, revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, revisions: Array<{ revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, source: { text: string } }>, source: { text: string } }> | null, struck: Array<{ id: string, revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, revisions: Array<{ revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, source: { text: string } }>, source: { text: string } }> | null };

export type RecordPublishedCountMutationVariables = Exact<{
  input: RecordPublishedCountInput;
}>;


export type RecordPublishedCountMutation = { recordPublishedCount: { publishedCount: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CorrectPublishedCountMutationVariables = Exact<{
  input: CorrectPublishedCountInput;
}>;


export type CorrectPublishedCountMutation = { correctPublishedCount: { publishedCount: { id: string } | null, current: { revision: number, date: string | null, precision: DatePrecision | null, count: number | null, what: string, struck: boolean, reason: string | null, recordedAt: string, source: { text: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RatersPageQueryVariables = Exact<{
  id: string;
}>;


export type RatersPageQuery = { assessment: { id: string, mode: AssessmentMode, status: AssessmentStatus, revision: number, isNamed: boolean, viewerMayWrite: boolean, invented: boolean, assessedOn: string | null, overallLevel: number | null, answeredCount: number, indicatorCount: number, ratingRounds: Array<{ id: string, state: RatingRoundState, closesOn: string, openedAt: string, closedAt: string | null, remindedOn: string | null, returnedCount: number | null, participation: Array<{ group: RaterGroup, invitedCount: number, answeredCount: number, completeCount: number }>, spread: Array<{ stepsApart: number | null, suggestion: Rating | null, comments: Array<string>, indicator: { code: string, title: { text: string, lang: string, dir: string } }, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null, groups: Array<{ group: RaterGroup, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null }> }> | null }>, signature: { signedAt: string, signedBy: { displayName: string } | null, changed: Array<{ code: string }> } | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, model: { code: string, edition: string, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> }, elements: Array<{ element: string, level: number, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null, editionCount: number | null }> } | null, viewer: { person: { id: string } } | null };

export type AgreePageQueryVariables = Exact<{
  id: string;
  element: string;
}>;


export type AgreePageQuery = { assessment: { id: string, mode: AssessmentMode, status: AssessmentStatus, revision: number, isNamed: boolean, viewerMayWrite: boolean, invented: boolean, assessedOn: string | null, overallLevel: number | null, answeredCount: number, indicatorCount: number, model: { code: string, edition: string, outcomes: Array<{ element: string, indicators: Array<{ code: string, snapshot: boolean, title: { text: string, lang: string, dir: string } }> }>, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }> }, answers: Array<{ rating: Rating | null, reason: string | null, evidence: string | null, evidenceOn: string | null, gap: string | null, owner: string | null, revision: number, lastRating: Rating | null, indicator: { code: string }, files: Array<{ id: string, name: string, size: number }>, answeredBy: { displayName: string } | null }>, ratingRounds: Array<{ state: RatingRoundState, spread: Array<{ stepsApart: number | null, suggestion: Rating | null, comments: Array<string>, indicator: { code: string, title: { text: string, lang: string, dir: string } }, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null, groups: Array<{ group: RaterGroup, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null }> }> | null }>, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, elements: Array<{ element: string, level: number, answeredCount: number | null, indicatorCount: number | null, unreviewedCount: number | null, editionCount: number | null }> } | null, viewer: { person: { id: string } } | null };

export type SpreadRowFragment = { stepsApart: number | null, suggestion: Rating | null, comments: Array<string>, indicator: { code: string, title: { text: string, lang: string, dir: string } }, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null, groups: Array<{ group: RaterGroup, counts: { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number } | null }> };

export type CountsOfRatingsFragment = { notStarted: number, inProgress: number, met: number, notApplicable: number, unknown: number };

export type SignedFragment = { signedAt: string, signedBy: { displayName: string } | null, changed: Array<{ code: string }> };

export type OpenRatingRoundMutationVariables = Exact<{
  input: OpenRatingRoundInput;
}>;


export type OpenRatingRoundMutation = { openRatingRound: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type InviteRatersMutationVariables = Exact<{
  input: InviteRatersInput;
}>;


export type InviteRatersMutation = { inviteRaters: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemindRatersMutationVariables = Exact<{
  input: RemindRatersInput;
}>;


export type RemindRatersMutation = { remindRaters: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawRaterMutationVariables = Exact<{
  input: WithdrawRaterInput;
}>;


export type WithdrawRaterMutation = { withdrawRater: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type CloseRatingRoundMutationVariables = Exact<{
  input: CloseRatingRoundInput;
}>;


export type CloseRatingRoundMutation = { closeRatingRound: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type SignAgreedRatingMutationVariables = Exact<{
  input: SignAgreedRatingInput;
}>;


export type SignAgreedRatingMutation = { signAgreedRating: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RatingSheetQueryVariables = Exact<{
  token: string;
}>;


export type RatingSheetQuery = { ratingSheet: { state: RatingSheetState, group: RaterGroup | null, groupCount: number | null, closesOn: string | null, asked: Array<string> | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } }, model: { edition: string, name: { text: string, lang: string, dir: string }, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }>, levels: Array<{ number: number, name: { text: string, lang: string, dir: string } }>, outcomes: Array<{ number: number, level: number, element: string, title: { text: string, lang: string, dir: string } | null, indicators: Array<{ code: string, title: { text: string, lang: string, dir: string }, evidenceExamples: Array<{ text: string, lang: string, dir: string }> }> }> } | null, ratings: Array<{ indicator: string, rating: RaterRating | null, comment: string }> | null } | null };

export type RateIndicatorsMutationVariables = Exact<{
  input: RateIndicatorsInput;
}>;


export type RateIndicatorsMutation = { rateIndicators: { sheet: { municipality: { province: Province }, ratings: Array<{ indicator: string, rating: RaterRating | null }> | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReportsPageQueryVariables = Exact<{
  after?: string | null | undefined;
  atDesk: boolean;
}>;


export type ReportsPageQuery = { viewer: { grants: Array<{ role: Role, network: { code: NetworkCode } | null }> } | null, reports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, lockedAt: string | null, createdAt: string, network: { code: NetworkCode }, period: { from: string, to: string }, corrects: { id: string } | null }> } | null, discardedReports?: Array<{ id: string, revision: number, createdAt: string, discardedAt: string | null, network: { code: NetworkCode }, period: { from: string, to: string } }> | null };

export type ReportPageQueryVariables = Exact<{
  id: string;
}>;


export type ReportPageQuery = { report: { id: string, revision: number, basis: string, lockedAt: string | null, mayWrite: boolean, network: { code: NetworkCode, name: { text: string } }, corrects: { id: string } | null, correctedBy: { id: string, lockedAt: string | null } | null, content: { text: string, sha256: string } | null, paragraphs: Array<{ id: string, section: ReportSection, position: number, allTexts: Array<{ text: string, lang: string }> }>, developments: { openingDay: string, openingCount: number, closingCount: number, undatedCount: number, joined: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, name: { text: string } } }>, named: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, name: { text: string } } }>, left: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, name: { text: string } } }>, mayHaveJoined: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, name: { text: string } } }>, steps: Array<{ municipality: { slug: string, name: { text: string } }, milestone: { step: PathwayStep, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string } | null, source: { text: string } | null } }>, mayHaveReached: Array<{ municipality: { slug: string, name: { text: string } }, milestone: { step: PathwayStep, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string } | null, source: { text: string } | null } }>, partnerWorks: Array<{ id: string, reportedFrom: string | null, reportedUntil: string | null, what: { text: string }, happenedOn: { value: string, precision: DatePrecision } | null, partners: Array<{ name: { text: string } }>, municipalities: Array<{ name: { text: string } }>, source: { text: string } }>, workingGroupChanges: Array<{ step: WorkingGroupStep, reportedFrom: string | null, reportedUntil: string | null, partner: { name: { text: string } }, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }>, needs: Array<{ what: { text: string }, answer: { text: string } | null, source: { text: string } }>, publishedCounts: Array<{ date: string | null, precision: DatePrecision | null, count: number | null, what: string, comparedOn: string | null, provedCount: number | null, difference: number | null, source: { text: string } }> }, period: { from: string, to: string, events: { totalCount: number, nodes: Array<{ slug: string, startsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, status: EventStatus, invented: boolean, source: string | null, title: { text: string } }> } | null, progressReports: { totalCount: number, nodes: Array<{ id: string, period: string, status: ProgressStatus, publishedAt: string, invented: boolean, summary: { text: string }, commitment: { number: number, title: { text: string } } | null, municipality: { name: { text: string } } }> } | null } } | null };

export type ReportMembershipFragment = { joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, name: { text: string } } };

export type ReportStepFragment = { municipality: { slug: string, name: { text: string } }, milestone: { step: PathwayStep, reachedOn: { value: string, precision: DatePrecision } | null, note: { text: string } | null, source: { text: string } | null } };

export type PublishedCountsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedCountsPageQuery = { publishedCounts: Array<{ date: string | null, precision: DatePrecision | null, comparedOn: string | null, count: number | null, provedCount: number | null, what: string, source: { text: string } }> | null, networks: Array<{ code: NetworkCode, names: Array<{ abbreviation: string | null, name: { text: string, lang: string, dir: string }, since: { value: string, precision: DatePrecision } | null, until: { value: string, precision: DatePrecision } | null }> }> | null, rosterHistory: Array<{ day: string, totalCount: number, unprovedCount: number }> | null };

export type DurationFragment = { from: PathwayStep, to: PathwayStep, n: number, medianDays: number | null, approximate: number };

export type RosterOfDayQueryVariables = Exact<{
  network: NetworkCode;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  countBy: RosterCountRule;
  search: string;
  after?: string | null | undefined;
  isSearched: boolean;
  isCoalition: boolean;
}>;


export type RosterOfDayQuery = { roster: { asOf: string, totalCount: number, undatedCount: number, recordedSince: string | null, published: { date: string | null, precision: DatePrecision | null, count: number | null, comparedOn: string | null, provedCount: number | null, difference: number | null, what: string, source: { text: string } } | null, byProvince: Array<{ province: Province, count: number }>, byStep: Array<{ step: PathwayStep, count: number }>, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, province: Province, kind: MunicipalityKind, population: number | null, standing: Standing, knownMemberBy: { value: string, precision: DatePrecision } | null, name: { text: string, lang: string, dir: string } } }> }, places: Array<{ slug: string, province: Province, name: { text: string }, location: { latitude: number, longitude: number } | null }> } | null, rosterHistory: Array<{ day: string, totalCount: number, unprovedCount: number }> | null, publishedCounts: Array<{ comparedOn: string | null, count: number | null }> | null, pathwayFigures?: { invented: boolean, othersByStep: Array<{ step: PathwayStep, count: number }>, betweenSteps: Array<{ from: PathwayStep, to: PathwayStep, n: number, medianDays: number | null, approximate: number }>, consultedAtOnce: { from: PathwayStep, to: PathwayStep, n: number, medianDays: number | null, approximate: number }, consultedInSequence: { from: PathwayStep, to: PathwayStep, n: number, medianDays: number | null, approximate: number } } | null, found?: { nodes: Array<{ slug: string, kind: MunicipalityKind, population: number | null, standing: Standing, name: { text: string, lang: string, dir: string } }> } | null };

export type RosterPageQueryVariables = Exact<{
  network: NetworkCode;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  othersAfter?: string | null | undefined;
  filter: MunicipalityFilter;
  isNarrowed: boolean;
}>;


export type RosterPageQuery = { roster: { asOf: string, totalCount: number, undatedCount: number, published: { date: string | null, precision: DatePrecision | null, count: number | null, comparedOn: string | null, provedCount: number | null, difference: number | null, what: string, source: { text: string } } | null, byProvince: Array<{ province: Province, count: number }>, byStep: Array<{ step: PathwayStep, count: number }>, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, municipality: { slug: string, province: Province, kind: MunicipalityKind, population: number | null, standing: Standing, knownMemberBy: { value: string, precision: DatePrecision } | null, name: { text: string, lang: string, dir: string } } }> }, places: Array<{ slug: string, province: Province, name: { text: string }, location: { latitude: number, longitude: number } | null }>, others?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, kind: MunicipalityKind, population: number | null, standing: Standing, name: { text: string, lang: string, dir: string } }> } } | null };

export type FoundFragment = { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  municipalities: boolean;
  progressReports: boolean;
  events: boolean;
  resources: boolean;
  discussions: boolean;
}>;


export type SearchPageQuery = { municipalities?: { totalCount: number, readAs: { text: string } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ found: { title: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null, node: { slug: string, province: Province, kind: MunicipalityKind } }> } | null, progressReports?: { totalCount: number, readAs: { text: string } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ found: { excerpt: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null, node: { id: string, period: string, invented: boolean, municipality: { name: { text: string } }, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null } }> } | null, events?: { totalCount: number, readAs: { text: string } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ found: { title: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null, excerpt: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null, node: { slug: string, kind: EventKind, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, invented: boolean } }> } | null, resources?: { totalCount: number, readAs: { text: string } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ found: { title: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null, excerpt: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null, node: { slug: string, kind: ResourceKind, year: number | null, languages: Array<string>, invented: boolean } }> } | null, discussions?: { totalCount: number, readAs: { text: string } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ found: { title: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null, excerpt: { lang: string, dir: string, parts: Array<{ text: string, isFound: boolean }> } | null } | null, node: { id: string, askedAt: string, invented: boolean } }> } | null };

export type SharePlanPageQueryVariables = Exact<{
  id: string;
}>;


export type SharePlanPageQuery = { actionPlan: { id: string, status: PlanStatus, viewerMayEdit: boolean, title: { text: string, lang: string, dir: string }, municipality: { slug: string, name: { text: string, lang: string, dir: string } }, participants: Array<{ part: PlanPart, since: string, viewerMayAnswer: boolean, municipality: { slug: string, name: { text: string, lang: string, dir: string } } }>, segments: Array<{ action: { id: string, number: string, text: { text: string, lang: string, dir: string }, doneBy: { slug: string } } | null }> } | null, cmard: { nodes: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> } | null, wic: { nodes: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> } | null, viewer: { person: { id: string } } | null };

export type ThoseToInviteFragment = { nodes: Array<{ slug: string, name: { text: string, lang: string, dir: string } }> };

export type InviteToPlanMutationVariables = Exact<{
  input: InviteToPlanInput;
}>;


export type InviteToPlanMutation = { inviteToPlan: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawPlanInvitationMutationVariables = Exact<{
  input: WithdrawPlanInvitationInput;
}>;


export type WithdrawPlanInvitationMutation = { withdrawPlanInvitation: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AnswerPlanInvitationMutationVariables = Exact<{
  input: AnswerPlanInvitationInput;
}>;


export type AnswerPlanInvitationMutation = { answerPlanInvitation: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type LeavePlanMutationVariables = Exact<{
  input: LeavePlanInput;
}>;


export type LeavePlanMutation = { leavePlan: { plan: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AssignPlanActionMutationVariables = Exact<{
  input: AssignPlanActionInput;
}>;


export type AssignPlanActionMutation = { assignPlanAction: { action: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type EditResourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type EditResourcePageQuery = { viewer: { person: { id: string } } | null, resource: { slug: string, kind: ResourceKind, url: string | null, author: string | null, licence: string | null, languages: Array<string>, audience: Array<ResourceAudience>, province: string | null, year: number | null, indicators: Array<string>, revision: number, mayChange: boolean, withdrawnAt: string | null, withdrawnWithAnswer: boolean, title: { text: string, lang: string, dir: string }, commitments: Array<{ number: number }>, allTitles: Array<{ text: string, lang: string }>, allSummaries: Array<{ text: string, lang: string }>, allTexts: { situation: Array<{ text: string, lang: string }>, done: Array<{ text: string, lang: string }>, cost: Array<{ text: string, lang: string }>, result: Array<{ text: string, lang: string }>, advice: Array<{ text: string, lang: string }>, what: Array<{ text: string, lang: string }>, where: Array<{ text: string, lang: string }>, hours: Array<{ text: string, lang: string }> }, service: { phone: string | null, email: string | null } | null, fileLines: Array<{ id: string, current: { id: string, name: string, version: number | null }, earlier: Array<{ id: string, name: string, version: number | null }> }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null, maturityModel: { outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type ChangeResourceMutationVariables = Exact<{
  input: ChangeResourceInput;
}>;


export type ChangeResourceMutation = { changeResource: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddResourceFileMutationVariables = Exact<{
  input: AddResourceFileInput;
}>;


export type AddResourceFileMutation = { addResourceFile: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawResourceMutationVariables = Exact<{
  input: WithdrawResourceInput;
}>;


export type WithdrawResourceMutation = { withdrawResource: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RestoreResourceMutationVariables = Exact<{
  input: RestoreResourceInput;
}>;


export type RestoreResourceMutation = { restoreResource: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type TakeBackResourceFileMutationVariables = Exact<{
  input: TakeBackResourceFileInput;
}>;


export type TakeBackResourceFileMutation = { takeBackResourceFile: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ShareResourcePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareResourcePageQuery = { viewer: { grants: Array<{ role: Role, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string } } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string, dir: string } }> | null, maturityModel: { outcomes: Array<{ indicators: Array<{ code: string, title: { text: string, lang: string, dir: string } }> }> } | null };

export type KeptLibraryFileQueryVariables = Exact<{
  id: string;
}>;


export type KeptLibraryFileQuery = { libraryFile: { id: string, name: string, size: number } | null };

export type ShareResourceMutationVariables = Exact<{
  input: ShareResourceInput;
}>;


export type ShareResourceMutation = { shareResource: { resource: { slug: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AskedSurveyFragment = { opensOn: string | null, closesOn: string | null, state: SurveyState, invented: boolean, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> };

export type KeptAnswersFragment = { revision: number, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> };

export type OpenSurveySheetMutationVariables = Exact<{
  input: OpenSurveySheetInput;
}>;


export type OpenSurveySheetMutation = { openSurveySheet: { sheet: { progress: SurveyProgress, revision: number, municipality: { slug: string, name: { text: string, lang: string, dir: string } } | null, survey: { opensOn: string | null, closesOn: string | null, state: SurveyState, invented: boolean, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, required: boolean, least: number | null, most: number | null, prompt: { text: string, lang: string, dir: string }, choices: Array<{ value: string, label: { text: string, lang: string, dir: string } }> }> }, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null }> } };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { sheet: { revision: number } | null, current: { revision: number, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, field: string | null }> } };

export type SurveysPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SurveysPageQuery = { surveys: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, closesOn: string | null, reconstructed: boolean, invented: boolean, publishedAt: string | null, sentCount: number | null, answeredCount: number | null, title: { text: string, lang: string, dir: string } }> } | null };

export type SurveyPageQueryVariables = Exact<{
  id: string;
}>;


export type SurveyPageQuery = { survey: { id: string, opensOn: string | null, closesOn: string | null, lastDay: string | null, state: SurveyState, reconstructed: boolean, invented: boolean, publishedAt: string | null, sentCount: number | null, letterCount: number | null, answeredCount: number | null, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, note: { text: string, lang: string, dir: string } | null, source: { text: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, answeredCount: number | null, prompt: { text: string, lang: string, dir: string }, tally: Array<{ value: string, count: number | null, choice: { text: string, lang: string, dir: string } }> | null }> } | null };

export type SurveyResultsOfPageFragment = { id: string, opensOn: string | null, closesOn: string | null, lastDay: string | null, state: SurveyState, reconstructed: boolean, invented: boolean, publishedAt: string | null, sentCount: number | null, letterCount: number | null, answeredCount: number | null, title: { text: string, lang: string, dir: string }, intro: { text: string, lang: string, dir: string } | null, note: { text: string, lang: string, dir: string } | null, source: { text: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, answeredCount: number | null, prompt: { text: string, lang: string, dir: string }, tally: Array<{ value: string, count: number | null, choice: { text: string, lang: string, dir: string } }> | null }> };

export type TargetsPageQueryVariables = Exact<{
  slug: string;
  model: string;
}>;


export type TargetsPageQuery = { viewer: { person: { id: string } } | null, municipality: { slug: string, name: { text: string, lang: string, dir: string }, assessments: Array<{ model: { code: string, edition: string } }> | null, workingAssessment: { id: string, viewerMayWrite: boolean, invented: boolean, model: { code: string, edition: string, levels: Array<{ number: number }>, elements: Array<{ code: string, family: string, name: { text: string, lang: string, dir: string } }>, outcomes: Array<{ element: string, level: number, indicators: Array<{ code: string }> }> }, elements: Array<{ element: string, level: number }> } | null, maturityTargets: Array<{ id: string, level: number, dueOn: string, endedAt: string | null, element: { code: string, family: string, name: { text: string, lang: string, dir: string } }, model: { code: string }, road: Array<{ id: string, code: string, level: number, indicator: { title: { text: string, lang: string, dir: string } }, actions: Array<{ id: string, endsOn: string | null, plan: { id: string }, text: { text: string, lang: string, dir: string } }> }>, distances: Array<{ level: number | null, applicable: number, missing: number, isReached: boolean, assessment: { id: string, assessedOn: string | null, mode: AssessmentMode } }> }> | null } | null };

export type SetMaturityTargetMutationVariables = Exact<{
  input: SetMaturityTargetInput;
}>;


export type SetMaturityTargetMutation = { setMaturityTarget: { target: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type DropMaturityTargetMutationVariables = Exact<{
  input: DropMaturityTargetInput;
}>;


export type DropMaturityTargetMutation = { dropMaturityTarget: { target: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ValidationsPageQueryVariables = Exact<{
  id: string;
}>;


export type ValidationsPageQuery = { progressReport: { id: string, period: string, status: ProgressStatus, revision: number, summary: { text: string, lang: string, dir: string }, commitment: { number: number, title: { text: string, lang: string, dir: string } } | null, action: { number: string, text: { text: string, lang: string, dir: string } } | null, municipality: { slug: string, province: Province, name: { text: string, lang: string, dir: string }, memberships: Array<{ hasLeft: boolean, network: { code: NetworkCode } }> }, validations: Array<{ id: string, reportRevision: number, verdict: ValidationVerdict, signedAt: string, withdrawnAt: string | null, viewerMayReply: boolean, viewerMayWithdraw: boolean, words: { text: string, lang: string, dir: string }, links: Array<{ title: string, url: string }>, peer: { slug: string, name: { text: string, lang: string, dir: string } } | null, signedBy: { displayName: string }, reply: { revision: number, writtenAt: string, allWords: Array<{ text: string, lang: string }>, words: { text: string, lang: string, dir: string }, writtenBy: { displayName: string } } | null }> } | null, viewer: { grants: Array<{ role: Role, municipality: { slug: string, name: { text: string, lang: string, dir: string }, memberships: Array<{ hasLeft: boolean, network: { code: NetworkCode } }> } | null }> } | null };

export type SharedNetworkFragment = { hasLeft: boolean, network: { code: NetworkCode } };

export type ShownValidationFragment = { id: string, reportRevision: number, verdict: ValidationVerdict, signedAt: string, withdrawnAt: string | null, viewerMayReply: boolean, viewerMayWithdraw: boolean, words: { text: string, lang: string, dir: string }, links: Array<{ title: string, url: string }>, peer: { slug: string, name: { text: string, lang: string, dir: string } } | null, signedBy: { displayName: string }, reply: { revision: number, writtenAt: string, allWords: Array<{ text: string, lang: string }>, words: { text: string, lang: string, dir: string }, writtenBy: { displayName: string } } | null };

export type ValidateProgressMutationVariables = Exact<{
  input: ValidateProgressInput;
}>;


export type ValidateProgressMutation = { validateProgress: { validation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReplyToValidationMutationVariables = Exact<{
  input: ReplyToValidationInput;
}>;


export type ReplyToValidationMutation = { replyToValidation: { validation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WithdrawValidationMutationVariables = Exact<{
  input: WithdrawValidationInput;
}>;


export type WithdrawValidationMutation = { withdrawValidation: { validation: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WebhooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksPageQuery = { viewer: { grants: Array<{ role: Role }>, webhooks: Array<{ id: string, url: string, description: string, state: WebhookState, filter: { kind: Array<ActivityKind>, province: Array<Province>, commitment: number | null, municipality: { slug: string, name: { text: string } } | null }, lastTried: { state: WebhookDeliveryState, status: number | null, fault: WebhookFault | null, triedAt: string | null } | null }> } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type FilterOfWebhookFragment = { kind: Array<ActivityKind>, province: Array<Province>, commitment: number | null, municipality: { slug: string, name: { text: string } } | null };

export type WebhookChoicesFragment = { municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type AddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type AddWebhookMutation = { addWebhook: { secret: string | null, webhook: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WebhookPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  state?: Array<WebhookDeliveryState> | WebhookDeliveryState | null | undefined;
}>;


export type WebhookPageQuery = { viewer: { webhook: { id: string, url: string, description: string, state: WebhookState, reason: WebhookReason | null, stateSince: string, failingSince: string | null, previousSecretUntil: string | null, madeAt: string, filter: { kind: Array<ActivityKind>, province: Array<Province>, commitment: number | null, municipality: { slug: string, name: { text: string } } | null }, deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, event: WebhookEvent, messageId: string, isReplay: boolean, state: WebhookDeliveryState, attempts: number, at: string, triedAt: string | null, nextTryAt: string | null, status: number | null, fault: WebhookFault | null, milliseconds: number | null, answer: string | null, body: string | null, activity: { kind: ActivityKind, url: string, summary: { text: string, lang: string, dir: string } } | null }> } } | null } | null, municipalities: { nodes: Array<{ slug: string, name: { text: string } }> } | null, commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type ChangeWebhookMutation = { changeWebhook: { userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { removeWebhook: { userErrors: Array<{ message: string }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, userErrors: Array<{ message: string }> } };

export type PingWebhookMutationVariables = Exact<{
  input: PingWebhookInput;
}>;


export type PingWebhookMutation = { pingWebhook: { userErrors: Array<{ message: string }> } };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;


export type ReplayDeliveryMutation = { replayDelivery: { userErrors: Array<{ message: string }> } };

export type FileAllowanceQueryVariables = Exact<{
  slug: string;
}>;


export type FileAllowanceQuery = { municipality: { fileAllowance: { files: number, bytes: number } | null } | null };

export type AddFileMutationVariables = Exact<{
  input: AddFileInput;
}>;


export type AddFileMutation = { addFile: { file: { mediaType: string, sha256: string, url: string, id: string, name: string, size: number } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type MayAddLibraryFileQueryVariables = Exact<{ [key: string]: never; }>;


export type MayAddLibraryFileQuery = { mayAddLibraryFile: boolean | null };

export type AddLibraryFileMutationVariables = Exact<{
  input: AddLibraryFileInput;
}>;


export type AddLibraryFileMutation = { addLibraryFile: { file: { id: string, name: string, size: number, mediaType: string, sha256: string, url: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type FileFactsFragment = { id: string, name: string, size: number };

export type ActivityFeedQueryVariables = Exact<{
  filter: ActivityFilter;
  municipality: string;
  ofMunicipality: boolean;
  commitment: number;
  ofCommitment: boolean;
}>;


export type ActivityFeedQuery = { municipality?: { name: { text: string } } | null, commitment?: { number: number, title: { text: string } } | null, activity: { nodes: Array<{ id: string, kind: ActivityKind, at: string, url: string, invented: boolean, municipality: { name: { text: string } } | null, summary: { text: string } }> } | null };

export type AuditExportQueryVariables = Exact<{
  filter: AuditFilter;
  after?: string | null | undefined;
}>;


export type AuditExportQuery = { auditTrail: { nodes: Array<{ id: string, at: string, action: string, before: unknown, after: unknown, actor: { id: string, displayName: string } | null, subject: { type: string, id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EventsCalendarQueryVariables = Exact<{
  filter: EventFilter;
  from?: string | null | undefined;
  after?: string | null | undefined;
  municipality: string;
  ofMunicipality: boolean;
  series: string;
  ofSeries: boolean;
}>;


export type EventsCalendarQuery = { municipality?: { name: { text: string } } | null, eventSeries?: { title: { text: string } } | null, events: { nodes: Array<{ recurrenceDay: string | null, slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, address: string | null, online: boolean, organizer: string | null, source: string | null, invented: boolean, sequence: number, updatedAt: string, series: { id: string, revision: number, title: { text: string }, recurrence: { rule: string, days: Array<string>, startTime: string, endTime: string, timeZone: string } | null } | null, title: { text: string }, description: { text: string } | null, hostMunicipality: { name: { text: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EventCalendarQueryVariables = Exact<{
  slug: string;
}>;


export type EventCalendarQuery = { viewer: { person: { id: string } } | null, event: { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, address: string | null, online: boolean, organizer: string | null, source: string | null, invented: boolean, sequence: number, updatedAt: string, viewerEntry: { uid: string, status: RegistrationStatus, onlineUrl: string | null, sequence: number, changedAt: string } | null, title: { text: string }, description: { text: string } | null, hostMunicipality: { name: { text: string } } | null } | null };

export type PersonalCalendarQueryVariables = Exact<{
  token: string;
}>;


export type PersonalCalendarQuery = { personalCalendarEntries: Array<{ uid: string, status: RegistrationStatus, onlineUrl: string | null, sequence: number, changedAt: string, event: { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, address: string | null, online: boolean, organizer: string | null, source: string | null, invented: boolean, sequence: number, updatedAt: string, title: { text: string }, description: { text: string } | null, hostMunicipality: { name: { text: string } } | null } }> | null };

export type OwnEntryFragment = { uid: string, status: RegistrationStatus, onlineUrl: string | null, sequence: number, changedAt: string };

export type EventInCalendarFragment = { slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, address: string | null, online: boolean, organizer: string | null, source: string | null, invented: boolean, sequence: number, updatedAt: string, title: { text: string }, description: { text: string } | null, hostMunicipality: { name: { text: string } } | null };

export type ImportFaultsExportQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ImportFaultsExportQuery = { viewer: { grants: Array<{ role: Role }> } | null, rosterImport: { faults: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ row: number | null, column: string | null, value: string | null, message: string }> } } | null };

export type RosterExportQueryVariables = Exact<{
  network: NetworkCode;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  countBy: RosterCountRule;
  search?: string | null | undefined;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type RosterExportQuery = { roster: { asOf: string, totalCount?: number, undatedCount?: number, memberships: { nodes: Array<{ id: string, revision: number, joinedKind: JoiningKind | null, joinedBasis: string | null, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null, municipality: { slug: string, province: Province, kind: MunicipalityKind, population: number | null, evidence: string | null, name: { text: string, lang: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SurveyExportQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SurveyExportQuery = { viewer: { grants: Array<{ role: Role }> } | null, survey: { id: string, state: SurveyState, opensOn: string | null, closesOn: string | null, reconstructed: boolean, invented: boolean, sentCount: number | null, answeredCount: number | null, title: { text: string }, source: { text: string } | null, questions: Array<{ id: string, kind: SurveyQuestionKind, answeredCount: number | null, prompt: { text: string }, choices: Array<{ value: string, label: { text: string } }>, tally: Array<{ value: string, count: number | null, choice: { text: string } }> | null }>, sheets: { nodes: Array<{ progress: SurveyProgress, way: SurveyWay | null, savedAt: string | null, municipality: { slug: string, province: Province, name: { text: string } } | null, answers: Array<{ question: string, choices: Array<string>, number: number | null, text: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FileToSendQueryVariables = Exact<{
  id: string;
}>;


export type FileToSendQuery = { evidenceFile: { name: string, mediaType: string, size: number, sha256: string, uploadedAt: string, isPublic: boolean } | null, libraryFile: { name: string, mediaType: string, size: number, sha256: string, uploadedAt: string, isPublic: boolean } | null, takenBackFile: { reason: { text: string } } | null };

export type OpenMunicipalitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenMunicipalitiesQuery = { municipalities: { nodes: Array<{ slug: string, province: Province, kind: MunicipalityKind, population: number | null, name: { text: string, lang: string }, location: { latitude: number, longitude: number } | null, pathway: { currentStep: PathwayStep | null, reachedOn: { value: string, precision: DatePrecision } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenMembershipsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenMembershipsQuery = { municipalities: { nodes: Array<{ slug: string, memberships: Array<{ joinedKind: JoiningKind | null, hasLeft: boolean, network: { code: NetworkCode }, joinedOn: { value: string, precision: DatePrecision } | null, knownBy: { value: string, precision: DatePrecision } | null, leftOn: { value: string, precision: DatePrecision } | null, source: { text: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenMilestonesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenMilestonesQuery = { municipalities: { nodes: Array<{ slug: string, pathway: { milestones: Array<{ invented: boolean, step: PathwayStep, actor: string | null, skipReason: string | null, reachedOn: { value: string, precision: DatePrecision } | null, document: { title: string, url: string | null } | null, source: { text: string } | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenPublishedCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenPublishedCountsQuery = { cmard: Array<{ date: string | null, precision: DatePrecision | null, count: number | null, what: string, provedCount: number | null, difference: number | null, network: { code: NetworkCode }, source: { text: string } }> | null, wic: Array<{ date: string | null, precision: DatePrecision | null, count: number | null, what: string, provedCount: number | null, difference: number | null, network: { code: NetworkCode }, source: { text: string } }> | null };

export type OpenCountFragment = { date: string | null, precision: DatePrecision | null, count: number | null, what: string, provedCount: number | null, difference: number | null, network: { code: NetworkCode }, source: { text: string } };

export type OpenExpressedNeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenExpressedNeedsQuery = { cmard: Array<{ id: string, from: string, to: string, network: { code: NetworkCode }, what: { text: string }, answer: { text: string } | null, source: { text: string } }> | null, wic: Array<{ id: string, from: string, to: string, network: { code: NetworkCode }, what: { text: string }, answer: { text: string } | null, source: { text: string } }> | null };

export type OpenNeedFragment = { id: string, from: string, to: string, network: { code: NetworkCode }, what: { text: string }, answer: { text: string } | null, source: { text: string } };

export type OpenSurveyResultsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenSurveyResultsQuery = { surveys: { nodes: Array<{ id: string, lastDay: string | null, reconstructed: boolean, invented: boolean, sentCount: number | null, letterCount: number | null, answeredCount: number | null, title: { text: string }, questions: Array<{ id: string, answeredCount: number | null, prompt: { text: string }, tally: Array<{ count: number | null, choice: { text: string } }> | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCommitmentsQuery = { commitments: Array<{ number: number, title: { text: string, lang: string } }> | null };

export type OpenProgressQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenProgressQuery = { progressReports: { nodes: Array<{ id: string, period: string, status: ProgressStatus, revision: number, publishedAt: string, invented: boolean, municipality: { slug: string }, commitment: { number: number } | null, summary: { text: string, lang: string }, evidence: Array<{ url: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenPlansQuery = { actionPlans: { nodes: Array<{ id: string, languages: Array<string>, actionCount: number, publishedAt: string, source: string | null, municipality: { slug: string }, title: { text: string, lang: string }, period: { from: number | null, to: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenPlanActionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenPlanActionsQuery = { actionPlans: { nodes: Array<{ id: string, sections: Array<{ groups: Array<{ actions: Array<{ id: string, number: string, owner: string | null, timeline: string | null, status: ProgressStatus | null, isOtherLevel: boolean, doneBy: { slug: string }, text: { text: string, lang: string }, commitments: Array<{ number: number }> }> }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenMaturityIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMaturityIndicatorsQuery = { maturityModels: Array<{ code: string, outcomes: Array<{ element: string, level: number, indicators: Array<{ code: string, title: { text: string, lang: string }, commitments: Array<{ commitment: { number: number } }> }> }> }> | null };

export type OpenMaturityModelsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMaturityModelsQuery = { maturityModels: Array<{ code: string }> | null };

export type OpenMaturityLevelsQueryVariables = Exact<{
  model: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenMaturityLevelsQuery = { peerGroup: { namedAssessments: { nodes: Array<{ id: string, mode: AssessmentMode, assessedOn: string | null, invented: boolean, municipality: { slug: string }, elements: Array<{ element: string, level: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OpenEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenEventsQuery = { events: { nodes: Array<{ slug: string, kind: EventKind, status: EventStatus, startsAt: string, endsAt: string, precision: EventPrecision, timeZone: string, venue: string | null, online: boolean, languages: Array<string>, indicators: Array<string>, source: string | null, invented: boolean, title: { text: string, lang: string }, hostMunicipality: { slug: string } | null, commitments: Array<{ number: number }>, series: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenEventSeriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenEventSeriesQuery = { events: { nodes: Array<{ slug: string, series: { id: string, title: { text: string, lang: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenLibraryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenLibraryQuery = { resources: { nodes: Array<{ slug: string, kind: ResourceKind, languages: Array<string>, indicators: Array<string>, year: number | null, url: string | null, source: string | null, audience: Array<ResourceAudience>, province: string | null, author: string | null, licence: string | null, invented: boolean, title: { text: string, lang: string }, summary: { text: string } | null, municipality: { slug: string } | null, commitments: Array<{ number: number }>, files: Array<{ url: string }>, caseStudy: { situation: { text: string }, done: { text: string }, cost: { text: string } | null, result: { text: string }, advice: { text: string } | null } | null, service: { phone: string | null, what: { text: string }, where: { text: string }, hours: { text: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenCollectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenCollectionsQuery = { collections: { nodes: Array<{ slug: string, title: { text: string, lang: string }, description: { text: string } | null, items: Array<{ slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenQuestionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenQuestionsQuery = { discussions: { nodes: Array<{ id: string, title: string, lang: string, state: DiscussionState, askedAt: string, answerCount: number, invented: boolean, commitments: Array<{ number: number }>, indicators: Array<{ model: string, code: string } | null>, question: { id: string, body: string | null, lang: string, speaksAs: SpeakerRole, writtenAt: string, isAccepted: boolean, municipality: { slug: string } | null, network: { code: NetworkCode } | null }, acceptedAnswer: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenPostFragment = { id: string, body: string | null, lang: string, speaksAs: SpeakerRole, writtenAt: string, isAccepted: boolean, municipality: { slug: string } | null, network: { code: NetworkCode } | null };

export type OpenAnswersQueryVariables = Exact<{
  first: number;
  answers: number;
  after?: string | null | undefined;
}>;


export type OpenAnswersQuery = { discussions: { nodes: Array<{ id: string, invented: boolean, answers: { nodes: Array<{ id: string, body: string | null, lang: string, speaksAs: SpeakerRole, writtenAt: string, isAccepted: boolean, municipality: { slug: string } | null, network: { code: NetworkCode } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenMoreAnswersQueryVariables = Exact<{
  id: string;
  answers: number;
  after?: string | null | undefined;
}>;


export type OpenMoreAnswersQuery = { discussion: { answers: { nodes: Array<{ id: string, body: string | null, lang: string, speaksAs: SpeakerRole, writtenAt: string, isAccepted: boolean, municipality: { slug: string } | null, network: { code: NetworkCode } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OpenAnswerPageFragment = { nodes: Array<{ id: string, body: string | null, lang: string, speaksAs: SpeakerRole, writtenAt: string, isAccepted: boolean, municipality: { slug: string } | null, network: { code: NetworkCode } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type OpenPartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenPartnersQuery = { partners: { nodes: Array<{ id: string, kind: PartnerKind, website: string | null, name: { text: string }, network: { code: NetworkCode }, source: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenPartnerWorkQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenPartnerWorkQuery = { partnerWorks: { nodes: Array<{ id: string, network: { code: NetworkCode }, what: { text: string }, partners: Array<{ id: string }>, municipalities: Array<{ slug: string }>, happenedOn: { value: string, precision: DatePrecision } | null, source: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenValidationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenValidationsQuery = { progressReports: { nodes: Array<{ id: string, period: string, invented: boolean, municipality: { slug: string }, commitment: { number: number } | null, validations: Array<{ id: string, reportRevision: number, verdict: ValidationVerdict, signedAt: string, withdrawnAt: string | null, words: { text: string, lang: string }, links: Array<{ url: string }>, peer: { slug: string } | null, reply: { writtenAt: string, words: { text: string, lang: string } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenDecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenDecisionsQuery = { events: { nodes: Array<{ slug: string, invented: boolean, minutes: { publishedAt: string | null, decisions: Array<{ number: number, text: { text: string, lang: string }, commitments: Array<{ number: number }> }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenActionItemsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenActionItemsQuery = { events: { nodes: Array<{ slug: string, invented: boolean, minutes: { actionItems: Array<{ id: string, owner: string | null, dueOn: string, status: ActionItemStatus, reason: string | null, settledAt: string | null, text: { text: string, lang: string }, municipality: { slug: string } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenInclusionReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenInclusionReportsQuery = { municipalities: { nodes: Array<{ slug: string, inclusionReports: Array<{ id: string, year: number, edition: number, lockedAt: string | null, content: { sha256: string } | null }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenNetworkReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenNetworkReportsQuery = { reports: { nodes: Array<{ id: string, lockedAt: string | null, network: { code: NetworkCode }, period: { from: string, to: string }, corrects: { id: string } | null, content: { sha256: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenNewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenNewsQuery = { activity: { nodes: Array<{ id: string, at: string, kind: ActivityKind, url: string, commitments: Array<number>, invented: boolean, municipality: { slug: string } | null, summary: { text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CalendarEventFragmentDoc = new TypedDocumentString(`
    fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}
    `, {"fragmentName":"CalendarEvent"}) as unknown as TypedDocumentString<CalendarEventFragment, unknown>;
export const OwnRegistrationFragmentDoc = new TypedDocumentString(`
    fragment OwnRegistration on Registration {
  id
  position
  municipality {
    name {
      text
    }
  }
  event {
    ...CalendarEvent
  }
}
    fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}`, {"fragmentName":"OwnRegistration"}) as unknown as TypedDocumentString<OwnRegistrationFragment, unknown>;
export const GrantOfTokenFragmentDoc = new TypedDocumentString(`
    fragment GrantOfToken on Grant {
  role
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  network {
    code
  }
}
    `, {"fragmentName":"GrantOfToken"}) as unknown as TypedDocumentString<GrantOfTokenFragment, unknown>;
export const AssessmentPlaceFragmentDoc = new TypedDocumentString(`
    fragment AssessmentPlace on Assessment {
  id
  status
  viewerMayWrite
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
}
    `, {"fragmentName":"AssessmentPlace"}) as unknown as TypedDocumentString<AssessmentPlaceFragment, unknown>;
export const FileFactsFragmentDoc = new TypedDocumentString(`
    fragment FileFacts on StoredFile {
  id
  name
  size
}
    `, {"fragmentName":"FileFacts"}) as unknown as TypedDocumentString<FileFactsFragment, unknown>;
export const FilesOfAnswerFragmentDoc = new TypedDocumentString(`
    fragment FilesOfAnswer on IndicatorAnswer {
  indicator {
    code
  }
  files {
    ...FileFacts
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`, {"fragmentName":"FilesOfAnswer"}) as unknown as TypedDocumentString<FilesOfAnswerFragment, unknown>;
export const AssessmentHeadFragmentDoc = new TypedDocumentString(`
    fragment AssessmentHead on Assessment {
  id
  mode
  status
  revision
  isNamed
  viewerMayWrite
  invented
  assessedOn
  overallLevel
  answeredCount
  indicatorCount
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
  model {
    code
    edition
    name {
      text
      lang
      dir
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  elements {
    element
    level
    answeredCount
    indicatorCount
    unreviewedCount
    editionCount
  }
}
    `, {"fragmentName":"AssessmentHead"}) as unknown as TypedDocumentString<AssessmentHeadFragment, unknown>;
export const AnsweredRowFragmentDoc = new TypedDocumentString(`
    fragment AnsweredRow on IndicatorAnswer {
  indicator {
    code
  }
  rating
  reason
  evidence
  evidenceOn
  gap
  owner
  revision
  lastRating
  files {
    ...FileFacts
  }
  answeredBy {
    displayName
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`, {"fragmentName":"AnsweredRow"}) as unknown as TypedDocumentString<AnsweredRowFragment, unknown>;
export const ChoiceFragmentDoc = new TypedDocumentString(`
    fragment Choice on Municipality {
  slug
  name {
    text
  }
  province
}
    `, {"fragmentName":"Choice"}) as unknown as TypedDocumentString<ChoiceFragment, unknown>;
export const KeptContactFragmentDoc = new TypedDocumentString(`
    fragment KeptContact on Contact {
  revision
  champion
  elected
  mayEdit
  startsOn
  endsOn
  title {
    text
    lang
    dir
  }
}
    `, {"fragmentName":"KeptContact"}) as unknown as TypedDocumentString<KeptContactFragment, unknown>;
export const KeptPartnerFragmentDoc = new TypedDocumentString(`
    fragment KeptPartner on Partner {
  id
  kind
  revision
  website
  network {
    code
  }
  allNames {
    text
    lang
  }
  allNotes {
    text
    lang
  }
  source {
    text
  }
}
    `, {"fragmentName":"KeptPartner"}) as unknown as TypedDocumentString<KeptPartnerFragment, unknown>;
export const KeptPartnerWorkFragmentDoc = new TypedDocumentString(`
    fragment KeptPartnerWork on PartnerWork {
  id
  revision
  network {
    code
  }
  allWhat {
    text
    lang
  }
  partners {
    id
  }
  municipalities {
    slug
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}
    `, {"fragmentName":"KeptPartnerWork"}) as unknown as TypedDocumentString<KeptPartnerWorkFragment, unknown>;
export const KeptGroupChangeFragmentDoc = new TypedDocumentString(`
    fragment KeptGroupChange on WorkingGroupChange {
  id
  revision
  step
  partner {
    id
  }
  allNotes {
    text
    lang
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}
    `, {"fragmentName":"KeptGroupChange"}) as unknown as TypedDocumentString<KeptGroupChangeFragment, unknown>;
export const KeptParagraphsFragmentDoc = new TypedDocumentString(`
    fragment KeptParagraphs on Report {
  revision
  paragraphs {
    id
    section
    position
    allTexts {
      text
      lang
    }
  }
}
    `, {"fragmentName":"KeptParagraphs"}) as unknown as TypedDocumentString<KeptParagraphsFragment, unknown>;
export const KeptPeriodFragmentDoc = new TypedDocumentString(`
    fragment KeptPeriod on Report {
  revision
  network {
    code
  }
  period {
    from
    to
  }
}
    `, {"fragmentName":"KeptPeriod"}) as unknown as TypedDocumentString<KeptPeriodFragment, unknown>;
export const KeptMembershipFragmentDoc = new TypedDocumentString(`
    fragment KeptMembership on Membership {
  id
  revision
  network {
    code
  }
  joinedOn {
    value
    precision
  }
  joinedKind
  joinedBasis
  knownBy {
    value
    precision
  }
  hasLeft
  leftOn {
    value
    precision
  }
  source {
    text
  }
  leftSource {
    text
  }
  struck
  reason
  recordedAt
  recordedBy {
    displayName
  }
}
    `, {"fragmentName":"KeptMembership"}) as unknown as TypedDocumentString<KeptMembershipFragment, unknown>;
export const KeptMilestoneFragmentDoc = new TypedDocumentString(`
    fragment KeptMilestone on Milestone {
  id
  revision
  step
  reachedOn {
    value
    precision
  }
  actor
  document {
    title
    url
  }
  note {
    text
    lang
    dir
  }
  noteTexts {
    text
    lang
  }
  consulted
  invented
  skipReason
  source {
    text
  }
  struck
  reason
  recordedAt
}
    `, {"fragmentName":"KeptMilestone"}) as unknown as TypedDocumentString<KeptMilestoneFragment, unknown>;
export const KeptFormerNameFragmentDoc = new TypedDocumentString(`
    fragment KeptFormerName on FormerName {
  id
  revision
  name {
    text
    lang
    dir
  }
  allNames {
    text
    lang
  }
  usedUntil {
    value
    precision
  }
  source {
    text
  }
  struck
  reason
}
    `, {"fragmentName":"KeptFormerName"}) as unknown as TypedDocumentString<KeptFormerNameFragment, unknown>;
export const KeptMunicipalityFragmentDoc = new TypedDocumentString(`
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}
    `, {"fragmentName":"KeptMunicipality"}) as unknown as TypedDocumentString<KeptMunicipalityFragment, unknown>;
export const KeptSurveyFragmentDoc = new TypedDocumentString(`
    fragment KeptSurvey on Survey {
  revision
  opensOn
  closesOn
  allTitles {
    lang
    text
  }
  allIntros {
    lang
    text
  }
  questions {
    id
    kind
    required
    least
    most
    prompt {
      text
      lang
      dir
    }
    choices {
      value
      label {
        text
        lang
        dir
      }
    }
  }
}
    `, {"fragmentName":"KeptSurvey"}) as unknown as TypedDocumentString<KeptSurveyFragment, unknown>;
export const PostOnPageFragmentDoc = new TypedDocumentString(`
    fragment PostOnPage on Post {
  id
  isQuestion
  isAccepted
  body
  lang
  dir
  author {
    id
    displayName
  }
  speaksAs
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  network {
    code
  }
  writtenAt
  editedAt
  revision
  revisions {
    revision
    body
    lang
    dir
    writtenAt
  }
  withdrawnAt
  hiddenAt
  hiddenReason
  viewerIsAuthor
  viewerMayEdit
  viewerMayReport
  viewerMayModerate
  viewerMayAskToShare
  sharing {
    kind
    title
    agreed
    resource {
      slug
    }
  }
}
    `, {"fragmentName":"PostOnPage"}) as unknown as TypedDocumentString<PostOnPageFragment, unknown>;
export const EventToChangeFragmentDoc = new TypedDocumentString(`
    fragment EventToChange on Event {
  allTitles {
    text
    lang
  }
  allDescriptions {
    text
    lang
  }
  allAccessNotes {
    text
    lang
  }
  kind
  audience
  invited {
    slug
    name {
      text
    }
  }
  startsAt
  endsAt
  timeZone
  venue
  address
  onlineUrl
  capacity
  onlineCapacity
  municipalityShare
  hostMunicipality {
    slug
    name {
      text
    }
  }
  commitments {
    number
  }
  languages
  interpretation
  sessions {
    allTitles {
      text
      lang
    }
    startsAt
    endsAt
    room
    presenters {
      name
      affiliation
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  materialSlugs
  reminders {
    hoursBefore
  }
}
    `, {"fragmentName":"EventToChange"}) as unknown as TypedDocumentString<EventToChangeFragment, unknown>;
export const NeedRecordFragmentDoc = new TypedDocumentString(`
    fragment NeedRecord on ExpressedNeed {
  revision
  what {
    text
    lang
    dir
  }
  allWhat {
    text
    lang
  }
  answer {
    text
    lang
    dir
  }
  allAnswers {
    text
    lang
  }
  from
  to
  source {
    text
  }
  struck
  reason
  recordedAt
}
    `, {"fragmentName":"NeedRecord"}) as unknown as TypedDocumentString<NeedRecordFragment, unknown>;
export const FollowedFragmentDoc = new TypedDocumentString(`
    fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}
    `, {"fragmentName":"Followed"}) as unknown as TypedDocumentString<FollowedFragment, unknown>;
export const PlanToAddToFragmentDoc = new TypedDocumentString(`
    fragment PlanToAddTo on ActionPlan {
  id
  title {
    text
    lang
    dir
  }
  languages
  sourceLang
}
    `, {"fragmentName":"PlanToAddTo"}) as unknown as TypedDocumentString<PlanToAddToFragment, unknown>;
export const InclusionReportDraftFragmentDoc = new TypedDocumentString(`
    fragment InclusionReportDraft on InclusionReport {
  id
  year
  edition
  revision
  basis
  mayWrite
  sections
  recordOrder
  corrects {
    id
    edition
    lockedAt
  }
  leftOut {
    record
    reason {
      text
      lang
    }
    allReasons {
      text
      lang
    }
  }
  paragraphs {
    id
    section
    text {
      text
      lang
    }
    allTexts {
      text
      lang
    }
  }
  progress {
    id
    revision
    status
    invented
    publishedAt
    commitment {
      number
    }
    summary {
      text
      lang
    }
    challenges {
      text
      lang
    }
    evidence {
      title
      url
      file {
        ...FileFacts
      }
      effectiveOn
    }
  }
  progressBefore {
    status
    commitment {
      number
    }
  }
  ownActions
  progressOnActions {
    id
    period
    status
    invented
    action {
      id
    }
    summary {
      text
      lang
    }
  }
  plans {
    id
    revision
    sourceLang
    title {
      text
      lang
    }
    period {
      from
      to
    }
    sections {
      groups {
        actions {
          id
          number
          status
          owner
          timeline
          text {
            text
            lang
          }
        }
      }
    }
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`, {"fragmentName":"InclusionReportDraft"}) as unknown as TypedDocumentString<InclusionReportDraftFragment, unknown>;
export const LibraryFileFactsFragmentDoc = new TypedDocumentString(`
    fragment LibraryFileFacts on ResourceFile {
  id
  name
  url
  mediaType
  size
  sha256
  lang
  version
  uploadedAt
}
    `, {"fragmentName":"LibraryFileFacts"}) as unknown as TypedDocumentString<LibraryFileFactsFragment, unknown>;
export const ModelInListFragmentDoc = new TypedDocumentString(`
    fragment ModelInList on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
}
    `, {"fragmentName":"ModelInList"}) as unknown as TypedDocumentString<ModelInListFragment, unknown>;
export const ModelHeadFragmentDoc = new TypedDocumentString(`
    fragment ModelHead on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
  scopeWarning
  levels {
    number
    name {
      text
      lang
      dir
    }
    gist
  }
  elements {
    code
    family
    name {
      text
      lang
      dir
    }
  }
}
    `, {"fragmentName":"ModelHead"}) as unknown as TypedDocumentString<ModelHeadFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on MaturityOutcome {
  number
  level
  element
  basis
  title {
    text
    lang
    dir
  }
  indicators {
    code
    basis
    snapshot
    title {
      text
      lang
      dir
    }
    commitments {
      isInferred
      commitment {
        number
        title {
          text
          lang
          dir
        }
      }
    }
    counterparts {
      model
      edition
      kind
      isInferred
      indicator {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    `, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const ModelPartsFragmentDoc = new TypedDocumentString(`
    fragment ModelParts on MaturityModel {
  ...ModelHead
  outcomes {
    ...OutcomeParts
  }
}
    fragment ModelHead on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
  scopeWarning
  levels {
    number
    name {
      text
      lang
      dir
    }
    gist
  }
  elements {
    code
    family
    name {
      text
      lang
      dir
    }
  }
}
fragment OutcomeParts on MaturityOutcome {
  number
  level
  element
  basis
  title {
    text
    lang
    dir
  }
  indicators {
    code
    basis
    snapshot
    title {
      text
      lang
      dir
    }
    commitments {
      isInferred
      commitment {
        number
        title {
          text
          lang
          dir
        }
      }
    }
    counterparts {
      model
      edition
      kind
      isInferred
      indicator {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}`, {"fragmentName":"ModelParts"}) as unknown as TypedDocumentString<ModelPartsFragment, unknown>;
export const PracticesFragmentDoc = new TypedDocumentString(`
    fragment Practices on MaturityIndicator {
  resources(first: 3) {
    totalCount
    nodes {
      slug
      kind
      title {
        text
        lang
        dir
      }
    }
  }
  events(first: 3) {
    totalCount
    nodes {
      slug
      title {
        text
        lang
        dir
      }
      startsAt
      precision
      timeZone
      invented
    }
  }
}
    `, {"fragmentName":"Practices"}) as unknown as TypedDocumentString<PracticesFragment, unknown>;
export const RecordedFragmentDoc = new TypedDocumentString(`
    fragment Recorded on RecordedAnswer {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  rating
  evidence
  gap
  reason
  owner
}
    `, {"fragmentName":"Recorded"}) as unknown as TypedDocumentString<RecordedFragment, unknown>;
export const CarriedFragmentDoc = new TypedDocumentString(`
    fragment Carried on CarriedAnswer {
  kind
  isUntouched
  from {
    ...Recorded
  }
  to {
    code
    title {
      text
      lang
      dir
    }
  }
}
    fragment Recorded on RecordedAnswer {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  rating
  evidence
  gap
  reason
  owner
}`, {"fragmentName":"Carried"}) as unknown as TypedDocumentString<CarriedFragment, unknown>;
export const MunicipalityReportFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityReport on ProgressReport {
  id
  period
  status
  revision
  publishedAt
  invented
  commitment {
    number
    title {
      text
      lang
      dir
    }
  }
  action {
    number
    text {
      text
      lang
      dir
    }
    plan {
      title {
        text
        lang
        dir
      }
    }
  }
  summary {
    text
    lang
    dir
  }
  evidence {
    title
    url
    effectiveOn
  }
}
    `, {"fragmentName":"MunicipalityReport"}) as unknown as TypedDocumentString<MunicipalityReportFragment, unknown>;
export const MunicipalityRecordFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityRecord on Municipality {
  slug
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  standing
  evidence
  recordNote
  location {
    latitude
    longitude
  }
  knownMemberBy {
    value
    precision
  }
  memberships {
    network {
      code
    }
    joinedOn {
      value
      precision
    }
    joinedBasis
    hasLeft
    leftOn {
      value
      precision
    }
  }
  pathway {
    currentStep
    milestones {
      invented
      step
      reachedOn {
        value
        precision
      }
      note {
        text
        lang
        dir
      }
      actor
      document {
        title
        url
      }
      source {
        text
      }
    }
  }
  formerNames {
    name {
      text
      lang
      dir
    }
    usedUntil {
      value
      precision
    }
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
  mergedInto {
    slug
    name {
      text
      lang
      dir
    }
  }
  mergedFrom {
    slug
    name {
      text
      lang
      dir
    }
  }
  mayKeepContacts
  recordKeeping {
    identity
  }
  contacts {
    person {
      id
      displayName
    }
    title {
      text
      lang
      dir
    }
    champion
    elected
  }
}
    `, {"fragmentName":"MunicipalityRecord"}) as unknown as TypedDocumentString<MunicipalityRecordFragment, unknown>;
export const MaturityOnRecordFragmentDoc = new TypedDocumentString(`
    fragment MaturityOnRecord on MunicipalityMaturity {
  overallLevel
  assessedOn
  elements {
    element
    level
  }
  assessment {
    id
    invented
    mode
    isNamed
    model {
      code
      name {
        text
        lang
        dir
      }
      edition
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      elements {
        code
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `, {"fragmentName":"MaturityOnRecord"}) as unknown as TypedDocumentString<MaturityOnRecordFragment, unknown>;
export const MunicipalityWorkFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityWork on Municipality {
  commitmentProgress {
    reported
    total
    byCommitment {
      number
      status
      publishedAt
    }
  }
  progress(first: 30) {
    totalCount
    nodes {
      id
      commitment {
        number
      }
      period
      status
      publishedAt
      invented
      summary {
        text
        lang
        dir
      }
    }
  }
  maturity {
    ...MaturityOnRecord
  }
  assessments {
    id
    status
    model {
      code
      edition
    }
  }
  inclusionReports {
    id
    year
    edition
    lockedAt
    correctedBy {
      id
    }
  }
  actionPlans {
    nodes {
      id
      title {
        text
        lang
        dir
      }
      period {
        from
        to
      }
      languages
      actionCount
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      participants {
        part
      }
    }
  }
  planInvitations {
    id
    title {
      text
      lang
      dir
    }
  }
}
    fragment MaturityOnRecord on MunicipalityMaturity {
  overallLevel
  assessedOn
  elements {
    element
    level
  }
  assessment {
    id
    invented
    mode
    isNamed
    model {
      code
      name {
        text
        lang
        dir
      }
      edition
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      elements {
        code
        name {
          text
          lang
          dir
        }
      }
    }
  }
}`, {"fragmentName":"MunicipalityWork"}) as unknown as TypedDocumentString<MunicipalityWorkFragment, unknown>;
export const MunicipalityEventFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  precision
  timeZone
  invented
}
    `, {"fragmentName":"MunicipalityEvent"}) as unknown as TypedDocumentString<MunicipalityEventFragment, unknown>;
export const MunicipalityMeetingsFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityMeetings on Municipality {
  upcoming: events(when: UPCOMING, first: 5) {
    totalCount
    nodes {
      ...MunicipalityEvent
    }
  }
  past: events(when: PAST, first: 5) {
    totalCount
    nodes {
      ...MunicipalityEvent
    }
  }
  resources(first: 6) {
    totalCount
    nodes {
      slug
      title {
        text
        lang
        dir
      }
      kind
      year
    }
  }
}
    fragment MunicipalityEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  precision
  timeZone
  invented
}`, {"fragmentName":"MunicipalityMeetings"}) as unknown as TypedDocumentString<MunicipalityMeetingsFragment, unknown>;
export const ActionItemLineFragmentDoc = new TypedDocumentString(`
    fragment ActionItemLine on ActionItem {
  id
  text {
    text
    lang
    dir
  }
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  owner
  dueOn
  status
  event {
    slug
  }
}
    `, {"fragmentName":"ActionItemLine"}) as unknown as TypedDocumentString<ActionItemLineFragment, unknown>;
export const OwnItemFragmentDoc = new TypedDocumentString(`
    fragment OwnItem on ActionItem {
  ...ActionItemLine
  event {
    title {
      text
      lang
      dir
    }
  }
  actions {
    id
  }
}
    fragment ActionItemLine on ActionItem {
  id
  text {
    text
    lang
    dir
  }
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  owner
  dueOn
  status
  event {
    slug
  }
}`, {"fragmentName":"OwnItem"}) as unknown as TypedDocumentString<OwnItemFragment, unknown>;
export const EventToComeFragmentDoc = new TypedDocumentString(`
    fragment EventToCome on Event {
  ...CalendarEvent
  registrationLevel
  reminders {
    hoursBefore
    dueAt
    sentAt
  }
  places {
    attendance
    capacity
    registeredCount
    waitlistedCount
  }
}
    fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}`, {"fragmentName":"EventToCome"}) as unknown as TypedDocumentString<EventToComeFragment, unknown>;
export const PlanActionToDescribeFragmentDoc = new TypedDocumentString(`
    fragment PlanActionToDescribe on PlanAction {
  id
  viewerMayDescribe
  doneBy {
    slug
    name {
      text
      lang
      dir
    }
  }
  number
  text {
    text
    lang
    dir
  }
  status
  declaredStatus
  stamp
  owner
  partners
  timeline
  startsOn
  endsOn
  budgetLine
  isOtherLevel
  weight
  commitments {
    number
  }
}
    `, {"fragmentName":"PlanActionToDescribe"}) as unknown as TypedDocumentString<PlanActionToDescribeFragment, unknown>;
export const PlanTextRowFragmentDoc = new TypedDocumentString(`
    fragment PlanTextRow on PlanTextPair {
  id
  kind
  level
  number
  source {
    text
    lang
    dir
  }
  sourceRevision
  text {
    text
    lang
    dir
  }
  state
  sourceBefore
  differences {
    code
    facts
  }
}
    `, {"fragmentName":"PlanTextRow"}) as unknown as TypedDocumentString<PlanTextRowFragment, unknown>;
export const PlanTextConflictFragmentDoc = new TypedDocumentString(`
    fragment PlanTextConflict on PlanTextConflict {
  id
  sent
  now
}
    `, {"fragmentName":"PlanTextConflict"}) as unknown as TypedDocumentString<PlanTextConflictFragment, unknown>;
export const PlanYearRowFragmentDoc = new TypedDocumentString(`
    fragment PlanYearRow on PlanAction {
  id
  number
  text {
    text
  }
  doneBy {
    slug
  }
  line(year: $year, lang: $lang) {
    base
    status
    done
    obstacles
    evidence
  }
}
    `, {"fragmentName":"PlanYearRow"}) as unknown as TypedDocumentString<PlanYearRowFragment, unknown>;
export const ProgressFigureFragmentDoc = new TypedDocumentString(`
    fragment ProgressFigure on PlanProgress {
  figure
  reported
  unreported
  otherLevel
  weight
  invented
  byStatus {
    status
    count
  }
}
    `, {"fragmentName":"ProgressFigure"}) as unknown as TypedDocumentString<ProgressFigureFragment, unknown>;
export const PlanPieceFragmentDoc = new TypedDocumentString(`
    fragment PlanPiece on PlanSegment {
  id
  level
  kind
  number
  text {
    text
    lang
    dir
  }
  progress {
    ...ProgressFigure
  }
  action {
    id
    status
    commitments {
      number
    }
    owner
    partners
    timeline
    startsOn
    endsOn
    budgetLine
    isOtherLevel
    viewerMayDescribe
    doneBy {
      slug
      name {
        text
        lang
        dir
      }
    }
    weight
    share
    invented
  }
}
    fragment ProgressFigure on PlanProgress {
  figure
  reported
  unreported
  otherLevel
  weight
  invented
  byStatus {
    status
    count
  }
}`, {"fragmentName":"PlanPiece"}) as unknown as TypedDocumentString<PlanPieceFragment, unknown>;
export const PollPreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment PollPreviewParts on PollPreview {
  municipalities {
    slug
    name {
      text
      lang
      dir
    }
  }
  times {
    startsAt
    endsAt
    holidays {
      name {
        text
        lang
        dir
      }
      date
      federal
      municipalities
    }
    clashes {
      event {
        slug
        title {
          text
          lang
          dir
        }
      }
      municipalities {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `, {"fragmentName":"PollPreviewParts"}) as unknown as TypedDocumentString<PollPreviewPartsFragment, unknown>;
export const ChangedTextFragmentDoc = new TypedDocumentString(`
    fragment ChangedText on TextDifference {
  lang
  dir
  kind
  addedWords
  removedWords
  parts {
    kind
    text
  }
}
    `, {"fragmentName":"ChangedText"}) as unknown as TypedDocumentString<ChangedTextFragment, unknown>;
export const WrittenDraftFragmentDoc = new TypedDocumentString(`
    fragment WrittenDraft on ProgressDraft {
  id
  period
  revision
  status
  basedOn
  confirmed
  notReviewed
  note
  savedAt
  commitment {
    number
  }
  action {
    id
    number
    text {
      text
      lang
      dir
    }
  }
  writtenBy {
    displayName
  }
  summary {
    text
    lang
    dir
  }
  challenges {
    text
    lang
    dir
  }
  evidence {
    title
    url
    file {
      ...FileFacts
    }
    effectiveOn
  }
  carriedFrom {
    report
    revision
    period
  }
  review {
    sentAt
    reviewer {
      id
      displayName
    }
    sentBy {
      displayName
    }
  }
  returnedBy {
    displayName
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`, {"fragmentName":"WrittenDraft"}) as unknown as TypedDocumentString<WrittenDraftFragment, unknown>;
export const WrittenReportFragmentDoc = new TypedDocumentString(`
    fragment WrittenReport on ProgressReport {
  id
  status
  revision
  publishedAt
  invented
  publishedBy {
    displayName
  }
  allSummaries {
    text
    lang
    dir
  }
  allChallenges {
    text
    lang
    dir
  }
  evidence {
    title
    url
    file {
      ...FileFacts
    }
    effectiveOn
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`, {"fragmentName":"WrittenReport"}) as unknown as TypedDocumentString<WrittenReportFragment, unknown>;
export const CountRecordFragmentDoc = new TypedDocumentString(`
    fragment CountRecord on PublishedCount {
  revision
  date
  precision
  count
  what
  source {
    text
  }
  struck
  reason
  recordedAt
}
    `, {"fragmentName":"CountRecord"}) as unknown as TypedDocumentString<CountRecordFragment, unknown>;
export const CountsOfRatingsFragmentDoc = new TypedDocumentString(`
    fragment CountsOfRatings on RatingCounts {
  notStarted
  inProgress
  met
  notApplicable
  unknown
}
    `, {"fragmentName":"CountsOfRatings"}) as unknown as TypedDocumentString<CountsOfRatingsFragment, unknown>;
export const SpreadRowFragmentDoc = new TypedDocumentString(`
    fragment SpreadRow on IndicatorSpread {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  counts {
    ...CountsOfRatings
  }
  groups {
    group
    counts {
      ...CountsOfRatings
    }
  }
  stepsApart
  suggestion
  comments
}
    fragment CountsOfRatings on RatingCounts {
  notStarted
  inProgress
  met
  notApplicable
  unknown
}`, {"fragmentName":"SpreadRow"}) as unknown as TypedDocumentString<SpreadRowFragment, unknown>;
export const SignedFragmentDoc = new TypedDocumentString(`
    fragment Signed on AssessmentSignature {
  signedAt
  signedBy {
    displayName
  }
  changed {
    code
  }
}
    `, {"fragmentName":"Signed"}) as unknown as TypedDocumentString<SignedFragment, unknown>;
export const ReportMembershipFragmentDoc = new TypedDocumentString(`
    fragment ReportMembership on Membership {
  joinedOn {
    value
    precision
  }
  joinedBasis
  knownBy {
    value
    precision
  }
  leftOn {
    value
    precision
  }
  municipality {
    slug
    name {
      text
    }
  }
}
    `, {"fragmentName":"ReportMembership"}) as unknown as TypedDocumentString<ReportMembershipFragment, unknown>;
export const ReportStepFragmentDoc = new TypedDocumentString(`
    fragment ReportStep on ReachedStep {
  municipality {
    slug
    name {
      text
    }
  }
  milestone {
    step
    reachedOn {
      value
      precision
    }
    note {
      text
    }
    source {
      text
    }
  }
}
    `, {"fragmentName":"ReportStep"}) as unknown as TypedDocumentString<ReportStepFragment, unknown>;
export const DurationFragmentDoc = new TypedDocumentString(`
    fragment Duration on StepDuration {
  from
  to
  n
  medianDays
  approximate
}
    `, {"fragmentName":"Duration"}) as unknown as TypedDocumentString<DurationFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on FoundText {
  lang
  dir
  parts {
    text
    isFound
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const ThoseToInviteFragmentDoc = new TypedDocumentString(`
    fragment ThoseToInvite on MunicipalityConnection {
  nodes {
    slug
    name {
      text
      lang
      dir
    }
  }
}
    `, {"fragmentName":"ThoseToInvite"}) as unknown as TypedDocumentString<ThoseToInviteFragment, unknown>;
export const AskedSurveyFragmentDoc = new TypedDocumentString(`
    fragment AskedSurvey on Survey {
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  opensOn
  closesOn
  state
  invented
  questions {
    id
    kind
    required
    least
    most
    prompt {
      text
      lang
      dir
    }
    choices {
      value
      label {
        text
        lang
        dir
      }
    }
  }
}
    `, {"fragmentName":"AskedSurvey"}) as unknown as TypedDocumentString<AskedSurveyFragment, unknown>;
export const KeptAnswersFragmentDoc = new TypedDocumentString(`
    fragment KeptAnswers on SurveySheet {
  revision
  answers {
    question
    choices
    number
    text
  }
}
    `, {"fragmentName":"KeptAnswers"}) as unknown as TypedDocumentString<KeptAnswersFragment, unknown>;
export const SurveyResultsOfPageFragmentDoc = new TypedDocumentString(`
    fragment SurveyResultsOfPage on Survey {
  id
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  note {
    text
    lang
    dir
  }
  source {
    text
  }
  opensOn
  closesOn
  lastDay
  state
  reconstructed
  invented
  publishedAt
  sentCount
  letterCount
  answeredCount
  questions {
    id
    kind
    prompt {
      text
      lang
      dir
    }
    answeredCount
    tally {
      value
      choice {
        text
        lang
        dir
      }
      count
    }
  }
}
    `, {"fragmentName":"SurveyResultsOfPage"}) as unknown as TypedDocumentString<SurveyResultsOfPageFragment, unknown>;
export const SharedNetworkFragmentDoc = new TypedDocumentString(`
    fragment SharedNetwork on Membership {
  hasLeft
  network {
    code
  }
}
    `, {"fragmentName":"SharedNetwork"}) as unknown as TypedDocumentString<SharedNetworkFragment, unknown>;
export const ShownValidationFragmentDoc = new TypedDocumentString(`
    fragment ShownValidation on Validation {
  id
  reportRevision
  verdict
  signedAt
  withdrawnAt
  viewerMayReply
  viewerMayWithdraw
  words {
    text
    lang
    dir
  }
  links {
    title
    url
  }
  peer {
    slug
    name {
      text
      lang
      dir
    }
  }
  signedBy {
    displayName
  }
  reply {
    revision
    writtenAt
    allWords {
      text
      lang
    }
    words {
      text
      lang
      dir
    }
    writtenBy {
      displayName
    }
  }
}
    `, {"fragmentName":"ShownValidation"}) as unknown as TypedDocumentString<ShownValidationFragment, unknown>;
export const FilterOfWebhookFragmentDoc = new TypedDocumentString(`
    fragment FilterOfWebhook on WebhookFilter {
  kind
  province
  municipality {
    slug
    name {
      text
    }
  }
  commitment
}
    `, {"fragmentName":"FilterOfWebhook"}) as unknown as TypedDocumentString<FilterOfWebhookFragment, unknown>;
export const WebhookChoicesFragmentDoc = new TypedDocumentString(`
    fragment WebhookChoices on Query {
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
}
    `, {"fragmentName":"WebhookChoices"}) as unknown as TypedDocumentString<WebhookChoicesFragment, unknown>;
export const OwnEntryFragmentDoc = new TypedDocumentString(`
    fragment OwnEntry on PersonalCalendarEntry {
  uid
  status
  onlineUrl
  sequence
  changedAt
}
    `, {"fragmentName":"OwnEntry"}) as unknown as TypedDocumentString<OwnEntryFragment, unknown>;
export const EventInCalendarFragmentDoc = new TypedDocumentString(`
    fragment EventInCalendar on Event {
  slug
  title {
    text
  }
  description {
    text
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  venue
  address
  online
  organizer
  hostMunicipality {
    name {
      text
    }
  }
  source
  invented
  sequence
  updatedAt
}
    `, {"fragmentName":"EventInCalendar"}) as unknown as TypedDocumentString<EventInCalendarFragment, unknown>;
export const OpenCountFragmentDoc = new TypedDocumentString(`
    fragment OpenCount on PublishedCount {
  network {
    code
  }
  date
  precision
  count
  what
  provedCount
  difference
  source {
    text
  }
}
    `, {"fragmentName":"OpenCount"}) as unknown as TypedDocumentString<OpenCountFragment, unknown>;
export const OpenNeedFragmentDoc = new TypedDocumentString(`
    fragment OpenNeed on ExpressedNeed {
  id
  network {
    code
  }
  what {
    text
  }
  answer {
    text
  }
  from
  to
  source {
    text
  }
}
    `, {"fragmentName":"OpenNeed"}) as unknown as TypedDocumentString<OpenNeedFragment, unknown>;
export const OpenPostFragmentDoc = new TypedDocumentString(`
    fragment OpenPost on Post {
  id
  body
  lang
  speaksAs
  municipality {
    slug
  }
  network {
    code
  }
  writtenAt
  isAccepted
}
    `, {"fragmentName":"OpenPost"}) as unknown as TypedDocumentString<OpenPostFragment, unknown>;
export const OpenAnswerPageFragmentDoc = new TypedDocumentString(`
    fragment OpenAnswerPage on PostConnection {
  nodes {
    ...OpenPost
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment OpenPost on Post {
  id
  body
  lang
  speaksAs
  municipality {
    slug
  }
  network {
    code
  }
  writtenAt
  isAccepted
}`, {"fragmentName":"OpenAnswerPage"}) as unknown as TypedDocumentString<OpenAnswerPageFragment, unknown>;
export const HeaderViewerDocument = new TypedDocumentString(`
    query HeaderViewer {
  viewer {
    person {
      id
      displayName
    }
    letterChoices {
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<HeaderViewerQuery, HeaderViewerQueryVariables>;
export const ChooseLettersDocument = new TypedDocumentString(`
    mutation ChooseLetters($input: ChooseLettersInput!) {
  chooseLetters(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseLettersMutation, ChooseLettersMutationVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage($tasksAfter: String, $newsAfter: String) {
  viewer {
    person {
      id
      displayName
      email
    }
    letterChoices {
      topics
      language
      timeZone
    }
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
        progressDrafts {
          id
          period
          commitment {
            number
          }
          action {
            id
            number
          }
          review {
            reviewer {
              id
            }
          }
        }
        actionItems(first: 1) {
          totalCount
        }
        unansweredValidations {
          id
          report {
            id
            period
          }
        }
      }
      network {
        code
      }
    }
    tasks(first: 10, after: $tasksAfter) {
      totalCount
      nodes {
        kind
        dueOn
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    notifications(first: 10, after: $newsAfter) {
      totalCount
      nodes {
        id
        kind
        createdAt
        activity {
          url
          invented
          summary {
            text
            lang
            dir
          }
          municipality {
            slug
            name {
              text
              lang
              dir
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  deadLinkCount
  deadLinks {
    url
    outcome
    since
    resource {
      slug
      title {
        text
        lang
        dir
      }
    }
  }
  personalCalendar {
    madeAt
  }
  registrations {
    ...OwnRegistration
  }
  past: registrations(over: true) {
    ...OwnRegistration
  }
  polls {
    id
    title {
      text
      lang
      dir
    }
    closesAt
    timeZone
    viewerIsOutstanding
  }
}
    fragment OwnRegistration on Registration {
  id
  position
  municipality {
    name {
      text
    }
  }
  event {
    ...CalendarEvent
  }
}
fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}`) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const RenewPersonalCalendarDocument = new TypedDocumentString(`
    mutation RenewPersonalCalendar($input: RenewPersonalCalendarInput!) {
  renewPersonalCalendar(input: $input) {
    personalCalendar {
      madeAt
    }
    token
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewPersonalCalendarMutation, RenewPersonalCalendarMutationVariables>;
export const AttendancePageDocument = new TypedDocumentString(`
    query AttendancePage($slug: String!, $after: String) {
  viewer {
    person {
      id
    }
  }
  event(slug: $slug) {
    slug
    title {
      text
      lang
      dir
    }
    status
    startsAt
    endsAt
    precision
    timeZone
    viewerMayChange
    attendanceRecord {
      revision
      recordedAt
      others {
        count
        municipality {
          slug
          name {
            text
          }
        }
      }
    }
    registrations(first: 100, after: $after) {
      nodes {
        id
        came
        person {
          id
          displayName
        }
        municipality {
          slug
          name {
            text
          }
        }
        cameFor {
          slug
          name {
            text
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendancePageQuery, AttendancePageQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const CertificatePageDocument = new TypedDocumentString(`
    query CertificatePage($slug: String!) {
  viewer {
    person {
      id
      displayName
    }
  }
  event(slug: $slug) {
    slug
    title {
      text
      lang
      dir
    }
    startsAt
    endsAt
    precision
    timeZone
    venue
    organizer
    invented
    hostMunicipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    viewerRegistration {
      came
      cameFor {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CertificatePageQuery, CertificatePageQueryVariables>;
export const FeedbackPageDocument = new TypedDocumentString(`
    query FeedbackPage($slug: String!) {
  viewer {
    person {
      id
    }
  }
  event(slug: $slug) {
    slug
    title {
      text
      lang
      dir
    }
    viewerMayGiveFeedback
    feedback {
      answered
      ratings {
        question
        counts
        average
      }
      liked
      wished
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackPageQuery, FeedbackPageQueryVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const ActionItemPageDocument = new TypedDocumentString(`
    query ActionItemPage($id: ID!) {
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
  actionItem(id: $id) {
    id
    text {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
      actionPlans(first: 20) {
        nodes {
          id
          title {
            text
            lang
            dir
          }
          municipality {
            slug
          }
        }
      }
    }
    owner
    dueOn
    status
    reason
    viewerMaySettle
    event {
      slug
      startsAt
      timeZone
      invented
      title {
        text
        lang
        dir
      }
    }
    actions {
      id
      number
      text {
        text
        lang
        dir
      }
      plan {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionItemPageQuery, ActionItemPageQueryVariables>;
export const SettleActionItemDocument = new TypedDocumentString(`
    mutation SettleActionItem($input: SettleActionItemInput!) {
  settleActionItem(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleActionItemMutation, SettleActionItemMutationVariables>;
export const PlanActionItemDocument = new TypedDocumentString(`
    mutation PlanActionItem($input: PlanActionItemInput!) {
  planActionItem(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanActionItemMutation, PlanActionItemMutationVariables>;
export const UndoPlanActionItemDocument = new TypedDocumentString(`
    mutation UndoPlanActionItem($input: UndoPlanActionItemInput!) {
  undoPlanActionItem(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoPlanActionItemMutation, UndoPlanActionItemMutationVariables>;
export const MinutesPageDocument = new TypedDocumentString(`
    query MinutesPage($slug: String!) {
  viewer {
    person {
      id
    }
  }
  event(slug: $slug) {
    slug
    title {
      text
      lang
      dir
    }
    status
    startsAt
    viewerMayChange
    minutes {
      status
      revision
      allTexts {
        text
        lang
      }
      decisions {
        number
        allTexts {
          text
          lang
        }
        commitments {
          number
        }
      }
      actionItems {
        id
        allTexts {
          text
          lang
        }
        municipality {
          slug
          name {
            text
          }
        }
        owner
        dueOn
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MinutesPageQuery, MinutesPageQueryVariables>;
export const KeepMinutesDocument = new TypedDocumentString(`
    mutation KeepMinutes($input: KeepMinutesInput!) {
  keepMinutes(input: $input) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<KeepMinutesMutation, KeepMinutesMutationVariables>;
export const SeriesRecordDocument = new TypedDocumentString(`
    query SeriesRecord($id: ID!) {
  viewer {
    grants {
      role
    }
  }
  eventSeries(id: $id) {
    id
    title {
      text
      lang
      dir
    }
    dates {
      slug
      startsAt
      endsAt
      precision
      timeZone
      status
      invented
      attendance {
        count
        municipality {
          slug
          province
          name {
            text
            lang
            dir
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeriesRecordQuery, SeriesRecordQueryVariables>;
export const MakeApiTokenDocument = new TypedDocumentString(`
    mutation MakeApiToken($input: MakeApiTokenInput!) {
  makeApiToken(input: $input) {
    token {
      id
      name
    }
    secret
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeApiTokenMutation, MakeApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ApiTokensPageDocument = new TypedDocumentString(`
    query ApiTokensPage {
  viewer {
    grants {
      ...GrantOfToken
    }
    apiTokens {
      id
      name
      scope
      narrowedTo {
        ...GrantOfToken
      }
      madeAt
      expiresAt
      endsSoon
      lastUsedOn
      state
      revokedAt
    }
  }
}
    fragment GrantOfToken on Grant {
  role
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  network {
    code
  }
}`) as unknown as TypedDocumentString<ApiTokensPageQuery, ApiTokensPageQueryVariables>;
export const ArrangePlanPageDocument = new TypedDocumentString(`
    query ArrangePlanPage($id: ID!) {
  actionPlan(id: $id) {
    id
    revision
    status
    discardedAt
    sourceLang
    viewerMayEdit
    title {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    segments {
      id
      kind
      level
      number
      text {
        text
        lang
        dir
      }
    }
  }
  viewer {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangePlanPageQuery, ArrangePlanPageQueryVariables>;
export const ArrangePlanDocument = new TypedDocumentString(`
    mutation ArrangePlan($input: ArrangePlanInput!) {
  arrangePlan(input: $input) {
    changes {
      deed
      id
      kind
      number
      text {
        text
        lang
        dir
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangePlanMutation, ArrangePlanMutationVariables>;
export const AssessmentSheetExportDocument = new TypedDocumentString(`
    query AssessmentSheetExport($id: ID!, $lang: String!) {
  assessmentSheetWords(lang: $lang) {
    columns {
      column
      heading
    }
    ratings {
      rating
      word
    }
    notes
  }
  assessment(id: $id) {
    id
    viewerMayWrite
    municipality {
      slug
    }
    model {
      code
      elements {
        code
        name {
          text
        }
      }
      outcomes {
        number
        level
        element
        title {
          text
        }
        indicators {
          code
          title {
            text
          }
        }
      }
    }
    sheetLines {
      indicator
      base
      rating
      lastRating
      reason
      evidence
      evidenceOn
      gap
      owner
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentSheetExportQuery, AssessmentSheetExportQueryVariables>;
export const AssessmentPaperDocument = new TypedDocumentString(`
    query AssessmentPaper($id: ID!) {
  assessment(id: $id) {
    ...AssessmentPlace
    mode
    model {
      edition
      name {
        text
        lang
        dir
      }
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      elements {
        code
        name {
          text
          lang
          dir
        }
      }
      outcomes {
        number
        level
        element
        title {
          text
          lang
          dir
        }
        indicators {
          code
          title {
            text
            lang
            dir
          }
        }
      }
    }
    sheetLines {
      indicator
      rating
      reason
      evidence
      evidenceOn
      gap
      owner
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentPlace on Assessment {
  id
  status
  viewerMayWrite
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<AssessmentPaperQuery, AssessmentPaperQueryVariables>;
export const AssessmentOfflineDocument = new TypedDocumentString(`
    query AssessmentOffline($id: ID!) {
  assessment(id: $id) {
    ...AssessmentPlace
    sheets {
      id
      fileName
      sentAt
      mergedAt
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentPlace on Assessment {
  id
  status
  viewerMayWrite
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<AssessmentOfflineQuery, AssessmentOfflineQueryVariables>;
export const AssessmentSheetPageDocument = new TypedDocumentString(`
    query AssessmentSheetPage($id: ID!) {
  assessmentSheet(id: $id) {
    id
    fileName
    sentAt
    mergedAt
    mergedCount
    isMergeable
    sentBy {
      displayName
    }
    assessment {
      ...AssessmentPlace
    }
    comparison {
      stamp
      unchangedCount
      changedCount
      conflictCount
      rows {
        tab
        row
        isConflict
        indicator {
          code
          title {
            text
            lang
            dir
          }
        }
        cells {
          column
          merge
          sheet
          ours
        }
      }
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentPlace on Assessment {
  id
  status
  viewerMayWrite
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<AssessmentSheetPageQuery, AssessmentSheetPageQueryVariables>;
export const ImportAssessmentSheetDocument = new TypedDocumentString(`
    mutation ImportAssessmentSheet($input: ImportAssessmentSheetInput!) {
  importAssessmentSheet(input: $input) {
    sheet {
      id
    }
    faults {
      tab
      row
      column
      value
      message
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportAssessmentSheetMutation, ImportAssessmentSheetMutationVariables>;
export const MergeAssessmentSheetDocument = new TypedDocumentString(`
    mutation MergeAssessmentSheet($input: MergeAssessmentSheetInput!) {
  mergeAssessmentSheet(input: $input) {
    sheet {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeAssessmentSheetMutation, MergeAssessmentSheetMutationVariables>;
export const AnswerIndicatorsDocument = new TypedDocumentString(`
    mutation AnswerIndicators($input: AnswerIndicatorsInput!, $element: String!) {
  answerIndicators(input: $input) {
    assessment {
      elements {
        element
        answeredCount
        indicatorCount
        unreviewedCount
      }
      answers(element: $element) {
        indicator {
          code
        }
        revision
      }
    }
    conflicts {
      ...AnsweredRow
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment AnsweredRow on IndicatorAnswer {
  indicator {
    code
  }
  rating
  reason
  evidence
  evidenceOn
  gap
  owner
  revision
  lastRating
  files {
    ...FileFacts
  }
  answeredBy {
    displayName
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<AnswerIndicatorsMutation, AnswerIndicatorsMutationVariables>;
export const AddAnswerFileDocument = new TypedDocumentString(`
    mutation AddAnswerFile($input: AnswerFileInput!) {
  addAnswerFile(input: $input) {
    assessment {
      answers {
        ...FilesOfAnswer
      }
    }
    userErrors {
      code
      message
    }
  }
}
    fragment FilesOfAnswer on IndicatorAnswer {
  indicator {
    code
  }
  files {
    ...FileFacts
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<AddAnswerFileMutation, AddAnswerFileMutationVariables>;
export const RemoveAnswerFileDocument = new TypedDocumentString(`
    mutation RemoveAnswerFile($input: AnswerFileInput!) {
  removeAnswerFile(input: $input) {
    assessment {
      answers {
        ...FilesOfAnswer
      }
    }
    userErrors {
      code
      message
    }
  }
}
    fragment FilesOfAnswer on IndicatorAnswer {
  indicator {
    code
  }
  files {
    ...FileFacts
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<RemoveAnswerFileMutation, RemoveAnswerFileMutationVariables>;
export const AssessmentPageDocument = new TypedDocumentString(`
    query AssessmentPage($id: ID!) {
  assessment(id: $id) {
    ...AssessmentHead
    model {
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      outcomes {
        level
        element
        indicators {
          code
          snapshot
          title {
            text
            lang
            dir
          }
        }
      }
    }
    elements {
      because {
        rating
        indicator {
          code
          title {
            text
            lang
            dir
          }
        }
      }
      toRaise {
        code
        title {
          text
          lang
          dir
        }
      }
      raisesTo
    }
    answers {
      indicator {
        code
      }
      rating
    }
    unreviewedCount
    consents {
      consent
      givenAt
      withdrawnAt
    }
    ratingRounds {
      state
    }
    signature {
      ...Signed
    }
  }
}
    fragment AssessmentHead on Assessment {
  id
  mode
  status
  revision
  isNamed
  viewerMayWrite
  invented
  assessedOn
  overallLevel
  answeredCount
  indicatorCount
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
  model {
    code
    edition
    name {
      text
      lang
      dir
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  elements {
    element
    level
    answeredCount
    indicatorCount
    unreviewedCount
    editionCount
  }
}
fragment Signed on AssessmentSignature {
  signedAt
  signedBy {
    displayName
  }
  changed {
    code
  }
}`) as unknown as TypedDocumentString<AssessmentPageQuery, AssessmentPageQueryVariables>;
export const OpenAssessmentsDocument = new TypedDocumentString(`
    query OpenAssessments($slug: String!) {
  municipality(slug: $slug) {
    slug
    assessments {
      id
      status
      viewerMayWrite
      model {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenAssessmentsQuery, OpenAssessmentsQueryVariables>;
export const DiscardAssessmentDocument = new TypedDocumentString(`
    mutation DiscardAssessment($input: DiscardAssessmentInput!) {
  discardAssessment(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardAssessmentMutation, DiscardAssessmentMutationVariables>;
export const RestoreAssessmentDocument = new TypedDocumentString(`
    mutation RestoreAssessment($input: RestoreAssessmentInput!) {
  restoreAssessment(input: $input) {
    assessment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreAssessmentMutation, RestoreAssessmentMutationVariables>;
export const StartAssessmentDocument = new TypedDocumentString(`
    mutation StartAssessment($input: StartAssessmentInput!) {
  startAssessment(input: $input) {
    assessment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const PublishAssessmentDocument = new TypedDocumentString(`
    mutation PublishAssessment($input: PublishAssessmentInput!) {
  publishAssessment(input: $input) {
    assessment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishAssessmentMutation, PublishAssessmentMutationVariables>;
export const ChangeAssessmentConsentDocument = new TypedDocumentString(`
    mutation ChangeAssessmentConsent($input: ChangeAssessmentConsentInput!) {
  changeAssessmentConsent(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeAssessmentConsentMutation, ChangeAssessmentConsentMutationVariables>;
export const AssessmentSheetDocument = new TypedDocumentString(`
    query AssessmentSheet($id: ID!, $element: String!) {
  assessment(id: $id) {
    ...AssessmentHead
    model {
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      outcomes {
        number
        level
        element
        title {
          text
          lang
          dir
        }
        indicators {
          code
          snapshot
          title {
            text
            lang
            dir
          }
          evidenceExamples {
            text
            lang
            dir
          }
        }
      }
    }
    answers(element: $element) {
      ...AnsweredRow
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentHead on Assessment {
  id
  mode
  status
  revision
  isNamed
  viewerMayWrite
  invented
  assessedOn
  overallLevel
  answeredCount
  indicatorCount
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
  model {
    code
    edition
    name {
      text
      lang
      dir
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  elements {
    element
    level
    answeredCount
    indicatorCount
    unreviewedCount
    editionCount
  }
}
fragment AnsweredRow on IndicatorAnswer {
  indicator {
    code
  }
  rating
  reason
  evidence
  evidenceOn
  gap
  owner
  revision
  lastRating
  files {
    ...FileFacts
  }
  answeredBy {
    displayName
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<AssessmentSheetQuery, AssessmentSheetQueryVariables>;
export const CollectionsPageDocument = new TypedDocumentString(`
    query CollectionsPage($after: String) {
  collections(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      itemCount
      title {
        text
        lang
        dir
      }
      description {
        text
        lang
        dir
      }
      curators {
        isOwner
        person {
          displayName
        }
      }
    }
  }
  mayAddLibraryFile
}
    `) as unknown as TypedDocumentString<CollectionsPageQuery, CollectionsPageQueryVariables>;
export const NewCollectionPageDocument = new TypedDocumentString(`
    query NewCollectionPage {
  viewer {
    person {
      id
    }
  }
  mayAddLibraryFile
}
    `) as unknown as TypedDocumentString<NewCollectionPageQuery, NewCollectionPageQueryVariables>;
export const CollectionPageDocument = new TypedDocumentString(`
    query CollectionPage($slug: String!) {
  collection(slug: $slug) {
    slug
    mayChange
    isDiscarded
    title {
      text
      lang
      dir
    }
    description {
      text
      lang
      dir
    }
    curators {
      isOwner
      person {
        displayName
      }
    }
    items {
      slug
      kind
      languages
      year
      invented
      title {
        text
        lang
        dir
      }
      summary {
        text
        lang
        dir
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      commitments {
        number
      }
    }
  }
  commitments {
    number
    umbrella
    title {
      text
      lang
      dir
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionPageQuery, CollectionPageQueryVariables>;
export const EditCollectionPageDocument = new TypedDocumentString(`
    query EditCollectionPage($slug: String!, $of: String!, $isAsked: Boolean!) {
  viewer {
    person {
      id
    }
  }
  collection(slug: $slug) {
    slug
    revision
    mayChange
    mayAddCurators
    title {
      text
      lang
      dir
    }
    allTitles {
      text
      lang
    }
    allDescriptions {
      text
      lang
    }
    curators {
      isOwner
      person {
        id
        displayName
      }
    }
    items {
      slug
      title {
        text
        lang
        dir
      }
    }
  }
  municipalities(first: 10, filter: {search: $of}) @include(if: $isAsked) {
    nodes {
      slug
      name {
        text
      }
      contacts {
        person {
          id
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditCollectionPageQuery, EditCollectionPageQueryVariables>;
export const CreateCollectionDocument = new TypedDocumentString(`
    mutation CreateCollection($input: CreateCollectionInput!) {
  createCollection(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCollectionMutation, CreateCollectionMutationVariables>;
export const ChangeCollectionDocument = new TypedDocumentString(`
    mutation ChangeCollection($input: ChangeCollectionInput!) {
  changeCollection(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCollectionMutation, ChangeCollectionMutationVariables>;
export const AddToCollectionDocument = new TypedDocumentString(`
    mutation AddToCollection($input: AddToCollectionInput!) {
  addToCollection(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddToCollectionMutation, AddToCollectionMutationVariables>;
export const AddCuratorDocument = new TypedDocumentString(`
    mutation AddCurator($input: CuratorInput!) {
  addCurator(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddCuratorMutation, AddCuratorMutationVariables>;
export const RemoveCuratorDocument = new TypedDocumentString(`
    mutation RemoveCurator($input: CuratorInput!) {
  removeCurator(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCuratorMutation, RemoveCuratorMutationVariables>;
export const DiscardCollectionDocument = new TypedDocumentString(`
    mutation DiscardCollection($input: DiscardCollectionInput!) {
  discardCollection(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardCollectionMutation, DiscardCollectionMutationVariables>;
export const RestoreCollectionDocument = new TypedDocumentString(`
    mutation RestoreCollection($input: RestoreCollectionInput!) {
  restoreCollection(input: $input) {
    collection {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreCollectionMutation, RestoreCollectionMutationVariables>;
export const CommitmentPageDocument = new TypedDocumentString(`
    query CommitmentPage($number: Int!, $thing: ID!, $after: String, $afterAction: String, $group: MunicipalityFilter!) {
  commitment(number: $number) {
    number
    umbrella
    tierNote
    planActions(first: 20, after: $afterAction) {
      totalCount
      nodes {
        id
        number
        status
        invented
        text {
          text
          lang
          dir
        }
        doneBy {
          slug
          name {
            text
            lang
            dir
          }
        }
        plan {
          id
          title {
            text
            lang
            dir
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    title {
      text
      lang
      dir
    }
    explanation {
      text
      lang
      dir
    }
    exampleActions {
      text
      lang
      dir
    }
    exampleIndicators {
      text
      lang
      dir
    }
  }
  viewer {
    ...Followed
    following(kind: COMMITMENT, thing: $thing) {
      pace
      muted
    }
  }
  peerGroup(filter: $group) {
    size
    progress(commitment: $number) {
      reporting {
        reportId
        status
        period
        invented
        municipality {
          slug
          province
          name {
            text
            lang
            dir
          }
        }
      }
      yearEnds {
        year
        unreported
        byStatus {
          status
          count
        }
      }
      reports(first: 20, after: $after) {
        totalCount
        nodes {
          id
          period
          status
          publishedAt
          invented
          municipality {
            slug
            province
            name {
              text
              lang
              dir
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      evidence(first: 6) {
        reportId
        period
        publishedAt
        invented
        evidence {
          title
          url
          file {
            id
            name
            size
          }
          effectiveOn
        }
        municipality {
          slug
          province
          name {
            text
            lang
            dir
          }
        }
      }
    }
  }
  resources(filter: {commitment: [$number]}, first: 4) {
    totalCount
    nodes {
      slug
      kind
      year
      title {
        text
        lang
        dir
      }
      summary {
        text
        lang
        dir
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}`) as unknown as TypedDocumentString<CommitmentPageQuery, CommitmentPageQueryVariables>;
export const CommitmentsPageDocument = new TypedDocumentString(`
    query CommitmentsPage {
  commitments {
    number
    umbrella
    reportingCount
    title {
      text
      lang
      dir
    }
    explanation {
      text
      lang
      dir
    }
    byStatus {
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentsPageQuery, CommitmentsPageQueryVariables>;
export const CompareFormDocument = new TypedDocumentString(`
    query CompareForm {
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
  maturityModels {
    code
    edition
    name {
      text
    }
  }
  atlantic: municipalities(first: 100, filter: {province: [NL, PE, NS, NB]}) {
    nodes {
      ...Choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  quebec: municipalities(first: 100, filter: {province: [QC]}) {
    nodes {
      ...Choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  ontario: municipalities(first: 100, filter: {province: [ON]}) {
    nodes {
      ...Choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  west: municipalities(
    first: 100
    filter: {province: [MB, SK, AB, BC, YT, NT, NU]}
  ) {
    nodes {
      ...Choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Choice on Municipality {
  slug
  name {
    text
  }
  province
}`) as unknown as TypedDocumentString<CompareFormQuery, CompareFormQueryVariables>;
export const CompareChoicesDocument = new TypedDocumentString(`
    query CompareChoices($province: [Province!]!, $after: String!) {
  municipalities(first: 100, after: $after, filter: {province: $province}) {
    nodes {
      ...Choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Choice on Municipality {
  slug
  name {
    text
  }
  province
}`) as unknown as TypedDocumentString<CompareChoicesQuery, CompareChoicesQueryVariables>;
export const SideBySidePageDocument = new TypedDocumentString(`
    query SideBySidePage($group: MunicipalityFilter!, $model: String!, $after: String, $afterReports: String) {
  peerGroup(filter: $group) {
    size
    namedAssessments(model: $model, first: 50, after: $after) {
      totalCount
      nodes {
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
        mode
        assessedOn
        invented
        elements {
          element
          level
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    reporting(first: 50, after: $afterReports) {
      totalCount
      nodes {
        slug
        name {
          text
          lang
          dir
        }
        commitmentProgress {
          byCommitment {
            number
            status
          }
        }
        reportedYears {
          invented
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  maturityModels {
    code
    edition
    name {
      text
    }
  }
  maturityModel(code: $model) {
    edition
    levels {
      number
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    `) as unknown as TypedDocumentString<SideBySidePageQuery, SideBySidePageQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($slugs: [String!]!, $peers: MunicipalityFilter!, $model: String!) {
  compared: municipalitiesBySlug(slugs: $slugs) {
    slug
    name {
      text
      lang
      dir
    }
    province
    population
    maturity(model: $model) {
      overallLevel
      assessedOn
      elements {
        element
        level
      }
      assessment {
        mode
        invented
      }
    }
    assessments {
      id
      status
      model {
        code
        edition
      }
    }
    commitmentProgress {
      reported
      total
      byCommitment {
        number
        status
      }
    }
    progress(first: 20) {
      nodes {
        invented
      }
    }
  }
  peerGroup(filter: $peers) {
    size
    includes(slugs: $slugs)
    maturity(model: $model) {
      suppressed
      assessedCount
      isBehind
      invented
      elements {
        element
        median
        lowerQuartile
        upperQuartile
        byLevel {
          level
          count
        }
      }
    }
    commitments {
      suppressed
      byCommitment {
        number
        reportingCount
        achievedCount
      }
    }
  }
  maturityModel(code: $model) {
    code
    edition
    levels {
      number
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const ConfirmContactDocument = new TypedDocumentString(`
    mutation ConfirmContact($input: ConfirmContactInput!) {
  confirmContact(input: $input) {
    contact {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmContactMutation, ConfirmContactMutationVariables>;
export const ConfirmContactPageDocument = new TypedDocumentString(`
    query ConfirmContactPage($token: String!) {
  confirmation(token: $token) {
    state
    answer
    contact {
      title {
        text
        lang
        dir
      }
      person {
        displayName
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmContactPageQuery, ConfirmContactPageQueryVariables>;
export const ContactsDeskDocument = new TypedDocumentString(`
    query ContactsDesk($after: String, $missingAfter: String, $invitedAfter: String, $municipality: String, $isOfOne: Boolean!) {
  viewer {
    person {
      id
    }
  }
  unconfirmedContacts(first: 25, after: $after, municipality: $municipality) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      askedAt
      isReturned
      contact {
        id
        person {
          displayName
        }
        municipality {
          slug
          province
          name {
            text
            lang
            dir
          }
        }
      }
    }
  }
  deskWork(
    first: 25
    after: $missingAfter
    filter: {kind: [NO_STAFF_CONTACT, NO_ELECTED_CONTACT]}
  ) @skip(if: $isOfOne) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      path
      invitedOn
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  openInvitations(first: 25, after: $invitedAfter) @skip(if: $isOfOne) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      displayName
      elected
      state
      invitedAt
      isReturned
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsDeskQuery, ContactsDeskQueryVariables>;
export const AskToConfirmDocument = new TypedDocumentString(`
    mutation AskToConfirm($input: AskToConfirmInput!) {
  askToConfirm(input: $input) {
    confirmation {
      askedAt
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskToConfirmMutation, AskToConfirmMutationVariables>;
export const InviteContactDocument = new TypedDocumentString(`
    mutation InviteContact($input: InviteContactInput!) {
  inviteContact(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteContactMutation, InviteContactMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($input: ChangeContactInput!) {
  changeContact(input: $input) {
    contact {
      id
    }
    current {
      ...KeptContact
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptContact on Contact {
  revision
  champion
  elected
  mayEdit
  startsOn
  endsOn
  title {
    text
    lang
    dir
  }
}`) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const EndContactDocument = new TypedDocumentString(`
    mutation EndContact($input: EndContactInput!) {
  endContact(input: $input) {
    contact {
      person {
        id
      }
    }
    current {
      ...KeptContact
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptContact on Contact {
  revision
  champion
  elected
  mayEdit
  startsOn
  endsOn
  title {
    text
    lang
    dir
  }
}`) as unknown as TypedDocumentString<EndContactMutation, EndContactMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: InvitationInput!) {
  withdrawInvitation(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: InvitationInput!) {
  resendInvitation(input: $input) {
    invitation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const ContactsPageDocument = new TypedDocumentString(`
    query ContactsPage($slug: String!) {
  viewer {
    person {
      id
    }
  }
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    mayKeepContacts
    missingContacts
    contacts {
      id
      revision
      startsOn
      endsOn
      champion
      elected
      mayEdit
      confirmedAt
      mailReturnedAt
      title {
        text
        lang
        dir
      }
      person {
        id
        displayName
      }
    }
    formerContacts {
      id
      startsOn
      endsOn
      title {
        text
        lang
        dir
      }
      person {
        displayName
      }
    }
    invitations {
      id
      displayName
      champion
      elected
      mayEdit
      state
      isReturned
      invitedAt
      expiresAt
      title {
        text
        lang
        dir
      }
      invitedBy {
        displayName
      }
      replaces {
        person {
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsPageQuery, ContactsPageQueryVariables>;
export const DeskPartnerFormDocument = new TypedDocumentString(`
    query DeskPartnerForm($partner: ID!, $work: ID!) {
  viewer {
    grants {
      role
      network {
        code
      }
    }
  }
  partners(first: 100) {
    nodes {
      id
      name {
        text
        lang
        dir
      }
    }
  }
  partner(id: $partner) {
    ...KeptPartner
  }
  partnerWork(id: $work) {
    ...KeptPartnerWork
    records {
      ...KeptPartnerWork
    }
  }
  workingGroup {
    changes {
      ...KeptGroupChange
      records {
        ...KeptGroupChange
      }
    }
    struckChanges {
      ...KeptGroupChange
      records {
        ...KeptGroupChange
      }
    }
  }
}
    fragment KeptPartner on Partner {
  id
  kind
  revision
  website
  network {
    code
  }
  allNames {
    text
    lang
  }
  allNotes {
    text
    lang
  }
  source {
    text
  }
}
fragment KeptPartnerWork on PartnerWork {
  id
  revision
  network {
    code
  }
  allWhat {
    text
    lang
  }
  partners {
    id
  }
  municipalities {
    slug
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}
fragment KeptGroupChange on WorkingGroupChange {
  id
  revision
  step
  partner {
    id
  }
  allNotes {
    text
    lang
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<DeskPartnerFormQuery, DeskPartnerFormQueryVariables>;
export const RecordPartnerDocument = new TypedDocumentString(`
    mutation RecordPartner($input: RecordPartnerInput!) {
  recordPartner(input: $input) {
    partner {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPartnerMutation, RecordPartnerMutationVariables>;
export const CorrectPartnerDocument = new TypedDocumentString(`
    mutation CorrectPartner($input: CorrectPartnerInput!) {
  correctPartner(input: $input) {
    partner {
      id
    }
    current {
      ...KeptPartner
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptPartner on Partner {
  id
  kind
  revision
  website
  network {
    code
  }
  allNames {
    text
    lang
  }
  allNotes {
    text
    lang
  }
  source {
    text
  }
}`) as unknown as TypedDocumentString<CorrectPartnerMutation, CorrectPartnerMutationVariables>;
export const RecordPartnerWorkDocument = new TypedDocumentString(`
    mutation RecordPartnerWork($input: RecordPartnerWorkInput!) {
  recordPartnerWork(input: $input) {
    work {
      id
    }
    current {
      ...KeptPartnerWork
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptPartnerWork on PartnerWork {
  id
  revision
  network {
    code
  }
  allWhat {
    text
    lang
  }
  partners {
    id
  }
  municipalities {
    slug
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<RecordPartnerWorkMutation, RecordPartnerWorkMutationVariables>;
export const RecordWorkingGroupChangeDocument = new TypedDocumentString(`
    mutation RecordWorkingGroupChange($input: RecordWorkingGroupChangeInput!) {
  recordWorkingGroupChange(input: $input) {
    change {
      id
    }
    current {
      ...KeptGroupChange
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptGroupChange on WorkingGroupChange {
  id
  revision
  step
  partner {
    id
  }
  allNotes {
    text
    lang
  }
  happenedOn {
    value
    precision
  }
  reportedFrom
  reportedUntil
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<RecordWorkingGroupChangeMutation, RecordWorkingGroupChangeMutationVariables>;
export const DeskPartnersDocument = new TypedDocumentString(`
    query DeskPartners($after: String, $afterWork: String) {
  viewer {
    grants {
      role
      network {
        code
      }
    }
  }
  partners(first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      network {
        code
      }
      name {
        text
        lang
        dir
      }
    }
  }
  partnerWorks(first: 25, after: $afterWork) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      network {
        code
      }
      what {
        text
        lang
        dir
      }
      happenedOn {
        value
        precision
      }
      reportedFrom
      reportedUntil
    }
  }
  struckWorks: partnerWorks(first: 100, filter: {struck: true}) {
    nodes {
      id
      what {
        text
        lang
        dir
      }
      reason
      recordedAt
    }
  }
  workingGroup {
    struckChanges {
      id
      step
      partner {
        name {
          text
          lang
          dir
        }
      }
      reason
      recordedAt
    }
    changes {
      id
      step
      partner {
        name {
          text
          lang
          dir
        }
      }
      happenedOn {
        value
        precision
      }
      reportedFrom
      reportedUntil
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPartnersQuery, DeskPartnersQueryVariables>;
export const DraftReportDocument = new TypedDocumentString(`
    mutation DraftReport($input: DraftReportInput!) {
  draftReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftReportMutation, DraftReportMutationVariables>;
export const WriteReportDocument = new TypedDocumentString(`
    query WriteReport($id: ID!) {
  viewer {
    person {
      id
    }
    grants {
      role
      network {
        code
      }
    }
  }
  report(id: $id) {
    id
    ...KeptParagraphs
    basis
    lockedAt
    discardedAt
    mayWrite
    mayDiscard
    ...KeptPeriod
    corrects {
      id
    }
  }
}
    fragment KeptParagraphs on Report {
  revision
  paragraphs {
    id
    section
    position
    allTexts {
      text
      lang
    }
  }
}
fragment KeptPeriod on Report {
  revision
  network {
    code
  }
  period {
    from
    to
  }
}`) as unknown as TypedDocumentString<WriteReportQuery, WriteReportQueryVariables>;
export const ChangeReportDocument = new TypedDocumentString(`
    mutation ChangeReport($input: ChangeReportInput!) {
  changeReport(input: $input) {
    report {
      id
    }
    current {
      ...KeptPeriod
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptPeriod on Report {
  revision
  network {
    code
  }
  period {
    from
    to
  }
}`) as unknown as TypedDocumentString<ChangeReportMutation, ChangeReportMutationVariables>;
export const WriteParagraphDocument = new TypedDocumentString(`
    mutation WriteParagraph($input: WriteParagraphInput!) {
  writeParagraph(input: $input) {
    report {
      id
    }
    current {
      ...KeptParagraphs
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptParagraphs on Report {
  revision
  paragraphs {
    id
    section
    position
    allTexts {
      text
      lang
    }
  }
}`) as unknown as TypedDocumentString<WriteParagraphMutation, WriteParagraphMutationVariables>;
export const RemoveParagraphDocument = new TypedDocumentString(`
    mutation RemoveParagraph($input: RemoveParagraphInput!) {
  removeParagraph(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveParagraphMutation, RemoveParagraphMutationVariables>;
export const MoveParagraphDocument = new TypedDocumentString(`
    mutation MoveParagraph($input: MoveParagraphInput!) {
  moveParagraph(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveParagraphMutation, MoveParagraphMutationVariables>;
export const DiscardReportDocument = new TypedDocumentString(`
    mutation DiscardReport($input: DiscardReportInput!) {
  discardReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardReportMutation, DiscardReportMutationVariables>;
export const RestoreReportDocument = new TypedDocumentString(`
    mutation RestoreReport($input: RestoreReportInput!) {
  restoreReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreReportMutation, RestoreReportMutationVariables>;
export const LockReportDocument = new TypedDocumentString(`
    mutation LockReport($input: LockReportInput!) {
  lockReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LockReportMutation, LockReportMutationVariables>;
export const AuditPageDocument = new TypedDocumentString(`
    query AuditPage($first: Int!, $after: String, $filter: AuditFilter!) {
  viewer {
    letterChoices {
      timeZone
    }
  }
  auditTrail(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      action
      actor {
        id
        displayName
      }
      subject {
        type
        id
      }
      before
      after
      people {
        id
        displayName
      }
    }
  }
  auditChoices {
    actors {
      id
      displayName
    }
    actions
    subjectTypes
  }
}
    `) as unknown as TypedDocumentString<AuditPageQuery, AuditPageQueryVariables>;
export const ImportRosterDocument = new TypedDocumentString(`
    mutation ImportRoster($input: ImportRosterInput!) {
  importRoster(input: $input) {
    rosterImport {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRosterMutation, ImportRosterMutationVariables>;
export const RosterImportPageDocument = new TypedDocumentString(`
    query RosterImportPage($id: ID!, $changesAfter: String, $faultsAfter: String) {
  viewer {
    letterChoices {
      timeZone
    }
  }
  rosterImport(id: $id) {
    id
    fileName
    state
    isCutOff
    rowCount
    rowsDone
    writtenCount
    unchangedCount
    sentAt
    appliedAt
    undoneAt
    sentBy {
      displayName
    }
    network {
      code
    }
    changes(first: 50, after: $changesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        row
        kind
        slug
        name
        fields {
          column
          before
          after
        }
      }
    }
    faults(first: 50, after: $faultsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        row
        column
        value
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterImportPageQuery, RosterImportPageQueryVariables>;
export const RosterImportsPageDocument = new TypedDocumentString(`
    query RosterImportsPage($first: Int!, $after: String) {
  viewer {
    letterChoices {
      timeZone
    }
  }
  rosterImports(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      fileName
      state
      isCutOff
      sentAt
      sentBy {
        displayName
      }
      network {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterImportsPageQuery, RosterImportsPageQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($input: ApplyImportInput!) {
  applyImport(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImportInput!) {
  undoImport(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const ModelsDeskDocument = new TypedDocumentString(`
    query ModelsDesk {
  viewer {
    grants {
      role
    }
  }
  maturityModels {
    ...ModelInList
    addedAt
    isInUse
    levels {
      number
    }
    elements {
      code
    }
    outcomes {
      indicators {
        code
      }
    }
  }
}
    fragment ModelInList on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
}`) as unknown as TypedDocumentString<ModelsDeskQuery, ModelsDeskQueryVariables>;
export const AddMaturityModelDocument = new TypedDocumentString(`
    mutation AddMaturityModel($input: AddMaturityModelInput!) {
  addMaturityModel(input: $input) {
    model {
      family
      ...ModelParts
    }
    userErrors {
      field
      message
    }
  }
}
    fragment ModelParts on MaturityModel {
  ...ModelHead
  outcomes {
    ...OutcomeParts
  }
}
fragment ModelHead on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
  scopeWarning
  levels {
    number
    name {
      text
      lang
      dir
    }
    gist
  }
  elements {
    code
    family
    name {
      text
      lang
      dir
    }
  }
}
fragment OutcomeParts on MaturityOutcome {
  number
  level
  element
  basis
  title {
    text
    lang
    dir
  }
  indicators {
    code
    basis
    snapshot
    title {
      text
      lang
      dir
    }
    commitments {
      isInferred
      commitment {
        number
        title {
          text
          lang
          dir
        }
      }
    }
    counterparts {
      model
      edition
      kind
      isInferred
      indicator {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AddMaturityModelMutation, AddMaturityModelMutationVariables>;
export const RemoveMaturityModelDocument = new TypedDocumentString(`
    mutation RemoveMaturityModel($code: String!) {
  removeMaturityModel(input: {code: $code}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveMaturityModelMutation, RemoveMaturityModelMutationVariables>;
export const JoinNetworkDocument = new TypedDocumentString(`
    mutation JoinNetwork($input: JoinNetworkInput!) {
  joinNetwork(input: $input) {
    membership {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JoinNetworkMutation, JoinNetworkMutationVariables>;
export const LeaveNetworkDocument = new TypedDocumentString(`
    mutation LeaveNetwork($input: LeaveNetworkInput!) {
  leaveNetwork(input: $input) {
    membership {
      id
    }
    current {
      ...KeptMembership
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMembership on Membership {
  id
  revision
  network {
    code
  }
  joinedOn {
    value
    precision
  }
  joinedKind
  joinedBasis
  knownBy {
    value
    precision
  }
  hasLeft
  leftOn {
    value
    precision
  }
  source {
    text
  }
  leftSource {
    text
  }
  struck
  reason
  recordedAt
  recordedBy {
    displayName
  }
}`) as unknown as TypedDocumentString<LeaveNetworkMutation, LeaveNetworkMutationVariables>;
export const CorrectMembershipDocument = new TypedDocumentString(`
    mutation CorrectMembership($input: CorrectMembershipInput!) {
  correctMembership(input: $input) {
    membership {
      id
    }
    current {
      ...KeptMembership
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMembership on Membership {
  id
  revision
  network {
    code
  }
  joinedOn {
    value
    precision
  }
  joinedKind
  joinedBasis
  knownBy {
    value
    precision
  }
  hasLeft
  leftOn {
    value
    precision
  }
  source {
    text
  }
  leftSource {
    text
  }
  struck
  reason
  recordedAt
  recordedBy {
    displayName
  }
}`) as unknown as TypedDocumentString<CorrectMembershipMutation, CorrectMembershipMutationVariables>;
export const RecordMilestoneDocument = new TypedDocumentString(`
    mutation RecordMilestone($input: RecordMilestoneInput!) {
  recordMilestone(input: $input) {
    milestone {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMilestoneMutation, RecordMilestoneMutationVariables>;
export const CorrectMilestoneDocument = new TypedDocumentString(`
    mutation CorrectMilestone($input: CorrectMilestoneInput!) {
  correctMilestone(input: $input) {
    milestone {
      id
    }
    current {
      ...KeptMilestone
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMilestone on Milestone {
  id
  revision
  step
  reachedOn {
    value
    precision
  }
  actor
  document {
    title
    url
  }
  note {
    text
    lang
    dir
  }
  noteTexts {
    text
    lang
  }
  consulted
  invented
  skipReason
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<CorrectMilestoneMutation, CorrectMilestoneMutationVariables>;
export const RenameMunicipalityDocument = new TypedDocumentString(`
    mutation RenameMunicipality($input: RenameMunicipalityInput!) {
  renameMunicipality(input: $input) {
    current {
      ...KeptMunicipality
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<RenameMunicipalityMutation, RenameMunicipalityMutationVariables>;
export const PlaceMunicipalityDocument = new TypedDocumentString(`
    mutation PlaceMunicipality($input: PlaceMunicipalityInput!) {
  placeMunicipality(input: $input) {
    current {
      ...KeptMunicipality
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<PlaceMunicipalityMutation, PlaceMunicipalityMutationVariables>;
export const MergeMunicipalityDocument = new TypedDocumentString(`
    mutation MergeMunicipality($input: MergeMunicipalityInput!) {
  mergeMunicipality(input: $input) {
    current {
      ...KeptMunicipality
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<MergeMunicipalityMutation, MergeMunicipalityMutationVariables>;
export const CorrectMunicipalityDocument = new TypedDocumentString(`
    mutation CorrectMunicipality($input: CorrectMunicipalityInput!) {
  correctMunicipality(input: $input) {
    current {
      ...KeptMunicipality
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<CorrectMunicipalityMutation, CorrectMunicipalityMutationVariables>;
export const AddMunicipalityDocument = new TypedDocumentString(`
    mutation AddMunicipality($input: AddMunicipalityInput!) {
  addMunicipality(input: $input) {
    municipality {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddMunicipalityMutation, AddMunicipalityMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($input: UndoMergeInput!) {
  undoMerge(input: $input) {
    current {
      ...KeptMunicipality
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const RecordFormerNameDocument = new TypedDocumentString(`
    mutation RecordFormerName($input: RecordFormerNameInput!) {
  recordFormerName(input: $input) {
    formerName {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFormerNameMutation, RecordFormerNameMutationVariables>;
export const CorrectFormerNameDocument = new TypedDocumentString(`
    mutation CorrectFormerName($input: CorrectFormerNameInput!) {
  correctFormerName(input: $input) {
    formerName {
      id
    }
    current {
      ...KeptFormerName
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptFormerName on FormerName {
  id
  revision
  name {
    text
    lang
    dir
  }
  allNames {
    text
    lang
  }
  usedUntil {
    value
    precision
  }
  source {
    text
  }
  struck
  reason
}`) as unknown as TypedDocumentString<CorrectFormerNameMutation, CorrectFormerNameMutationVariables>;
export const DeskMunicipalitiesDocument = new TypedDocumentString(`
    query DeskMunicipalities($after: String, $filter: MunicipalityFilter!) {
  viewer {
    grants {
      role
    }
  }
  municipalities(first: 25, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    readAs {
      text
    }
    nodes {
      slug
      name {
        text
        lang
        dir
      }
      formerNames {
        name {
          text
          lang
          dir
        }
      }
      province
      kind
      standing
      location {
        latitude
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMunicipalitiesQuery, DeskMunicipalitiesQueryVariables>;
export const NewMunicipalityDocument = new TypedDocumentString(`
    query NewMunicipality {
  viewer {
    grants {
      role
    }
  }
  regions: municipalities(
    first: 100
    filter: {kind: [REGIONAL_MUNICIPALITY, REGIONAL_DISTRICT]}
  ) {
    nodes {
      slug
      name {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewMunicipalityQuery, NewMunicipalityQueryVariables>;
export const DeskMunicipalityDocument = new TypedDocumentString(`
    query DeskMunicipality($slug: String!, $find: String!, $isLookedFor: Boolean!, $plan: ID!, $isOfPlan: Boolean!) {
  viewer {
    person {
      id
    }
  }
  municipality(slug: $slug) {
    ...KeptMunicipality
    slug
    standing
    planStepToRecord {
      since
      path
    }
    recordKeeping {
      networks
      steps
      identity
    }
    memberships {
      ...KeptMembership
    }
    membershipRecords {
      ...KeptMembership
      records {
        ...KeptMembership
      }
    }
    pathway {
      milestones {
        ...KeptMilestone
      }
    }
    milestoneRecords {
      ...KeptMilestone
      records {
        ...KeptMilestone
      }
    }
    formerNames {
      ...KeptFormerName
    }
    formerNameRecords {
      ...KeptFormerName
    }
    records {
      revision
      name {
        text
        lang
        dir
      }
      province
      kind
      population
      location {
        latitude
        longitude
      }
      knownAs
      evidence
      recordNote
      upperTier {
        slug
        name {
          text
          lang
          dir
        }
      }
      mergedInto {
        slug
        name {
          text
          lang
          dir
        }
      }
      source {
        text
      }
      recordedAt
      recordedBy {
        displayName
      }
    }
    mergedFrom {
      slug
      name {
        text
        lang
        dir
      }
    }
    lowerTier {
      slug
      name {
        text
        lang
        dir
      }
    }
    mergedInto {
      slug
      name {
        text
        lang
        dir
      }
    }
    mergedOn {
      value
      precision
    }
  }
  regions: municipalities(
    first: 100
    filter: {kind: [REGIONAL_MUNICIPALITY, REGIONAL_DISTRICT]}
  ) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  plan: actionPlan(id: $plan) @include(if: $isOfPlan) {
    id
    title {
      text
    }
  }
  found: municipalities(first: 20, filter: {search: $find}) @include(if: $isLookedFor) {
    nodes {
      slug
      name {
        text
      }
      province
      kind
    }
  }
}
    fragment KeptMembership on Membership {
  id
  revision
  network {
    code
  }
  joinedOn {
    value
    precision
  }
  joinedKind
  joinedBasis
  knownBy {
    value
    precision
  }
  hasLeft
  leftOn {
    value
    precision
  }
  source {
    text
  }
  leftSource {
    text
  }
  struck
  reason
  recordedAt
  recordedBy {
    displayName
  }
}
fragment KeptMilestone on Milestone {
  id
  revision
  step
  reachedOn {
    value
    precision
  }
  actor
  document {
    title
    url
  }
  note {
    text
    lang
    dir
  }
  noteTexts {
    text
    lang
  }
  consulted
  invented
  skipReason
  source {
    text
  }
  struck
  reason
  recordedAt
}
fragment KeptFormerName on FormerName {
  id
  revision
  name {
    text
    lang
    dir
  }
  allNames {
    text
    lang
  }
  usedUntil {
    value
    precision
  }
  source {
    text
  }
  struck
  reason
}
fragment KeptMunicipality on Municipality {
  revision
  allNames {
    text
    lang
  }
  knownAs
  evidence
  recordNote
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  location {
    latitude
    longitude
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<DeskMunicipalityQuery, DeskMunicipalityQueryVariables>;
export const DeskPageDocument = new TypedDocumentString(`
    query DeskPage($first: Int!, $after: String, $filter: DeskWorkFilter!, $network: NetworkCode!) {
  viewer {
    person {
      id
    }
  }
  deskWork(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      since
      invitedOn
      path
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  deskWorkCounts(filter: $filter) {
    kind
    count
  }
  publishedCounts(network: $network) {
    difference
  }
  postReports(first: 1) {
    totalCount
  }
  savedViews {
    id
    name
    path
  }
}
    `) as unknown as TypedDocumentString<DeskPageQuery, DeskPageQueryVariables>;
export const CreateSurveyDocument = new TypedDocumentString(`
    mutation CreateSurvey($input: CreateSurveyInput!) {
  createSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSurveyMutation, CreateSurveyMutationVariables>;
export const ChangeSurveyDocument = new TypedDocumentString(`
    mutation ChangeSurvey($input: ChangeSurveyInput!) {
  changeSurvey(input: $input) {
    survey {
      id
    }
    current {
      ...KeptSurvey
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptSurvey on Survey {
  revision
  opensOn
  closesOn
  allTitles {
    lang
    text
  }
  allIntros {
    lang
    text
  }
  questions {
    id
    kind
    required
    least
    most
    prompt {
      text
      lang
      dir
    }
    choices {
      value
      label {
        text
        lang
        dir
      }
    }
  }
}`) as unknown as TypedDocumentString<ChangeSurveyMutation, ChangeSurveyMutationVariables>;
export const SendSurveyDocument = new TypedDocumentString(`
    mutation SendSurvey($input: SendSurveyInput!) {
  sendSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendSurveyMutation, SendSurveyMutationVariables>;
export const RemindOutstandingDocument = new TypedDocumentString(`
    mutation RemindOutstanding($input: RemindOutstandingInput!) {
  remindOutstanding(input: $input) {
    remindedCount
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemindOutstandingMutation, RemindOutstandingMutationVariables>;
export const DiscardSurveyDocument = new TypedDocumentString(`
    mutation DiscardSurvey($input: SurveyInput!) {
  discardSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardSurveyMutation, DiscardSurveyMutationVariables>;
export const RestoreSurveyDocument = new TypedDocumentString(`
    mutation RestoreSurvey($input: SurveyInput!) {
  restoreSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreSurveyMutation, RestoreSurveyMutationVariables>;
export const ReopenSurveyDocument = new TypedDocumentString(`
    mutation ReopenSurvey($input: ReopenSurveyInput!) {
  reopenSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenSurveyMutation, ReopenSurveyMutationVariables>;
export const CloseSurveyDocument = new TypedDocumentString(`
    mutation CloseSurvey($input: SurveyInput!) {
  closeSurvey(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const PublishSurveyResultsDocument = new TypedDocumentString(`
    mutation PublishSurveyResults($input: SurveyInput!) {
  publishSurveyResults(input: $input) {
    survey {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishSurveyResultsMutation, PublishSurveyResultsMutationVariables>;
export const DeskSurveysPageDocument = new TypedDocumentString(`
    query DeskSurveysPage($first: Int!, $after: String) {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
  surveys(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      state
      title {
        text
        lang
        dir
      }
      opensOn
      closesOn
      lastDay
      publishedAt
      reconstructed
      invented
      sentCount
      answeredCount
    }
  }
  discardedSurveys {
    id
    revision
    discardedAt
    title {
      text
      lang
      dir
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSurveysPageQuery, DeskSurveysPageQueryVariables>;
export const DeskNewSurveyPageDocument = new TypedDocumentString(`
    query DeskNewSurveyPage {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
}
    `) as unknown as TypedDocumentString<DeskNewSurveyPageQuery, DeskNewSurveyPageQueryVariables>;
export const DeskSurveyPreviewDocument = new TypedDocumentString(`
    query DeskSurveyPreview($id: ID!) {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
  survey(id: $id) {
    id
    ...AskedSurvey
  }
}
    fragment AskedSurvey on Survey {
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  opensOn
  closesOn
  state
  invented
  questions {
    id
    kind
    required
    least
    most
    prompt {
      text
      lang
      dir
    }
    choices {
      value
      label {
        text
        lang
        dir
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskSurveyPreviewQuery, DeskSurveyPreviewQueryVariables>;
export const DeskSheetPageDocument = new TypedDocumentString(`
    query DeskSheetPage($id: ID!) {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
  surveySheet(id: $id) {
    id
    progress
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    ...KeptAnswers
    survey {
      id
      state
      title {
        text
        lang
        dir
      }
      questions {
        id
        kind
        required
        least
        most
        prompt {
          text
          lang
          dir
        }
        choices {
          value
          label {
            text
            lang
            dir
          }
        }
      }
    }
  }
}
    fragment KeptAnswers on SurveySheet {
  revision
  answers {
    question
    choices
    number
    text
  }
}`) as unknown as TypedDocumentString<DeskSheetPageQuery, DeskSheetPageQueryVariables>;
export const EnterAnswersDocument = new TypedDocumentString(`
    mutation EnterAnswers($input: EnterAnswersInput!) {
  enterAnswers(input: $input) {
    sheet {
      id
    }
    current {
      ...KeptAnswers
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment KeptAnswers on SurveySheet {
  revision
  answers {
    question
    choices
    number
    text
  }
}`) as unknown as TypedDocumentString<EnterAnswersMutation, EnterAnswersMutationVariables>;
export const DeskSurveyPageDocument = new TypedDocumentString(`
    query DeskSurveyPage($id: ID!, $after: String, $progress: [SurveyProgress!], $to: SurveyRecipientsInput!, $withRecipients: Boolean!) {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
  survey(id: $id) {
    ...SurveyResultsOfPage
    revision
    discardedAt
    remindedOn
    allTitles {
      lang
      text
    }
    allIntros {
      lang
      text
    }
    questions {
      required
      least
      most
      allPrompts {
        lang
        text
      }
      choices {
        value
        label {
          text
          lang
          dir
        }
        allLabels {
          lang
          text
        }
      }
      texts {
        text
        municipality {
          name {
            text
            lang
            dir
          }
        }
      }
    }
    progress {
      progress
      count
    }
    sheets(first: 50, after: $after, progress: $progress) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        progress
        reached
        bounced
        way
        savedAt
        remindedOn
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
    }
  }
  surveyRecipients(to: $to) @include(if: $withRecipients) {
    totalCount
    reachableCount
    unreachable {
      slug
      name {
        text
        lang
        dir
      }
    }
  }
}
    fragment SurveyResultsOfPage on Survey {
  id
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  note {
    text
    lang
    dir
  }
  source {
    text
  }
  opensOn
  closesOn
  lastDay
  state
  reconstructed
  invented
  publishedAt
  sentCount
  letterCount
  answeredCount
  questions {
    id
    kind
    prompt {
      text
      lang
      dir
    }
    answeredCount
    tally {
      value
      choice {
        text
        lang
        dir
      }
      count
    }
  }
}`) as unknown as TypedDocumentString<DeskSurveyPageQuery, DeskSurveyPageQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    view {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: RemoveViewInput!) {
  removeView(input: $input) {
    view {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    post {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const EditPostDocument = new TypedDocumentString(`
    mutation EditPost($input: EditPostInput!) {
  editPost(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const WithdrawPostDocument = new TypedDocumentString(`
    mutation WithdrawPost($input: WithdrawPostInput!) {
  withdrawPost(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPostMutation, WithdrawPostMutationVariables>;
export const AcceptAnswerDocument = new TypedDocumentString(`
    mutation AcceptAnswer($input: AcceptAnswerInput!) {
  acceptAnswer(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const CloseDiscussionDocument = new TypedDocumentString(`
    mutation CloseDiscussion($input: CloseDiscussionInput!) {
  closeDiscussion(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseDiscussionMutation, CloseDiscussionMutationVariables>;
export const ReopenDiscussionDocument = new TypedDocumentString(`
    mutation ReopenDiscussion($input: ReopenDiscussionInput!) {
  reopenDiscussion(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenDiscussionMutation, ReopenDiscussionMutationVariables>;
export const ReportPostDocument = new TypedDocumentString(`
    mutation ReportPost($input: ReportPostInput!) {
  reportPost(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPostMutation, ReportPostMutationVariables>;
export const HidePostDocument = new TypedDocumentString(`
    mutation HidePost($input: HidePostInput!) {
  hidePost(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HidePostMutation, HidePostMutationVariables>;
export const UnhidePostDocument = new TypedDocumentString(`
    mutation UnhidePost($input: UnhidePostInput!) {
  unhidePost(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnhidePostMutation, UnhidePostMutationVariables>;
export const DismissReportsDocument = new TypedDocumentString(`
    mutation DismissReports($input: DismissReportsInput!) {
  dismissReports(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissReportsMutation, DismissReportsMutationVariables>;
export const AskToShareAnswerDocument = new TypedDocumentString(`
    mutation AskToShareAnswer($input: AskToShareAnswerInput!) {
  askToShareAnswer(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskToShareAnswerMutation, AskToShareAnswerMutationVariables>;
export const AnswerShareRequestDocument = new TypedDocumentString(`
    mutation AnswerShareRequest($input: AnswerShareRequestInput!) {
  answerShareRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerShareRequestMutation, AnswerShareRequestMutationVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($model: String!) {
  viewer {
    person {
      id
    }
    grants {
      role
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
  maturityModel(code: $model) {
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const BeforeAskingDocument = new TypedDocumentString(`
    query BeforeAsking($title: String!, $commitments: [Int!]!, $indicators: [IndicatorKey!]!) {
  viewer {
    grants {
      municipality {
        slug
      }
    }
  }
  similarDiscussions(title: $title, first: 5) {
    id
    title
    lang
    dir
    answerCount
    invented
  }
  experience(commitments: $commitments, indicators: $indicators) {
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BeforeAskingQuery, BeforeAskingQueryVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    discussion {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const PostReportsPageDocument = new TypedDocumentString(`
    query PostReportsPage($after: String) {
  viewer {
    person {
      id
    }
  }
  postReports(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      reason
      reportedAt
      reportedBy {
        id
        displayName
      }
      post {
        id
        body
        lang
        dir
        isQuestion
        municipality {
          name {
            text
            lang
            dir
          }
        }
        author {
          id
          displayName
        }
        discussion {
          id
          title
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostReportsPageQuery, PostReportsPageQueryVariables>;
export const DiscussionsPageDocument = new TypedDocumentString(`
    query DiscussionsPage($filter: DiscussionFilter!, $after: String) {
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
  discussions(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      lang
      dir
      audience
      state
      askedAt
      answerCount
      invented
      acceptedAnswer {
        id
      }
      commitments {
        number
      }
      indicators {
        code
      }
      question {
        body
        lang
        dir
        speaksAs
        municipality {
          name {
            text
            lang
            dir
          }
        }
        network {
          code
        }
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
}
    `) as unknown as TypedDocumentString<DiscussionsPageQuery, DiscussionsPageQueryVariables>;
export const MendQuestionPageDocument = new TypedDocumentString(`
    query MendQuestionPage($id: ID!, $model: String!) {
  viewer {
    person {
      id
    }
  }
  discussion(id: $id) {
    id
    title
    lang
    dir
    commitments {
      number
    }
    indicators {
      model
      code
    }
    question {
      id
      viewerMayEdit
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
  maturityModel(code: $model) {
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MendQuestionPageQuery, MendQuestionPageQueryVariables>;
export const ChangeQuestionDocument = new TypedDocumentString(`
    mutation ChangeQuestion($input: ChangeQuestionInput!) {
  changeQuestion(input: $input) {
    discussion {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeQuestionMutation, ChangeQuestionMutationVariables>;
export const DiscussionPageDocument = new TypedDocumentString(`
    query DiscussionPage($id: ID!, $first: Int!, $after: String) {
  viewer {
    ...Followed
    following(kind: QUESTION, thing: $id) {
      pace
      muted
    }
    person {
      id
    }
    grants {
      role
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  discussion(id: $id) {
    id
    title
    lang
    dir
    audience
    state
    askedAt
    answerCount
    invented
    viewerMayReply
    viewerMaySettle
    commitments {
      number
      title {
        text
        lang
        dir
      }
    }
    indicators {
      model
      code
      title {
        text
        lang
        dir
      }
    }
    question {
      ...PostOnPage
    }
    answers(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PostOnPage
      }
    }
    experience(first: 8) {
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      report {
        id
        period
        invented
      }
      assessment {
        id
        invented
      }
    }
  }
}
    fragment PostOnPage on Post {
  id
  isQuestion
  isAccepted
  body
  lang
  dir
  author {
    id
    displayName
  }
  speaksAs
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  network {
    code
  }
  writtenAt
  editedAt
  revision
  revisions {
    revision
    body
    lang
    dir
    writtenAt
  }
  withdrawnAt
  hiddenAt
  hiddenReason
  viewerIsAuthor
  viewerMayEdit
  viewerMayReport
  viewerMayModerate
  viewerMayAskToShare
  sharing {
    kind
    title
    agreed
    resource {
      slug
    }
  }
}
fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}`) as unknown as TypedDocumentString<DiscussionPageQuery, DiscussionPageQueryVariables>;
export const ChangeSeriesPageDocument = new TypedDocumentString(`
    query ChangeSeriesPage($id: ID!) {
  eventSeries(id: $id) {
    id
    revision
    title {
      text
      lang
      dir
    }
    dates {
      slug
      startsAt
      endsAt
      timeZone
      precision
      status
      ...EventToChange
    }
    drafts {
      slug
      startsAt
      endsAt
      timeZone
      precision
      status
      ...EventToChange
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    fragment EventToChange on Event {
  allTitles {
    text
    lang
  }
  allDescriptions {
    text
    lang
  }
  allAccessNotes {
    text
    lang
  }
  kind
  audience
  invited {
    slug
    name {
      text
    }
  }
  startsAt
  endsAt
  timeZone
  venue
  address
  onlineUrl
  capacity
  onlineCapacity
  municipalityShare
  hostMunicipality {
    slug
    name {
      text
    }
  }
  commitments {
    number
  }
  languages
  interpretation
  sessions {
    allTitles {
      text
      lang
    }
    startsAt
    endsAt
    room
    presenters {
      name
      affiliation
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  materialSlugs
  reminders {
    hoursBefore
  }
}`) as unknown as TypedDocumentString<ChangeSeriesPageQuery, ChangeSeriesPageQueryVariables>;
export const ChangeSeriesDocument = new TypedDocumentString(`
    mutation ChangeSeries($input: ChangeSeriesInput!) {
  changeSeries(input: $input) {
    series {
      id
    }
    dates {
      event {
        slug
        startsAt
        endsAt
        timeZone
      }
      startsAt
      endsAt
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSeriesMutation, ChangeSeriesMutationVariables>;
export const EventSeriesPageDocument = new TypedDocumentString(`
    query EventSeriesPage($id: ID!) {
  eventSeries(id: $id) {
    id
    revision
    drafts {
      ...CalendarEvent
      hostMunicipality {
        slug
      }
    }
    title {
      text
      lang
      dir
    }
    dates {
      ...CalendarEvent
      capacity
      registeredCount
      waitlistedCount
      places {
        attendance
        capacity
        registeredCount
        waitlistedCount
      }
      hostMunicipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      viewerRegistration {
        id
        position
        onlineUrl
      }
    }
  }
  viewer {
    ...Followed
    following(kind: SERIES, thing: $id) {
      pace
      muted
    }
    grants {
      role
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
}
    fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}
fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}`) as unknown as TypedDocumentString<EventSeriesPageQuery, EventSeriesPageQueryVariables>;
export const PublishSeriesDocument = new TypedDocumentString(`
    mutation PublishSeries($input: PublishSeriesInput!) {
  publishSeries(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishSeriesMutation, PublishSeriesMutationVariables>;
export const RegisterForSeriesDocument = new TypedDocumentString(`
    mutation RegisterForSeries($input: RegisterForSeriesInput!) {
  registerForSeries(input: $input) {
    registrations {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterForSeriesMutation, RegisterForSeriesMutationVariables>;
export const ScheduleSeriesDocument = new TypedDocumentString(`
    mutation ScheduleSeries($input: ScheduleSeriesInput!) {
  scheduleSeries(input: $input) {
    series {
      id
    }
    dates {
      startsAt
      endsAt
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleSeriesMutation, ScheduleSeriesMutationVariables>;
export const EditEventPageDocument = new TypedDocumentString(`
    query EditEventPage($slug: String!) {
  event(slug: $slug) {
    slug
    sequence
    status
    viewerMayChange
    title {
      text
    }
    ...EventToChange
  }
  viewer {
    grants {
      role
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    fragment EventToChange on Event {
  allTitles {
    text
    lang
  }
  allDescriptions {
    text
    lang
  }
  allAccessNotes {
    text
    lang
  }
  kind
  audience
  invited {
    slug
    name {
      text
    }
  }
  startsAt
  endsAt
  timeZone
  venue
  address
  onlineUrl
  capacity
  onlineCapacity
  municipalityShare
  hostMunicipality {
    slug
    name {
      text
    }
  }
  commitments {
    number
  }
  languages
  interpretation
  sessions {
    allTitles {
      text
      lang
    }
    startsAt
    endsAt
    room
    presenters {
      name
      affiliation
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  materialSlugs
  reminders {
    hoursBefore
  }
}`) as unknown as TypedDocumentString<EditEventPageQuery, EditEventPageQueryVariables>;
export const ChangeEventDocument = new TypedDocumentString(`
    mutation ChangeEvent($input: ChangeEventInput!) {
  changeEvent(input: $input) {
    event {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeEventMutation, ChangeEventMutationVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($slug: String!, $overlapFrom: DateTime, $overlapTo: DateTime, $withOverlaps: Boolean!, $participantsAfter: String, $registrationsAfter: String) {
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
  event(slug: $slug) {
    slug
    title {
      text
      lang
      dir
    }
    description {
      text
      lang
      dir
    }
    kind
    status
    audience
    cancellationReason {
      text
      lang
      dir
    }
    viewerMayChange
    reminders {
      hoursBefore
      dueAt
      sentAt
      sentCount
    }
    sequence
    startsAt
    endsAt
    precision
    timeZone
    formerTimes {
      startsAt
      endsAt
      timeZone
    }
    venue
    address
    accessNotes {
      text
      lang
      dir
    }
    online
    municipalityShare
    poll {
      id
    }
    places {
      attendance
      capacity
      registeredCount
      waitlistedCount
    }
    viewerRegistration {
      id
      status
      attendance
      position
      onlineUrl
      municipality {
        slug
      }
      accessNeeds
      languageNeeds
      listed
      came
    }
    viewerMayGiveFeedback
    attendance {
      count
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
    openItems {
      ...ActionItemLine
      event {
        title {
          text
          lang
          dir
        }
      }
    }
    minutes {
      status
      text {
        text
        lang
        dir
      }
      decisions {
        number
        text {
          text
          lang
          dir
        }
        commitments {
          number
        }
      }
      actionItems {
        ...ActionItemLine
      }
    }
    participants(first: 30, after: $participantsAfter) {
      nodes {
        person {
          id
          displayName
        }
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    registrations(first: 50, after: $registrationsAfter) {
      nodes {
        id
        status
        attendance
        registeredAt
        accessNeeds
        languageNeeds
        person {
          id
          displayName
        }
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organizer
    hostMunicipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    sessions {
      title {
        text
        lang
        dir
      }
      startsAt
      endsAt
      room
      presenters {
        name
        affiliation
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
    }
    commitments {
      number
      title {
        text
        lang
        dir
      }
    }
    languages
    interpretation
    series {
      id
      title {
        text
        lang
        dir
      }
    }
    source
    invented
    materials {
      slug
      kind
      title {
        text
        lang
        dir
      }
    }
  }
  overlapping: events(from: $overlapFrom, to: $overlapTo, first: 21) @include(if: $withOverlaps) {
    nodes {
      slug
      status
      precision
      title {
        text
        lang
        dir
      }
    }
  }
}
    fragment ActionItemLine on ActionItem {
  id
  text {
    text
    lang
    dir
  }
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  owner
  dueOn
  status
  event {
    slug
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const ScheduleEventPageDocument = new TypedDocumentString(`
    query ScheduleEventPage($series: ID!, $ofSeries: Boolean!) {
  eventSeries(id: $series) @include(if: $ofSeries) {
    id
    title {
      text
      lang
      dir
    }
    dates {
      ...EventToChange
    }
    drafts {
      ...EventToChange
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    fragment EventToChange on Event {
  allTitles {
    text
    lang
  }
  allDescriptions {
    text
    lang
  }
  allAccessNotes {
    text
    lang
  }
  kind
  audience
  invited {
    slug
    name {
      text
    }
  }
  startsAt
  endsAt
  timeZone
  venue
  address
  onlineUrl
  capacity
  onlineCapacity
  municipalityShare
  hostMunicipality {
    slug
    name {
      text
    }
  }
  commitments {
    number
  }
  languages
  interpretation
  sessions {
    allTitles {
      text
      lang
    }
    startsAt
    endsAt
    room
    presenters {
      name
      affiliation
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  materialSlugs
  reminders {
    hoursBefore
  }
}`) as unknown as TypedDocumentString<ScheduleEventPageQuery, ScheduleEventPageQueryVariables>;
export const PublishEventDocument = new TypedDocumentString(`
    mutation PublishEvent($input: PublishEventInput!) {
  publishEvent(input: $input) {
    event {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishEventMutation, PublishEventMutationVariables>;
export const DiscardEventDocument = new TypedDocumentString(`
    mutation DiscardEvent($input: DiscardEventInput!) {
  discardEvent(input: $input) {
    discarded
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardEventMutation, DiscardEventMutationVariables>;
export const CancelEventDocument = new TypedDocumentString(`
    mutation CancelEvent($input: CancelEventInput!) {
  cancelEvent(input: $input) {
    event {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelEventMutation, CancelEventMutationVariables>;
export const CalendarPageDocument = new TypedDocumentString(`
    query CalendarPage($from: DateTime!, $to: DateTime!, $now: DateTime!, $first: Date!, $last: Date!, $filter: EventFilter!, $listed: EventFilter!, $after: String) {
  inMonth: events(
    from: $from
    to: $to
    filter: $listed
    order: TIME
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CalendarEvent
    }
  }
  upcoming: events(from: $now, filter: $filter, order: TIME, first: 12) {
    nodes {
      ...CalendarEvent
    }
  }
  days: eventDays(first: $first, last: $last, filter: $filter) {
    day
    count
    events {
      ...CalendarEvent
    }
  }
  years: eventYears(to: $now) {
    year
    firstMonth
    count
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
}
    fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}`) as unknown as TypedDocumentString<CalendarPageQuery, CalendarPageQueryVariables>;
export const RegisterForEventDocument = new TypedDocumentString(`
    mutation RegisterForEvent($input: RegisterForEventInput!) {
  registerForEvent(input: $input) {
    registration {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterForEventMutation, RegisterForEventMutationVariables>;
export const CancelRegistrationDocument = new TypedDocumentString(`
    mutation CancelRegistration($input: CancelRegistrationInput!) {
  cancelRegistration(input: $input) {
    registration {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const ChangeRegistrationDocument = new TypedDocumentString(`
    mutation ChangeRegistration($input: ChangeRegistrationInput!) {
  changeRegistration(input: $input) {
    registration {
      status
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeRegistrationMutation, ChangeRegistrationMutationVariables>;
export const ScheduleEventDocument = new TypedDocumentString(`
    mutation ScheduleEvent($input: ScheduleEventInput!) {
  scheduleEvent(input: $input) {
    event {
      slug
      startsAt
      endsAt
    }
    conflicts {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleEventMutation, ScheduleEventMutationVariables>;
export const ExpressedNeedDeskDocument = new TypedDocumentString(`
    query ExpressedNeedDesk($network: NetworkCode!) {
  viewer {
    grants {
      role
      network {
        code
      }
    }
  }
  expressedNeeds(network: $network) {
    ...NeedRecord
    id
    revisions {
      ...NeedRecord
    }
  }
  struck: expressedNeeds(network: $network, struck: true) {
    ...NeedRecord
    id
    revisions {
      ...NeedRecord
    }
  }
}
    fragment NeedRecord on ExpressedNeed {
  revision
  what {
    text
    lang
    dir
  }
  allWhat {
    text
    lang
  }
  answer {
    text
    lang
    dir
  }
  allAnswers {
    text
    lang
  }
  from
  to
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<ExpressedNeedDeskQuery, ExpressedNeedDeskQueryVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    need {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const CorrectNeedDocument = new TypedDocumentString(`
    mutation CorrectNeed($input: CorrectNeedInput!) {
  correctNeed(input: $input) {
    need {
      id
    }
    current {
      ...NeedRecord
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment NeedRecord on ExpressedNeed {
  revision
  what {
    text
    lang
    dir
  }
  allWhat {
    text
    lang
  }
  answer {
    text
    lang
    dir
  }
  allAnswers {
    text
    lang
  }
  from
  to
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<CorrectNeedMutation, CorrectNeedMutationVariables>;
export const FollowingPageDocument = new TypedDocumentString(`
    query FollowingPage($after: String) {
  viewer {
    ...Followed
    followings(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        thing
        pace
        muted
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
        commitment {
          number
          title {
            text
            lang
            dir
          }
        }
        series {
          id
          title {
            text
            lang
            dir
          }
        }
        question {
          id
          title
          lang
          dir
        }
        newest {
          id
          kind
          at
          url
          invented
          summary {
            text
            lang
            dir
          }
          municipality {
            name {
              text
              lang
              dir
            }
          }
        }
      }
    }
  }
}
    fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}`) as unknown as TypedDocumentString<FollowingPageQuery, FollowingPageQueryVariables>;
export const FollowDocument = new TypedDocumentString(`
    mutation Follow($input: FollowInput!) {
  follow(input: $input) {
    following {
      pace
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(`
    mutation Unfollow($input: UnfollowInput!) {
  unfollow(input: $input) {
    following {
      pace
      muted
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const ChangeFollowingDocument = new TypedDocumentString(`
    mutation ChangeFollowing($input: ChangeFollowingInput!) {
  changeFollowing(input: $input) {
    following {
      pace
      muted
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeFollowingMutation, ChangeFollowingMutationVariables>;
export const GapsPageDocument = new TypedDocumentString(`
    query GapsPage($slug: String!, $model: String!, $after: String, $most: Int! = 50) {
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    actionPlans(first: 20) {
      nodes {
        id
        title {
          text
          lang
          dir
        }
        municipality {
          slug
        }
      }
    }
    assessments {
      model {
        code
        edition
      }
    }
    maturityTargets {
      model {
        code
      }
      element {
        code
      }
      endedAt
      dueOn
    }
    workingAssessment(model: $model) {
      id
      status
      mode
      assessedOn
      invented
      viewerMayWrite
      model {
        code
        edition
      }
      gaps(first: $most, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          code
          level
          rating
          gap
          owner
          reasons
          actions {
            id
            owner
            endsOn
            status
            text {
              text
              lang
              dir
            }
            plan {
              id
              sourceLang
            }
          }
          element {
            code
            family
            name {
              text
              lang
              dir
            }
          }
          indicator {
            code
            title {
              text
              lang
              dir
            }
            evidenceExamples {
              text
              lang
              dir
            }
          }
          resources(first: 3) {
            nodes {
              slug
              title {
                text
                lang
                dir
              }
            }
          }
          events(first: 1) {
            nodes {
              slug
              title {
                text
                lang
                dir
              }
              startsAt
              precision
              timeZone
              invented
            }
          }
          peers(first: 3) {
            edges {
              metOn
              invented
            }
            nodes {
              slug
              name {
                text
                lang
                dir
              }
            }
          }
        }
      }
    }
  }
  draftActionPlans(municipality: $slug) {
    id
    title {
      text
      lang
      dir
    }
  }
}
    `) as unknown as TypedDocumentString<GapsPageQuery, GapsPageQueryVariables>;
export const PlanGapDocument = new TypedDocumentString(`
    mutation PlanGap($input: PlanGapInput!) {
  planGap(input: $input) {
    action {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanGapMutation, PlanGapMutationVariables>;
export const UndoPlanGapDocument = new TypedDocumentString(`
    mutation UndoPlanGap($input: UndoPlanGapInput!) {
  undoPlanGap(input: $input) {
    plan {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoPlanGapMutation, UndoPlanGapMutationVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($now: DateTime!) {
  roster(network: CMARD) {
    totalCount
    undatedCount
    published {
      date
      precision
      count
    }
    byProvince {
      province
      count
    }
    places {
      slug
      name {
        text
      }
      location {
        latitude
        longitude
      }
    }
  }
  peerGroup(filter: {network: CMARD}) {
    reporting(first: 1) {
      totalCount
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
    umbrella
    reportingCount
  }
  progressReports(first: 20) {
    totalCount
    nodes {
      invented
    }
  }
  activity(first: 5) {
    nodes {
      id
      kind
      at
      summary {
        text
        lang
        dir
      }
      url
      invented
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
  events(from: $now, first: 3) {
    nodes {
      slug
      title {
        text
        lang
        dir
      }
      kind
      status
      startsAt
      precision
      timeZone
      venue
      online
      invented
      hostMunicipality {
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const ImportActionPlanDocument = new TypedDocumentString(`
    mutation ImportActionPlan($input: ImportActionPlanInput!) {
  importActionPlan(input: $input) {
    plan {
      id
    }
    warnings {
      code
      message
      line
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportActionPlanMutation, ImportActionPlanMutationVariables>;
export const ImportPlanPageDocument = new TypedDocumentString(`
    query ImportPlanPage($slug: String!, $from: ID!, $isFrom: Boolean!) {
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    actionPlans(first: 50) {
      nodes {
        ...PlanToAddTo
      }
    }
  }
  draftActionPlans(municipality: $slug) {
    ...PlanToAddTo
  }
  discardedActionPlans(municipality: $slug) {
    ...PlanToAddTo
  }
  planTemplates {
    code
    title {
      text
      lang
      dir
    }
    sections {
      text
    }
  }
  actionPlans(first: 100) {
    nodes {
      id
      title {
        text
        lang
        dir
      }
      municipality {
        slug
        name {
          text
        }
      }
    }
  }
  actionPlan(id: $from) @include(if: $isFrom) {
    id
    status
    segments {
      level
      kind
      text {
        text
      }
    }
  }
  viewer {
    person {
      id
    }
    grants {
      role
      municipality {
        slug
      }
    }
  }
}
    fragment PlanToAddTo on ActionPlan {
  id
  title {
    text
    lang
    dir
  }
  languages
  sourceLang
}`) as unknown as TypedDocumentString<ImportPlanPageQuery, ImportPlanPageQueryVariables>;
export const ReadPlanDocumentDocument = new TypedDocumentString(`
    query ReadPlanDocument($input: ReadPlanDocumentInput!) {
  readPlanDocument(input: $input) {
    outline {
      title
      language
      period {
        from
        to
      }
      sectionCount
      groupCount
      actionCount
      outcomeCount
      leftOutCount
      rows {
        kind
        level
        number
        text
        lines
        checks
        facts {
          owner
          partners
          timeline
          startsOn
          endsOn
          budgetLine
          status
          commitments
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPlanDocumentQuery, ReadPlanDocumentQueryVariables>;
export const InclusionReportPageDocument = new TypedDocumentString(`
    query InclusionReportPage($slug: String!, $year: Int!, $edition: Int, $from: DateTime!, $to: DateTime!) {
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    pathway {
      milestones {
        id
        invented
        step
        reachedOn {
          value
          precision
        }
        note {
          text
          lang
        }
        source {
          text
        }
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        slug
        kind
        year
        title {
          text
          lang
        }
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
  events(from: $from, to: $to, filter: {municipality: $slug}, first: 100) {
    totalCount
    nodes {
      slug
      startsAt
      precision
      timeZone
      venue
      status
      invented
      hostMunicipality {
        slug
      }
      title {
        text
        lang
      }
    }
  }
  inclusionReport(municipality: $slug, year: $year, edition: $edition) {
    ...InclusionReportDraft
    lockedAt
    content {
      text
      sha256
    }
    correctedBy {
      edition
      lockedAt
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
}
    fragment InclusionReportDraft on InclusionReport {
  id
  year
  edition
  revision
  basis
  mayWrite
  sections
  recordOrder
  corrects {
    id
    edition
    lockedAt
  }
  leftOut {
    record
    reason {
      text
      lang
    }
    allReasons {
      text
      lang
    }
  }
  paragraphs {
    id
    section
    text {
      text
      lang
    }
    allTexts {
      text
      lang
    }
  }
  progress {
    id
    revision
    status
    invented
    publishedAt
    commitment {
      number
    }
    summary {
      text
      lang
    }
    challenges {
      text
      lang
    }
    evidence {
      title
      url
      file {
        ...FileFacts
      }
      effectiveOn
    }
  }
  progressBefore {
    status
    commitment {
      number
    }
  }
  ownActions
  progressOnActions {
    id
    period
    status
    invented
    action {
      id
    }
    summary {
      text
      lang
    }
  }
  plans {
    id
    revision
    sourceLang
    title {
      text
      lang
    }
    period {
      from
      to
    }
    sections {
      groups {
        actions {
          id
          number
          status
          owner
          timeline
          text {
            text
            lang
          }
        }
      }
    }
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<InclusionReportPageQuery, InclusionReportPageQueryVariables>;
export const StartInclusionReportDocument = new TypedDocumentString(`
    mutation StartInclusionReport($input: StartInclusionReportInput!) {
  startInclusionReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartInclusionReportMutation, StartInclusionReportMutationVariables>;
export const LockInclusionReportDocument = new TypedDocumentString(`
    mutation LockInclusionReport($input: LockInclusionReportInput!) {
  lockInclusionReport(input: $input) {
    report {
      edition
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LockInclusionReportMutation, LockInclusionReportMutationVariables>;
export const WriteInclusionParagraphDocument = new TypedDocumentString(`
    mutation WriteInclusionParagraph($input: WriteInclusionParagraphInput!) {
  writeInclusionParagraph(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteInclusionParagraphMutation, WriteInclusionParagraphMutationVariables>;
export const RemoveInclusionParagraphDocument = new TypedDocumentString(`
    mutation RemoveInclusionParagraph($input: RemoveInclusionParagraphInput!) {
  removeInclusionParagraph(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveInclusionParagraphMutation, RemoveInclusionParagraphMutationVariables>;
export const ArrangeInclusionReportDocument = new TypedDocumentString(`
    mutation ArrangeInclusionReport($input: ArrangeInclusionReportInput!) {
  arrangeInclusionReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangeInclusionReportMutation, ArrangeInclusionReportMutationVariables>;
export const LeaveOutOfInclusionReportDocument = new TypedDocumentString(`
    mutation LeaveOutOfInclusionReport($input: LeaveOutOfInclusionReportInput!) {
  leaveOutOfInclusionReport(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveOutOfInclusionReportMutation, LeaveOutOfInclusionReportMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    contact {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InvitationPageDocument = new TypedDocumentString(`
    query InvitationPage($token: String!) {
  invitation(token: $token) {
    displayName
    champion
    elected
    mayEdit
    state
    expiresAt
    title {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    invitedBy {
      displayName
    }
    replaces {
      person {
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationPageQuery, InvitationPageQueryVariables>;
export const KeepPlanPageDocument = new TypedDocumentString(`
    query KeepPlanPage($id: ID!) {
  actionPlan(id: $id) {
    id
    revision
    status
    discardedAt
    viewerMayEdit
    source
    note
    sourceLang
    period {
      from
      to
    }
    title {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
  }
  viewer {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<KeepPlanPageQuery, KeepPlanPageQueryVariables>;
export const DescribeActionPlanDocument = new TypedDocumentString(`
    mutation DescribeActionPlan($input: DescribeActionPlanInput!) {
  describeActionPlan(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeActionPlanMutation, DescribeActionPlanMutationVariables>;
export const DiscardActionPlanDocument = new TypedDocumentString(`
    mutation DiscardActionPlan($input: DiscardActionPlanInput!) {
  discardActionPlan(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardActionPlanMutation, DiscardActionPlanMutationVariables>;
export const WithdrawActionPlanDocument = new TypedDocumentString(`
    mutation WithdrawActionPlan($input: WithdrawActionPlanInput!) {
  withdrawActionPlan(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawActionPlanMutation, WithdrawActionPlanMutationVariables>;
export const RestoreActionPlanDocument = new TypedDocumentString(`
    mutation RestoreActionPlan($input: RestoreActionPlanInput!) {
  restoreActionPlan(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreActionPlanMutation, RestoreActionPlanMutationVariables>;
export const LibraryItemPageDocument = new TypedDocumentString(`
    query LibraryItemPage($slug: String!) {
  resource(slug: $slug) {
    slug
    kind
    languages
    year
    url
    source
    indicators
    title {
      text
      lang
      dir
    }
    summary {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    commitments {
      number
    }
    author
    licence
    audience
    province
    invented
    updatedAt
    withdrawnAt
    withdrawalReason {
      text
      lang
      dir
    }
    withdrawnWithAnswer
    mayChange
    collections {
      slug
      title {
        text
        lang
        dir
      }
    }
    caseStudy {
      situation {
        text
        lang
        dir
      }
      done {
        text
        lang
        dir
      }
      cost {
        text
        lang
        dir
      }
      result {
        text
        lang
        dir
      }
      advice {
        text
        lang
        dir
      }
    }
    service {
      what {
        text
        lang
        dir
      }
      where {
        text
        lang
        dir
      }
      hours {
        text
        lang
        dir
      }
      phone
      email
    }
    fileLines {
      id
      current {
        ...LibraryFileFacts
      }
      earlier {
        ...LibraryFileFacts
      }
    }
    related(first: 3) {
      commitments
      indicators
      resource {
        slug
        kind
        title {
          text
          lang
          dir
        }
      }
    }
    takenBackFiles {
      id
      version
      at
      reason {
        text
        lang
        dir
      }
    }
    sharedFrom {
      id
      discussion {
        id
      }
    }
  }
  ownCollections {
    slug
    title {
      text
      lang
      dir
    }
  }
  mayAddLibraryFile
  commitments {
    number
    umbrella
    title {
      text
      lang
      dir
    }
  }
  maturityModel(code: "hrmm-2012") {
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    fragment LibraryFileFacts on ResourceFile {
  id
  name
  url
  mediaType
  size
  sha256
  lang
  version
  uploadedAt
}`) as unknown as TypedDocumentString<LibraryItemPageQuery, LibraryItemPageQueryVariables>;
export const LibraryPageDocument = new TypedDocumentString(`
    query LibraryPage($search: String, $filter: ResourceFilter!, $after: String, $municipality: String!, $isOfOne: Boolean!, $model: String!, $isOnIndicator: Boolean!) {
  resources(search: $search, filter: $filter, first: 12, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      kind {
        value
        count
      }
      lang {
        value
        count
      }
      commitment {
        value
        count
      }
      audience {
        value
        count
      }
      province {
        value
        count
      }
      year {
        value
        count
      }
    }
    readAs {
      text
    }
    edges {
      found {
        title {
          ...Found
        }
        excerpt {
          ...Found
        }
      }
    }
    nodes {
      slug
      kind
      languages
      year
      invented
      title {
        text
        lang
        dir
      }
      summary {
        text
        lang
        dir
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      commitments {
        number
      }
    }
  }
  mayAddLibraryFile
  commitments {
    number
    umbrella
    title {
      text
      lang
      dir
    }
  }
  municipality(slug: $municipality) @include(if: $isOfOne) {
    slug
    name {
      text
      lang
      dir
    }
  }
  maturityModel(code: $model) @include(if: $isOnIndicator) {
    code
    edition
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    fragment Found on FoundText {
  lang
  dir
  parts {
    text
    isFound
  }
}`) as unknown as TypedDocumentString<LibraryPageQuery, LibraryPageQueryVariables>;
export const MaturityPageDocument = new TypedDocumentString(`
    query MaturityPage($code: String!, $element: String, $level: Int) {
  maturityModel(code: $code) {
    ...ModelHead
    outcomes(element: $element, level: $level) {
      ...OutcomeParts
      indicators {
        ...Practices
      }
    }
  }
  maturityModels {
    ...ModelInList
  }
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    fragment ModelInList on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
}
fragment ModelHead on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
  scopeWarning
  levels {
    number
    name {
      text
      lang
      dir
    }
    gist
  }
  elements {
    code
    family
    name {
      text
      lang
      dir
    }
  }
}
fragment OutcomeParts on MaturityOutcome {
  number
  level
  element
  basis
  title {
    text
    lang
    dir
  }
  indicators {
    code
    basis
    snapshot
    title {
      text
      lang
      dir
    }
    commitments {
      isInferred
      commitment {
        number
        title {
          text
          lang
          dir
        }
      }
    }
    counterparts {
      model
      edition
      kind
      isInferred
      indicator {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
fragment Practices on MaturityIndicator {
  resources(first: 3) {
    totalCount
    nodes {
      slug
      kind
      title {
        text
        lang
        dir
      }
    }
  }
  events(first: 3) {
    totalCount
    nodes {
      slug
      title {
        text
        lang
        dir
      }
      startsAt
      precision
      timeZone
      invented
    }
  }
}`) as unknown as TypedDocumentString<MaturityPageQuery, MaturityPageQueryVariables>;
export const MaturityFileDocument = new TypedDocumentString(`
    query MaturityFile($code: String!) {
  maturityModel(code: $code) {
    code
    file
  }
}
    `) as unknown as TypedDocumentString<MaturityFileQuery, MaturityFileQueryVariables>;
export const MaturityWaysDocument = new TypedDocumentString(`
    query MaturityWays($model: String!) {
  maturityModel(code: $model) {
    code
    edition
    name {
      text
      lang
      dir
    }
    outcomes {
      indicators {
        code
        snapshot
      }
    }
  }
  maturityModels {
    ...ModelInList
  }
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
        province
        discardedAssessments {
          id
          discardedAt
          answeredCount
        }
        assessments {
          id
          status
          mode
          assessedOn
          model {
            code
          }
        }
      }
    }
  }
}
    fragment ModelInList on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
}`) as unknown as TypedDocumentString<MaturityWaysQuery, MaturityWaysQueryVariables>;
export const MoveAssessmentPageDocument = new TypedDocumentString(`
    query MoveAssessmentPage($id: ID!, $to: String!) {
  assessment(id: $id) {
    id
    status
    revision
    viewerMayWrite
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
    }
    model {
      ...ModelInList
    }
    editionsToMoveTo {
      ...ModelInList
    }
    movePreview(to: $to) {
      to {
        ...ModelInList
      }
      carried {
        ...Carried
      }
      stays {
        ...Recorded
      }
      unrated {
        code
        title {
          text
          lang
          dir
        }
      }
      userErrors {
        message
      }
    }
    moves {
      id
      movedAt
      undoneAt
      isUndoable
      answeredSince
      from {
        edition
      }
      to {
        edition
      }
      assessment {
        id
        revision
      }
      source {
        id
      }
      carried {
        ...Carried
      }
      stays {
        ...Recorded
      }
      setAside {
        ...Recorded
      }
    }
  }
}
    fragment ModelInList on MaturityModel {
  code
  family
  edition
  name {
    text
    lang
    dir
  }
}
fragment Carried on CarriedAnswer {
  kind
  isUntouched
  from {
    ...Recorded
  }
  to {
    code
    title {
      text
      lang
      dir
    }
  }
}
fragment Recorded on RecordedAnswer {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  rating
  evidence
  gap
  reason
  owner
}`) as unknown as TypedDocumentString<MoveAssessmentPageQuery, MoveAssessmentPageQueryVariables>;
export const MoveAssessmentDocument = new TypedDocumentString(`
    mutation MoveAssessment($input: MoveAssessmentInput!) {
  moveAssessment(input: $input) {
    move {
      assessment {
        id
      }
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveAssessmentMutation, MoveAssessmentMutationVariables>;
export const UndoMoveAssessmentDocument = new TypedDocumentString(`
    mutation UndoMoveAssessment($input: UndoMoveAssessmentInput!) {
  undoMoveAssessment(input: $input) {
    move {
      assessment {
        id
      }
      source {
        id
      }
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoMoveAssessmentMutation, UndoMoveAssessmentMutationVariables>;
export const MunicipalityProgressFileDocument = new TypedDocumentString(`
    query MunicipalityProgressFile($slug: String!, $after: String, $commitment: Int, $period: String, $plan: ID, $first: Int! = 50) {
  municipality(slug: $slug) {
    slug
    progress(
      first: $first
      after: $after
      commitment: $commitment
      period: $period
      plan: $plan
      withActions: true
    ) {
      nodes {
        ...MunicipalityReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MunicipalityReport on ProgressReport {
  id
  period
  status
  revision
  publishedAt
  invented
  commitment {
    number
    title {
      text
      lang
      dir
    }
  }
  action {
    number
    text {
      text
      lang
      dir
    }
    plan {
      title {
        text
        lang
        dir
      }
    }
  }
  summary {
    text
    lang
    dir
  }
  evidence {
    title
    url
    effectiveOn
  }
}`) as unknown as TypedDocumentString<MunicipalityProgressFileQuery, MunicipalityProgressFileQueryVariables>;
export const MunicipalityProgressPageDocument = new TypedDocumentString(`
    query MunicipalityProgressPage($slug: String!, $after: String, $commitment: Int, $period: String, $plan: ID) {
  municipality(slug: $slug) {
    slug
    province
    name {
      text
      lang
      dir
    }
    reportedYears {
      commitment
      period
      status
      reportId
      invented
    }
    reportedActions {
      period
      status
      reportId
      invented
      action {
        id
        number
        text {
          text
          lang
          dir
        }
        plan {
          id
          title {
            text
            lang
            dir
          }
        }
      }
    }
    progress(
      first: 20
      after: $after
      commitment: $commitment
      period: $period
      plan: $plan
      withActions: true
    ) {
      totalCount
      nodes {
        ...MunicipalityReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
}
    fragment MunicipalityReport on ProgressReport {
  id
  period
  status
  revision
  publishedAt
  invented
  commitment {
    number
    title {
      text
      lang
      dir
    }
  }
  action {
    number
    text {
      text
      lang
      dir
    }
    plan {
      title {
        text
        lang
        dir
      }
    }
  }
  summary {
    text
    lang
    dir
  }
  evidence {
    title
    url
    effectiveOn
  }
}`) as unknown as TypedDocumentString<MunicipalityProgressPageQuery, MunicipalityProgressPageQueryVariables>;
export const MaturityWithDocument = new TypedDocumentString(`
    query MaturityWith($slug: String!, $model: String!) {
  municipality(slug: $slug) {
    maturity(model: $model) {
      ...MaturityOnRecord
    }
  }
}
    fragment MaturityOnRecord on MunicipalityMaturity {
  overallLevel
  assessedOn
  elements {
    element
    level
  }
  assessment {
    id
    invented
    mode
    isNamed
    model {
      code
      name {
        text
        lang
        dir
      }
      edition
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      elements {
        code
        name {
          text
          lang
          dir
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MaturityWithQuery, MaturityWithQueryVariables>;
export const MunicipalityPageDocument = new TypedDocumentString(`
    query MunicipalityPage($slug: String!, $thing: ID!, $itemsAfter: String) {
  municipality(slug: $slug) {
    ...MunicipalityRecord
    ...MunicipalityWork
    ...MunicipalityMeetings
    actionItems(first: 6, after: $itemsAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OwnItem
      }
    }
    settledItems: actionItems(settled: true, first: 6) {
      nodes {
        ...OwnItem
      }
    }
  }
  draftActionPlans(municipality: $slug) {
    id
    title {
      text
      lang
      dir
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
    umbrella
  }
  activity(first: 5, filter: {municipality: $slug}) {
    totalCount
    nodes {
      id
      kind
      at
      summary {
        text
        lang
        dir
      }
      url
      invented
    }
  }
  viewer {
    ...Followed
    following(kind: MUNICIPALITY, thing: $thing) {
      pace
      muted
    }
    grants {
      role
      municipality {
        slug
      }
    }
  }
}
    fragment ActionItemLine on ActionItem {
  id
  text {
    text
    lang
    dir
  }
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  owner
  dueOn
  status
  event {
    slug
  }
}
fragment Followed on Viewer {
  mayFollow
  letterChoices {
    pace
    topics
  }
}
fragment MunicipalityRecord on Municipality {
  slug
  name {
    text
    lang
    dir
  }
  province
  kind
  population
  standing
  evidence
  recordNote
  location {
    latitude
    longitude
  }
  knownMemberBy {
    value
    precision
  }
  memberships {
    network {
      code
    }
    joinedOn {
      value
      precision
    }
    joinedBasis
    hasLeft
    leftOn {
      value
      precision
    }
  }
  pathway {
    currentStep
    milestones {
      invented
      step
      reachedOn {
        value
        precision
      }
      note {
        text
        lang
        dir
      }
      actor
      document {
        title
        url
      }
      source {
        text
      }
    }
  }
  formerNames {
    name {
      text
      lang
      dir
    }
    usedUntil {
      value
      precision
    }
  }
  upperTier {
    slug
    name {
      text
      lang
      dir
    }
  }
  mergedInto {
    slug
    name {
      text
      lang
      dir
    }
  }
  mergedFrom {
    slug
    name {
      text
      lang
      dir
    }
  }
  mayKeepContacts
  recordKeeping {
    identity
  }
  contacts {
    person {
      id
      displayName
    }
    title {
      text
      lang
      dir
    }
    champion
    elected
  }
}
fragment MunicipalityWork on Municipality {
  commitmentProgress {
    reported
    total
    byCommitment {
      number
      status
      publishedAt
    }
  }
  progress(first: 30) {
    totalCount
    nodes {
      id
      commitment {
        number
      }
      period
      status
      publishedAt
      invented
      summary {
        text
        lang
        dir
      }
    }
  }
  maturity {
    ...MaturityOnRecord
  }
  assessments {
    id
    status
    model {
      code
      edition
    }
  }
  inclusionReports {
    id
    year
    edition
    lockedAt
    correctedBy {
      id
    }
  }
  actionPlans {
    nodes {
      id
      title {
        text
        lang
        dir
      }
      period {
        from
        to
      }
      languages
      actionCount
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      participants {
        part
      }
    }
  }
  planInvitations {
    id
    title {
      text
      lang
      dir
    }
  }
}
fragment MunicipalityMeetings on Municipality {
  upcoming: events(when: UPCOMING, first: 5) {
    totalCount
    nodes {
      ...MunicipalityEvent
    }
  }
  past: events(when: PAST, first: 5) {
    totalCount
    nodes {
      ...MunicipalityEvent
    }
  }
  resources(first: 6) {
    totalCount
    nodes {
      slug
      title {
        text
        lang
        dir
      }
      kind
      year
    }
  }
}
fragment MunicipalityEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  precision
  timeZone
  invented
}
fragment OwnItem on ActionItem {
  ...ActionItemLine
  event {
    title {
      text
      lang
      dir
    }
  }
  actions {
    id
  }
}
fragment MaturityOnRecord on MunicipalityMaturity {
  overallLevel
  assessedOn
  elements {
    element
    level
  }
  assessment {
    id
    invented
    mode
    isNamed
    model {
      code
      name {
        text
        lang
        dir
      }
      edition
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      elements {
        code
        name {
          text
          lang
          dir
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const NewsPageDocument = new TypedDocumentString(`
    query NewsPage($filter: ActivityFilter!, $after: String) {
  activity(first: 20, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      at
      url
      commitments
      invented
      summary {
        text
        lang
        dir
      }
      municipality {
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
}
    `) as unknown as TypedDocumentString<NewsPageQuery, NewsPageQueryVariables>;
export const OrganiserDeskPageDocument = new TypedDocumentString(`
    query OrganiserDeskPage($now: DateTime!, $since: DateTime!, $after: String, $lookAfter: String, $overAfter: String, $itemsAfter: String, $draftsAfter: String) {
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
  drafts: events(
    filter: {status: [DRAFT], organised: true}
    first: 16
    after: $draftsAfter
  ) {
    totalCount
    nodes {
      ...CalendarEvent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  polls {
    id
    title {
      text
      lang
      dir
    }
    closesAt
    timeZone
    invented
    status
    askedCount
    answeredCount
    viewerMayDecide
  }
  look: events(
    from: $now
    filter: {needsLook: true}
    first: 16
    after: $lookAfter
  ) {
    totalCount
    nodes {
      ...EventToCome
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  toCome: events(
    from: $now
    filter: {status: [PUBLISHED], organised: true}
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      ...EventToCome
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  over: events(
    from: $since
    to: $now
    filter: {status: [PUBLISHED], organised: true}
    order: LATEST
    first: 12
    after: $overAfter
  ) {
    nodes {
      ...CalendarEvent
      registeredCount
      minutes {
        status
      }
      attendanceRecord {
        recordedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  overdue: overdueActionItems(first: 10, after: $itemsAfter) {
    totalCount
    nodes {
      ...ActionItemLine
      event {
        title {
          text
          lang
          dir
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActionItemLine on ActionItem {
  id
  text {
    text
    lang
    dir
  }
  municipality {
    slug
    name {
      text
      lang
      dir
    }
  }
  owner
  dueOn
  status
  event {
    slug
  }
}
fragment CalendarEvent on Event {
  slug
  title {
    text
    lang
    dir
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  formerTimes {
    startsAt
    timeZone
  }
  audience
  venue
  online
  invented
}
fragment EventToCome on Event {
  ...CalendarEvent
  registrationLevel
  reminders {
    hoursBefore
    dueAt
    sentAt
  }
  places {
    attendance
    capacity
    registeredCount
    waitlistedCount
  }
}`) as unknown as TypedDocumentString<OrganiserDeskPageQuery, OrganiserDeskPageQueryVariables>;
export const OwnPastPageDocument = new TypedDocumentString(`
    query OwnPastPage($slug: String!) {
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    assessments {
      id
      status
      mode
      assessedOn
      isNamed
      invented
      overallLevel
      elements {
        element
        level
      }
      answers {
        indicator {
          code
          title {
            text
            lang
            dir
          }
          counterparts {
            model
            kind
            indicator {
              code
            }
          }
        }
        rating
      }
      model {
        code
        family
        edition
        levels {
          number
        }
        name {
          text
          lang
          dir
        }
        elements {
          code
          family
          name {
            text
            lang
            dir
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnPastPageQuery, OwnPastPageQueryVariables>;
export const PartnersPageDocument = new TypedDocumentString(`
    query PartnersPage($from: Date, $to: Date, $partner: ID, $after: String) {
  viewer {
    grants {
      role
    }
  }
  partners(first: 100) {
    totalCount
    nodes {
      id
      kind
      website
      name {
        text
        lang
        dir
      }
      note {
        text
        lang
        dir
      }
      source {
        text
      }
    }
  }
  workingGroup {
    stays {
      partner {
        id
        name {
          text
          lang
          dir
        }
      }
      joined {
        happenedOn {
          value
          precision
        }
        reportedFrom
        reportedUntil
        note {
          text
          lang
          dir
        }
        source {
          text
        }
      }
      left {
        happenedOn {
          value
          precision
        }
        reportedFrom
        reportedUntil
        source {
          text
        }
      }
    }
  }
  partnerWorks(
    first: 20
    after: $after
    filter: {from: $from, to: $to, partner: $partner}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      what {
        text
        lang
        dir
      }
      happenedOn {
        value
        precision
      }
      reportedFrom
      reportedUntil
      source {
        text
      }
      partners {
        id
        name {
          text
          lang
          dir
        }
      }
      municipalities {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersPageQuery, PartnersPageQueryVariables>;
export const DescribePlanActionDocument = new TypedDocumentString(`
    mutation DescribePlanAction($input: DescribePlanActionInput!) {
  describePlanAction(input: $input) {
    action {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescribePlanActionMutation, DescribePlanActionMutationVariables>;
export const PlanActionPageDocument = new TypedDocumentString(`
    query PlanActionPage($id: ID!) {
  viewer {
    person {
      id
    }
  }
  planAction(id: $id) {
    ...PlanActionToDescribe
    indicator {
      model
      code
      title {
        text
        lang
        dir
      }
    }
    actionItem {
      id
      event {
        slug
        title {
          text
          lang
          dir
        }
      }
    }
    progress {
      id
      period
      status
      invented
      publishedAt
      summary {
        text
        lang
        dir
      }
    }
    plan {
      id
      status
      sourceLang
      viewerMayEdit
      period {
        from
        to
      }
      title {
        text
        lang
        dir
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
}
    fragment PlanActionToDescribe on PlanAction {
  id
  viewerMayDescribe
  doneBy {
    slug
    name {
      text
      lang
      dir
    }
  }
  number
  text {
    text
    lang
    dir
  }
  status
  declaredStatus
  stamp
  owner
  partners
  timeline
  startsOn
  endsOn
  budgetLine
  isOtherLevel
  weight
  commitments {
    number
  }
}`) as unknown as TypedDocumentString<PlanActionPageQuery, PlanActionPageQueryVariables>;
export const PlanTranslationPageDocument = new TypedDocumentString(`
    query PlanTranslationPage($id: ID!, $lang: String!) {
  actionPlan(id: $id) {
    id
    revision
    status
    sourceLang
    viewerMayEdit
    title {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    translations {
      lang
      complete
      missingCount
      staleCount
    }
    texts(lang: $lang) {
      ...PlanTextRow
    }
  }
  viewer {
    person {
      id
    }
    grants {
      role
    }
  }
}
    fragment PlanTextRow on PlanTextPair {
  id
  kind
  level
  number
  source {
    text
    lang
    dir
  }
  sourceRevision
  text {
    text
    lang
    dir
  }
  state
  sourceBefore
  differences {
    code
    facts
  }
}`) as unknown as TypedDocumentString<PlanTranslationPageQuery, PlanTranslationPageQueryVariables>;
export const WritePlanTextsDocument = new TypedDocumentString(`
    mutation WritePlanTexts($input: WritePlanTextsInput!) {
  writePlanTexts(input: $input) {
    changedCount
    conflicts {
      ...PlanTextConflict
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment PlanTextConflict on PlanTextConflict {
  id
  sent
  now
}`) as unknown as TypedDocumentString<WritePlanTextsMutation, WritePlanTextsMutationVariables>;
export const PlanXliffDocument = new TypedDocumentString(`
    query PlanXliff($id: ID!, $lang: String!) {
  actionPlan(id: $id) {
    id
    xliff(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<PlanXliffQuery, PlanXliffQueryVariables>;
export const ImportPlanXliffDocument = new TypedDocumentString(`
    mutation ImportPlanXliff($input: ImportPlanXliffInput!) {
  importPlanXliff(input: $input) {
    changedCount
    unknownCount
    conflicts {
      ...PlanTextConflict
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment PlanTextConflict on PlanTextConflict {
  id
  sent
  now
}`) as unknown as TypedDocumentString<ImportPlanXliffMutation, ImportPlanXliffMutationVariables>;
export const ApplyYearSheetDocument = new TypedDocumentString(`
    mutation ApplyYearSheet($input: ApplyYearSheetInput!) {
  applyYearSheet(input: $input) {
    sheet {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyYearSheetMutation, ApplyYearSheetMutationVariables>;
export const PlanYearExportDocument = new TypedDocumentString(`
    query PlanYearExport($id: ID!, $year: String!, $lang: String!) {
  yearSheetWords(lang: $lang) {
    columns {
      column
      heading
    }
    statuses {
      status
      word
    }
  }
  actionPlan(id: $id) {
    id
    viewerShares {
      slug
    }
    segments {
      action {
        ...PlanYearRow
      }
    }
  }
}
    fragment PlanYearRow on PlanAction {
  id
  number
  text {
    text
  }
  doneBy {
    slug
  }
  line(year: $year, lang: $lang) {
    base
    status
    done
    obstacles
    evidence
  }
}`) as unknown as TypedDocumentString<PlanYearExportQuery, PlanYearExportQueryVariables>;
export const ImportYearSheetDocument = new TypedDocumentString(`
    mutation ImportYearSheet($input: ImportYearSheetInput!) {
  importYearSheet(input: $input) {
    sheet {
      id
    }
    faults {
      row
      column
      value
      message
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportYearSheetMutation, ImportYearSheetMutationVariables>;
export const PlanYearPageDocument = new TypedDocumentString(`
    query PlanYearPage($id: ID!, $year: String!) {
  actionPlan(id: $id) {
    id
    status
    viewerShares {
      slug
      name {
        text
      }
    }
    yearSheets(year: $year) {
      id
      fileName
      state
      sentAt
    }
    title {
      text
      lang
      dir
    }
    period {
      from
      to
    }
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
    }
    segments {
      id
      kind
      level
      number
      text {
        text
        lang
        dir
      }
      action {
        report(period: $year) {
          id
          status
          invented
          summary {
            text
            lang
            dir
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanYearPageQuery, PlanYearPageQueryVariables>;
export const YearSheetPageDocument = new TypedDocumentString(`
    query YearSheetPage($id: ID!) {
  yearSheet(id: $id) {
    id
    year
    lang
    fileName
    state
    sentAt
    appliedAt
    undoneAt
    publishedCount
    sentBy {
      displayName
    }
    plan {
      id
      title {
        text
        lang
        dir
      }
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
    comparison {
      stamp
      unchangedCount
      changedCount
      conflictCount
      actions {
        row
        action {
          id
          number
          text {
            text
            lang
            dir
          }
        }
        cells {
          column
          merge
          base
          sheet
          ours
        }
      }
    }
  }
  viewer {
    grants {
      role
    }
  }
}
    `) as unknown as TypedDocumentString<YearSheetPageQuery, YearSheetPageQueryVariables>;
export const UndoYearSheetDocument = new TypedDocumentString(`
    mutation UndoYearSheet($input: UndoYearSheetInput!) {
  undoYearSheet(input: $input) {
    sheet {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoYearSheetMutation, UndoYearSheetMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!) {
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
  actionPlan(id: $id) {
    id
    revision
    status
    discardedAt
    withdrawal {
      at
      reason {
        text
        lang
        dir
      }
    }
    sourceLang
    languages
    publishedAt
    viewerMayEdit
    title {
      text
      lang
      dir
    }
    translations {
      lang
      complete
      missingCount
      staleCount
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    period {
      from
      to
    }
    source
    note
    participants {
      part
      viewerMayAnswer
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
    copiedFrom {
      plan {
        id
        title {
          text
          lang
          dir
        }
        municipality {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
      template {
        code
        note {
          text
          lang
          dir
        }
      }
    }
    actionCount
    progress {
      ...ProgressFigure
    }
    progressByShare {
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      progress {
        ...ProgressFigure
      }
    }
    segments {
      ...PlanPiece
    }
  }
}
    fragment ProgressFigure on PlanProgress {
  figure
  reported
  unreported
  otherLevel
  weight
  invented
  byStatus {
    status
    count
  }
}
fragment PlanPiece on PlanSegment {
  id
  level
  kind
  number
  text {
    text
    lang
    dir
  }
  progress {
    ...ProgressFigure
  }
  action {
    id
    status
    commitments {
      number
    }
    owner
    partners
    timeline
    startsOn
    endsOn
    budgetLine
    isOtherLevel
    viewerMayDescribe
    doneBy {
      slug
      name {
        text
        lang
        dir
      }
    }
    weight
    share
    invented
  }
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PublishActionPlanDocument = new TypedDocumentString(`
    mutation PublishActionPlan($input: PublishActionPlanInput!) {
  publishActionPlan(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishActionPlanMutation, PublishActionPlanMutationVariables>;
export const PlansPageDocument = new TypedDocumentString(`
    query PlansPage($after: String, $filter: ActionPlanFilter) {
  actionPlans(first: 20, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      actionCount
      title {
        text
        lang
        dir
      }
      period {
        from
        to
      }
      progress {
        figure
        invented
      }
      participants {
        part
      }
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
  commitments {
    number
    title {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<PlansPageQuery, PlansPageQueryVariables>;
export const MunicipalitiesOfProvinceDocument = new TypedDocumentString(`
    query MunicipalitiesOfProvince($province: [Province!]) {
  municipalities(first: 100, filter: {province: $province}) {
    nodes {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesOfProvinceQuery, MunicipalitiesOfProvinceQueryVariables>;
export const VoteInPollDocument = new TypedDocumentString(`
    mutation VoteInPoll($input: VoteInPollInput!) {
  voteInPoll(input: $input) {
    poll {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VoteInPollMutation, VoteInPollMutationVariables>;
export const RemindPollDocument = new TypedDocumentString(`
    mutation RemindPoll($input: RemindPollInput!) {
  remindPoll(input: $input) {
    poll {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemindPollMutation, RemindPollMutationVariables>;
export const SettlePollDocument = new TypedDocumentString(`
    mutation SettlePoll($input: SettlePollInput!) {
  settlePoll(input: $input) {
    event {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettlePollMutation, SettlePollMutationVariables>;
export const WithdrawPollDocument = new TypedDocumentString(`
    mutation WithdrawPoll($input: WithdrawPollInput!) {
  withdrawPoll(input: $input) {
    poll {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPollMutation, WithdrawPollMutationVariables>;
export const ChangePollPageDocument = new TypedDocumentString(`
    query ChangePollPage($id: ID!) {
  viewer {
    person {
      id
    }
  }
  poll(id: $id) {
    id
    revision
    status
    viewerMayDecide
    title {
      text
      lang
      dir
    }
    allTitles {
      text
      lang
    }
    allDescriptions {
      text
      lang
    }
    allAccessNotes {
      text
      lang
    }
    audience
    venue
    address
    onlineUrl
    capacity
    onlineCapacity
    timeZone
    closesAt
    options {
      id
      startsAt
      endsAt
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePollPageQuery, ChangePollPageQueryVariables>;
export const ChangePollDocument = new TypedDocumentString(`
    mutation ChangePoll($input: ChangePollInput!) {
  changePoll(input: $input) {
    poll {
      id
    }
    preview {
      ...PollPreviewParts
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment PollPreviewParts on PollPreview {
  municipalities {
    slug
    name {
      text
      lang
      dir
    }
  }
  times {
    startsAt
    endsAt
    holidays {
      name {
        text
        lang
        dir
      }
      date
      federal
      municipalities
    }
    clashes {
      event {
        slug
        title {
          text
          lang
          dir
        }
      }
      municipalities {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ChangePollMutation, ChangePollMutationVariables>;
export const PollsPageDocument = new TypedDocumentString(`
    query PollsPage {
  viewer {
    grants {
      role
      municipality {
        slug
      }
    }
  }
  polls {
    id
    title {
      text
      lang
      dir
    }
    closesAt
    timeZone
    invented
    status
    askedCount
    answeredCount
    viewerMayDecide
    viewerIsOutstanding
  }
}
    `) as unknown as TypedDocumentString<PollsPageQuery, PollsPageQueryVariables>;
export const NewPollPageDocument = new TypedDocumentString(`
    query NewPollPage {
  viewer {
    grants {
      role
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      province
      name {
        text
        lang
        dir
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewPollPageQuery, NewPollPageQueryVariables>;
export const MembersToAskDocument = new TypedDocumentString(`
    query MembersToAsk($filter: MunicipalityFilter!) {
  municipalities(first: 100, filter: $filter) {
    nodes {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<MembersToAskQuery, MembersToAskQueryVariables>;
export const OpenPollDocument = new TypedDocumentString(`
    mutation OpenPoll($input: OpenPollInput!) {
  openPoll(input: $input) {
    poll {
      id
    }
    preview {
      ...PollPreviewParts
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment PollPreviewParts on PollPreview {
  municipalities {
    slug
    name {
      text
      lang
      dir
    }
  }
  times {
    startsAt
    endsAt
    holidays {
      name {
        text
        lang
        dir
      }
      date
      federal
      municipalities
    }
    clashes {
      event {
        slug
        title {
          text
          lang
          dir
        }
      }
      municipalities {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<OpenPollMutation, OpenPollMutationVariables>;
export const PollPageDocument = new TypedDocumentString(`
    query PollPage($id: ID!) {
  viewer {
    person {
      id
    }
  }
  poll(id: $id) {
    id
    title {
      text
      lang
      dir
    }
    description {
      text
      lang
      dir
    }
    timeZone
    invented
    audience
    venue
    address
    online
    accessNotes {
      text
      lang
      dir
    }
    withdrawalReason {
      text
      lang
      dir
    }
    hostMunicipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    closesAt
    status
    askedCount
    answeredCount
    remindedAt
    viewerMayDecide
    settledOption {
      id
    }
    event {
      slug
    }
    options {
      id
      startsAt
      endsAt
      yes
      ifNeeded
      no
      provinces
      rank
      best
      attendedElsewhere
      holidays {
        name {
          text
          lang
          dir
        }
        date
        federal
        municipalities
      }
      clashes {
        event {
          slug
          title {
            text
            lang
            dir
          }
        }
        municipalities {
          slug
          name {
            text
            lang
            dir
          }
        }
      }
      viewerEvents {
        slug
        title {
          text
          lang
          dir
        }
      }
    }
    sheets {
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
      answers
      comment
      answeredBy {
        id
        displayName
      }
      answeredAt
      isComplete
      viewerMayAnswer
    }
  }
}
    `) as unknown as TypedDocumentString<PollPageQuery, PollPageQueryVariables>;
export const ProgressChangesPageDocument = new TypedDocumentString(`
    query ProgressChangesPage($id: ID!, $from: Int, $to: Int) {
  progressReport(id: $id) {
    id
    period
    invented
    commitment {
      number
      title {
        text
        lang
        dir
      }
    }
    action {
      id
      number
      text {
        text
        lang
        dir
      }
      plan {
        id
        title {
          text
          lang
          dir
        }
      }
    }
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
    }
    revisions {
      number
      status
      publishedAt
    }
    difference(from: $from, to: $to) {
      from {
        number
        status
        publishedAt
      }
      to {
        number
        status
        publishedAt
      }
      summary {
        ...ChangedText
      }
      challenges {
        ...ChangedText
      }
      evidence {
        kind
        before {
          title
          url
          file {
            ...FileFacts
          }
          effectiveOn
        }
        after {
          title
          url
          file {
            ...FileFacts
          }
          effectiveOn
        }
      }
    }
  }
}
    fragment ChangedText on TextDifference {
  lang
  dir
  kind
  addedWords
  removedWords
  parts {
    kind
    text
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<ProgressChangesPageQuery, ProgressChangesPageQueryVariables>;
export const ProgressReportPageDocument = new TypedDocumentString(`
    query ProgressReportPage($id: ID!, $revision: Int) {
  progressReport(id: $id, revision: $revision) {
    id
    period
    status
    revision
    revisions {
      number
      status
      publishedAt
    }
    publishedAt
    invented
    publishedBy {
      displayName
    }
    summary {
      text
      lang
      dir
    }
    challenges {
      text
      lang
      dir
    }
    allSummaries {
      lang
    }
    evidence {
      title
      url
      file {
        ...FileFacts
      }
      effectiveOn
    }
    commitment {
      number
      title {
        text
        lang
        dir
      }
    }
    action {
      id
      number
      text {
        text
        lang
        dir
      }
      plan {
        id
        title {
          text
          lang
          dir
        }
      }
    }
    reviewedBy {
      displayName
    }
    validations {
      ...ShownValidation
    }
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
      memberships {
        ...SharedNetwork
      }
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
        memberships {
          ...SharedNetwork
        }
      }
    }
  }
}
    fragment SharedNetwork on Membership {
  hasLeft
  network {
    code
  }
}
fragment ShownValidation on Validation {
  id
  reportRevision
  verdict
  signedAt
  withdrawnAt
  viewerMayReply
  viewerMayWithdraw
  words {
    text
    lang
    dir
  }
  links {
    title
    url
  }
  peer {
    slug
    name {
      text
      lang
      dir
    }
  }
  signedBy {
    displayName
  }
  reply {
    revision
    writtenAt
    allWords {
      text
      lang
    }
    words {
      text
      lang
      dir
    }
    writtenBy {
      displayName
    }
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<ProgressReportPageQuery, ProgressReportPageQueryVariables>;
export const SaveProgressDraftDocument = new TypedDocumentString(`
    mutation SaveProgressDraft($input: SaveProgressDraftInput!) {
  saveProgressDraft(input: $input) {
    draft {
      municipality {
        province
      }
      ...WrittenDraft
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment WrittenDraft on ProgressDraft {
  id
  period
  revision
  status
  basedOn
  confirmed
  notReviewed
  note
  savedAt
  commitment {
    number
  }
  action {
    id
    number
    text {
      text
      lang
      dir
    }
  }
  writtenBy {
    displayName
  }
  summary {
    text
    lang
    dir
  }
  challenges {
    text
    lang
    dir
  }
  evidence {
    title
    url
    file {
      ...FileFacts
    }
    effectiveOn
  }
  carriedFrom {
    report
    revision
    period
  }
  review {
    sentAt
    reviewer {
      id
      displayName
    }
    sentBy {
      displayName
    }
  }
  returnedBy {
    displayName
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<SaveProgressDraftMutation, SaveProgressDraftMutationVariables>;
export const DiscardProgressDraftDocument = new TypedDocumentString(`
    mutation DiscardProgressDraft($input: DiscardProgressDraftInput!) {
  discardProgressDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardProgressDraftMutation, DiscardProgressDraftMutationVariables>;
export const RestoreProgressDraftDocument = new TypedDocumentString(`
    mutation RestoreProgressDraft($input: RestoreProgressDraftInput!) {
  restoreProgressDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreProgressDraftMutation, RestoreProgressDraftMutationVariables>;
export const SendProgressDraftDocument = new TypedDocumentString(`
    mutation SendProgressDraft($input: SendProgressDraftInput!) {
  sendProgressDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendProgressDraftMutation, SendProgressDraftMutationVariables>;
export const ReturnProgressDraftDocument = new TypedDocumentString(`
    mutation ReturnProgressDraft($input: ReturnProgressDraftInput!) {
  returnProgressDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnProgressDraftMutation, ReturnProgressDraftMutationVariables>;
export const PublishProgressPageDocument = new TypedDocumentString(`
    query PublishProgressPage($slug: String!, $reports: ProgressReportFilter!, $commitment: Int, $isOnCommitment: Boolean!, $action: ID!, $isOnAction: Boolean!) {
  planAction(id: $action) @include(if: $isOnAction) {
    id
    number
    text {
      text
      lang
      dir
    }
    plan {
      id
      title {
        text
        lang
        dir
      }
    }
    doneBy {
      slug
    }
    progress {
      period
      ...WrittenReport
    }
  }
  municipality(slug: $slug) {
    slug
    province
    name {
      text
      lang
      dir
    }
    progressDrafts {
      ...WrittenDraft
    }
    unpublishedFiles {
      ...FileFacts
    }
    contacts {
      mayEdit
      person {
        id
        displayName
      }
    }
    progress(first: 30, commitment: $commitment) @include(if: $isOnCommitment) {
      nodes {
        period
        ...WrittenReport
      }
    }
  }
  viewer {
    person {
      id
    }
    grants {
      role
      municipality {
        slug
      }
    }
  }
  commitments {
    number
    tierNote
    title {
      text
      lang
      dir
    }
    explanation {
      text
      lang
      dir
    }
  }
  progressReports(first: 10, filter: $reports) {
    nodes {
      commitment {
        number
      }
      action {
        id
      }
      ...WrittenReport
    }
  }
}
    fragment WrittenDraft on ProgressDraft {
  id
  period
  revision
  status
  basedOn
  confirmed
  notReviewed
  note
  savedAt
  commitment {
    number
  }
  action {
    id
    number
    text {
      text
      lang
      dir
    }
  }
  writtenBy {
    displayName
  }
  summary {
    text
    lang
    dir
  }
  challenges {
    text
    lang
    dir
  }
  evidence {
    title
    url
    file {
      ...FileFacts
    }
    effectiveOn
  }
  carriedFrom {
    report
    revision
    period
  }
  review {
    sentAt
    reviewer {
      id
      displayName
    }
    sentBy {
      displayName
    }
  }
  returnedBy {
    displayName
  }
}
fragment WrittenReport on ProgressReport {
  id
  status
  revision
  publishedAt
  invented
  publishedBy {
    displayName
  }
  allSummaries {
    text
    lang
    dir
  }
  allChallenges {
    text
    lang
    dir
  }
  evidence {
    title
    url
    file {
      ...FileFacts
    }
    effectiveOn
  }
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<PublishProgressPageQuery, PublishProgressPageQueryVariables>;
export const PublishProgressDocument = new TypedDocumentString(`
    mutation PublishProgress($input: PublishProgressInput!) {
  publishProgress(input: $input) {
    report {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishProgressMutation, PublishProgressMutationVariables>;
export const PublishedCountDeskDocument = new TypedDocumentString(`
    query PublishedCountDesk($network: NetworkCode!) {
  viewer {
    grants {
      role
    }
  }
  publishedCounts(network: $network) {
    ...CountRecord
    id
    comparedOn
    provedCount
    difference
    revisions {
      ...CountRecord
    }
  }
  struck: publishedCounts(network: $network, struck: true) {
    ...CountRecord
    id
    revisions {
      ...CountRecord
    }
  }
}
    fragment CountRecord on PublishedCount {
  revision
  date
  precision
  count
  what
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<PublishedCountDeskQuery, PublishedCountDeskQueryVariables>;
export const RecordPublishedCountDocument = new TypedDocumentString(`
    mutation RecordPublishedCount($input: RecordPublishedCountInput!) {
  recordPublishedCount(input: $input) {
    publishedCount {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPublishedCountMutation, RecordPublishedCountMutationVariables>;
export const CorrectPublishedCountDocument = new TypedDocumentString(`
    mutation CorrectPublishedCount($input: CorrectPublishedCountInput!) {
  correctPublishedCount(input: $input) {
    publishedCount {
      id
    }
    current {
      ...CountRecord
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment CountRecord on PublishedCount {
  revision
  date
  precision
  count
  what
  source {
    text
  }
  struck
  reason
  recordedAt
}`) as unknown as TypedDocumentString<CorrectPublishedCountMutation, CorrectPublishedCountMutationVariables>;
export const RatersPageDocument = new TypedDocumentString(`
    query RatersPage($id: ID!) {
  assessment(id: $id) {
    ...AssessmentHead
    ratingRounds {
      id
      state
      closesOn
      openedAt
      closedAt
      remindedOn
      returnedCount
      participation {
        group
        invitedCount
        answeredCount
        completeCount
      }
      spread {
        ...SpreadRow
      }
    }
    signature {
      ...Signed
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentHead on Assessment {
  id
  mode
  status
  revision
  isNamed
  viewerMayWrite
  invented
  assessedOn
  overallLevel
  answeredCount
  indicatorCount
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
  model {
    code
    edition
    name {
      text
      lang
      dir
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  elements {
    element
    level
    answeredCount
    indicatorCount
    unreviewedCount
    editionCount
  }
}
fragment SpreadRow on IndicatorSpread {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  counts {
    ...CountsOfRatings
  }
  groups {
    group
    counts {
      ...CountsOfRatings
    }
  }
  stepsApart
  suggestion
  comments
}
fragment CountsOfRatings on RatingCounts {
  notStarted
  inProgress
  met
  notApplicable
  unknown
}
fragment Signed on AssessmentSignature {
  signedAt
  signedBy {
    displayName
  }
  changed {
    code
  }
}`) as unknown as TypedDocumentString<RatersPageQuery, RatersPageQueryVariables>;
export const AgreePageDocument = new TypedDocumentString(`
    query AgreePage($id: ID!, $element: String!) {
  assessment(id: $id) {
    ...AssessmentHead
    model {
      outcomes {
        element
        indicators {
          code
          snapshot
          title {
            text
            lang
            dir
          }
        }
      }
    }
    answers(element: $element) {
      ...AnsweredRow
    }
    ratingRounds {
      state
      spread(element: $element) {
        ...SpreadRow
      }
    }
  }
  viewer {
    person {
      id
    }
  }
}
    fragment AssessmentHead on Assessment {
  id
  mode
  status
  revision
  isNamed
  viewerMayWrite
  invented
  assessedOn
  overallLevel
  answeredCount
  indicatorCount
  municipality {
    slug
    province
    name {
      text
      lang
      dir
    }
  }
  model {
    code
    edition
    name {
      text
      lang
      dir
    }
    elements {
      code
      family
      name {
        text
        lang
        dir
      }
    }
  }
  elements {
    element
    level
    answeredCount
    indicatorCount
    unreviewedCount
    editionCount
  }
}
fragment AnsweredRow on IndicatorAnswer {
  indicator {
    code
  }
  rating
  reason
  evidence
  evidenceOn
  gap
  owner
  revision
  lastRating
  files {
    ...FileFacts
  }
  answeredBy {
    displayName
  }
}
fragment SpreadRow on IndicatorSpread {
  indicator {
    code
    title {
      text
      lang
      dir
    }
  }
  counts {
    ...CountsOfRatings
  }
  groups {
    group
    counts {
      ...CountsOfRatings
    }
  }
  stepsApart
  suggestion
  comments
}
fragment CountsOfRatings on RatingCounts {
  notStarted
  inProgress
  met
  notApplicable
  unknown
}
fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<AgreePageQuery, AgreePageQueryVariables>;
export const OpenRatingRoundDocument = new TypedDocumentString(`
    mutation OpenRatingRound($input: OpenRatingRoundInput!) {
  openRatingRound(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRatingRoundMutation, OpenRatingRoundMutationVariables>;
export const InviteRatersDocument = new TypedDocumentString(`
    mutation InviteRaters($input: InviteRatersInput!) {
  inviteRaters(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteRatersMutation, InviteRatersMutationVariables>;
export const RemindRatersDocument = new TypedDocumentString(`
    mutation RemindRaters($input: RemindRatersInput!) {
  remindRaters(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemindRatersMutation, RemindRatersMutationVariables>;
export const WithdrawRaterDocument = new TypedDocumentString(`
    mutation WithdrawRater($input: WithdrawRaterInput!) {
  withdrawRater(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawRaterMutation, WithdrawRaterMutationVariables>;
export const CloseRatingRoundDocument = new TypedDocumentString(`
    mutation CloseRatingRound($input: CloseRatingRoundInput!) {
  closeRatingRound(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRatingRoundMutation, CloseRatingRoundMutationVariables>;
export const SignAgreedRatingDocument = new TypedDocumentString(`
    mutation SignAgreedRating($input: SignAgreedRatingInput!) {
  signAgreedRating(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignAgreedRatingMutation, SignAgreedRatingMutationVariables>;
export const RatingSheetDocument = new TypedDocumentString(`
    query RatingSheet($token: String!) {
  ratingSheet(token: $token) {
    state
    group
    groupCount
    closesOn
    asked
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
    }
    model {
      edition
      name {
        text
        lang
        dir
      }
      elements {
        code
        family
        name {
          text
          lang
          dir
        }
      }
      levels {
        number
        name {
          text
          lang
          dir
        }
      }
      outcomes {
        number
        level
        element
        title {
          text
          lang
          dir
        }
        indicators {
          code
          title {
            text
            lang
            dir
          }
          evidenceExamples {
            text
            lang
            dir
          }
        }
      }
    }
    ratings {
      indicator
      rating
      comment
    }
  }
}
    `) as unknown as TypedDocumentString<RatingSheetQuery, RatingSheetQueryVariables>;
export const RateIndicatorsDocument = new TypedDocumentString(`
    mutation RateIndicators($input: RateIndicatorsInput!) {
  rateIndicators(input: $input) {
    sheet {
      municipality {
        province
      }
      ratings {
        indicator
        rating
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RateIndicatorsMutation, RateIndicatorsMutationVariables>;
export const ReportsPageDocument = new TypedDocumentString(`
    query ReportsPage($after: String, $atDesk: Boolean!) {
  viewer {
    grants {
      role
      network {
        code
      }
    }
  }
  reports(first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      lockedAt
      createdAt
      network {
        code
      }
      period {
        from
        to
      }
      corrects {
        id
      }
    }
  }
  discardedReports @include(if: $atDesk) {
    id
    revision
    createdAt
    discardedAt
    network {
      code
    }
    period {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsPageQuery, ReportsPageQueryVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  report(id: $id) {
    id
    revision
    basis
    lockedAt
    mayWrite
    network {
      code
      name {
        text
      }
    }
    corrects {
      id
    }
    correctedBy {
      id
      lockedAt
    }
    content {
      text
      sha256
    }
    paragraphs {
      id
      section
      position
      allTexts {
        text
        lang
      }
    }
    developments {
      openingDay
      openingCount
      closingCount
      undatedCount
      joined {
        ...ReportMembership
      }
      named {
        ...ReportMembership
      }
      left {
        ...ReportMembership
      }
      mayHaveJoined {
        ...ReportMembership
      }
      steps {
        ...ReportStep
      }
      mayHaveReached {
        ...ReportStep
      }
      partnerWorks {
        id
        what {
          text
        }
        happenedOn {
          value
          precision
        }
        reportedFrom
        reportedUntil
        partners {
          name {
            text
          }
        }
        municipalities {
          name {
            text
          }
        }
        source {
          text
        }
      }
      workingGroupChanges {
        step
        partner {
          name {
            text
          }
        }
        happenedOn {
          value
          precision
        }
        reportedFrom
        reportedUntil
        source {
          text
        }
      }
      needs {
        what {
          text
        }
        answer {
          text
        }
        source {
          text
        }
      }
      publishedCounts {
        date
        precision
        count
        what
        comparedOn
        provedCount
        difference
        source {
          text
        }
      }
    }
    period {
      from
      to
      events(first: 75) {
        totalCount
        nodes {
          slug
          startsAt
          precision
          timeZone
          venue
          status
          invented
          source
          title {
            text
          }
        }
      }
      progressReports(first: 75) {
        totalCount
        nodes {
          id
          period
          status
          publishedAt
          invented
          summary {
            text
          }
          commitment {
            number
            title {
              text
            }
          }
          municipality {
            name {
              text
            }
          }
        }
      }
    }
  }
}
    fragment ReportMembership on Membership {
  joinedOn {
    value
    precision
  }
  joinedBasis
  knownBy {
    value
    precision
  }
  leftOn {
    value
    precision
  }
  municipality {
    slug
    name {
      text
    }
  }
}
fragment ReportStep on ReachedStep {
  municipality {
    slug
    name {
      text
    }
  }
  milestone {
    step
    reachedOn {
      value
      precision
    }
    note {
      text
    }
    source {
      text
    }
  }
}`) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const PublishedCountsPageDocument = new TypedDocumentString(`
    query PublishedCountsPage {
  publishedCounts(network: CMARD) {
    date
    precision
    comparedOn
    count
    provedCount
    what
    source {
      text
    }
  }
  networks {
    code
    names {
      name {
        text
        lang
        dir
      }
      abbreviation
      since {
        value
        precision
      }
      until {
        value
        precision
      }
    }
  }
  rosterHistory(network: CMARD) {
    day
    totalCount
    unprovedCount
  }
}
    `) as unknown as TypedDocumentString<PublishedCountsPageQuery, PublishedCountsPageQueryVariables>;
export const RosterOfDayDocument = new TypedDocumentString(`
    query RosterOfDay($network: NetworkCode!, $asOf: Date, $knownAt: DateTime, $countBy: RosterCountRule!, $search: String!, $after: String, $isSearched: Boolean!, $isCoalition: Boolean!) {
  roster(network: $network, asOf: $asOf, knownAt: $knownAt, countBy: $countBy) {
    asOf
    totalCount
    undatedCount
    recordedSince
    published {
      date
      precision
      count
      comparedOn
      provedCount
      difference
      what
      source {
        text
      }
    }
    byProvince {
      province
      count
    }
    byStep {
      step
      count
    }
    memberships(first: 100, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        joinedOn {
          value
          precision
        }
        joinedBasis
        municipality {
          knownMemberBy {
            value
            precision
          }
          slug
          name {
            text
            lang
            dir
          }
          province
          kind
          population
          standing
        }
      }
    }
    places(search: $search) {
      slug
      name {
        text
      }
      province
      location {
        latitude
        longitude
      }
    }
  }
  rosterHistory(network: $network, knownAt: $knownAt) {
    day
    totalCount
    unprovedCount
  }
  publishedCounts(network: $network, knownAt: $knownAt) {
    comparedOn
    count
  }
  pathwayFigures(asOf: $asOf, knownAt: $knownAt) @include(if: $isCoalition) {
    invented
    othersByStep {
      step
      count
    }
    betweenSteps {
      ...Duration
    }
    consultedAtOnce {
      ...Duration
    }
    consultedInSequence {
      ...Duration
    }
  }
  found: municipalities(first: 100, filter: {search: $search}) @include(if: $isSearched) {
    nodes {
      slug
      name {
        text
        lang
        dir
      }
      kind
      population
      standing
    }
  }
}
    fragment Duration on StepDuration {
  from
  to
  n
  medianDays
  approximate
}`) as unknown as TypedDocumentString<RosterOfDayQuery, RosterOfDayQueryVariables>;
export const RosterPageDocument = new TypedDocumentString(`
    query RosterPage($network: NetworkCode!, $asOf: Date, $after: String, $othersAfter: String, $filter: MunicipalityFilter!, $isNarrowed: Boolean!) {
  roster(network: $network, asOf: $asOf) {
    asOf
    totalCount
    undatedCount
    published {
      date
      precision
      count
      comparedOn
      provedCount
      difference
      what
      source {
        text
      }
    }
    byProvince {
      province
      count
    }
    byStep {
      step
      count
    }
    memberships(first: 100, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        joinedOn {
          value
          precision
        }
        joinedBasis
        municipality {
          knownMemberBy {
            value
            precision
          }
          slug
          name {
            text
            lang
            dir
          }
          province
          kind
          population
          standing
        }
      }
    }
    places(filter: $filter) {
      slug
      name {
        text
      }
      province
      location {
        latitude
        longitude
      }
    }
    others(first: 50, after: $othersAfter, filter: $filter) @include(if: $isNarrowed) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        name {
          text
          lang
          dir
        }
        kind
        population
        standing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterPageQuery, RosterPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $first: Int!, $after: String, $municipalities: Boolean!, $progressReports: Boolean!, $events: Boolean!, $resources: Boolean!, $discussions: Boolean!) {
  municipalities(first: $first, after: $after, filter: {search: $text}) @include(if: $municipalities) {
    totalCount
    readAs {
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      found {
        title {
          ...Found
        }
      }
      node {
        slug
        province
        kind
      }
    }
  }
  progressReports(first: $first, after: $after, filter: {search: $text}) @include(if: $progressReports) {
    totalCount
    readAs {
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      found {
        excerpt {
          ...Found
        }
      }
      node {
        id
        period
        invented
        municipality {
          name {
            text
          }
        }
        commitment {
          number
          title {
            text
            lang
            dir
          }
        }
      }
    }
  }
  events(first: $first, after: $after, filter: {search: $text}) @include(if: $events) {
    totalCount
    readAs {
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      found {
        title {
          ...Found
        }
        excerpt {
          ...Found
        }
      }
      node {
        slug
        kind
        startsAt
        endsAt
        precision
        timeZone
        invented
      }
    }
  }
  resources(first: $first, after: $after, search: $text) @include(if: $resources) {
    totalCount
    readAs {
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      found {
        title {
          ...Found
        }
        excerpt {
          ...Found
        }
      }
      node {
        slug
        kind
        year
        languages
        invented
      }
    }
  }
  discussions(first: $first, after: $after, filter: {search: $text}) @include(if: $discussions) {
    totalCount
    readAs {
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      found {
        title {
          ...Found
        }
        excerpt {
          ...Found
        }
      }
      node {
        id
        askedAt
        invented
      }
    }
  }
}
    fragment Found on FoundText {
  lang
  dir
  parts {
    text
    isFound
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SharePlanPageDocument = new TypedDocumentString(`
    query SharePlanPage($id: ID!) {
  actionPlan(id: $id) {
    id
    status
    viewerMayEdit
    title {
      text
      lang
      dir
    }
    municipality {
      slug
      name {
        text
        lang
        dir
      }
    }
    participants {
      part
      since
      viewerMayAnswer
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
    }
    segments {
      action {
        id
        number
        text {
          text
          lang
          dir
        }
        doneBy {
          slug
        }
      }
    }
  }
  cmard: municipalities(first: 100, filter: {network: CMARD}) {
    ...ThoseToInvite
  }
  wic: municipalities(first: 100, filter: {network: WIC}) {
    ...ThoseToInvite
  }
  viewer {
    person {
      id
    }
  }
}
    fragment ThoseToInvite on MunicipalityConnection {
  nodes {
    slug
    name {
      text
      lang
      dir
    }
  }
}`) as unknown as TypedDocumentString<SharePlanPageQuery, SharePlanPageQueryVariables>;
export const InviteToPlanDocument = new TypedDocumentString(`
    mutation InviteToPlan($input: InviteToPlanInput!) {
  inviteToPlan(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteToPlanMutation, InviteToPlanMutationVariables>;
export const WithdrawPlanInvitationDocument = new TypedDocumentString(`
    mutation WithdrawPlanInvitation($input: WithdrawPlanInvitationInput!) {
  withdrawPlanInvitation(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPlanInvitationMutation, WithdrawPlanInvitationMutationVariables>;
export const AnswerPlanInvitationDocument = new TypedDocumentString(`
    mutation AnswerPlanInvitation($input: AnswerPlanInvitationInput!) {
  answerPlanInvitation(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerPlanInvitationMutation, AnswerPlanInvitationMutationVariables>;
export const LeavePlanDocument = new TypedDocumentString(`
    mutation LeavePlan($input: LeavePlanInput!) {
  leavePlan(input: $input) {
    plan {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeavePlanMutation, LeavePlanMutationVariables>;
export const AssignPlanActionDocument = new TypedDocumentString(`
    mutation AssignPlanAction($input: AssignPlanActionInput!) {
  assignPlanAction(input: $input) {
    action {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignPlanActionMutation, AssignPlanActionMutationVariables>;
export const EditResourcePageDocument = new TypedDocumentString(`
    query EditResourcePage($slug: String!) {
  viewer {
    person {
      id
    }
  }
  resource(slug: $slug) {
    slug
    kind
    url
    author
    licence
    languages
    audience
    province
    year
    indicators
    revision
    mayChange
    withdrawnAt
    withdrawnWithAnswer
    title {
      text
      lang
      dir
    }
    commitments {
      number
    }
    allTitles {
      text
      lang
    }
    allSummaries {
      text
      lang
    }
    allTexts {
      situation {
        text
        lang
      }
      done {
        text
        lang
      }
      cost {
        text
        lang
      }
      result {
        text
        lang
      }
      advice {
        text
        lang
      }
      what {
        text
        lang
      }
      where {
        text
        lang
      }
      hours {
        text
        lang
      }
    }
    service {
      phone
      email
    }
    fileLines {
      id
      current {
        id
        name
        version
      }
      earlier {
        id
        name
        version
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
  maturityModel(code: "hrmm-2012") {
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditResourcePageQuery, EditResourcePageQueryVariables>;
export const ChangeResourceDocument = new TypedDocumentString(`
    mutation ChangeResource($input: ChangeResourceInput!) {
  changeResource(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeResourceMutation, ChangeResourceMutationVariables>;
export const AddResourceFileDocument = new TypedDocumentString(`
    mutation AddResourceFile($input: AddResourceFileInput!) {
  addResourceFile(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddResourceFileMutation, AddResourceFileMutationVariables>;
export const WithdrawResourceDocument = new TypedDocumentString(`
    mutation WithdrawResource($input: WithdrawResourceInput!) {
  withdrawResource(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawResourceMutation, WithdrawResourceMutationVariables>;
export const RestoreResourceDocument = new TypedDocumentString(`
    mutation RestoreResource($input: RestoreResourceInput!) {
  restoreResource(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreResourceMutation, RestoreResourceMutationVariables>;
export const TakeBackResourceFileDocument = new TypedDocumentString(`
    mutation TakeBackResourceFile($input: TakeBackResourceFileInput!) {
  takeBackResourceFile(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackResourceFileMutation, TakeBackResourceFileMutationVariables>;
export const ShareResourcePageDocument = new TypedDocumentString(`
    query ShareResourcePage {
  viewer {
    grants {
      role
      municipality {
        slug
        province
        name {
          text
          lang
          dir
        }
      }
    }
  }
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
      dir
    }
  }
  maturityModel(code: "hrmm-2012") {
    outcomes {
      indicators {
        code
        title {
          text
          lang
          dir
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShareResourcePageQuery, ShareResourcePageQueryVariables>;
export const KeptLibraryFileDocument = new TypedDocumentString(`
    query KeptLibraryFile($id: ID!) {
  libraryFile(id: $id) {
    id
    name
    size
  }
}
    `) as unknown as TypedDocumentString<KeptLibraryFileQuery, KeptLibraryFileQueryVariables>;
export const ShareResourceDocument = new TypedDocumentString(`
    mutation ShareResource($input: ShareResourceInput!) {
  shareResource(input: $input) {
    resource {
      slug
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShareResourceMutation, ShareResourceMutationVariables>;
export const OpenSurveySheetDocument = new TypedDocumentString(`
    mutation OpenSurveySheet($input: OpenSurveySheetInput!) {
  openSurveySheet(input: $input) {
    sheet {
      progress
      ...KeptAnswers
      municipality {
        slug
        name {
          text
          lang
          dir
        }
      }
      survey {
        ...AskedSurvey
      }
    }
    userErrors {
      code
      field
    }
  }
}
    fragment AskedSurvey on Survey {
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  opensOn
  closesOn
  state
  invented
  questions {
    id
    kind
    required
    least
    most
    prompt {
      text
      lang
      dir
    }
    choices {
      value
      label {
        text
        lang
        dir
      }
    }
  }
}
fragment KeptAnswers on SurveySheet {
  revision
  answers {
    question
    choices
    number
    text
  }
}`) as unknown as TypedDocumentString<OpenSurveySheetMutation, OpenSurveySheetMutationVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($input: AnswerSurveyInput!) {
  answerSurvey(input: $input) {
    sheet {
      revision
    }
    current {
      ...KeptAnswers
    }
    userErrors {
      code
      field
    }
  }
}
    fragment KeptAnswers on SurveySheet {
  revision
  answers {
    question
    choices
    number
    text
  }
}`) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const SurveysPageDocument = new TypedDocumentString(`
    query SurveysPage($first: Int!, $after: String) {
  surveys(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title {
        text
        lang
        dir
      }
      closesOn
      reconstructed
      invented
      publishedAt
      sentCount
      answeredCount
    }
  }
}
    `) as unknown as TypedDocumentString<SurveysPageQuery, SurveysPageQueryVariables>;
export const SurveyPageDocument = new TypedDocumentString(`
    query SurveyPage($id: ID!) {
  survey(id: $id) {
    ...SurveyResultsOfPage
  }
}
    fragment SurveyResultsOfPage on Survey {
  id
  title {
    text
    lang
    dir
  }
  intro {
    text
    lang
    dir
  }
  note {
    text
    lang
    dir
  }
  source {
    text
  }
  opensOn
  closesOn
  lastDay
  state
  reconstructed
  invented
  publishedAt
  sentCount
  letterCount
  answeredCount
  questions {
    id
    kind
    prompt {
      text
      lang
      dir
    }
    answeredCount
    tally {
      value
      choice {
        text
        lang
        dir
      }
      count
    }
  }
}`) as unknown as TypedDocumentString<SurveyPageQuery, SurveyPageQueryVariables>;
export const TargetsPageDocument = new TypedDocumentString(`
    query TargetsPage($slug: String!, $model: String!) {
  viewer {
    person {
      id
    }
  }
  municipality(slug: $slug) {
    slug
    name {
      text
      lang
      dir
    }
    assessments {
      model {
        code
        edition
      }
    }
    workingAssessment(model: $model) {
      id
      viewerMayWrite
      invented
      model {
        code
        edition
        levels {
          number
        }
        elements {
          code
          family
          name {
            text
            lang
            dir
          }
        }
        outcomes {
          element
          level
          indicators {
            code
          }
        }
      }
      elements {
        element
        level
      }
    }
    maturityTargets {
      id
      level
      dueOn
      endedAt
      element {
        code
        family
        name {
          text
          lang
          dir
        }
      }
      model {
        code
      }
      road {
        id
        code
        level
        indicator {
          title {
            text
            lang
            dir
          }
        }
        actions {
          id
          endsOn
          plan {
            id
          }
          text {
            text
            lang
            dir
          }
        }
      }
      distances {
        level
        applicable
        missing
        isReached
        assessment {
          id
          assessedOn
          mode
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetsPageQuery, TargetsPageQueryVariables>;
export const SetMaturityTargetDocument = new TypedDocumentString(`
    mutation SetMaturityTarget($input: SetMaturityTargetInput!) {
  setMaturityTarget(input: $input) {
    target {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetMaturityTargetMutation, SetMaturityTargetMutationVariables>;
export const DropMaturityTargetDocument = new TypedDocumentString(`
    mutation DropMaturityTarget($input: DropMaturityTargetInput!) {
  dropMaturityTarget(input: $input) {
    target {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DropMaturityTargetMutation, DropMaturityTargetMutationVariables>;
export const ValidationsPageDocument = new TypedDocumentString(`
    query ValidationsPage($id: ID!) {
  progressReport(id: $id) {
    id
    period
    status
    revision
    summary {
      text
      lang
      dir
    }
    commitment {
      number
      title {
        text
        lang
        dir
      }
    }
    action {
      number
      text {
        text
        lang
        dir
      }
    }
    municipality {
      slug
      province
      name {
        text
        lang
        dir
      }
      memberships {
        ...SharedNetwork
      }
    }
    validations {
      ...ShownValidation
    }
  }
  viewer {
    grants {
      role
      municipality {
        slug
        name {
          text
          lang
          dir
        }
        memberships {
          ...SharedNetwork
        }
      }
    }
  }
}
    fragment SharedNetwork on Membership {
  hasLeft
  network {
    code
  }
}
fragment ShownValidation on Validation {
  id
  reportRevision
  verdict
  signedAt
  withdrawnAt
  viewerMayReply
  viewerMayWithdraw
  words {
    text
    lang
    dir
  }
  links {
    title
    url
  }
  peer {
    slug
    name {
      text
      lang
      dir
    }
  }
  signedBy {
    displayName
  }
  reply {
    revision
    writtenAt
    allWords {
      text
      lang
    }
    words {
      text
      lang
      dir
    }
    writtenBy {
      displayName
    }
  }
}`) as unknown as TypedDocumentString<ValidationsPageQuery, ValidationsPageQueryVariables>;
export const ValidateProgressDocument = new TypedDocumentString(`
    mutation ValidateProgress($input: ValidateProgressInput!) {
  validateProgress(input: $input) {
    validation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ValidateProgressMutation, ValidateProgressMutationVariables>;
export const ReplyToValidationDocument = new TypedDocumentString(`
    mutation ReplyToValidation($input: ReplyToValidationInput!) {
  replyToValidation(input: $input) {
    validation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToValidationMutation, ReplyToValidationMutationVariables>;
export const WithdrawValidationDocument = new TypedDocumentString(`
    mutation WithdrawValidation($input: WithdrawValidationInput!) {
  withdrawValidation(input: $input) {
    validation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawValidationMutation, WithdrawValidationMutationVariables>;
export const WebhooksPageDocument = new TypedDocumentString(`
    query WebhooksPage {
  viewer {
    grants {
      role
    }
    webhooks {
      id
      url
      description
      state
      filter {
        ...FilterOfWebhook
      }
      lastTried {
        state
        status
        fault
        triedAt
      }
    }
  }
  ...WebhookChoices
}
    fragment FilterOfWebhook on WebhookFilter {
  kind
  province
  municipality {
    slug
    name {
      text
    }
  }
  commitment
}
fragment WebhookChoices on Query {
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
}`) as unknown as TypedDocumentString<WebhooksPageQuery, WebhooksPageQueryVariables>;
export const AddWebhookDocument = new TypedDocumentString(`
    mutation AddWebhook($input: AddWebhookInput!) {
  addWebhook(input: $input) {
    webhook {
      id
    }
    secret
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddWebhookMutation, AddWebhookMutationVariables>;
export const WebhookPageDocument = new TypedDocumentString(`
    query WebhookPage($id: ID!, $after: String, $state: [WebhookDeliveryState!]) {
  viewer {
    webhook(id: $id) {
      id
      url
      description
      state
      reason
      stateSince
      failingSince
      previousSecretUntil
      madeAt
      filter {
        ...FilterOfWebhook
      }
      deliveries(first: 20, after: $after, state: $state) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          event
          messageId
          isReplay
          state
          attempts
          at
          triedAt
          nextTryAt
          status
          fault
          milliseconds
          answer
          body
          activity {
            kind
            url
            summary {
              text
              lang
              dir
            }
          }
        }
      }
    }
  }
  ...WebhookChoices
}
    fragment FilterOfWebhook on WebhookFilter {
  kind
  province
  municipality {
    slug
    name {
      text
    }
  }
  commitment
}
fragment WebhookChoices on Query {
  municipalities(first: 100) {
    nodes {
      slug
      name {
        text
      }
    }
  }
  commitments {
    number
    title {
      text
      lang
    }
  }
}`) as unknown as TypedDocumentString<WebhookPageQuery, WebhookPageQueryVariables>;
export const ChangeWebhookDocument = new TypedDocumentString(`
    mutation ChangeWebhook($input: ChangeWebhookInput!) {
  changeWebhook(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($input: RemoveWebhookInput!) {
  removeWebhook(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    secret
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const PingWebhookDocument = new TypedDocumentString(`
    mutation PingWebhook($input: PingWebhookInput!) {
  pingWebhook(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PingWebhookMutation, PingWebhookMutationVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($input: ReplayDeliveryInput!) {
  replayDelivery(input: $input) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const FileAllowanceDocument = new TypedDocumentString(`
    query FileAllowance($slug: String!) {
  municipality(slug: $slug) {
    fileAllowance {
      files
      bytes
    }
  }
}
    `) as unknown as TypedDocumentString<FileAllowanceQuery, FileAllowanceQueryVariables>;
export const AddFileDocument = new TypedDocumentString(`
    mutation AddFile($input: AddFileInput!) {
  addFile(input: $input) {
    file {
      ...FileFacts
      mediaType
      sha256
      url
    }
    userErrors {
      code
      message
    }
  }
}
    fragment FileFacts on StoredFile {
  id
  name
  size
}`) as unknown as TypedDocumentString<AddFileMutation, AddFileMutationVariables>;
export const MayAddLibraryFileDocument = new TypedDocumentString(`
    query MayAddLibraryFile {
  mayAddLibraryFile
}
    `) as unknown as TypedDocumentString<MayAddLibraryFileQuery, MayAddLibraryFileQueryVariables>;
export const AddLibraryFileDocument = new TypedDocumentString(`
    mutation AddLibraryFile($input: AddLibraryFileInput!) {
  addLibraryFile(input: $input) {
    file {
      id
      name
      size
      mediaType
      sha256
      url
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddLibraryFileMutation, AddLibraryFileMutationVariables>;
export const ActivityFeedDocument = new TypedDocumentString(`
    query ActivityFeed($filter: ActivityFilter!, $municipality: String!, $ofMunicipality: Boolean!, $commitment: Int!, $ofCommitment: Boolean!) {
  municipality(slug: $municipality) @include(if: $ofMunicipality) {
    name {
      text
    }
  }
  commitment(number: $commitment) @include(if: $ofCommitment) {
    number
    title {
      text
    }
  }
  activity(first: 50, filter: $filter) {
    nodes {
      id
      kind
      at
      municipality {
        name {
          text
        }
      }
      summary {
        text
      }
      url
      invented
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityFeedQuery, ActivityFeedQueryVariables>;
export const AuditExportDocument = new TypedDocumentString(`
    query AuditExport($filter: AuditFilter!, $after: String) {
  auditTrail(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      at
      action
      actor {
        id
        displayName
      }
      subject {
        type
        id
      }
      before
      after
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditExportQuery, AuditExportQueryVariables>;
export const EventsCalendarDocument = new TypedDocumentString(`
    query EventsCalendar($filter: EventFilter!, $from: DateTime, $after: String, $municipality: String!, $ofMunicipality: Boolean!, $series: ID!, $ofSeries: Boolean!) {
  municipality(slug: $municipality) @include(if: $ofMunicipality) {
    name {
      text
    }
  }
  eventSeries(id: $series) @include(if: $ofSeries) {
    title {
      text
    }
  }
  events(first: 80, after: $after, from: $from, filter: $filter) {
    nodes {
      ...EventInCalendar
      recurrenceDay
      series {
        id
        title {
          text
        }
        revision
        recurrence {
          rule
          days
          startTime
          endTime
          timeZone
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EventInCalendar on Event {
  slug
  title {
    text
  }
  description {
    text
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  venue
  address
  online
  organizer
  hostMunicipality {
    name {
      text
    }
  }
  source
  invented
  sequence
  updatedAt
}`) as unknown as TypedDocumentString<EventsCalendarQuery, EventsCalendarQueryVariables>;
export const EventCalendarDocument = new TypedDocumentString(`
    query EventCalendar($slug: String!) {
  viewer {
    person {
      id
    }
  }
  event(slug: $slug) {
    ...EventInCalendar
    viewerEntry {
      ...OwnEntry
    }
  }
}
    fragment OwnEntry on PersonalCalendarEntry {
  uid
  status
  onlineUrl
  sequence
  changedAt
}
fragment EventInCalendar on Event {
  slug
  title {
    text
  }
  description {
    text
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  venue
  address
  online
  organizer
  hostMunicipality {
    name {
      text
    }
  }
  source
  invented
  sequence
  updatedAt
}`) as unknown as TypedDocumentString<EventCalendarQuery, EventCalendarQueryVariables>;
export const PersonalCalendarDocument = new TypedDocumentString(`
    query PersonalCalendar($token: String!) {
  personalCalendarEntries(token: $token) {
    event {
      ...EventInCalendar
    }
    ...OwnEntry
  }
}
    fragment OwnEntry on PersonalCalendarEntry {
  uid
  status
  onlineUrl
  sequence
  changedAt
}
fragment EventInCalendar on Event {
  slug
  title {
    text
  }
  description {
    text
  }
  kind
  status
  startsAt
  endsAt
  precision
  timeZone
  venue
  address
  online
  organizer
  hostMunicipality {
    name {
      text
    }
  }
  source
  invented
  sequence
  updatedAt
}`) as unknown as TypedDocumentString<PersonalCalendarQuery, PersonalCalendarQueryVariables>;
export const ImportFaultsExportDocument = new TypedDocumentString(`
    query ImportFaultsExport($id: ID!, $after: String) {
  viewer {
    grants {
      role
    }
  }
  rosterImport(id: $id) {
    faults(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        row
        column
        value
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFaultsExportQuery, ImportFaultsExportQueryVariables>;
export const RosterExportDocument = new TypedDocumentString(`
    query RosterExport($network: NetworkCode!, $asOf: Date, $knownAt: DateTime, $countBy: RosterCountRule!, $search: String, $after: String, $isFirst: Boolean!) {
  roster(network: $network, asOf: $asOf, knownAt: $knownAt, countBy: $countBy) {
    asOf
    totalCount @include(if: $isFirst)
    undatedCount @include(if: $isFirst)
    memberships(first: 100, after: $after, search: $search) {
      nodes {
        id
        revision
        joinedOn {
          value
          precision
        }
        joinedKind
        joinedBasis
        knownBy {
          value
          precision
        }
        leftOn {
          value
          precision
        }
        source {
          text
        }
        municipality {
          slug
          name {
            text
            lang
          }
          province
          kind
          population
          evidence
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterExportQuery, RosterExportQueryVariables>;
export const SurveyExportDocument = new TypedDocumentString(`
    query SurveyExport($id: ID!, $after: String) {
  viewer {
    grants {
      role
    }
  }
  survey(id: $id) {
    id
    state
    title {
      text
    }
    opensOn
    closesOn
    reconstructed
    invented
    source {
      text
    }
    sentCount
    answeredCount
    questions {
      id
      kind
      prompt {
        text
      }
      choices {
        value
        label {
          text
        }
      }
      answeredCount
      tally {
        value
        choice {
          text
        }
        count
      }
    }
    sheets(first: 100, after: $after) {
      nodes {
        municipality {
          slug
          name {
            text
          }
          province
        }
        progress
        way
        savedAt
        answers {
          question
          choices
          number
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyExportQuery, SurveyExportQueryVariables>;
export const FileToSendDocument = new TypedDocumentString(`
    query FileToSend($id: ID!) {
  evidenceFile(id: $id) {
    name
    mediaType
    size
    sha256
    uploadedAt
    isPublic
  }
  libraryFile(id: $id) {
    name
    mediaType
    size
    sha256
    uploadedAt
    isPublic
  }
  takenBackFile(id: $id) {
    reason {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<FileToSendQuery, FileToSendQueryVariables>;
export const OpenMunicipalitiesDocument = new TypedDocumentString(`
    query OpenMunicipalities($first: Int!, $after: String) {
  municipalities(first: $first, after: $after) {
    nodes {
      slug
      name {
        text
        lang
      }
      province
      kind
      population
      location {
        latitude
        longitude
      }
      pathway {
        currentStep
        reachedOn {
          value
          precision
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMunicipalitiesQuery, OpenMunicipalitiesQueryVariables>;
export const OpenMembershipsDocument = new TypedDocumentString(`
    query OpenMemberships($first: Int!, $after: String) {
  municipalities(first: $first, after: $after) {
    nodes {
      slug
      memberships {
        network {
          code
        }
        joinedOn {
          value
          precision
        }
        joinedKind
        knownBy {
          value
          precision
        }
        hasLeft
        leftOn {
          value
          precision
        }
        source {
          text
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMembershipsQuery, OpenMembershipsQueryVariables>;
export const OpenMilestonesDocument = new TypedDocumentString(`
    query OpenMilestones($first: Int!, $after: String) {
  municipalities(first: $first, after: $after) {
    nodes {
      slug
      pathway {
        milestones {
          invented
          step
          reachedOn {
            value
            precision
          }
          actor
          document {
            title
            url
          }
          skipReason
          source {
            text
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMilestonesQuery, OpenMilestonesQueryVariables>;
export const OpenPublishedCountsDocument = new TypedDocumentString(`
    query OpenPublishedCounts {
  cmard: publishedCounts(network: CMARD) {
    ...OpenCount
  }
  wic: publishedCounts(network: WIC) {
    ...OpenCount
  }
}
    fragment OpenCount on PublishedCount {
  network {
    code
  }
  date
  precision
  count
  what
  provedCount
  difference
  source {
    text
  }
}`) as unknown as TypedDocumentString<OpenPublishedCountsQuery, OpenPublishedCountsQueryVariables>;
export const OpenExpressedNeedsDocument = new TypedDocumentString(`
    query OpenExpressedNeeds {
  cmard: expressedNeeds(network: CMARD) {
    ...OpenNeed
  }
  wic: expressedNeeds(network: WIC) {
    ...OpenNeed
  }
}
    fragment OpenNeed on ExpressedNeed {
  id
  network {
    code
  }
  what {
    text
  }
  answer {
    text
  }
  from
  to
  source {
    text
  }
}`) as unknown as TypedDocumentString<OpenExpressedNeedsQuery, OpenExpressedNeedsQueryVariables>;
export const OpenSurveyResultsDocument = new TypedDocumentString(`
    query OpenSurveyResults($first: Int!, $after: String) {
  surveys(first: $first, after: $after) {
    nodes {
      id
      title {
        text
      }
      lastDay
      reconstructed
      invented
      sentCount
      letterCount
      answeredCount
      questions {
        id
        prompt {
          text
        }
        answeredCount
        tally {
          choice {
            text
          }
          count
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSurveyResultsQuery, OpenSurveyResultsQueryVariables>;
export const OpenCommitmentsDocument = new TypedDocumentString(`
    query OpenCommitments {
  commitments {
    number
    title {
      text
      lang
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCommitmentsQuery, OpenCommitmentsQueryVariables>;
export const OpenProgressDocument = new TypedDocumentString(`
    query OpenProgress($first: Int!, $after: String) {
  progressReports(first: $first, after: $after) {
    nodes {
      id
      municipality {
        slug
      }
      commitment {
        number
      }
      period
      status
      summary {
        text
        lang
      }
      evidence {
        url
      }
      revision
      publishedAt
      invented
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenProgressQuery, OpenProgressQueryVariables>;
export const OpenPlansDocument = new TypedDocumentString(`
    query OpenPlans($first: Int!, $after: String) {
  actionPlans(first: $first, after: $after) {
    nodes {
      id
      municipality {
        slug
      }
      title {
        text
        lang
      }
      languages
      period {
        from
        to
      }
      actionCount
      publishedAt
      source
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPlansQuery, OpenPlansQueryVariables>;
export const OpenPlanActionsDocument = new TypedDocumentString(`
    query OpenPlanActions($after: String) {
  actionPlans(first: 2, after: $after) {
    nodes {
      id
      sections {
        groups {
          actions {
            id
            doneBy {
              slug
            }
            number
            text {
              text
              lang
            }
            owner
            timeline
            status
            isOtherLevel
            commitments {
              number
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPlanActionsQuery, OpenPlanActionsQueryVariables>;
export const OpenMaturityIndicatorsDocument = new TypedDocumentString(`
    query OpenMaturityIndicators {
  maturityModels {
    code
    outcomes {
      element
      level
      indicators {
        code
        title {
          text
          lang
        }
        commitments {
          commitment {
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMaturityIndicatorsQuery, OpenMaturityIndicatorsQueryVariables>;
export const OpenMaturityModelsDocument = new TypedDocumentString(`
    query OpenMaturityModels {
  maturityModels {
    code
  }
}
    `) as unknown as TypedDocumentString<OpenMaturityModelsQuery, OpenMaturityModelsQueryVariables>;
export const OpenMaturityLevelsDocument = new TypedDocumentString(`
    query OpenMaturityLevels($model: String!, $first: Int!, $after: String) {
  peerGroup(filter: {}) {
    namedAssessments(model: $model, first: $first, after: $after) {
      nodes {
        id
        municipality {
          slug
        }
        mode
        assessedOn
        elements {
          element
          level
        }
        invented
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMaturityLevelsQuery, OpenMaturityLevelsQueryVariables>;
export const OpenEventsDocument = new TypedDocumentString(`
    query OpenEvents($first: Int!, $after: String) {
  events(first: $first, after: $after) {
    nodes {
      slug
      title {
        text
        lang
      }
      kind
      status
      startsAt
      endsAt
      precision
      timeZone
      venue
      online
      hostMunicipality {
        slug
      }
      languages
      commitments {
        number
      }
      indicators
      source
      invented
      series {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenEventsQuery, OpenEventsQueryVariables>;
export const OpenEventSeriesDocument = new TypedDocumentString(`
    query OpenEventSeries($first: Int!, $after: String) {
  events(first: $first, after: $after) {
    nodes {
      slug
      series {
        id
        title {
          text
          lang
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenEventSeriesQuery, OpenEventSeriesQueryVariables>;
export const OpenLibraryDocument = new TypedDocumentString(`
    query OpenLibrary($first: Int!, $after: String) {
  resources(first: $first, after: $after) {
    nodes {
      slug
      title {
        text
        lang
      }
      summary {
        text
      }
      kind
      languages
      municipality {
        slug
      }
      commitments {
        number
      }
      indicators
      year
      url
      files {
        url
      }
      source
      audience
      province
      caseStudy {
        situation {
          text
        }
        done {
          text
        }
        cost {
          text
        }
        result {
          text
        }
        advice {
          text
        }
      }
      service {
        what {
          text
        }
        where {
          text
        }
        hours {
          text
        }
        phone
      }
      author
      licence
      invented
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenLibraryQuery, OpenLibraryQueryVariables>;
export const OpenCollectionsDocument = new TypedDocumentString(`
    query OpenCollections($first: Int!, $after: String) {
  collections(first: $first, after: $after) {
    nodes {
      slug
      title {
        text
        lang
      }
      description {
        text
      }
      items {
        slug
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCollectionsQuery, OpenCollectionsQueryVariables>;
export const OpenQuestionsDocument = new TypedDocumentString(`
    query OpenQuestions($first: Int!, $after: String) {
  discussions(first: $first, after: $after) {
    nodes {
      id
      title
      lang
      state
      askedAt
      commitments {
        number
      }
      indicators {
        model
        code
      }
      question {
        ...OpenPost
      }
      answerCount
      acceptedAnswer {
        id
      }
      invented
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OpenPost on Post {
  id
  body
  lang
  speaksAs
  municipality {
    slug
  }
  network {
    code
  }
  writtenAt
  isAccepted
}`) as unknown as TypedDocumentString<OpenQuestionsQuery, OpenQuestionsQueryVariables>;
export const OpenAnswersDocument = new TypedDocumentString(`
    query OpenAnswers($first: Int!, $answers: Int!, $after: String) {
  discussions(first: $first, after: $after) {
    nodes {
      id
      invented
      answers(first: $answers) {
        ...OpenAnswerPage
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OpenPost on Post {
  id
  body
  lang
  speaksAs
  municipality {
    slug
  }
  network {
    code
  }
  writtenAt
  isAccepted
}
fragment OpenAnswerPage on PostConnection {
  nodes {
    ...OpenPost
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<OpenAnswersQuery, OpenAnswersQueryVariables>;
export const OpenMoreAnswersDocument = new TypedDocumentString(`
    query OpenMoreAnswers($id: ID!, $answers: Int!, $after: String) {
  discussion(id: $id) {
    answers(first: $answers, after: $after) {
      ...OpenAnswerPage
    }
  }
}
    fragment OpenPost on Post {
  id
  body
  lang
  speaksAs
  municipality {
    slug
  }
  network {
    code
  }
  writtenAt
  isAccepted
}
fragment OpenAnswerPage on PostConnection {
  nodes {
    ...OpenPost
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<OpenMoreAnswersQuery, OpenMoreAnswersQueryVariables>;
export const OpenPartnersDocument = new TypedDocumentString(`
    query OpenPartners($first: Int!, $after: String) {
  partners(first: $first, after: $after) {
    nodes {
      id
      kind
      name {
        text
      }
      network {
        code
      }
      website
      source {
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPartnersQuery, OpenPartnersQueryVariables>;
export const OpenPartnerWorkDocument = new TypedDocumentString(`
    query OpenPartnerWork($first: Int!, $after: String) {
  partnerWorks(first: $first, after: $after) {
    nodes {
      id
      network {
        code
      }
      what {
        text
      }
      partners {
        id
      }
      municipalities {
        slug
      }
      happenedOn {
        value
        precision
      }
      source {
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPartnerWorkQuery, OpenPartnerWorkQueryVariables>;
export const OpenValidationsDocument = new TypedDocumentString(`
    query OpenValidations($after: String) {
  progressReports(first: 20, after: $after) {
    nodes {
      id
      municipality {
        slug
      }
      commitment {
        number
      }
      period
      invented
      validations {
        id
        reportRevision
        verdict
        words {
          text
          lang
        }
        links {
          url
        }
        peer {
          slug
        }
        signedAt
        withdrawnAt
        reply {
          words {
            text
            lang
          }
          writtenAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenValidationsQuery, OpenValidationsQueryVariables>;
export const OpenDecisionsDocument = new TypedDocumentString(`
    query OpenDecisions($after: String) {
  events(first: 20, after: $after) {
    nodes {
      slug
      invented
      minutes {
        publishedAt
        decisions {
          number
          text {
            text
            lang
          }
          commitments {
            number
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDecisionsQuery, OpenDecisionsQueryVariables>;
export const OpenActionItemsDocument = new TypedDocumentString(`
    query OpenActionItems($after: String) {
  events(first: 20, after: $after) {
    nodes {
      slug
      invented
      minutes {
        actionItems {
          id
          text {
            text
            lang
          }
          municipality {
            slug
          }
          owner
          dueOn
          status
          reason
          settledAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenActionItemsQuery, OpenActionItemsQueryVariables>;
export const OpenInclusionReportsDocument = new TypedDocumentString(`
    query OpenInclusionReports($first: Int!, $after: String) {
  municipalities(first: $first, after: $after) {
    nodes {
      slug
      inclusionReports {
        id
        year
        edition
        lockedAt
        content {
          sha256
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenInclusionReportsQuery, OpenInclusionReportsQueryVariables>;
export const OpenNetworkReportsDocument = new TypedDocumentString(`
    query OpenNetworkReports($first: Int!, $after: String) {
  reports(first: $first, after: $after) {
    nodes {
      id
      network {
        code
      }
      period {
        from
        to
      }
      lockedAt
      corrects {
        id
      }
      content {
        sha256
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenNetworkReportsQuery, OpenNetworkReportsQueryVariables>;
export const OpenNewsDocument = new TypedDocumentString(`
    query OpenNews($first: Int!, $after: String) {
  activity(first: $first, after: $after) {
    nodes {
      id
      at
      kind
      municipality {
        slug
      }
      summary {
        text
      }
      url
      commitments
      invented
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenNewsQuery, OpenNewsQueryVariables>;