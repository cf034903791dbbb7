import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityMapper } from './activity/schema.mappers.ts';
import type { ApiTokenMapper } from './api-token/schema.mappers.ts';
import type { AuditChoicesMapper, AuditEntryMapper } from './audit/schema.mappers.ts';
import type { ConfirmationMapper } from './confirmation/schema.mappers.ts';
import type { ContactMapper, PersonMapper } from './person/schema.mappers.ts';
import type { DeskWorkMapper, SavedViewMapper } from './desk/schema.mappers.ts';
import type { DevelopmentsMapper, PeriodMapper, ReachedStepMapper, ReportMapper, ReportParagraphMapper } from './report/schema.mappers.ts';
import type { ExpressedNeedMapper } from './expressed-need/schema.mappers.ts';
import type { FollowingMapper } from './following/schema.mappers.ts';
import type { FormerNameMapper, MunicipalityMapper, MunicipalityConnectionMapper, MunicipalityEdgeMapper, MunicipalityRecordMapper } from './municipality/schema.mappers.ts';
import type { GrantMapper, NotificationMapper, TaskMapper, ViewerMapper } from './viewer/schema.mappers.ts';
import type { InvitationMapper } from './invitation/schema.mappers.ts';
import type { LetterChoicesMapper } from './letter-choice/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MembershipMapper, NetworkMapper, NetworkNameMapper } from './network/schema.mappers.ts';
import type { MembershipConnectionMapper, RosterMapper, RosterPlaceMapper } from './roster/schema.mappers.ts';
import type { MilestoneMapper } from './pathway/schema.mappers.ts';
import type { PartnerMapper, PartnerWorkMapper, WorkingGroupMapper, WorkingGroupChangeMapper, WorkingGroupMemberMapper } from './partner/schema.mappers.ts';
import type { PeerGroupMapper } from './peer-group/schema.mappers.ts';
import type { PublishedCountMapper } from './published-count/schema.mappers.ts';
import type { RosterImportMapper, RosterImportChangeMapper, RosterImportFaultMapper } from './roster-import/schema.mappers.ts';
import type { SurveyMapper, SurveyChoiceMapper, SurveyCountMapper, SurveyQuestionMapper, SurveyTextMapper } from './survey/schema.mappers.ts';
import type { SurveyAnswerMapper, SurveyRecipientsMapper, SurveySheetMapper } from './survey-sheet/schema.mappers.ts';
import type { WebhookMapper, WebhookDeliveryMapper, WebhookDeliveryConnectionMapper, WebhookFilterMapper } from './webhook/schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, as `2008-08-01`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as `2008-08-01T15:00:00Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute address that begins with `https://` or `http://`. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AcceptInvitationInput = {
  /** The person's name, when it is not as the invitation has it. Whoever has an account keeps its name. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** From the link in the letter. It works once. */
  token: Scalars['String']['input'];
};

export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

/** An account, as the gateway needs it to sign somebody in. */
export type Account = {
  __typename?: 'Account';
  displayName: Scalars['String']['output'];
  grants: Scalars['JSON']['output'];
  personId: Scalars['ID']['output'];
  /** The language in which the person last used the portal. */
  usedLang?: Maybe<Scalars['String']['output']>;
};

/** A piece of news: something was published. */
export type Activity = {
  __typename?: 'Activity';
  at: Scalars['DateTime']['output'];
  /** Numbers of the commitments it is about. */
  commitments: Array<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Invented to demonstrate the portal: nobody's own word. */
  invented: Scalars['Boolean']['output'];
  kind: ActivityKind;
  /** Null for news of the whole network. */
  municipality?: Maybe<Municipality>;
  /** What was published, in the words of its author or its title. */
  summary: LocalizedText;
  /** Path in the portal, without the language: `/progress/…`. */
  url: Scalars['String']['output'];
};

export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  nodes: Array<Activity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  cursor: Scalars['String']['output'];
  node: Activity;
};

export type ActivityFilter = {
  /** Number of a commitment. */
  commitment?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<ActivityKind>>;
  /** Address of a municipality. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and territories that it is about, or else those of its municipality. */
  province?: InputMaybe<Array<Province>>;
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

export type AddMunicipalityInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: MunicipalityKind;
  /** Where it stands on the map; on none without. */
  location?: InputMaybe<LocationInput>;
  name: Array<LocalizedTextInput>;
  /** Residents in the census of 2021. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** Records at once that the network is in touch with it: the first step of the pathway. */
  prospect?: InputMaybe<AddedProspectInput>;
  province: Province;
  /** The permanent address: letters a to z, digits and hyphens, 60 at most. Made from the name unless given. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** What the record rests on. */
  source: Scalars['String']['input'];
  /** The address of the region or county that it lies in. */
  upperTier?: InputMaybe<Scalars['String']['input']>;
};

export type AddWebhookInput = {
  description?: Scalars['String']['input'];
  filter?: InputMaybe<ActivityFilter>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  url: Scalars['String']['input'];
};

export type AddWebhookPayload = {
  __typename?: 'AddWebhookPayload';
  /** Signs what is sent, as `whsec_…`: told now and never again. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

/** That the network is in touch with a municipality. */
export type AddedProspectInput = {
  /** `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  since?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerSurveyInput = {
  /** All answers: what is left out counts as not answered. */
  answers: Array<SurveyAnswerInput>;
  /** True hands the sheet in, false keeps it for later. */
  done: Scalars['Boolean']['input'];
  /** The revision of the sheet that was read. */
  revision: Scalars['Int']['input'];
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** A key that a person made for a script, sent as `Authorization: Bearer …`. Its secret is told once, when it is made, and a hash of it is kept. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** It works, and ends within two weeks. */
  endsSoon: Scalars['Boolean']['output'];
  /** From here on it is refused. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The last day on which it was sent (UTC). Null when never. */
  lastUsedOn?: Maybe<Scalars['Date']['output']>;
  madeAt: Scalars['DateTime']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** The only roles that it acts in, as far as its owner still has them. Null for all that its owner has at the moment. */
  narrowedTo?: Maybe<Array<Grant>>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scope: ApiTokenScope;
  state: ApiTokenState;
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

/** Who sends an API token, as the gateway needs it. */
export type ApiTokenUse = {
  __typename?: 'ApiTokenUse';
  /** With the grants that the token acts in now. */
  account: Account;
  email: Scalars['String']['output'];
  scope: ApiTokenScope;
  state: ApiTokenState;
};

export type ApplyImportInput = {
  id: Scalars['ID']['input'];
};

export type AskToConfirmInput = {
  contact: Scalars['ID']['input'];
};

export type AskToConfirmPayload = {
  __typename?: 'AskToConfirmPayload';
  confirmation?: Maybe<Confirmation>;
  userErrors: Array<UserError>;
};

/** What the trail can be narrowed to. */
export type AuditChoices = {
  __typename?: 'AuditChoices';
  actions: Array<Scalars['String']['output']>;
  /** Everybody who ever changed something, by name. */
  actors: Array<Person>;
  subjectTypes: Array<Scalars['String']['output']>;
};

/** What was done, by whom, to what. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The mutation, as `publishProgress`. */
  action: Scalars['String']['output'];
  /** Null for what the portal did by itself. */
  actor?: Maybe<Person>;
  /** As it is since then; null for something that was removed. Addresses of mail are kept in the records and not shown. */
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  /** As it was; null for something new. Addresses of mail are kept in the records and not shown. */
  before?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  /** Everybody whom `before` or `after` names by their id. */
  people: Array<Person>;
  subject: AuditSubject;
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditFilter = {
  action?: InputMaybe<Scalars['String']['input']>;
  /** Id of a person. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /**
   * A municipality with everything that is kept about it: memberships, steps, contacts, names, plans, reports. Its slug; or words of
   * its names, today's or older ones, and then everybody whom they fit.
   */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** From this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  subjectType?: InputMaybe<Scalars['String']['input']>;
  /** Before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a record in the audit trail is about. */
export type AuditSubject = {
  __typename?: 'AuditSubject';
  id: Scalars['ID']['output'];
  /** The type of the thing, as `ProgressReport`. */
  type: Scalars['String']['output'];
};

export type ChangeContactInput = {
  champion?: InputMaybe<Scalars['Boolean']['input']>;
  contact: Scalars['ID']['input'];
  elected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grants publishing for the municipality, or takes it away at once. */
  mayEdit?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** Since when the person is a contact: today or earlier, and before its end. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Function, 200 characters at most. Languages that are not named stay; an empty text takes its language away. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
};

export type ChangeContactPayload = {
  __typename?: 'ChangeContactPayload';
  contact?: Maybe<Contact>;
  /** With CONFLICT: the contact as somebody else left it meanwhile. */
  current?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ChangeFollowingInput = {
  kind: FollowingKind;
  /** Left out, it stays as it is. */
  muted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null for the pace of all that one follows. Left out, it stays as it is. */
  pace?: InputMaybe<Pace>;
  thing: Scalars['ID']['input'];
};

export type ChangeFollowingPayload = {
  __typename?: 'ChangeFollowingPayload';
  following?: Maybe<Following>;
  userErrors: Array<UserError>;
};

/** What is absent stays. */
export type ChangeReportInput = {
  from?: InputMaybe<Scalars['Date']['input']>;
  /** A correction stays with the network of the report that it corrects. */
  network?: InputMaybe<NetworkCode>;
  report: Scalars['ID']['input'];
  /** The revision of the report that the caller read. */
  revision: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeReportPayload = {
  __typename?: 'ChangeReportPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

/** What is absent stays; `questions` takes the place of all questions. */
export type ChangeSurveyInput = {
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  intro?: InputMaybe<Array<LocalizedTextInput>>;
  opensOn?: InputMaybe<Scalars['Date']['input']>;
  questions?: InputMaybe<Array<SurveyQuestionInput>>;
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
  title?: InputMaybe<Array<LocalizedTextInput>>;
};

/** What is left out stays as it is. */
export type ChangeWebhookInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** All of the filter: what it does not name narrows nothing. */
  filter?: InputMaybe<ActivityFilter>;
  id: Scalars['ID']['input'];
  /** True pauses; false switches on, also what the portal switched off. */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeWebhookPayload = {
  __typename?: 'ChangeWebhookPayload';
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type ChooseLettersInput = {
  /** `en`, `fr`, `ar` or `vi`; null for the language in which the portal is used. Left out, it stays as it is. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** How often news of what is followed comes. Left out, it stays as it is. */
  pace?: InputMaybe<Pace>;
  /** IANA name; null for none. Left out, it stays as it is. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Topics on which letters are to come; there are no more on the others, also none of those that wait. Left out, they stay as they are. */
  topics?: InputMaybe<Array<LetterTopic>>;
};

export type ChooseLettersPayload = {
  __typename?: 'ChooseLettersPayload';
  choices?: Maybe<LetterChoices>;
  userErrors: Array<UserError>;
};

export type Commitment = {
  __typename?: 'Commitment';
  number: Scalars['Int']['output'];
};

export type ConfirmContactInput = {
  answer: ConfirmationAnswer;
  /**
   * Only with NO_LONGER. The successor gets the function of the leaving contact and, where the contact itself is signed in and
   * publishes, that grant. Through the link alone nobody passes it on: who keeps the municipality's contacts gives it.
   */
  successor?: InputMaybe<SuccessorInput>;
  /** From the link in the letter. It works once. */
  token: Scalars['String']['input'];
};

export type ConfirmContactPayload = {
  __typename?: 'ConfirmContactPayload';
  contact?: Maybe<Contact>;
  /** The invitation to the successor, where one was named. */
  invitation?: Maybe<Invitation>;
  userErrors: Array<UserError>;
};

/** The yearly question to a contact: is this still you? The link in its letter works for 90 days, or until the next letter. */
export type Confirmation = {
  __typename?: 'Confirmation';
  answer?: Maybe<ConfirmationAnswer>;
  askedAt: Scalars['DateTime']['output'];
  contact: Contact;
  /** After 30 days without an answer the municipality is on the desk's list. */
  dueAt: Scalars['DateTime']['output'];
  /** The mailbox returned the letter: the address is no longer in use. */
  isReturned: Scalars['Boolean']['output'];
  state: ConfirmationState;
};

export type ConfirmationAnswer =
  /** No longer me: the contact ends. */
  | 'NO_LONGER'
  /** Still me. */
  | 'STILL';

export type ConfirmationConnection = {
  __typename?: 'ConfirmationConnection';
  nodes: Array<Confirmation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

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

/** A person through whom a municipality can be reached, by name and function, from one day to another. */
export type Contact = {
  __typename?: 'Contact';
  /** Speaks for the cause in the municipality. */
  champion: Scalars['Boolean']['output'];
  /** When the person last said that all of it is still right. Null when never, and for whoever does not keep these contacts. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True for a council member, false for staff. */
  elected: Scalars['Boolean']['output'];
  /** The day from which the person is no contact any more: it may be still to come. Null while none is known. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Since when letters to the person come back. Null while they arrive, and for whoever does not keep these contacts. */
  mailReturnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person publishes for the municipality. Null for whoever does not keep these contacts. */
  mayEdit?: Maybe<Scalars['Boolean']['output']>;
  municipality: Municipality;
  person: Person;
  /** Rises with every change; send the one that you read. */
  revision: Scalars['Int']['output'];
  startsOn: Scalars['Date']['output'];
  /** The person's function, in the municipality's own words. */
  title?: Maybe<LocalizedText>;
};

/** Every municipality should have at least one contact of each kind. */
export type ContactKind =
  /** Sits on its council. */
  | 'ELECTED'
  /** Works for the municipality. */
  | 'STAFF';

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectFormerNameInput = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Array<LocalizedTextInput>;
  /** Why the record is corrected, 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  /** That the municipality never carried it. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  usedUntil?: InputMaybe<Scalars['String']['input']>;
};

/** What is true of the period instead: whatever is left out is unknown. */
export type CorrectMembershipInput = {
  hasLeft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the period. */
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  joinedBasis?: InputMaybe<Scalars['String']['input']>;
  joinedKind?: InputMaybe<JoiningKind>;
  joinedOn?: InputMaybe<Scalars['String']['input']>;
  knownBy?: InputMaybe<Scalars['String']['input']>;
  leftOn?: InputMaybe<Scalars['String']['input']>;
  /** Where its leaving is said. */
  leftSource?: InputMaybe<Scalars['String']['input']>;
  /** Why the record is corrected, 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  /** True where the period was recorded by mistake and is not to count. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is true of the step instead: whatever is left out is unknown. */
export type CorrectMilestoneInput = {
  actor?: InputMaybe<Scalars['String']['input']>;
  consulted?: InputMaybe<ConsultationKind>;
  document?: InputMaybe<DocumentInput>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Array<LocalizedTextInput>>;
  reachedOn?: InputMaybe<Scalars['String']['input']>;
  /** Why the record is corrected, 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  /** Needed where steps before it are not on record. */
  skipReason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  step: PathwayStep;
  /** True where it was recorded by mistake and is not to count. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is true of the municipality itself: whatever is left out is unknown, but for its name. */
export type CorrectMunicipalityInput = {
  /** What the record rests on, 500 characters at most. Left out where it stays, empty for nothing. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: MunicipalityKind;
  /** How it is known where it is a member of nothing; left out where that stays. */
  knownAs?: InputMaybe<KnownAs>;
  location?: InputMaybe<LocationInput>;
  municipality: Scalars['String']['input'];
  /** How the name should always have read; left out where it is right. A name that was given up is for `renameMunicipality`. */
  name?: InputMaybe<Array<LocalizedTextInput>>;
  /** Residents in the census of 2021. */
  population?: InputMaybe<Scalars['Int']['input']>;
  province: Province;
  /** What the sources leave open, 2,000 characters at most. Left out where it stays, empty for nothing. */
  recordNote?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
};

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectNeedInput = {
  answer?: InputMaybe<Array<LocalizedTextInput>>;
  from: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  /** True where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['Date']['input'];
  what: Array<LocalizedTextInput>;
};

export type CorrectNeedPayload = {
  __typename?: 'CorrectNeedPayload';
  /** With `CONFLICT`: what somebody else made of it meanwhile. */
  current?: Maybe<ExpressedNeed>;
  /** The new revision; null where nothing was corrected. */
  need?: Maybe<ExpressedNeed>;
  userErrors: Array<UserError>;
};

export type CorrectPartnerInput = {
  id: Scalars['ID']['input'];
  kind: PartnerKind;
  name: Array<LocalizedTextInput>;
  network: NetworkCode;
  note?: InputMaybe<Array<LocalizedTextInput>>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  website?: InputMaybe<Scalars['URL']['input']>;
};

export type CorrectPartnerPayload = {
  __typename?: 'CorrectPartnerPayload';
  /** With CONFLICT: the record as somebody else left it meanwhile. */
  current?: Maybe<Partner>;
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

/** The whole record as it should read: what is left out is taken off it. */
export type CorrectPublishedCountInput = {
  count?: InputMaybe<Scalars['Int']['input']>;
  date?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  /** True where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  what: Scalars['String']['input'];
};

export type CorrectPublishedCountPayload = {
  __typename?: 'CorrectPublishedCountPayload';
  /** With `CONFLICT`: what somebody else made of it meanwhile. */
  current?: Maybe<PublishedCount>;
  /** The new revision; null where nothing was corrected. */
  publishedCount?: Maybe<PublishedCount>;
  userErrors: Array<UserError>;
};

export type CreateSurveyInput = {
  closesOn: Scalars['Date']['input'];
  /** A second request with the same key answers what the first one made. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 5,000 characters at most in each language. */
  intro?: InputMaybe<Array<LocalizedTextInput>>;
  opensOn: Scalars['Date']['input'];
  /** Fifty at most. A draft may do without; what is sent may not. */
  questions?: InputMaybe<Array<SurveyQuestionInput>>;
  /** 200 characters at most in each language. */
  title: Array<LocalizedTextInput>;
};

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** One thing that waits for the secretariat. */
export type DeskWork = {
  __typename?: 'DeskWork';
  /** Of a contact that is missing: when somebody was last invited by a letter that can still be answered; null where nobody is. */
  invitedOn?: Maybe<Scalars['Date']['output']>;
  kind: DeskWorkKind;
  municipality?: Maybe<Municipality>;
  /** Where the work is done: a path in the portal, without the language. */
  path: Scalars['String']['output'];
  /** Since when it waits; null when no record tells. */
  since?: Maybe<Scalars['Date']['output']>;
};

export type DeskWorkConnection = {
  __typename?: 'DeskWorkConnection';
  nodes: Array<DeskWork>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeskWorkCount = {
  __typename?: 'DeskWorkCount';
  count: Scalars['Int']['output'];
  kind: DeskWorkKind;
};

export type DeskWorkFilter = {
  kind?: InputMaybe<Array<DeskWorkKind>>;
  /** Members of this network; the coalition unless given. Contacts of municipalities that are members of none are told with every network. */
  network?: InputMaybe<NetworkCode>;
  province?: InputMaybe<Array<Province>>;
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

/**
 * What the records tell of a network in a period. The same rule counts at both ends: a member counts from the last day that its
 * joining can mean or, without a date, from the day by which a document names it; whatever has no date at all is left out.
 */
export type Developments = {
  __typename?: 'Developments';
  /** Members that the records prove on the last day of the period, or today while it is not over. `openingCount` with `joined` and `named`, less `left`. */
  closingCount: Scalars['Int']['output'];
  /** Members counted for the first time in the period, by a date of joining. */
  joined: Array<Membership>;
  /** Members counted before the period that were no members any more at its end. */
  left: Array<Membership>;
  /** Not counted, but the date of joining is told so roughly that it may lie in the period. */
  mayHaveJoined: Array<Membership>;
  /** Steps whose date is told so roughly that they may lie in the period or outside of it. */
  mayHaveReached: Array<ReachedStep>;
  /** Members counted for the first time in the period, because a document names them; when they joined is not on record. */
  named: Array<Membership>;
  /** Of everything that can have been needed in the period, as a document tells. */
  needs: Array<ExpressedNeed>;
  network: Network;
  /** Members that the records prove on the day before the period. */
  openingCount: Scalars['Int']['output'];
  /** The day before the period, which `openingCount` speaks of. */
  openingDay: Scalars['Date']['output'];
  /** What partners did, of everything that can have happened in the period; oldest first. */
  partnerWorks: Array<PartnerWork>;
  period: Period;
  /** Counts that were published of a day in the period, each beside what the records prove of it. */
  publishedCounts: Array<PublishedCount>;
  /** Steps that were reached in the period, by date; none that was invented to demonstrate the portal. */
  steps: Array<ReachedStep>;
  /** Members of whom no record says since when, as the records are now. They count only from the day by which a document names them. */
  undatedCount: Scalars['Int']['output'];
  /** Changes of the working group, of everything that can have happened in the period; oldest first. */
  workingGroupChanges: Array<WorkingGroupChange>;
};

export type DiscardReportInput = {
  report: Scalars['ID']['input'];
  /** The revision of the report that the caller read. */
  revision: Scalars['Int']['input'];
};

export type DiscardReportPayload = {
  __typename?: 'DiscardReportPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

export type Discussion = {
  __typename?: 'Discussion';
  id: Scalars['ID']['output'];
};

/** A paper that shows something: minutes, a signed declaration, a plan. */
export type Document = {
  __typename?: 'Document';
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['URL']['output']>;
};

export type DocumentInput = {
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['URL']['input']>;
};

export type DraftReportInput = {
  /** Id of the locked report that this one corrects. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  /** The first day that the report speaks of. */
  from: Scalars['Date']['input'];
  network: NetworkCode;
  /** The last day that the report speaks of. */
  to: Scalars['Date']['input'];
};

export type DraftReportPayload = {
  __typename?: 'DraftReportPayload';
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

export type EndContactInput = {
  contact: Scalars['ID']['input'];
  /** The day from which the person is no contact any more: today unless given, and not before its first day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: Scalars['Int']['input'];
};

export type EndContactPayload = {
  __typename?: 'EndContactPayload';
  /** The contact that ended, or will end. What the person wrote keeps its author. */
  contact?: Maybe<Contact>;
  /** With CONFLICT: the contact as somebody else left it meanwhile. */
  current?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type EnterAnswersInput = {
  /** All answers: what is left out counts as not answered. */
  answers: Array<SurveyAnswerInput>;
  done: Scalars['Boolean']['input'];
  /** The revision of the sheet that was read. */
  revision: Scalars['Int']['input'];
  /** Id of the sheet. */
  sheet: Scalars['ID']['input'];
  way: SurveyHeard;
};

export type EventSeries = {
  __typename?: 'EventSeries';
  id: Scalars['ID']['output'];
};

/**
 * Something that members needed, and what was offered in answer, as a document tells. A correction is a new revision of the same need:
 * what was recorded before stays.
 */
export type ExpressedNeed = {
  __typename?: 'ExpressedNeed';
  /** The answer in every language that it was written in. */
  allAnswers: Array<LocalizedText>;
  /** The text in every language that it was written in. */
  allWhat: Array<LocalizedText>;
  /** What was offered in answer; null when the document tells of nothing. */
  answer?: Maybe<LocalizedText>;
  /** The first day of which the source speaks. */
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  network: Network;
  /** Why this revision corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When this revision was entered. */
  recordedAt: Scalars['DateTime']['output'];
  /** When a correction took its place; null for the record in force. */
  replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first record, one more with each correction. */
  revision: Scalars['Int']['output'];
  /** Every record of this need up to this one, newest first; the struck ones for the secretariat alone. */
  revisions: Array<ExpressedNeed>;
  source: Source;
  /** It is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
  /** The last day of which the source speaks. */
  to: Scalars['Date']['output'];
  what: LocalizedText;
};

export type FollowInput = {
  kind: FollowingKind;
  muted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null for the pace of all that one follows. */
  pace?: InputMaybe<Pace>;
  /** Address, number or id. */
  thing: Scalars['ID']['input'];
};

export type FollowPayload = {
  __typename?: 'FollowPayload';
  following?: Maybe<Following>;
  userErrors: Array<UserError>;
};

/** Something that somebody follows: its news come to them by mail. */
export type Following = {
  __typename?: 'Following';
  commitment?: Maybe<Commitment>;
  followedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: FollowingKind;
  /** Where a municipality is followed, and the same for the others. Null also where it may not be seen any more. */
  municipality?: Maybe<Municipality>;
  /** No mail comes, until it is not muted any more. What happens meanwhile is not made up for. */
  muted: Scalars['Boolean']['output'];
  /** The latest of its news that the viewer may read. */
  newest?: Maybe<Activity>;
  /** Null for the pace of all that one follows: `LetterChoices.pace`. */
  pace?: Maybe<Pace>;
  question?: Maybe<Discussion>;
  series?: Maybe<EventSeries>;
  /** Address, number or id of what is followed. */
  thing: Scalars['ID']['output'];
};

export type FollowingConnection = {
  __typename?: 'FollowingConnection';
  nodes: Array<Following>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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

/** A name that a municipality carried for a time, as one record says. */
export type FormerName = {
  __typename?: 'FormerName';
  /** The name in every language that it was written in. */
  allNames: Array<LocalizedText>;
  /** Of the name: all its records share it. */
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** Why it was corrected. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Grows with every record of it. */
  revision: Scalars['Int']['output'];
  source?: Maybe<Source>;
  /** The municipality never carried it: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
  /** When it was given up; null when no source says. */
  usedUntil?: Maybe<PartialDate>;
};

export type FormerNamePayload = {
  __typename?: 'FormerNamePayload';
  /** With CONFLICT: the record that somebody else made meanwhile. */
  current?: Maybe<FormerName>;
  formerName?: Maybe<FormerName>;
  municipality?: Maybe<Municipality>;
  userErrors: Array<UserError>;
};

/** Where a search found its words: in the language in which it found most of them, the reader's own where that makes no difference. */
export type FoundIn = {
  __typename?: 'FoundIn';
  /** Around the first word that was found in the other texts; null where none was. */
  excerpt?: Maybe<FoundText>;
  title?: Maybe<FoundText>;
};

/** A piece of a text, and whether it is what was searched for. */
export type FoundPart = {
  __typename?: 'FoundPart';
  isFound: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

/** A text with the words that a search found in it: the parts together are the text, accents and letters as they were written. */
export type FoundText = {
  __typename?: 'FoundText';
  /** Writing direction of the parts: `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  /** BCP 47 tag of the language of the parts. */
  lang: Scalars['String']['output'];
  parts: Array<FoundPart>;
};

/** A role and what it covers: a municipality, a network, or everything when both are null. */
export type Grant = {
  __typename?: 'Grant';
  municipality?: Maybe<Municipality>;
  network?: Maybe<Network>;
  role: Role;
};

/** A role that its owner has: named as `Viewer.grants` tells it. */
export type GrantInput = {
  /** Slug; for a role in a municipality. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** For a role in a network. */
  network?: InputMaybe<NetworkCode>;
  role: Role;
};

export type HandOverInput = {
  /** The viewer's own contact. */
  contact: Scalars['ID']['input'];
  /** The successor's name, 120 characters at most. */
  displayName: Scalars['String']['input'];
  /** Where the letter to the successor goes. Shown to nobody. */
  email: Scalars['String']['input'];
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. */
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type HandOverPayload = {
  __typename?: 'HandOverPayload';
  /** Once the successor accepts it, the viewer's contact and grant end. Until then nothing changes. */
  invitation?: Maybe<Invitation>;
  userErrors: Array<UserError>;
};

export type ImportRosterInput = {
  /** The file in Base64: CSV or XLSX with the columns of `/exports/roster`, 5 MB and 10,000 rows at most. */
  content: Scalars['String']['input'];
  /** 200 characters at most. */
  fileName: Scalars['String']['input'];
  network: NetworkCode;
};

/** A person was asked by mail to become a contact of a municipality. The address is shown to nobody. */
export type Invitation = {
  __typename?: 'Invitation';
  champion: Scalars['Boolean']['output'];
  /** The person's name, as whoever invites wrote it; the person may correct it. */
  displayName: Scalars['String']['output'];
  /** True for a council member, false for staff. */
  elected: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** When the last letter about it was written. */
  invitedAt: Scalars['DateTime']['output'];
  invitedBy?: Maybe<Person>;
  /** The mailbox returned the letter: the address is wrong, or no longer in use. */
  isReturned: Scalars['Boolean']['output'];
  /** Whether the person will publish for the municipality. */
  mayEdit: Scalars['Boolean']['output'];
  municipality: Municipality;
  /** The contact whose place the person takes: it ends when the person accepts. */
  replaces?: Maybe<Contact>;
  state: InvitationState;
  title?: Maybe<LocalizedText>;
};

export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  nodes: Array<Invitation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InvitationInput = {
  invitation: Scalars['ID']['input'];
};

export type InvitationState =
  | 'ACCEPTED'
  /** Nobody answered within 14 days. For 14 more it can be sent again, and then it is forgotten. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'OPEN'
  | 'WITHDRAWN';

export type InviteContactInput = {
  champion?: Scalars['Boolean']['input'];
  /** 120 characters at most. */
  displayName: Scalars['String']['input'];
  /** True for a council member, false for staff. */
  elected: Scalars['Boolean']['input'];
  /** Where the letter goes. Shown to nobody, and forgotten once the invitation is settled. */
  email: Scalars['String']['input'];
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. The language of whoever invites unless given. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person will publish for the municipality. */
  mayEdit: Scalars['Boolean']['input'];
  /** Address of the municipality in the portal. */
  municipality: Scalars['String']['input'];
  /** Function, 200 characters at most. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
};

export type InviteContactPayload = {
  __typename?: 'InviteContactPayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<UserError>;
};

export type JoinNetworkInput = {
  /** The same key again gets the first answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As the source puts it, 200 characters at most. */
  joinedBasis?: InputMaybe<Scalars['String']['input']>;
  /** RECORDED unless given. */
  joinedKind?: InputMaybe<JoiningKind>;
  /** `2008-08-01`, `2008-08` or `2008`; left out when no source says. */
  joinedOn?: InputMaybe<Scalars['String']['input']>;
  /** A day by which a document names it as a member, where the joining itself has no date. */
  knownBy?: InputMaybe<Scalars['String']['input']>;
  /** Address (slug) of the municipality. */
  municipality: Scalars['String']['input'];
  network: NetworkCode;
  /** Where this is said, 500 characters at most. Left out where it is not known; an empty text is refused. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What the date of joining is the date of. */
export type JoiningKind =
  /** Council voted to join. */
  | 'COUNCIL_RESOLUTION'
  /** The network entered it, or somebody states it. */
  | 'RECORDED'
  /** The declaration was signed. */
  | 'SIGNATURE';

/** How a municipality is known where it is a member of nothing. */
export type KnownAs =
  /** It was applying, or in touch with the network, when last seen. */
  | 'APPLICANT'
  /** A source tells of it, and of no membership. */
  | 'ON_RECORD'
  /** Remembered only: no source found. The secretariat alone sees it. */
  | 'UNVERIFIED';

export type LeaveNetworkInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no member: `2019-05-01`, `2019-05` or `2019`; left out when no source says. */
  leftOn?: InputMaybe<Scalars['String']['input']>;
  municipality: Scalars['String']['input'];
  network: NetworkCode;
  /** The revision that the caller read: a newer one gives CONFLICT. Without it the record in force is meant. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Where its leaving is said, 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How somebody wants to be written to. */
export type LetterChoices = {
  __typename?: 'LetterChoices';
  /** Chosen: `en`, `fr`, `ar` or `vi`. Null where nobody chose. */
  language?: Maybe<Scalars['String']['output']>;
  /** The language of letters as things stand: the chosen one, or the one in which the portal was used last. */
  languageInUse?: Maybe<Scalars['String']['output']>;
  /** How often news of what is followed comes, where nothing else is said of a thing. */
  pace: Pace;
  /** IANA name of the clock on which letters tell times, beside the event's own. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Topics on which letters come: all of them, until one is ended. */
  topics: Array<LetterTopic>;
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

/** A text in the language that fits the reader best, and the language it really is in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** Writing direction of `text`: `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  /** BCP 47 tag of the language of `text`: `en`, `fr`, `ar`, `vi` … */
  lang: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** One entry a language: `[{ lang: "en", text: "…" }, { lang: "fr", text: "…" }]`. */
export type LocalizedTextInput = {
  lang: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

/** A place on the map, in degrees (WGS 84). Approximate: the centre of the municipality. */
export type Location = {
  __typename?: 'Location';
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
};

/** Degrees (WGS 84), within Canada: the centre of the municipality. */
export type LocationInput = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

export type LockReportInput = {
  /** `basis` of the report, as it was when the content was put together. */
  basis: Scalars['String']['input'];
  /**
   * The whole report as canonical JSON: keys in alphabetical order, no blanks. 1,000,000 characters at most. `version` 1; `report` with
   * `id`, `network`, `from`, `to` and `corrects`, as the report has them; `composedOn`; `origin`; and `documents` `en` and `fr`, each
   * with `lang`, `title`, `subtitle`, `about` and `sections`, as the report's page shows them. Nothing else is taken.
   */
  content: Scalars['String']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type LockReportPayload = {
  __typename?: 'LockReportPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

export type MakeApiTokenInput = {
  /** Days until it ends: 1 to 365. */
  days: Scalars['Int']['input'];
  /** Some of the roles that the owner has. Left out or null: all that the owner has at each moment, later ones among them. */
  grants?: InputMaybe<Array<GrantInput>>;
  /** What it is for, 80 characters at most. */
  name: Scalars['String']['input'];
  scope: ApiTokenScope;
};

export type MakeApiTokenPayload = {
  __typename?: 'MakeApiTokenPayload';
  /** What a script sends, told this once. Null where there are errors. */
  secret?: Maybe<Scalars['String']['output']>;
  token?: Maybe<ApiToken>;
  userErrors: Array<UserError>;
};

/** A period in which a municipality belongs to a network, as one record says. A correction is a further record of the same period. */
export type Membership = {
  __typename?: 'Membership';
  /** Whether it left; the day may be unknown. */
  hasLeft: Scalars['Boolean']['output'];
  /** Of the period: all its records share it. */
  id: Scalars['ID']['output'];
  /** What `joinedOn` is the date of, as the source puts it: council resolution, signing ceremony … */
  joinedBasis?: Maybe<Scalars['String']['output']>;
  joinedKind?: Maybe<JoiningKind>;
  /** When it joined; null when no source says. */
  joinedOn?: Maybe<PartialDate>;
  /** A document names it as a member by then; the day of joining itself may be unknown. */
  knownBy?: Maybe<PartialDate>;
  /** When it left: the first day on which it was no member. Null while it is one, and when no source says. */
  leftOn?: Maybe<PartialDate>;
  /** Where its leaving is said. */
  leftSource?: Maybe<Source>;
  municipality: Municipality;
  network: Network;
  /** Why this record corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Who entered it; null for what was loaded with the portal, and for everybody who does not keep the roster. */
  recordedBy?: Maybe<Person>;
  /** All records of this period, newest first. Null for everybody who does not keep the roster. */
  records?: Maybe<Array<Membership>>;
  /** Grows with every record of the period. */
  revision: Scalars['Int']['output'];
  /** Where its joining, or being a member, is said. */
  source?: Maybe<Source>;
  /** The period is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
};

export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<MembershipEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: Membership;
};

export type MembershipPayload = {
  __typename?: 'MembershipPayload';
  /** With CONFLICT: the record that somebody else made meanwhile. */
  current?: Maybe<Membership>;
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** Full years since a municipality joined. */
export type MembershipYears =
  | 'FROM_5_TO_15'
  | 'OVER_15'
  | 'UNDER_5';

export type MergeMunicipalityInput = {
  /** The address of the municipality that it becomes a part of. */
  into: Scalars['String']['input'];
  /** The municipality that becomes a part of another, and keeps its address and its history. */
  municipality: Scalars['String']['input'];
  /** `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  on?: InputMaybe<Scalars['String']['input']>;
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
};

/** A step that was reached, as one record says. A correction is a further record of the same step. */
export type Milestone = {
  __typename?: 'Milestone';
  /** Who took the step, as the record puts it: council, mayor, advisory committee … */
  actor?: Maybe<Scalars['String']['output']>;
  /** Of a consultation only; null when no source says. */
  consulted?: Maybe<ConsultationKind>;
  document?: Maybe<Document>;
  /** Of the step of this municipality: all its records share it. */
  id: Scalars['ID']['output'];
  /** Invented to demonstrate the portal: no fact. */
  invented: Scalars['Boolean']['output'];
  municipality: Municipality;
  note?: Maybe<LocalizedText>;
  /** The note in every language that it has. */
  noteTexts: Array<LocalizedText>;
  /** Null when no source says. */
  reachedOn?: Maybe<PartialDate>;
  /** Why this record corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** All records of it, newest first. Null for whoever may not correct it. */
  records?: Maybe<Array<Milestone>>;
  /** Grows with every record of it. */
  revision: Scalars['Int']['output'];
  /** Why steps before it were passed over. */
  skipReason?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Source>;
  step: PathwayStep;
  /** It is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
};

export type MilestonePayload = {
  __typename?: 'MilestonePayload';
  /** With CONFLICT: the record that somebody else made meanwhile. */
  current?: Maybe<Milestone>;
  milestone?: Maybe<Milestone>;
  municipality?: Maybe<Municipality>;
  userErrors: Array<UserError>;
};

export type MoveParagraphInput = {
  paragraph: Scalars['ID']['input'];
  /** The place in the section, from 0; past the last one means last. */
  position: Scalars['Int']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  /** The section that it goes to; its own unless given. */
  section?: InputMaybe<ReportSection>;
};

export type MoveParagraphPayload = {
  __typename?: 'MoveParagraphPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

/** A municipality of Canada, of one or two tiers, known to the network. */
export type Municipality = {
  __typename?: 'Municipality';
  /** The name in every language that it has. */
  allNames: Array<LocalizedText>;
  /** People who hold a function for the network today. */
  contacts: Array<Contact>;
  /** What the record rests on: documents that name the membership. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** People who held one until some day, latest first. Null for whoever does not keep these contacts. */
  formerContacts?: Maybe<Array<Contact>>;
  /** The records in force of all names that it is said to have carried, struck ones too. Null for whoever may not change its name. */
  formerNameRecords?: Maybe<Array<FormerName>>;
  /** Names that it carried before, newest first. A search by them finds it. */
  formerNames: Array<FormerName>;
  id: Scalars['ID']['output'];
  /** Invitations that were neither accepted nor withdrawn, newest first. Null for whoever does not keep these contacts. */
  invitations?: Maybe<Array<Invitation>>;
  kind: MunicipalityKind;
  /** How it is known where it is a member of nothing. Null for whoever may not change it. */
  knownAs?: Maybe<KnownAs>;
  /** Documents show that it was a member of the coalition on or before this date; the day of joining itself may be unknown. */
  knownMemberBy?: Maybe<PartialDate>;
  location?: Maybe<Location>;
  /** Municipalities on record that lie in it, by name. */
  lowerTier: Array<Municipality>;
  /** Whether the viewer keeps these contacts: the secretariat, coordinators of its networks, and its own editors do. */
  mayKeepContacts: Scalars['Boolean']['output'];
  /** The periods in networks whose roster the viewer keeps, with those that were struck. Null for whoever keeps none. */
  membershipRecords?: Maybe<Array<Membership>>;
  /** Every period of membership by the records in force, oldest first. */
  memberships: Array<Membership>;
  /** Municipalities that became a part of it, by name. */
  mergedFrom: Array<Municipality>;
  /** The municipality that it became a part of. */
  mergedInto?: Maybe<Municipality>;
  mergedOn?: Maybe<PartialDate>;
  /** Every step that the viewer may correct, in order, with those that were struck. Null for whoever may record none. */
  milestoneRecords?: Maybe<Array<Milestone>>;
  /** Kinds of contact that the municipality lacks today. */
  missingContacts: Array<ContactKind>;
  name: LocalizedText;
  pathway?: Maybe<Pathway>;
  /**
   * That the municipality published or shares a plan, while its pathway does not have the step PLAN. Null where nothing waits, and for
   * whoever may not record the step.
   */
  planStepToRecord?: Maybe<DeskWork>;
  /** Residents in the census of 2021, approximate. Null when unknown. */
  population?: Maybe<Scalars['Int']['output']>;
  province: Province;
  /** What the viewer may write into this record. Null for whoever may write nothing into it. */
  recordKeeping?: Maybe<RecordKeeping>;
  /** What the sources leave open, in English. */
  recordNote?: Maybe<Scalars['String']['output']>;
  /** What was said of it, newest first: nothing of it is overwritten. Null for whoever may write nothing into its record. */
  records?: Maybe<Array<MunicipalityRecord>>;
  /** Grows with every change of this record. */
  revision: Scalars['Int']['output'];
  /** The permanent address. It never changes, also when the municipality is renamed. */
  slug: Scalars['String']['output'];
  standing: Standing;
  /** The region or county that it lies in, where that is on record too. */
  upperTier?: Maybe<Municipality>;
};

export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  edges: Array<MunicipalityEdge>;
  nodes: Array<Municipality>;
  pageInfo: PageInfo;
  /** Null where the words were taken as they were typed. */
  readAs?: Maybe<SearchReading>;
  totalCount: Scalars['Int']['output'];
};

export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  cursor: Scalars['String']['output'];
  /** Null where nothing was searched for. */
  found?: Maybe<FoundIn>;
  node: Municipality;
};

export type MunicipalityFilter = {
  kind?: InputMaybe<Array<MunicipalityKind>>;
  /** Members today for so many years, in this network where one is named. Memberships without a date are in none. */
  memberFor?: InputMaybe<Array<MembershipYears>>;
  /** Members of this network today. */
  network?: InputMaybe<NetworkCode>;
  population?: InputMaybe<Array<PopulationBand>>;
  /** One or several provinces and territories. */
  province?: InputMaybe<Array<Province>>;
  /** In the population band of the municipality with this address; nobody where its population is not known. */
  sameSizeAs?: InputMaybe<Scalars['String']['input']>;
  /** Words or their beginnings in any name that it carries or carried, in any language; accents and case do not matter. The best fit comes first. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** How they stand to the coalition. */
  standing?: InputMaybe<Array<Standing>>;
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

export type MunicipalityPayload = {
  __typename?: 'MunicipalityPayload';
  /** With CONFLICT: the record as somebody else left it meanwhile. */
  current?: Maybe<Municipality>;
  municipality?: Maybe<Municipality>;
  userErrors: Array<UserError>;
};

/** What was said of a municipality itself for a time: the next record replaces it and never overwrites it. */
export type MunicipalityRecord = {
  __typename?: 'MunicipalityRecord';
  /** What the record rested on. */
  evidence?: Maybe<Scalars['String']['output']>;
  kind: MunicipalityKind;
  knownAs: KnownAs;
  location?: Maybe<Location>;
  mergedInto?: Maybe<Municipality>;
  mergedOn?: Maybe<PartialDate>;
  name: LocalizedText;
  population?: Maybe<Scalars['Int']['output']>;
  province: Province;
  /** What the sources left open. */
  recordNote?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Null for what the portal loaded itself. */
  recordedBy?: Maybe<Person>;
  /** When the next record took its place; null for the one in force. */
  replacedAt?: Maybe<Scalars['DateTime']['output']>;
  revision: Scalars['Int']['output'];
  source?: Maybe<Source>;
  upperTier?: Maybe<Municipality>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes the invited person a contact. Whoever holds the link may do it, once, within 14 days; no account is needed. */
  acceptInvitation: AcceptInvitationPayload;
  /** Puts a municipality on record: no member of anything yet. Secretariat only. */
  addMunicipality: MunicipalityPayload;
  /** These are for people with a role, of their own webhooks: what is not theirs is `NOT_FOUND`. Whoever lost their role may still pause and remove. Ten a person (`FULL`). An address that is not public is `INVALID`, and nothing tells what it leads to. */
  addWebhook: AddWebhookPayload;
  /** Saves or hands in the sheet behind a link, for as long as `openSurveySheet` opens it. CONFLICT when it was saved by another meanwhile. */
  answerSurvey: SurveySheetPayload;
  /** Writes what a sheet changes, all of it or nothing: corrections are new records that replace the old. Secretariat only. */
  applyImport: RosterImportPayload;
  /** Puts the question to a contact again, with a new link. Once in ten minutes. Secretariat only. */
  askToConfirm: AskToConfirmPayload;
  /** Counts a try, and answers what is to be sent, signed; null where nothing is: called by the gateway only. */
  beginDelivery?: Maybe<Scalars['JSON']['output']>;
  /** Changes what is on record of a contact. For whoever keeps the municipality's contacts. */
  changeContact: ChangeContactPayload;
  /** Says how often news of something followed come, or that none come for now. `notFound` where it is not followed. */
  changeFollowing: ChangeFollowingPayload;
  /** Changes the days of a draft, or its network; its paragraphs stay. For those who may write the reports of both networks. */
  changeReport: ChangeReportPayload;
  /**
   * Changes a draft. CONFLICT when it was changed or sent meanwhile. Of an open survey `closesOn` alone can be changed: to today or a
   * later day. Secretariat only.
   */
  changeSurvey: SurveyPayload;
  changeWebhook: ChangeWebhookPayload;
  /** Says which letters one wants, in which language and by which clock. For everybody with an account, of themselves. */
  chooseLetters: ChooseLettersPayload;
  /** Ends the grants and letters of contacts whose last day has come since it was said, and how many those were: called by the gateway only. */
  closeContacts: Scalars['Int']['output'];
  /** Ends the taking of answers. Secretariat only. */
  closeSurvey: SurveyPayload;
  /** Answers the yearly question. Whoever holds the link may do it, once; no account is needed. */
  confirmContact: ConfirmContactPayload;
  /** Says what is true of a former name instead of what is on record, which stays. Secretariat only. */
  correctFormerName: FormerNamePayload;
  /** Says what is true of a period instead of what is on record, which stays readable. Secretariat, and the network's coordinators. */
  correctMembership: MembershipPayload;
  /** Says what is true of a step instead of what is on record, which stays readable. Whoever may record it. */
  correctMilestone: MilestonePayload;
  /** Says what is true of a municipality itself: kind, province, population, where it lies, and a name that was never right. Secretariat only. */
  correctMunicipality: MunicipalityPayload;
  /** Corrects the record of a need; the earlier record stays. `CONFLICT` when somebody corrected it meanwhile. Secretariat only. */
  correctNeed: CorrectNeedPayload;
  /** Corrects what is on record of a partner. The secretariat, and coordinators for their own network. CONFLICT when the revision is not the newest. */
  correctPartner: CorrectPartnerPayload;
  /** Corrects the record of a published count; the earlier record stays. `CONFLICT` when somebody corrected it meanwhile. Secretariat only. */
  correctPublishedCount: CorrectPublishedCountPayload;
  /** Begins a draft. Secretariat only. */
  createSurvey: SurveyPayload;
  /** Takes a draft from sight, with all that was written in it. What is locked stays. Secretariat only. */
  discardReport: DiscardReportPayload;
  /** Takes a draft from sight, with nothing of it lost. What was sent stays. Secretariat only. */
  discardSurvey: SurveyPayload;
  /** Begins a report of a period. The secretariat, and coordinators for their own network. */
  draftReport: DraftReportPayload;
  /**
   * Ends a contact as of a day: the grant to publish and all letters end with it, at once or within the hour in which a later day begins.
   * For whoever keeps the municipality's contacts.
   */
  endContact: EndContactPayload;
  /** Ends letters on a topic to a person, or begins them again: called by the gateway, for whoever holds the link that stands in such a letter. False where there is no such person. */
  endLetters: Scalars['Boolean']['output'];
  /** Enters answers that came by phone or on paper. Secretariat only. */
  enterAnswers: SurveySheetPayload;
  /** Follows something: its news come by mail from now on. For whoever holds a role, 500 things at most. What is followed already stays as it is. */
  follow: FollowPayload;
  /** Removes deliveries of more than thirty days: called by the gateway only. */
  forgetDeliveries: Scalars['Int']['output'];
  /** Invites a successor for the viewer's own contact. The successor gets its function and its grant. */
  handOver: HandOverPayload;
  /** Takes a sheet of the roster and compares it with the records, as work that goes on behind the answer. Changes nothing. Secretariat only. */
  importRoster: RosterImportPayload;
  /** Invites a person by mail: the secretariat for any municipality, coordinators for members of their network, editors for their own. */
  inviteContact: InviteContactPayload;
  /** A municipality joins a network, or joins it again. INVALID for one that was merged into another. Secretariat, and the network's coordinators. */
  joinNetwork: MembershipPayload;
  /** Says how municipalities stand whose day of leaving has come since it was recorded, and how many those were: called by the gateway only. */
  keepStandings: Scalars['Int']['output'];
  /** A municipality leaves a network; its history stays. Secretariat, and the network's coordinators. */
  leaveNetwork: MembershipPayload;
  /**
   * Locks a report: from then on nothing of it can change, and everybody can read it. Its period must be over.
   * CONFLICT when its paragraphs or the records of the period were changed since the content was put together.
   */
  lockReport: LockReportPayload;
  /** Makes a token for oneself: 10 that work at most (FULL). For everybody with an account; an API token itself may not (FORBIDDEN). */
  makeApiToken: MakeApiTokenPayload;
  /** Makes a municipality a part of another: its memberships end, its names find the other, its history stays. Secretariat only. */
  mergeMunicipality: MunicipalityPayload;
  /** Puts a paragraph of a draft elsewhere. */
  moveParagraph: MoveParagraphPayload;
  /** Mutes one thing that a person follows, or unmutes it: called by the gateway, for whoever holds the link that stands in a letter. `thing` is the id of the Following. False where it is not followed. */
  muteThing: Scalars['Boolean']['output'];
  /**
   * The sheet behind a link, noted as opened. Whoever holds the link may do this while the survey is open and the person it was sent to
   * is a contact of the municipality: INVALID with the field `token` when the contact has ended, without a field when the survey is
   * closed. NOT_FOUND for any other link.
   */
  openSurveySheet: SurveySheetPayload;
  /** Sends a message about nothing, once, also where the webhook is paused or switched off. At most 60 pings and replays of a person an hour (`FULL`). */
  pingWebhook: PingWebhookPayload;
  /** Says in which region or county a municipality lies. Secretariat only. */
  placeMunicipality: MunicipalityPayload;
  /** Lets everybody read the counts of a closed survey: never who answered what, and no texts. Secretariat only. */
  publishSurveyResults: SurveyPayload;
  /** Takes over changes of one subgraph, each exactly once: called by the courier only. Answers the last one taken over. */
  receiveChanges?: Maybe<Scalars['ID']['output']>;
  /** Records a name that a municipality carried before. Secretariat only. */
  recordFormerName: FormerNamePayload;
  /** Records a step. Secretariat; a network's coordinators for its members; editors for what their municipality did after it joined. */
  recordMilestone: MilestonePayload;
  /** Records what members needed. Secretariat only. */
  recordNeed: RecordNeedPayload;
  /** Adds a partner. The secretariat, and coordinators for their own network. */
  recordPartner: RecordPartnerPayload;
  /** Records or corrects what partners did; the earlier record stays. The secretariat, and coordinators for their own network. */
  recordPartnerWork: RecordPartnerWorkPayload;
  /** Records a count that somebody published. Secretariat only. */
  recordPublishedCount: RecordPublishedCountPayload;
  /** Records or corrects that a partner joined or left the working group; the earlier record stays. The secretariat only. */
  recordWorkingGroupChange: RecordWorkingGroupChangePayload;
  /** Keeps the language in which somebody uses the portal: called by the gateway only. */
  rememberLanguage: Scalars['Boolean']['output'];
  /**
   * Writes again to the contacts of those who have not handed in, and for the first time where nobody had an address before; once a day at
   * most. Secretariat only.
   */
  remindOutstanding: RemindOutstandingPayload;
  /** Takes a paragraph out of a draft. */
  removeParagraph: RemoveParagraphPayload;
  /** Removes one of the viewer's own views. */
  removeView: RemoveViewPayload;
  /** With its log, and what waits in it. */
  removeWebhook: RemoveWebhookPayload;
  /** Gives a municipality its new name; the old one still finds it, and its address stays. Secretariat only. */
  renameMunicipality: MunicipalityPayload;
  /**
   * Takes answers again, of a closed survey whose results are not published: links work as before, and what was answered stays.
   * Secretariat only.
   */
  reopenSurvey: SurveyPayload;
  /** Sends a message once more, under its id, out of turn. At most 60 pings and replays of a person an hour (`FULL`). */
  replayDelivery: ReplayDeliveryPayload;
  /** Writes the letter again, with a new link that works for 14 days; the old one stops. Once in ten minutes. */
  resendInvitation: ResendInvitationPayload;
  /** Brings a discarded draft back, unless another report corrects the same one by now. Secretariat only. */
  restoreReport: DiscardReportPayload;
  /** Brings a discarded draft back, as it was. Secretariat only. */
  restoreSurvey: SurveyPayload;
  /** Takes one of one's own tokens back, at once and for good; NOT_FOUND for any other, CONFLICT where it has ended already. An API token itself may not (FORBIDDEN). */
  revokeApiToken: RevokeApiTokenPayload;
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Keeps an address of the desk under a name; a name that is in use gets the new address. Secretariat only. */
  saveView: SaveViewPayload;
  /** Writes the letters on what is followed that are due: called by the gateway only. Answers how many. */
  sendDigests: Scalars['Int']['output'];
  /**
   * Sends a draft: a sheet for each municipality, and a letter with a link of its own to each contact who has an address. A survey that opens
   * later is mailed on its first day. Secretariat only.
   */
  sendSurvey: SurveyPayload;
  /** How a try ended: called by the gateway only. */
  settleDelivery: Scalars['Boolean']['output'];
  /** How sending a letter ended for good: called by the gateway only. */
  settleLetter: Scalars['Boolean']['output'];
  /** Hands deliveries whose turn has come to the queue, with the id of a job: called by the gateway only. */
  takeDeliveries: Array<Scalars['JSON']['output']>;
  /** Hands letters that are due to the queue: called by the gateway only. */
  takeLetters: Array<Scalars['JSON']['output']>;
  /** Takes back what a sheet changed, all of it or nothing: the records before become new records. Secretariat only. */
  undoImport: RosterImportPayload;
  /**
   * Takes a merge back: the memberships that it ended go on, and the names find the municipality itself again. What was recorded of these
   * memberships since stays. Secretariat only.
   */
  undoMerge: MunicipalityPayload;
  /** Follows something no longer. */
  unfollow: UnfollowPayload;
  /** Whose token it is, noting the day: called by the gateway only. Null for a hash that is not known. */
  useApiToken?: Maybe<ApiTokenUse>;
  /** Takes an invitation back: its link stops working. For whoever keeps the municipality's contacts. */
  withdrawInvitation: WithdrawInvitationPayload;
  /** Writes a paragraph into a draft, or anew. CONFLICT when the report was changed meanwhile. */
  writeParagraph: WriteParagraphPayload;
};


export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationaddMunicipalityArgs = {
  input: AddMunicipalityInput;
};


export type MutationaddWebhookArgs = {
  input: AddWebhookInput;
};


export type MutationanswerSurveyArgs = {
  input: AnswerSurveyInput;
};


export type MutationapplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationaskToConfirmArgs = {
  input: AskToConfirmInput;
};


export type MutationbeginDeliveryArgs = {
  id: Scalars['ID']['input'];
  job: Scalars['ID']['input'];
  origin: Scalars['String']['input'];
};


export type MutationchangeContactArgs = {
  input: ChangeContactInput;
};


export type MutationchangeFollowingArgs = {
  input: ChangeFollowingInput;
};


export type MutationchangeReportArgs = {
  input: ChangeReportInput;
};


export type MutationchangeSurveyArgs = {
  input: ChangeSurveyInput;
};


export type MutationchangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationchooseLettersArgs = {
  input: ChooseLettersInput;
};


export type MutationcloseSurveyArgs = {
  input: SurveyInput;
};


export type MutationconfirmContactArgs = {
  input: ConfirmContactInput;
};


export type MutationcorrectFormerNameArgs = {
  input: CorrectFormerNameInput;
};


export type MutationcorrectMembershipArgs = {
  input: CorrectMembershipInput;
};


export type MutationcorrectMilestoneArgs = {
  input: CorrectMilestoneInput;
};


export type MutationcorrectMunicipalityArgs = {
  input: CorrectMunicipalityInput;
};


export type MutationcorrectNeedArgs = {
  input: CorrectNeedInput;
};


export type MutationcorrectPartnerArgs = {
  input: CorrectPartnerInput;
};


export type MutationcorrectPublishedCountArgs = {
  input: CorrectPublishedCountInput;
};


export type MutationcreateSurveyArgs = {
  input: CreateSurveyInput;
};


export type MutationdiscardReportArgs = {
  input: DiscardReportInput;
};


export type MutationdiscardSurveyArgs = {
  input: SurveyInput;
};


export type MutationdraftReportArgs = {
  input: DraftReportInput;
};


export type MutationendContactArgs = {
  input: EndContactInput;
};


export type MutationendLettersArgs = {
  again: Scalars['Boolean']['input'];
  person: Scalars['ID']['input'];
  topic: LetterTopic;
};


export type MutationenterAnswersArgs = {
  input: EnterAnswersInput;
};


export type MutationfollowArgs = {
  input: FollowInput;
};


export type MutationhandOverArgs = {
  input: HandOverInput;
};


export type MutationimportRosterArgs = {
  input: ImportRosterInput;
};


export type MutationinviteContactArgs = {
  input: InviteContactInput;
};


export type MutationjoinNetworkArgs = {
  input: JoinNetworkInput;
};


export type MutationleaveNetworkArgs = {
  input: LeaveNetworkInput;
};


export type MutationlockReportArgs = {
  input: LockReportInput;
};


export type MutationmakeApiTokenArgs = {
  input: MakeApiTokenInput;
};


export type MutationmergeMunicipalityArgs = {
  input: MergeMunicipalityInput;
};


export type MutationmoveParagraphArgs = {
  input: MoveParagraphInput;
};


export type MutationmuteThingArgs = {
  again: Scalars['Boolean']['input'];
  person: Scalars['ID']['input'];
  thing: Scalars['ID']['input'];
};


export type MutationopenSurveySheetArgs = {
  input: OpenSurveySheetInput;
};


export type MutationpingWebhookArgs = {
  input: PingWebhookInput;
};


export type MutationplaceMunicipalityArgs = {
  input: PlaceMunicipalityInput;
};


export type MutationpublishSurveyResultsArgs = {
  input: SurveyInput;
};


export type MutationreceiveChangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  changes: Array<Scalars['JSON']['input']>;
  source: Scalars['String']['input'];
};


export type MutationrecordFormerNameArgs = {
  input: RecordFormerNameInput;
};


export type MutationrecordMilestoneArgs = {
  input: RecordMilestoneInput;
};


export type MutationrecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationrecordPartnerArgs = {
  input: RecordPartnerInput;
};


export type MutationrecordPartnerWorkArgs = {
  input: RecordPartnerWorkInput;
};


export type MutationrecordPublishedCountArgs = {
  input: RecordPublishedCountInput;
};


export type MutationrecordWorkingGroupChangeArgs = {
  input: RecordWorkingGroupChangeInput;
};


export type MutationrememberLanguageArgs = {
  lang: Scalars['String']['input'];
  person: Scalars['ID']['input'];
};


export type MutationremindOutstandingArgs = {
  input: RemindOutstandingInput;
};


export type MutationremoveParagraphArgs = {
  input: RemoveParagraphInput;
};


export type MutationremoveViewArgs = {
  input: RemoveViewInput;
};


export type MutationremoveWebhookArgs = {
  input: RemoveWebhookInput;
};


export type MutationrenameMunicipalityArgs = {
  input: RenameMunicipalityInput;
};


export type MutationreopenSurveyArgs = {
  input: ReopenSurveyInput;
};


export type MutationreplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


export type MutationresendInvitationArgs = {
  input: InvitationInput;
};


export type MutationrestoreReportArgs = {
  input: RestoreReportInput;
};


export type MutationrestoreSurveyArgs = {
  input: SurveyInput;
};


export type MutationrevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationrotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationsaveViewArgs = {
  input: SaveViewInput;
};


export type MutationsendSurveyArgs = {
  input: SendSurveyInput;
};


export type MutationsettleDeliveryArgs = {
  outcome: Scalars['JSON']['input'];
};


export type MutationsettleLetterArgs = {
  outcome: Scalars['JSON']['input'];
};


export type MutationtakeDeliveriesArgs = {
  first: Scalars['Int']['input'];
};


export type MutationtakeLettersArgs = {
  first: Scalars['Int']['input'];
};


export type MutationundoImportArgs = {
  input: UndoImportInput;
};


export type MutationundoMergeArgs = {
  input: UndoMergeInput;
};


export type MutationunfollowArgs = {
  input: UnfollowInput;
};


export type MutationuseApiTokenArgs = {
  hash: Scalars['String']['input'];
};


export type MutationwithdrawInvitationArgs = {
  input: InvitationInput;
};


export type MutationwriteParagraphArgs = {
  input: WriteParagraphInput;
};

/** A network of municipalities. */
export type Network = {
  __typename?: 'Network';
  code: NetworkCode;
  /** The name in use today. */
  name: LocalizedText;
  /** All names, oldest first. */
  names: Array<NetworkName>;
};

export type NetworkCode =
  /** Coalition of Inclusive Municipalities (until 2019: CMARD, also CCMARD). */
  | 'CMARD'
  /** Welcoming & Inclusive Communities, Alberta. */
  | 'WIC';

/** A name that a network carried for a time. */
export type NetworkName = {
  __typename?: 'NetworkName';
  /** Short form in use with this name. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  name: LocalizedText;
  since?: Maybe<PartialDate>;
  until?: Maybe<PartialDate>;
};

/** News about a municipality that the viewer works for. */
export type Notification = {
  __typename?: 'Notification';
  activity: Activity;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: ActivityKind;
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OpenSurveySheetInput = {
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How often news of something followed comes by mail. Nothing is sent where nothing happened. */
export type Pace =
  /** Within a minute, and of one thing once an hour at most. */
  | 'AT_ONCE'
  /** In the morning, at seven on the reader's clock. */
  | 'DAILY'
  /** On Monday morning. */
  | 'WEEKLY';

/** Where a page of a list stands. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date of history: known to the day, the month or only the year. */
export type PartialDate = {
  __typename?: 'PartialDate';
  precision: DatePrecision;
  /** The first day that the date can mean: 2008 is `2008-01-01`. */
  value: Scalars['Date']['output'];
};

/** A body outside of the members that works with them. */
export type Partner = {
  __typename?: 'Partner';
  /** The name in every language on record. */
  allNames: Array<LocalizedText>;
  /** The note in every language on record. */
  allNotes: Array<LocalizedText>;
  /** The permanent address of the record: small letters, digits and hyphens. */
  id: Scalars['ID']['output'];
  kind: PartnerKind;
  name: LocalizedText;
  /** The network that it works with. */
  network: Network;
  /** What else is known of it. */
  note?: Maybe<LocalizedText>;
  /** Grows by one with each correction. */
  revision: Scalars['Int']['output'];
  source: Source;
  website?: Maybe<Scalars['URL']['output']>;
  /** What it did, newest first. `partnerWorks` has the rest of a long list. 50 at most. */
  work: Array<PartnerWork>;
};


/** A body outside of the members that works with them. */
export type PartnerworkArgs = {
  first?: Scalars['Int']['input'];
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type PartnerFilter = {
  kind?: InputMaybe<Array<PartnerKind>>;
  network?: InputMaybe<NetworkCode>;
  /** Words in the name, in any language; accents and case do not matter. */
  search?: InputMaybe<Scalars['String']['input']>;
};

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

/** What one or several partners did, and with which members. */
export type PartnerWork = {
  __typename?: 'PartnerWork';
  /** The text in every language on record. */
  allWhat: Array<LocalizedText>;
  /** When it happened; null when the source gives no date. */
  happenedOn?: Maybe<PartialDate>;
  id: Scalars['ID']['output'];
  /** Members that took part, as far as the source names them. */
  municipalities: Array<Municipality>;
  network: Network;
  partners: Array<Partner>;
  /** Why this record corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** All records of it, newest first. Null for whoever may not correct it. */
  records?: Maybe<Array<PartnerWork>>;
  /** Where there is no date: the first day of which the source speaks. */
  reportedFrom?: Maybe<Scalars['Date']['output']>;
  /** Where there is no date: the last day of which the source speaks. */
  reportedUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each correction. */
  revision: Scalars['Int']['output'];
  source: Source;
  /** It is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
  what: LocalizedText;
};

export type PartnerWorkConnection = {
  __typename?: 'PartnerWorkConnection';
  edges: Array<PartnerWorkEdge>;
  nodes: Array<PartnerWork>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerWorkEdge = {
  __typename?: 'PartnerWorkEdge';
  cursor: Scalars['String']['output'];
  node: PartnerWork;
};

export type PartnerWorkFilter = {
  /** With `to`: only what can have happened in this period, both days included. */
  from?: InputMaybe<Scalars['Date']['input']>;
  network?: InputMaybe<NetworkCode>;
  /** Id of a partner. */
  partner?: InputMaybe<Scalars['ID']['input']>;
  /** True for those that are struck and count nowhere, instead of the others: of the networks whose partners the viewer keeps; null where that is none. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Pathway = {
  __typename?: 'Pathway';
  /** The furthest step on record; null when none is. */
  currentStep?: Maybe<PathwayStep>;
  /** In the order of the steps. */
  milestones: Array<Milestone>;
  /** When the current step was reached; null when no source says. */
  reachedOn?: Maybe<PartialDate>;
};

/** How far municipalities are on the way, and how long it took them. */
export type PathwayFigures = {
  __typename?: 'PathwayFigures';
  asOf: Scalars['Date']['output'];
  /** From each step to the next. */
  betweenSteps: Array<StepDuration>;
  /** Members of the coalition by the furthest step that they had reached on that day. */
  byStep: Array<StepCount>;
  /** From consultation to plan, where inside and outside were consulted at once. */
  consultedAtOnce: StepDuration;
  /** From consultation to plan, where they were consulted one after the other. */
  consultedInSequence: StepDuration;
  /** Whether dated steps that were invented to demonstrate the portal are among those that are measured here. */
  invented: Scalars['Boolean']['output'];
  /**
   * Everybody else on record by the furthest step: prospects, councils that voted but had not joined, former members. Records that
   * rest on memory alone are left out, here and in the durations.
   */
  othersByStep: Array<StepCount>;
};

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

/** Municipalities that a comparison is made with. Figures of fewer than five are withheld. */
export type PeerGroup = {
  __typename?: 'PeerGroup';
  /** Which of these addresses are of the group, in the order asked. */
  includes: Array<Scalars['String']['output']>;
  /** Chosen by at most two marks of one value each: whoever asks, such a group may be the first of its kind to be told. */
  isOrdinary: Scalars['Boolean']['output'];
  /** How many municipalities the filter finds. */
  size: Scalars['Int']['output'];
  /** The group by its addresses: the network's own key, not for outside. */
  slugs: Array<Scalars['String']['output']>;
};


/** Municipalities that a comparison is made with. Figures of fewer than five are withheld. */
export type PeerGroupincludesArgs = {
  slugs: Array<Scalars['String']['input']>;
};

/** A span of days, both ends included, of one network: what a report speaks of. */
export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  /** The network is the whole coalition: what no municipality hosts or presents is its own too. */
  isCoalition: Scalars['Boolean']['output'];
  /** Whoever is, or was, a member of the network: the graph's own key, not for outside. */
  slugs: Array<Scalars['String']['output']>;
  to: Scalars['Date']['output'];
};

/** Somebody who works with the network. Addresses are never public. */
export type Person = {
  __typename?: 'Person';
  displayName: Scalars['String']['output'];
  /** Given to the person alone; null for everybody else. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

export type PingWebhookInput = {
  id: Scalars['ID']['input'];
};

export type PingWebhookPayload = {
  __typename?: 'PingWebhookPayload';
  delivery?: Maybe<WebhookDelivery>;
  userErrors: Array<UserError>;
};

export type PlaceMunicipalityInput = {
  municipality: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  /** The address of the region or county that it lies in; left out for none. */
  upperTier?: InputMaybe<Scalars['String']['input']>;
};

/** Bands of the population counted in the census of 2021. */
export type PopulationBand =
  | 'FROM_10_000_TO_50_000'
  | 'FROM_50_000_TO_200_000'
  | 'OVER_200_000'
  | 'UNDER_10_000';

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

export type ProvinceCount = {
  __typename?: 'ProvinceCount';
  count: Scalars['Int']['output'];
  province: Province;
};

/**
 * A count that the network itself, or somebody about it, published. A correction is a new revision of the same count: what was
 * recorded before stays, with the moments from which and until which it stood.
 */
export type PublishedCount = {
  __typename?: 'PublishedCount';
  /** The last day that the date can mean, and today at the latest: the day that `provedCount` speaks of. Null without a date. */
  comparedOn?: Maybe<Scalars['Date']['output']>;
  /** Null where the source gives words ("nearly 100") and no number. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The first day that the date can mean. Null where the page that gives the count has no date. */
  date?: Maybe<Scalars['Date']['output']>;
  /** `count` less `provedCount`: members whom archives must still name. Below zero where documents name more. Null where one of the two is missing. */
  difference?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  network: Network;
  precision?: Maybe<DatePrecision>;
  /** Members on `comparedOn` by `roster(asOf:)`, as known at the same moment. Null for a count without a date: it is never guessed. */
  provedCount?: Maybe<Scalars['Int']['output']>;
  /** Why this revision corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When this revision was entered. */
  recordedAt: Scalars['DateTime']['output'];
  /** When a correction took its place; null for the record in force. */
  replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first record, one more with each correction. */
  revision: Scalars['Int']['output'];
  /** Every record of this count up to this one, newest first; the struck ones for the secretariat alone. */
  revisions: Array<PublishedCount>;
  source: Source;
  /** It is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
  /** What was counted, in the words of the record. */
  what: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Read by the gateway only. */
  account?: Maybe<Account>;
  /** News of the network, newest first. What was withdrawn or undone is not among them. */
  activity?: Maybe<ActivityConnection>;
  /** What the trail can be narrowed to. Secretariat only. */
  auditChoices?: Maybe<AuditChoices>;
  /** Every change, newest first. Secretariat only. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** The question behind a link in a letter, for whoever holds the link. Null when there is none. Reading uses nothing up. */
  confirmation?: Maybe<Confirmation>;
  /** What waits for the secretariat, by kind, what nobody is invited for first, and then by name. Null for everybody else. */
  deskWork?: Maybe<DeskWorkConnection>;
  /** How much of each kind waits, also of the kinds that the filter leaves out. Null for everybody but the secretariat. */
  deskWorkCounts?: Maybe<Array<DeskWorkCount>>;
  /**
   * What the records tell of a network in a period, by what was entered up to `knownAt` (now unless given). What was struck by then
   * stands in none of it.
   */
  developments?: Maybe<Developments>;
  /** Drafts that were discarded, newest first, 100 at most. Null for everybody but the secretariat. */
  discardedReports?: Maybe<Array<Report>>;
  /** Drafts that were discarded, newest first, 100 at most. Null for everybody but the secretariat. */
  discardedSurveys?: Maybe<Array<Survey>>;
  /**
   * What members of a network needed, as documents tell; the latest days first. With `struck`, instead of them those that are struck
   * and count nowhere: null for everybody but the secretariat.
   */
  expressedNeeds?: Maybe<Array<ExpressedNeed>>;
  /** The invitation behind a link in a letter, for whoever holds the link. Null when there is none. Reading uses nothing up. */
  invitation?: Maybe<Invitation>;
  /** The last change that the news took over from one subgraph: read by the courier only. */
  lastReceived?: Maybe<Scalars['ID']['output']>;
  /** A letter that was handed to the queue, and null once it is settled or withdrawn: read by the gateway only. */
  letterToSend?: Maybe<Scalars['JSON']['output']>;
  /** Slug, province and networks of every municipality, today, for the parts that plan with them: read by the courier only. */
  memberRoster?: Maybe<Scalars['JSON']['output']>;
  /** Municipalities in alphabetical order, unless names are searched. Records without a source are left out. */
  municipalities?: Maybe<MunicipalityConnection>;
  /** Several municipalities in the order asked; unknown addresses are left out. 20 at most. */
  municipalitiesBySlug?: Maybe<Array<Municipality>>;
  /** One municipality by its address; null when there is none. */
  municipality?: Maybe<Municipality>;
  networks?: Maybe<Array<Network>>;
  /** Invitations that were neither accepted nor withdrawn, everywhere; those that wait longest first. Null for everybody but the secretariat. */
  openInvitations?: Maybe<InvitationConnection>;
  /** One partner; null when there is none. */
  partner?: Maybe<Partner>;
  /** One piece of work. Null when there is none, and where it is struck for whoever may not correct it. */
  partnerWork?: Maybe<PartnerWork>;
  /** What partners did, newest first. */
  partnerWorks?: Maybe<PartnerWorkConnection>;
  /** Partners by name. */
  partners?: Maybe<PartnerConnection>;
  /** The pathway on `asOf` (today unless given), by the records entered up to `knownAt` (now unless given). */
  pathwayFigures?: Maybe<PathwayFigures>;
  /** The members that a filter finds, as one anonymous group. A filter with `search` is refused (BAD_USER_INPUT): a group is chosen by what several have in common, not by name. */
  peerGroup?: Maybe<PeerGroup>;
  /**
   * Every count of a network's members that was ever published, oldest first, undated ones last, each beside what the records prove
   * for its day; by the records entered up to `knownAt` (now unless given). The differences are the work list of archive research.
   * With `struck`, instead of them those that are struck now and count nowhere: null for everybody but the secretariat.
   */
  publishedCounts?: Maybe<Array<PublishedCount>>;
  /** One report. Null when there is none, and for a draft that the viewer may not write; a discarded one is the secretariat's to read. */
  report?: Maybe<Report>;
  /** Reports, newest period first: the locked ones and, for those who may write them, drafts. */
  reports?: Maybe<ReportConnection>;
  /**
   * Who belonged to a network on `asOf` (today unless given), by the records entered up to `knownAt` (now unless given).
   * A member whose joining has no date counts today and in `undatedCount`; on a past day it counts only when a document names it as a member by then.
   */
  roster?: Maybe<Roster>;
  /** How the roster grew and shrank: a point for each day on which its number changed, oldest first, and one for today. */
  rosterHistory?: Maybe<Array<RosterPoint>>;
  /** One sheet that was sent. Secretariat only. */
  rosterImport?: Maybe<RosterImport>;
  /** Sheets that were sent, newest first. Secretariat only. */
  rosterImports?: Maybe<RosterImportConnection>;
  /** The views that the viewer saved, by name. Null when nobody is signed in. */
  savedViews?: Maybe<Array<SavedView>>;
  /** One survey. Null when there is none, and for everybody but the secretariat until its results are published. */
  survey?: Maybe<Survey>;
  /** Null for everybody but the secretariat. */
  surveyRecipients?: Maybe<SurveyRecipients>;
  /** One sheet, to enter answers that came by phone or on paper. Null for everybody but the secretariat. */
  surveySheet?: Maybe<SurveySheet>;
  /** Newest first. The secretariat sees all, everybody else those whose results are published. */
  surveys?: Maybe<SurveyConnection>;
  /** Contacts who did not answer for 30 days, or whose letter was returned; by name of the municipality, or of one municipality. Null for everybody but the secretariat. */
  unconfirmedContacts?: Maybe<ConfirmationConnection>;
  /** Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** The working group of a network on a day, today unless given. */
  workingGroup?: Maybe<WorkingGroup>;
};


export type QueryaccountArgs = {
  email: Scalars['String']['input'];
};


export type QueryactivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryauditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryconfirmationArgs = {
  token: Scalars['String']['input'];
};


export type QuerydeskWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeskWorkFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerydeskWorkCountsArgs = {
  filter?: InputMaybe<DeskWorkFilter>;
};


export type QuerydevelopmentsArgs = {
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  network?: NetworkCode;
  to: Scalars['Date']['input'];
};


export type QueryexpressedNeedsArgs = {
  network: NetworkCode;
  struck?: Scalars['Boolean']['input'];
};


export type QueryinvitationArgs = {
  token: Scalars['String']['input'];
};


export type QuerylastReceivedArgs = {
  source: Scalars['String']['input'];
};


export type QueryletterToSendArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerymunicipalitiesBySlugArgs = {
  slugs: Array<Scalars['String']['input']>;
};


export type QuerymunicipalityArgs = {
  slug: Scalars['String']['input'];
};


export type QueryopenInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerypartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypartnerWorkArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypartnerWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerWorkFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerypartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerypathwayFiguresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerypeerGroupArgs = {
  filter: MunicipalityFilter;
};


export type QuerypublishedCountsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  network: NetworkCode;
  struck?: Scalars['Boolean']['input'];
};


export type QueryreportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryrosterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  countBy?: RosterCountRule;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  network: NetworkCode;
};


export type QueryrosterHistoryArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  network: NetworkCode;
};


export type QueryrosterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryrosterImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerysurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysurveyRecipientsArgs = {
  to: SurveyRecipientsInput;
};


export type QuerysurveySheetArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryunconfirmedContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['String']['input']>;
};


export type QueryworkingGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  network?: NetworkCode;
};

/** A step of the pathway that a member reached. */
export type ReachedStep = {
  __typename?: 'ReachedStep';
  milestone: Milestone;
  municipality: Municipality;
};

/** A name that it carried before, of which the records say nothing yet. */
export type RecordFormerNameInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  municipality: Scalars['String']['input'];
  /** At least one language; 120 characters at most in each. */
  name: Array<LocalizedTextInput>;
  source: Scalars['String']['input'];
  /** When it was given up: `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  usedUntil?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody may write into the record of a municipality. The secretariat: everything; coordinators: for their network; editors: own steps. */
export type RecordKeeping = {
  __typename?: 'RecordKeeping';
  /** Whether its name, its facts and its place may be changed. */
  identity: Scalars['Boolean']['output'];
  /** Networks of which it may be recorded that the municipality joins or leaves them. */
  networks: Array<NetworkCode>;
  /** Steps that may be recorded and corrected. */
  steps: Array<PathwayStep>;
};

export type RecordMilestoneInput = {
  actor?: InputMaybe<Scalars['String']['input']>;
  consulted?: InputMaybe<ConsultationKind>;
  document?: InputMaybe<DocumentInput>;
  /** The same key again gets the first answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Address (slug) of the municipality. */
  municipality: Scalars['String']['input'];
  note?: InputMaybe<Array<LocalizedTextInput>>;
  /** `2008-08-01`, `2008-08` or `2008`; left out when no source says. */
  reachedOn?: InputMaybe<Scalars['String']['input']>;
  /** Needed where steps before it are not on record. Where it is left out, a note is taken for it; an empty text is refused. */
  skipReason?: InputMaybe<Scalars['String']['input']>;
  /** Left out where it is not known; an empty text is refused. */
  source?: InputMaybe<Scalars['String']['input']>;
  step: PathwayStep;
};

export type RecordNeedInput = {
  /** What was offered in answer; 2,000 characters at most in each language. */
  answer?: InputMaybe<Array<LocalizedTextInput>>;
  /** The first day of which the source speaks. */
  from: Scalars['Date']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  network: NetworkCode;
  /** The document that tells of it; 500 characters at most. */
  source: Scalars['String']['input'];
  /** The last day of which the source speaks; today at the latest. */
  to: Scalars['Date']['input'];
  /** At least one language; 2,000 characters at most in each. */
  what: Array<LocalizedTextInput>;
};

export type RecordNeedPayload = {
  __typename?: 'RecordNeedPayload';
  need?: Maybe<ExpressedNeed>;
  userErrors: Array<UserError>;
};

export type RecordPartnerInput = {
  kind: PartnerKind;
  /** At least one language; 200 characters at most in each. */
  name: Array<LocalizedTextInput>;
  network: NetworkCode;
  /** 2,000 characters at most in each language. */
  note?: InputMaybe<Array<LocalizedTextInput>>;
  /** The document that names the partner; 500 characters at most. */
  source: Scalars['String']['input'];
  website?: InputMaybe<Scalars['URL']['input']>;
};

export type RecordPartnerPayload = {
  __typename?: 'RecordPartnerPayload';
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

export type RecordPartnerWorkInput = {
  /** A day, a month or a year, as `2008-08-01`, `2008-08` or `2008`. */
  happenedOn?: InputMaybe<Scalars['String']['input']>;
  /** The record that this corrects; null or absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Addresses of members that took part, 50 at most. */
  municipalities?: InputMaybe<Array<Scalars['String']['input']>>;
  network: NetworkCode;
  /** Ids of partners, 1 to 20. */
  partners: Array<Scalars['ID']['input']>;
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where no date is known: the first day of which the source speaks. */
  reportedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Where no date is known: the last day of which the source speaks. */
  reportedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** With `id`: the revision that the caller read. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** 500 characters at most. */
  source: Scalars['String']['input'];
  /** With `id`: true where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one language; 2,000 characters at most in each. */
  what: Array<LocalizedTextInput>;
};

export type RecordPartnerWorkPayload = {
  __typename?: 'RecordPartnerWorkPayload';
  /** With CONFLICT: the record as somebody else left it meanwhile. */
  current?: Maybe<PartnerWork>;
  userErrors: Array<UserError>;
  work?: Maybe<PartnerWork>;
};

export type RecordPublishedCountInput = {
  /** From 0 to 9999. Null where the source gives words and no number. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** `2008-08-01`, `2008-08` or `2008`, as fine as the source tells; from 2004 to today. Null where the source has no date. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  network: NetworkCode;
  /** The document that gives the count. 500 characters at most. */
  source: Scalars['String']['input'];
  /** What was counted, in the words of the source. 300 characters at most. */
  what: Scalars['String']['input'];
};

export type RecordPublishedCountPayload = {
  __typename?: 'RecordPublishedCountPayload';
  publishedCount?: Maybe<PublishedCount>;
  userErrors: Array<UserError>;
};

export type RecordWorkingGroupChangeInput = {
  /** A day, a month or a year, as `2008-08-01`, `2008-08` or `2008`. */
  happenedOn?: InputMaybe<Scalars['String']['input']>;
  /** The record that this corrects; null or absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  network: NetworkCode;
  note?: InputMaybe<Array<LocalizedTextInput>>;
  /** Id of the partner. */
  partner: Scalars['ID']['input'];
  /** Why the record is corrected, 500 characters at most; needed where it is struck. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where no date is known: the first day of which the source speaks. */
  reportedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Where no date is known: the last day of which the source speaks. */
  reportedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** With `id`: the revision that the caller read. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** 500 characters at most. */
  source: Scalars['String']['input'];
  step: WorkingGroupStep;
  /** With `id`: true where it was recorded by mistake and is not to count. A later correction without it lets it count again. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecordWorkingGroupChangePayload = {
  __typename?: 'RecordWorkingGroupChangePayload';
  change?: Maybe<WorkingGroupChange>;
  /** With CONFLICT: the record as somebody else left it meanwhile. */
  current?: Maybe<WorkingGroupChange>;
  userErrors: Array<UserError>;
};

export type RemindOutstandingInput = {
  id: Scalars['ID']['input'];
};

export type RemindOutstandingPayload = {
  __typename?: 'RemindOutstandingPayload';
  /** Municipalities that a reminder went to today, by this request or by an earlier one of the same day. */
  remindedCount?: Maybe<Scalars['Int']['output']>;
  survey?: Maybe<Survey>;
  userErrors: Array<UserError>;
};

export type RemoveParagraphInput = {
  paragraph: Scalars['ID']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type RemoveParagraphPayload = {
  __typename?: 'RemoveParagraphPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

export type RemoveViewInput = {
  id: Scalars['ID']['input'];
};

export type RemoveViewPayload = {
  __typename?: 'RemoveViewPayload';
  userErrors: Array<UserError>;
  /** The view that was removed. */
  view?: Maybe<SavedView>;
};

export type RemoveWebhookInput = {
  id: Scalars['ID']['input'];
};

export type RemoveWebhookPayload = {
  __typename?: 'RemoveWebhookPayload';
  userErrors: Array<UserError>;
  /** As it was. Its log is gone with it. */
  webhook?: Maybe<Webhook>;
};

export type RenameMunicipalityInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  municipality: Scalars['String']['input'];
  /** The name from now on. */
  name: Array<LocalizedTextInput>;
  revision: Scalars['Int']['input'];
  /** When the name before was given up: `2012-01-01`, `2012-01` or `2012`; left out when no source says. */
  since?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['String']['input'];
};

export type ReopenSurveyInput = {
  /** The new last day: today or later. */
  closesOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
};

export type ReplayDeliveryInput = {
  /** Of a delivery that is not under way. */
  id: Scalars['ID']['input'];
};

export type ReplayDeliveryPayload = {
  __typename?: 'ReplayDeliveryPayload';
  delivery?: Maybe<WebhookDelivery>;
  userErrors: Array<UserError>;
};

/** Developments among the signatory municipalities of one network in one period. */
export type Report = {
  __typename?: 'Report';
  /** Tells one state of the records of the period from another. What is locked must have been read at the state that it names. */
  basis: Scalars['String']['output'];
  /** Null while it is a draft. */
  content?: Maybe<ReportContent>;
  /** The report that corrects this one. */
  correctedBy?: Maybe<Report>;
  /** The locked report that this one corrects. */
  corrects?: Maybe<Report>;
  createdAt: Scalars['DateTime']['output'];
  /** What the records tell today. A locked report keeps what they told when it was locked. */
  developments: Developments;
  /** When its draft was discarded; null of every other. It stands nowhere but in `discardedReports`. */
  discardedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Null while it is a draft. */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may discard it, or restore it, now. */
  mayDiscard: Scalars['Boolean']['output'];
  /** Whether the viewer may write this report now. */
  mayWrite: Scalars['Boolean']['output'];
  network: Network;
  /** By section and position. */
  paragraphs: Array<ReportParagraph>;
  period: Period;
  /** Grows by one with each change of the days and the paragraphs. */
  revision: Scalars['Int']['output'];
};

export type ReportConnection = {
  __typename?: 'ReportConnection';
  edges: Array<ReportEdge>;
  nodes: Array<Report>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a report said when it was locked. */
export type ReportContent = {
  __typename?: 'ReportContent';
  /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Canonical JSON: keys in alphabetical order, no blanks. */
  text: Scalars['String']['output'];
};

export type ReportEdge = {
  __typename?: 'ReportEdge';
  cursor: Scalars['String']['output'];
  node: Report;
};

/** A paragraph that an officer wrote into a report. Plain text; an empty line begins a new paragraph. */
export type ReportParagraph = {
  __typename?: 'ReportParagraph';
  /** The text in every language that it was written in: English and French. */
  allTexts: Array<LocalizedText>;
  id: Scalars['ID']['output'];
  /** From 0 in each section. */
  position: Scalars['Int']['output'];
  section: ReportSection;
  text: LocalizedText;
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

export type ResendInvitationPayload = {
  __typename?: 'ResendInvitationPayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<UserError>;
};

export type RestoreReportInput = {
  report: Scalars['ID']['input'];
  /** The revision of the report that the caller read. */
  revision: Scalars['Int']['input'];
};

export type RevokeApiTokenInput = {
  token: Scalars['ID']['input'];
};

export type RevokeApiTokenPayload = {
  __typename?: 'RevokeApiTokenPayload';
  token?: Maybe<ApiToken>;
  userErrors: Array<UserError>;
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

/** The members of a network on one day, as known at one moment. */
export type Roster = {
  __typename?: 'Roster';
  /** The day that the roster speaks of. */
  asOf: Scalars['Date']['output'];
  byProvince: Array<ProvinceCount>;
  /** Members by the step of the pathway that they had reached on that day. */
  byStep: Array<StepCount>;
  /** The rule by which everything here is counted. */
  countBy: RosterCountRule;
  /** The moment of which the roster tells what was on record. */
  knownAt: Scalars['DateTime']['output'];
  /**
   * The members, by name. Undated ones are in the roster of today only. `search` finds words in today's name and in every older one;
   * `filter` narrows as it narrows the list of municipalities.
   */
  memberships: MembershipConnection;
  network: Network;
  /** Municipalities that the filter finds and that were no members on that day, by name. */
  others: MunicipalityConnection;
  /** All members that `memberships` finds, by name and at once, for maps and counts: 2,000 at most. */
  places: Array<RosterPlace>;
  /** The last count that was published up to that day. */
  published?: Maybe<PublishedCount>;
  /** When the first record of the network was entered: by what was known before, every roster is empty. Null before the first record. */
  recordedSince?: Maybe<Scalars['DateTime']['output']>;
  /** Members that the records prove for that day. */
  totalCount: Scalars['Int']['output'];
  /** Members of whom no record says since when: never guessed into a past day, never hidden. */
  undatedCount: Scalars['Int']['output'];
};


/** The members of a network on one day, as known at one moment. */
export type RostermembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The members of a network on one day, as known at one moment. */
export type RosterothersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  first?: Scalars['Int']['input'];
};


/** The members of a network on one day, as known at one moment. */
export type RosterplacesArgs = {
  filter?: InputMaybe<MunicipalityFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** How a count takes a region and the municipalities in it: published totals do it one way or the other. */
export type RosterCountRule =
  /** Every municipality that is a member counts, the region and each town in it. */
  | 'EACH_MUNICIPALITY'
  /** A region that is a member counts once, together with the members in it. */
  | 'REGION_AS_ONE';

/** A sheet of one network's roster that somebody sent, and what became of it. */
export type RosterImport = {
  __typename?: 'RosterImport';
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the order of the sheet. */
  changes: RosterImportChangeConnection;
  /** In the order of the sheet. After an attempt to apply or undo: what stood in its way. */
  faults: RosterImportFaultConnection;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The work was cut off, as by a restart. Nothing of it was kept: send the sheet again, apply or undo again. */
  isCutOff: Scalars['Boolean']['output'];
  network: Network;
  /** Rows below the headings; 0 until the file is opened. */
  rowCount: Scalars['Int']['output'];
  /** Rows that were compared so far. */
  rowsDone: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  sentBy?: Maybe<Person>;
  state: RosterImportState;
  /** Rows that say what the records say. */
  unchangedCount: Scalars['Int']['output'];
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** While changes are written or taken back: how many of them so far. Null where nothing is under way, or where another process is at it. */
  writtenCount?: Maybe<Scalars['Int']['output']>;
};


/** A sheet of one network's roster that somebody sent, and what became of it. */
export type RosterImportchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A sheet of one network's roster that somebody sent, and what became of it. */
export type RosterImportfaultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What one row of the sheet changes. */
export type RosterImportChange = {
  __typename?: 'RosterImportChange';
  fields: Array<RosterImportField>;
  kind: RosterImportChangeKind;
  name: Scalars['String']['output'];
  /** Number of the row, as spreadsheets show it: the line of headings is 1. */
  row: Scalars['Int']['output'];
  /** Address (slug) of the municipality. */
  slug: Scalars['String']['output'];
};

export type RosterImportChangeConnection = {
  __typename?: 'RosterImportChangeConnection';
  nodes: Array<RosterImportChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RosterImportChangeKind =
  /** A record that takes the place of another of the same period. */
  | 'CORRECTION'
  /** A municipality that no record knows, and its membership. */
  | 'NEW_MUNICIPALITY'
  /** A further period of membership. */
  | 'NEW_PERIOD';

export type RosterImportConnection = {
  __typename?: 'RosterImportConnection';
  nodes: Array<RosterImport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What keeps a sheet from being applied, and where. */
export type RosterImportFault = {
  __typename?: 'RosterImportFault';
  /** Name of the column; null where the whole row is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language. */
  message: Scalars['String']['output'];
  /** Number of the row, as spreadsheets show it; null where the whole sheet is meant. */
  row?: Maybe<Scalars['Int']['output']>;
  /** What stands there. */
  value?: Maybe<Scalars['String']['output']>;
};

export type RosterImportFaultConnection = {
  __typename?: 'RosterImportFaultConnection';
  nodes: Array<RosterImportFault>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One column of a row, as the records have it and as the sheet does. */
export type RosterImportField = {
  __typename?: 'RosterImportField';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the column. */
  column: Scalars['String']['output'];
};

export type RosterImportPayload = {
  __typename?: 'RosterImportPayload';
  rosterImport?: Maybe<RosterImport>;
  userErrors: Array<UserError>;
};

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

/** A member as a map draws it. */
export type RosterPlace = {
  __typename?: 'RosterPlace';
  /** Null where nobody entered where it lies. */
  location?: Maybe<Location>;
  name: LocalizedText;
  province: Province;
  slug: Scalars['String']['output'];
};

/** How many members the records prove from one day on. */
export type RosterPoint = {
  __typename?: 'RosterPoint';
  day: Scalars['Date']['output'];
  /** As `roster(asOf: day)` counts. */
  totalCount: Scalars['Int']['output'];
  /** Of these, members who count today only, because no record proves them for a past day. */
  unprovedCount: Scalars['Int']['output'];
};

export type RotateWebhookSecretInput = {
  id: Scalars['ID']['input'];
};

export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The new one: told now and never again. The one before signs along for 24 hours. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type SaveViewInput = {
  /** 80 characters at most. */
  name: Scalars['String']['input'];
  /** Path of the desk with its filters, without the language. */
  path: Scalars['String']['input'];
};

export type SaveViewPayload = {
  __typename?: 'SaveViewPayload';
  userErrors: Array<UserError>;
  view?: Maybe<SavedView>;
};

/** An address of the desk that somebody goes back to: a list with its filters. */
export type SavedView = {
  __typename?: 'SavedView';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Path with filters, without the language: `/desk?kind=NO_PLAN`. */
  path: Scalars['String']['output'];
};

/** What was searched for instead, because nothing has the words as they were typed. */
export type SearchReading = {
  __typename?: 'SearchReading';
  text: Scalars['String']['output'];
};

export type SendSurveyInput = {
  id: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
  to: SurveyRecipientsInput;
};

/** Where a fact comes from. */
export type Source = {
  __typename?: 'Source';
  text: Scalars['String']['output'];
};

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

export type StepCount = {
  __typename?: 'StepCount';
  count: Scalars['Int']['output'];
  step: PathwayStep;
};

/** How long it took, over the municipalities of whom both days are on record. */
export type StepDuration = {
  __typename?: 'StepDuration';
  /** How many of them rest on a date that is only known to the month or year. */
  approximate: Scalars['Int']['output'];
  from: PathwayStep;
  /** In days; null where n is 0. A date of a month or a year is taken at its middle. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Municipalities it was measured on. */
  n: Scalars['Int']['output'];
  to: PathwayStep;
};

/** Whom the leaving contact would have as successor. The person is invited, and decides. */
export type SuccessorInput = {
  /** 120 characters at most. */
  displayName: Scalars['String']['input'];
  /** Where the invitation goes. Shown to nobody. */
  email: Scalars['String']['input'];
};

/** One wave of questions to municipalities: built and sent by the secretariat, answered through a personal link. */
export type Survey = {
  __typename?: 'Survey';
  allIntros: Array<LocalizedText>;
  /** The title in every language it was written in. */
  allTitles: Array<LocalizedText>;
  /** Sheets that were handed in. Of a reconstructed survey: answers that the source gives. */
  answeredCount?: Maybe<Scalars['Int']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day that it takes answers. Null where no source tells. */
  closesOn?: Maybe<Scalars['Date']['output']>;
  /** When its draft was discarded; null of every other. It stands nowhere but in `discardedSurveys`. */
  discardedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What it is for; stands above the questions. */
  intro?: Maybe<LocalizedText>;
  /** Invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  /** Last day on which it took answers: the day it was closed where that came before `closesOn`. Null while it is not over, and where no source tells. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** Those of them that a letter went to. Null where the results are not the viewer's to read, and of a reconstructed survey. */
  letterCount?: Maybe<Scalars['Int']['output']>;
  /** What is to be known of its figures, for example what they were reconstructed from. */
  note?: Maybe<LocalizedText>;
  /** First day that it takes answers. Null where no source tells. */
  opensOn?: Maybe<Scalars['Date']['output']>;
  /** Municipalities that have not handed in, by name; those that a source does not name are left out. Null for everybody but the secretariat. */
  outstanding?: Maybe<MunicipalityConnection>;
  /** Null for everybody but the secretariat. */
  progress?: Maybe<Array<SurveyProgressCount>>;
  /** When its results were published; null while the secretariat alone reads them. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  questions: Array<SurveyQuestion>;
  /** Put together later from figures that were published: no sheet names a municipality. */
  reconstructed: Scalars['Boolean']['output'];
  /** Last day on which a reminder went out. */
  remindedOn?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each change. */
  revision: Scalars['Int']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Municipalities that were asked, by letter, by phone or on paper. Null where the results are not the viewer's to read, as `answeredCount`. */
  sentCount?: Maybe<Scalars['Int']['output']>;
  /** All sheets, by name of the municipality. Null for everybody but the secretariat. */
  sheets?: Maybe<SurveySheetConnection>;
  source?: Maybe<Source>;
  state: SurveyState;
  title: LocalizedText;
};


/** One wave of questions to municipalities: built and sent by the secretariat, answered through a personal link. */
export type SurveyoutstandingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One wave of questions to municipalities: built and sent by the secretariat, answered through a personal link. */
export type SurveysheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  progress?: InputMaybe<Array<SurveyProgress>>;
};

/** The answer to one question: choices for CHOICE and CHOICES, a number for SCALE, a text for TEXT. */
export type SurveyAnswer = {
  __typename?: 'SurveyAnswer';
  choices: Array<Scalars['ID']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  question: Scalars['ID']['output'];
  text?: Maybe<Scalars['String']['output']>;
};

/** An answer to one question; one without a value takes the answer back. */
export type SurveyAnswerInput = {
  choices?: InputMaybe<Array<Scalars['ID']['input']>>;
  number?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['ID']['input'];
  /** 5,000 characters at most. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One of the choices that a question offers. */
export type SurveyChoice = {
  __typename?: 'SurveyChoice';
  /** The label in every language it was written in. */
  allLabels: Array<LocalizedText>;
  label: LocalizedText;
  /** Permanent name within the question. */
  value: Scalars['ID']['output'];
};

export type SurveyChoiceInput = {
  /** English or French at least; 200 characters at most in each. */
  label: Array<LocalizedTextInput>;
  /** Permanent name within the question; the place in the list unless given. */
  value?: InputMaybe<Scalars['ID']['input']>;
};

export type SurveyConnection = {
  __typename?: 'SurveyConnection';
  edges: Array<SurveyEdge>;
  nodes: Array<Survey>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many chose one thing. Never who. */
export type SurveyCount = {
  __typename?: 'SurveyCount';
  choice: LocalizedText;
  /** Null where the source of a reconstructed survey names the choice and gives no number. */
  count?: Maybe<Scalars['Int']['output']>;
  value: Scalars['ID']['output'];
};

export type SurveyEdge = {
  __typename?: 'SurveyEdge';
  cursor: Scalars['String']['output'];
  node: Survey;
};

/** How the secretariat heard of answers. */
export type SurveyHeard =
  | 'PAPER'
  | 'PHONE';

export type SurveyInput = {
  id: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
};

export type SurveyPayload = {
  __typename?: 'SurveyPayload';
  /** With CONFLICT: the survey as somebody else left it meanwhile. */
  current?: Maybe<Survey>;
  survey?: Maybe<Survey>;
  userErrors: Array<UserError>;
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

/** How many sheets are how far. */
export type SurveyProgressCount = {
  __typename?: 'SurveyProgressCount';
  count: Scalars['Int']['output'];
  progress: SurveyProgress;
};

export type SurveyQuestion = {
  __typename?: 'SurveyQuestion';
  /** The prompt in every language it was written in. */
  allPrompts: Array<LocalizedText>;
  /** Sheets among those handed in that answer this question. Null where the results are not the viewer's to read. */
  answeredCount?: Maybe<Scalars['Int']['output']>;
  /** Empty for texts and scales. */
  choices: Array<SurveyChoice>;
  id: Scalars['ID']['output'];
  kind: SurveyQuestionKind;
  /** Lower end of a scale. */
  least?: Maybe<Scalars['Int']['output']>;
  /** Upper end of a scale. */
  most?: Maybe<Scalars['Int']['output']>;
  prompt: LocalizedText;
  /** Must be answered before an answer sheet can be handed in as done. */
  required: Scalars['Boolean']['output'];
  /** Handed-in answers by choice, in the order of the choices; empty for texts. Null where the results are not the viewer's to read. */
  tally?: Maybe<Array<SurveyCount>>;
  /** Answers in words, by municipality. Null for everybody but the secretariat. */
  texts?: Maybe<Array<SurveyText>>;
};

export type SurveyQuestionInput = {
  /** Two to thirty for CHOICE and CHOICES. */
  choices?: InputMaybe<Array<SurveyChoiceInput>>;
  kind: SurveyQuestionKind;
  /** Lower end of a SCALE, 0 or more; 1 unless given. */
  least?: InputMaybe<Scalars['Int']['input']>;
  /** Upper end of a SCALE, 10 or less; 5 unless given. */
  most?: InputMaybe<Scalars['Int']['input']>;
  /** English or French at least; 500 characters at most in each. */
  prompt: Array<LocalizedTextInput>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Who a survey would go to, were it sent now. */
export type SurveyRecipients = {
  __typename?: 'SurveyRecipients';
  /** Those with a contact who has an address. */
  reachableCount: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
  /** Those without one, by name: ask them by phone or on paper. */
  unreachable: Array<Municipality>;
};

/** Who a survey would go to: today's members of a network, all of them or those that match. */
export type SurveyRecipientsInput = {
  network: NetworkCode;
  province?: InputMaybe<Array<Province>>;
  /** Furthest step of the pathway. */
  step?: InputMaybe<Array<PathwayStep>>;
};

/** One municipality's copy of a survey. */
export type SurveySheet = {
  __typename?: 'SurveySheet';
  answers: Array<SurveyAnswer>;
  /** A letter with the link came back. */
  bounced: Scalars['Boolean']['output'];
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Null where the source does not name it. */
  municipality?: Maybe<Municipality>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  progress: SurveyProgress;
  /** A letter went out. False where no contact has had an address so far. */
  reached: Scalars['Boolean']['output'];
  remindedOn?: Maybe<Scalars['Date']['output']>;
  /** Grows by one each time answers are saved. */
  revision: Scalars['Int']['output'];
  /** When answers were last saved. */
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  survey: Survey;
  way?: Maybe<SurveyWay>;
};

export type SurveySheetConnection = {
  __typename?: 'SurveySheetConnection';
  nodes: Array<SurveySheet>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SurveySheetPayload = {
  __typename?: 'SurveySheetPayload';
  /** With CONFLICT: the sheet as another saved it meanwhile. */
  current?: Maybe<SurveySheet>;
  sheet?: Maybe<SurveySheet>;
  userErrors: Array<UserError>;
};

/** Where a survey stands. */
export type SurveyState =
  /** It takes no more answers: it was closed, or its last day is over. */
  | 'CLOSED'
  /** Being written: the secretariat alone sees it. */
  | 'DRAFT'
  /** Sent: it takes answers from its first day to its last. */
  | 'OPEN';

/** An answer in words. */
export type SurveyText = {
  __typename?: 'SurveyText';
  /** Null where the source does not name who answered. */
  municipality?: Maybe<Municipality>;
  text: Scalars['String']['output'];
};

/** How answers came in. */
export type SurveyWay =
  | 'LINK'
  | 'PAPER'
  | 'PHONE'
  /** Transcribed from figures that were published. */
  | 'TRANSCRIBED';

/** Something that waits for the viewer. Worked out from the records each time it is asked. */
export type Task = {
  __typename?: 'Task';
  dueOn?: Maybe<Scalars['Date']['output']>;
  kind: TaskKind;
  municipality?: Maybe<Municipality>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskKind =
  /** No source says when this member joined. */
  | 'FIND_JOINING_DATE'
  /** The municipality has no elected contact. */
  | 'NAME_ELECTED_CONTACT';

export type UndoImportInput = {
  id: Scalars['ID']['input'];
};

export type UndoMergeInput = {
  /** The municipality that became no part of another after all. */
  municipality: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
  source: Scalars['String']['input'];
};

export type UnfollowInput = {
  kind: FollowingKind;
  thing: Scalars['ID']['input'];
};

export type UnfollowPayload = {
  __typename?: 'UnfollowPayload';
  /** As it was; null where it was not followed. */
  following?: Maybe<Following>;
  userErrors: Array<UserError>;
};

/** Something that the caller can mend. Nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** Path in the input, as `evidence.0.url`; null when the whole input is meant. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language. */
  message: Scalars['String']['output'];
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

/** The person who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Those that work first, then those that ended within 90 days; newest first, 30 at most. */
  apiTokens: Array<ApiToken>;
  /** Whether the viewer follows this, and how; null where not. */
  following?: Maybe<Following>;
  /** What the viewer follows, the latest first. */
  followings: FollowingConnection;
  grants: Array<Grant>;
  letterChoices: LetterChoices;
  /** Whether the viewer may follow things: whoever holds a role. */
  mayFollow: Scalars['Boolean']['output'];
  notifications: NotificationConnection;
  person: Person;
  tasks: TaskConnection;
  /** One of the viewer's own; null where there is none of this id. An API token may not (FORBIDDEN). */
  webhook?: Maybe<Webhook>;
  /** The viewer's own, oldest first: ten at the most. An API token may not (FORBIDDEN), as an address may hold a key. */
  webhooks: Array<Webhook>;
};


/** The person who asks. */
export type ViewerfollowingArgs = {
  kind: FollowingKind;
  thing: Scalars['ID']['input'];
};


/** The person who asks. */
export type ViewerfollowingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The person who asks. */
export type ViewernotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The person who asks. */
export type ViewertasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The person who asks. */
export type ViewerwebhookArgs = {
  id: Scalars['ID']['input'];
};

/**
 * An address of a person's own that the portal sends news to, as `POST` of JSON, signed by the convention Standard Webhooks
 * (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`).
 *
 * What is promised: all public news that the filter lets through and that are taken over while the webhook exists are sent, also old ones that
 * only now come in. Each message arrives at least once; what arrives twice has the same `webhook-id`. Messages are sent one after the other in the
 * order in which the portal took the news over; one that is not taken holds back those behind it for five tries, half an hour at most, and is then
 * passed by them. A person without a role is sent nothing.
 */
export type Webhook = {
  __typename?: 'Webhook';
  /** What was sent, newest first, for thirty days. */
  deliveries: WebhookDeliveryConnection;
  /** In words of its owner; may be empty. */
  description: Scalars['String']['output'];
  /** Since when nothing was taken; null while all is well. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  filter: WebhookFilter;
  id: Scalars['ID']['output'];
  /** The last of them that was tried; null where none was. */
  lastTried?: Maybe<WebhookDelivery>;
  madeAt: Scalars['DateTime']['output'];
  /** Until when the secret before the last one signs along; null where it does not. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Null unless it is switched off. */
  reason?: Maybe<WebhookReason>;
  state: WebhookState;
  stateSince: Scalars['DateTime']['output'];
  /** `https`, on port 443 or one from 1024 on, of a public address that is not the portal's own. */
  url: Scalars['String']['output'];
};


/**
 * An address of a person's own that the portal sends news to, as `POST` of JSON, signed by the convention Standard Webhooks
 * (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`).
 *
 * What is promised: all public news that the filter lets through and that are taken over while the webhook exists are sent, also old ones that
 * only now come in. Each message arrives at least once; what arrives twice has the same `webhook-id`. Messages are sent one after the other in the
 * order in which the portal took the news over; one that is not taken holds back those behind it for five tries, half an hour at most, and is then
 * passed by them. A person without a role is sent nothing.
 */
export type WebhookdeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<Array<WebhookDeliveryState>>;
};

/** A message to a webhook, and what became of it. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Null for a ping, and for news that were taken back. */
  activity?: Maybe<Activity>;
  /** The first 300 characters of the last answer. Words of somebody else: to be shown as text. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  attempts: Scalars['Int']['output'];
  /** The message as it was last sent, letter for letter; null before. */
  body?: Maybe<Scalars['String']['output']>;
  event: WebhookEvent;
  fault?: Maybe<WebhookFault>;
  id: Scalars['ID']['output'];
  /** Sent once more at the owner's wish. The message says so: `replay` is true. */
  isReplay: Scalars['Boolean']['output'];
  /** Header `webhook-id`, and `id` of the message: the same for every try and every replay. */
  messageId: Scalars['ID']['output'];
  /** How long the last answer took, in milliseconds. */
  milliseconds?: Maybe<Scalars['Int']['output']>;
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  state: WebhookDeliveryState;
  /** HTTP status of the last answer. */
  status?: Maybe<Scalars['Int']['output']>;
  /** When it was last tried. */
  triedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  edges: Array<WebhookDeliveryEdge>;
  nodes: Array<WebhookDelivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: WebhookDelivery;
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

/** Which news a webhook is told of. An empty list narrows nothing. */
export type WebhookFilter = {
  __typename?: 'WebhookFilter';
  /** Number of a commitment. */
  commitment?: Maybe<Scalars['Int']['output']>;
  kind: Array<ActivityKind>;
  municipality?: Maybe<Municipality>;
  province: Array<Province>;
};

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

export type WithdrawInvitationPayload = {
  __typename?: 'WithdrawInvitationPayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<UserError>;
};

/** The pan-Canadian working group that steers a network, as its changes on record tell. */
export type WorkingGroup = {
  __typename?: 'WorkingGroup';
  /** The day that this speaks of. */
  asOf: Scalars['Date']['output'];
  /** Every change, oldest first. */
  changes: Array<WorkingGroupChange>;
  /** Partners that the records show in the group on that day. Who belonged to it from the start is not on record. */
  members: Array<WorkingGroupMember>;
  network: Network;
  /** Every partner that was in it, one entry a stay, also those that ended or began later. */
  stays: Array<WorkingGroupMember>;
  /** Those that are struck and count nowhere, oldest first. Null for whoever may not correct them. */
  struckChanges?: Maybe<Array<WorkingGroupChange>>;
};

/** One change of the working group: a partner that joined it or left. */
export type WorkingGroupChange = {
  __typename?: 'WorkingGroupChange';
  /** The note in every language on record. */
  allNotes: Array<LocalizedText>;
  /** When it happened; null when the source gives no date. */
  happenedOn?: Maybe<PartialDate>;
  id: Scalars['ID']['output'];
  note?: Maybe<LocalizedText>;
  partner: Partner;
  /** Why this record corrects the one before. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** All records of it, newest first. Null for whoever may not correct it. */
  records?: Maybe<Array<WorkingGroupChange>>;
  /** Where there is no date: the first day of which the source speaks. */
  reportedFrom?: Maybe<Scalars['Date']['output']>;
  /** Where there is no date: the last day of which the source speaks. */
  reportedUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each correction. */
  revision: Scalars['Int']['output'];
  source: Source;
  step: WorkingGroupStep;
  /** It is not to count: it was recorded by mistake. */
  struck: Scalars['Boolean']['output'];
};

/** A partner in the working group, from one change to another. */
export type WorkingGroupMember = {
  __typename?: 'WorkingGroupMember';
  /** The change by which it came in; null when the sources only tell that it left. */
  joined?: Maybe<WorkingGroupChange>;
  /** The change by which it left; null while it is in. */
  left?: Maybe<WorkingGroupChange>;
  partner: Partner;
};

export type WorkingGroupStep =
  | 'JOINED'
  | 'LEFT';

export type WriteParagraphInput = {
  /** The paragraph that gets this text; null or absent for a new one, which comes last in its section. */
  paragraph?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the report. */
  report: Scalars['ID']['input'];
  /** The revision of the report that the caller read. */
  revision: Scalars['Int']['input'];
  section: ReportSection;
  /** In English, in French or in both; 5,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type WriteParagraphPayload = {
  __typename?: 'WriteParagraphPayload';
  /** With CONFLICT: the report as somebody else left it meanwhile. */
  current?: Maybe<Report>;
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Membership: Membership;
  Milestone: Milestone;
  Municipality: Municipality;
  Network: Network;
  PeerGroup: PeerGroup;
  Period: Period;
  Person: Person;
  Report: Report;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"slug":true}> );
  Network:
    ( { __typename: 'Network' }
    & GraphQLRecursivePick<FederationTypes['Network'], {"code":true}> );
  PeerGroup:
    ( { __typename: 'PeerGroup' }
    & GraphQLRecursivePick<FederationTypes['PeerGroup'], {"slugs":true,"isOrdinary":true}> );
  Period:
    ( { __typename: 'Period' }
    & GraphQLRecursivePick<FederationTypes['Period'], {"from":true,"to":true,"slugs":true,"isCoalition":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'contact' | 'userErrors'> & { contact?: Maybe<ResolversTypes['Contact']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Account: ResolverTypeWrapper<Account>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<ActivityMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActivityEdge']>, nodes: Array<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  ActivityKind: ResolverTypeWrapper<'PROGRESS_PUBLISHED' | 'PLAN_PUBLISHED' | 'INCLUSION_REPORT_PUBLISHED' | 'ASSESSMENT_PUBLISHED' | 'EVENT_SCHEDULED' | 'EVENT_MOVED' | 'EVENT_CANCELLED' | 'RESOURCE_SHARED' | 'MUNICIPALITY_JOINED' | 'PROGRESS_VALIDATED' | 'VALIDATION_ANSWERED' | 'VALIDATION_WITHDRAWN' | 'PLAN_JOINED' | 'PLAN_LEFT' | 'QUESTION_ASKED' | 'QUESTION_ANSWERED' | 'POST_HIDDEN' | 'POST_SHOWN' | 'CONSENT_ASKED'>;
  AddMunicipalityInput: AddMunicipalityInput;
  AddWebhookInput: AddWebhookInput;
  AddWebhookPayload: ResolverTypeWrapper<Omit<AddWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  AddedProspectInput: AddedProspectInput;
  AnswerSurveyInput: AnswerSurveyInput;
  ApiToken: ResolverTypeWrapper<ApiTokenMapper>;
  ApiTokenScope: ResolverTypeWrapper<'READ' | 'WRITE'>;
  ApiTokenState: ResolverTypeWrapper<'LIVE' | 'EXPIRED' | 'REVOKED'>;
  ApiTokenUse: ResolverTypeWrapper<Omit<ApiTokenUse, 'scope' | 'state'> & { scope: ResolversTypes['ApiTokenScope'], state: ResolversTypes['ApiTokenState'] }>;
  ApplyImportInput: ApplyImportInput;
  AskToConfirmInput: AskToConfirmInput;
  AskToConfirmPayload: ResolverTypeWrapper<Omit<AskToConfirmPayload, 'confirmation' | 'userErrors'> & { confirmation?: Maybe<ResolversTypes['Confirmation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AuditChoices: ResolverTypeWrapper<AuditChoicesMapper>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditSubject: ResolverTypeWrapper<AuditSubject>;
  ChangeContactInput: ChangeContactInput;
  ChangeContactPayload: ResolverTypeWrapper<Omit<ChangeContactPayload, 'contact' | 'current' | 'userErrors'> & { contact?: Maybe<ResolversTypes['Contact']>, current?: Maybe<ResolversTypes['Contact']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChangeFollowingInput: ChangeFollowingInput;
  ChangeFollowingPayload: ResolverTypeWrapper<Omit<ChangeFollowingPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversTypes['Following']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChangeReportInput: ChangeReportInput;
  ChangeReportPayload: ResolverTypeWrapper<Omit<ChangeReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChangeSurveyInput: ChangeSurveyInput;
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookPayload: ResolverTypeWrapper<Omit<ChangeWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  ChooseLettersInput: ChooseLettersInput;
  ChooseLettersPayload: ResolverTypeWrapper<Omit<ChooseLettersPayload, 'choices' | 'userErrors'> & { choices?: Maybe<ResolversTypes['LetterChoices']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Commitment: ResolverTypeWrapper<Commitment>;
  ConfirmContactInput: ConfirmContactInput;
  ConfirmContactPayload: ResolverTypeWrapper<Omit<ConfirmContactPayload, 'contact' | 'invitation' | 'userErrors'> & { contact?: Maybe<ResolversTypes['Contact']>, invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Confirmation: ResolverTypeWrapper<ConfirmationMapper>;
  ConfirmationAnswer: ResolverTypeWrapper<'STILL' | 'NO_LONGER'>;
  ConfirmationConnection: ResolverTypeWrapper<Omit<ConfirmationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Confirmation']> }>;
  ConfirmationState: ResolverTypeWrapper<'OPEN' | 'ANSWERED' | 'EXPIRED' | 'ENDED'>;
  ConsultationKind: ResolverTypeWrapper<'AT_ONCE' | 'IN_SEQUENCE'>;
  Contact: ResolverTypeWrapper<ContactMapper>;
  ContactKind: ResolverTypeWrapper<'STAFF' | 'ELECTED'>;
  CorrectFormerNameInput: CorrectFormerNameInput;
  CorrectMembershipInput: CorrectMembershipInput;
  CorrectMilestoneInput: CorrectMilestoneInput;
  CorrectMunicipalityInput: CorrectMunicipalityInput;
  CorrectNeedInput: CorrectNeedInput;
  CorrectNeedPayload: ResolverTypeWrapper<Omit<CorrectNeedPayload, 'current' | 'need' | 'userErrors'> & { current?: Maybe<ResolversTypes['ExpressedNeed']>, need?: Maybe<ResolversTypes['ExpressedNeed']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CorrectPartnerInput: CorrectPartnerInput;
  CorrectPartnerPayload: ResolverTypeWrapper<Omit<CorrectPartnerPayload, 'current' | 'partner' | 'userErrors'> & { current?: Maybe<ResolversTypes['Partner']>, partner?: Maybe<ResolversTypes['Partner']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CorrectPublishedCountInput: CorrectPublishedCountInput;
  CorrectPublishedCountPayload: ResolverTypeWrapper<Omit<CorrectPublishedCountPayload, 'current' | 'publishedCount' | 'userErrors'> & { current?: Maybe<ResolversTypes['PublishedCount']>, publishedCount?: Maybe<ResolversTypes['PublishedCount']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateSurveyInput: CreateSurveyInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeskWork: ResolverTypeWrapper<DeskWorkMapper>;
  DeskWorkConnection: ResolverTypeWrapper<Omit<DeskWorkConnection, 'nodes'> & { nodes: Array<ResolversTypes['DeskWork']> }>;
  DeskWorkCount: ResolverTypeWrapper<Omit<DeskWorkCount, 'kind'> & { kind: ResolversTypes['DeskWorkKind'] }>;
  DeskWorkFilter: DeskWorkFilter;
  DeskWorkKind: ResolverTypeWrapper<'NO_STAFF_CONTACT' | 'NO_ELECTED_CONTACT' | 'UNCONFIRMED_CONTACT' | 'MAIL_RETURNED' | 'NO_PLAN' | 'PLAN_STEP_TO_RECORD' | 'NO_NEWS' | 'UNDATED_MEMBERSHIP' | 'SURVEY_OUTSTANDING'>;
  Developments: ResolverTypeWrapper<DevelopmentsMapper>;
  DiscardReportInput: DiscardReportInput;
  DiscardReportPayload: ResolverTypeWrapper<Omit<DiscardReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Discussion: ResolverTypeWrapper<Discussion>;
  Document: ResolverTypeWrapper<Document>;
  DocumentInput: DocumentInput;
  DraftReportInput: DraftReportInput;
  DraftReportPayload: ResolverTypeWrapper<Omit<DraftReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EndContactInput: EndContactInput;
  EndContactPayload: ResolverTypeWrapper<Omit<EndContactPayload, 'contact' | 'current' | 'userErrors'> & { contact?: Maybe<ResolversTypes['Contact']>, current?: Maybe<ResolversTypes['Contact']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EnterAnswersInput: EnterAnswersInput;
  EventSeries: ResolverTypeWrapper<EventSeries>;
  ExpressedNeed: ResolverTypeWrapper<ExpressedNeedMapper>;
  FollowInput: FollowInput;
  FollowPayload: ResolverTypeWrapper<Omit<FollowPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversTypes['Following']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Following: ResolverTypeWrapper<FollowingMapper>;
  FollowingConnection: ResolverTypeWrapper<Omit<FollowingConnection, 'nodes'> & { nodes: Array<ResolversTypes['Following']> }>;
  FollowingKind: ResolverTypeWrapper<'MUNICIPALITY' | 'COMMITMENT' | 'SERIES' | 'QUESTION'>;
  FormerName: ResolverTypeWrapper<FormerNameMapper>;
  FormerNamePayload: ResolverTypeWrapper<Omit<FormerNamePayload, 'current' | 'formerName' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversTypes['FormerName']>, formerName?: Maybe<ResolversTypes['FormerName']>, municipality?: Maybe<ResolversTypes['Municipality']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FoundIn: ResolverTypeWrapper<FoundIn>;
  FoundPart: ResolverTypeWrapper<FoundPart>;
  FoundText: ResolverTypeWrapper<FoundText>;
  Grant: ResolverTypeWrapper<GrantMapper>;
  GrantInput: GrantInput;
  HandOverInput: HandOverInput;
  HandOverPayload: ResolverTypeWrapper<Omit<HandOverPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportRosterInput: ImportRosterInput;
  Invitation: ResolverTypeWrapper<InvitationMapper>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Invitation']> }>;
  InvitationInput: InvitationInput;
  InvitationState: ResolverTypeWrapper<'OPEN' | 'EXPIRED' | 'ACCEPTED' | 'WITHDRAWN'>;
  InviteContactInput: InviteContactInput;
  InviteContactPayload: ResolverTypeWrapper<Omit<InviteContactPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinNetworkInput: JoinNetworkInput;
  JoiningKind: ResolverTypeWrapper<'COUNCIL_RESOLUTION' | 'SIGNATURE' | 'RECORDED'>;
  KnownAs: ResolverTypeWrapper<'APPLICANT' | 'ON_RECORD' | 'UNVERIFIED'>;
  LeaveNetworkInput: LeaveNetworkInput;
  LetterChoices: ResolverTypeWrapper<LetterChoicesMapper>;
  LetterTopic: ResolverTypeWrapper<'REMINDERS' | 'INVITATIONS' | 'CHANGES' | 'MINUTES' | 'POLLS' | 'QUESTIONS' | 'FOLLOWED'>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  Location: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocationInput: LocationInput;
  LockReportInput: LockReportInput;
  LockReportPayload: ResolverTypeWrapper<Omit<LockReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MakeApiTokenInput: MakeApiTokenInput;
  MakeApiTokenPayload: ResolverTypeWrapper<Omit<MakeApiTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversTypes['ApiToken']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionMapper>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipPayload: ResolverTypeWrapper<Omit<MembershipPayload, 'current' | 'membership' | 'userErrors'> & { current?: Maybe<ResolversTypes['Membership']>, membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipYears: ResolverTypeWrapper<'UNDER_5' | 'FROM_5_TO_15' | 'OVER_15'>;
  MergeMunicipalityInput: MergeMunicipalityInput;
  Milestone: ResolverTypeWrapper<MilestoneMapper>;
  MilestonePayload: ResolverTypeWrapper<Omit<MilestonePayload, 'current' | 'milestone' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversTypes['Milestone']>, milestone?: Maybe<ResolversTypes['Milestone']>, municipality?: Maybe<ResolversTypes['Municipality']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MoveParagraphInput: MoveParagraphInput;
  MoveParagraphPayload: ResolverTypeWrapper<Omit<MoveParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  MunicipalityConnection: ResolverTypeWrapper<MunicipalityConnectionMapper>;
  MunicipalityEdge: ResolverTypeWrapper<MunicipalityEdgeMapper>;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityKind: ResolverTypeWrapper<'CITY' | 'TOWN' | 'VILLAGE' | 'TOWNSHIP' | 'PARISH_MUNICIPALITY' | 'DISTRICT_MUNICIPALITY' | 'REGIONAL_DISTRICT' | 'REGIONAL_MUNICIPALITY' | 'SPECIALIZED_MUNICIPALITY'>;
  MunicipalityPayload: ResolverTypeWrapper<Omit<MunicipalityPayload, 'current' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversTypes['Municipality']>, municipality?: Maybe<ResolversTypes['Municipality']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MunicipalityRecord: ResolverTypeWrapper<MunicipalityRecordMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NetworkMapper>;
  NetworkCode: ResolverTypeWrapper<'CMARD' | 'WIC'>;
  NetworkName: ResolverTypeWrapper<NetworkNameMapper>;
  Notification: ResolverTypeWrapper<NotificationMapper>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Notification']> }>;
  OpenSurveySheetInput: OpenSurveySheetInput;
  Pace: ResolverTypeWrapper<'AT_ONCE' | 'DAILY' | 'WEEKLY'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Partner: ResolverTypeWrapper<PartnerMapper>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFilter: PartnerFilter;
  PartnerKind: ResolverTypeWrapper<'INTERNATIONAL_ORGANIZATION' | 'HUMAN_RIGHTS_COMMISSION' | 'ASSOCIATION' | 'FOUNDATION' | 'POLICE' | 'GOVERNMENT' | 'RESEARCH' | 'MUNICIPALITY'>;
  PartnerWork: ResolverTypeWrapper<PartnerWorkMapper>;
  PartnerWorkConnection: ResolverTypeWrapper<Omit<PartnerWorkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerWorkEdge']>, nodes: Array<ResolversTypes['PartnerWork']> }>;
  PartnerWorkEdge: ResolverTypeWrapper<Omit<PartnerWorkEdge, 'node'> & { node: ResolversTypes['PartnerWork'] }>;
  PartnerWorkFilter: PartnerWorkFilter;
  Pathway: ResolverTypeWrapper<Omit<Pathway, 'currentStep' | 'milestones' | 'reachedOn'> & { currentStep?: Maybe<ResolversTypes['PathwayStep']>, milestones: Array<ResolversTypes['Milestone']>, reachedOn?: Maybe<ResolversTypes['PartialDate']> }>;
  PathwayFigures: ResolverTypeWrapper<Omit<PathwayFigures, 'betweenSteps' | 'byStep' | 'consultedAtOnce' | 'consultedInSequence' | 'othersByStep'> & { betweenSteps: Array<ResolversTypes['StepDuration']>, byStep: Array<ResolversTypes['StepCount']>, consultedAtOnce: ResolversTypes['StepDuration'], consultedInSequence: ResolversTypes['StepDuration'], othersByStep: Array<ResolversTypes['StepCount']> }>;
  PathwayStep: ResolverTypeWrapper<'PROSPECT' | 'COUNCIL_DECISION' | 'SIGNED' | 'CONSULTATION' | 'MECHANISM' | 'PLAN'>;
  PeerGroup: ResolverTypeWrapper<PeerGroupMapper>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PingWebhookInput: PingWebhookInput;
  PingWebhookPayload: ResolverTypeWrapper<Omit<PingWebhookPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PlaceMunicipalityInput: PlaceMunicipalityInput;
  PopulationBand: ResolverTypeWrapper<'UNDER_10_000' | 'FROM_10_000_TO_50_000' | 'FROM_50_000_TO_200_000' | 'OVER_200_000'>;
  Province: ResolverTypeWrapper<'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT'>;
  ProvinceCount: ResolverTypeWrapper<Omit<ProvinceCount, 'province'> & { province: ResolversTypes['Province'] }>;
  PublishedCount: ResolverTypeWrapper<PublishedCountMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedStep: ResolverTypeWrapper<ReachedStepMapper>;
  RecordFormerNameInput: RecordFormerNameInput;
  RecordKeeping: ResolverTypeWrapper<Omit<RecordKeeping, 'networks' | 'steps'> & { networks: Array<ResolversTypes['NetworkCode']>, steps: Array<ResolversTypes['PathwayStep']> }>;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: ResolverTypeWrapper<Omit<RecordNeedPayload, 'need' | 'userErrors'> & { need?: Maybe<ResolversTypes['ExpressedNeed']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordPartnerInput: RecordPartnerInput;
  RecordPartnerPayload: ResolverTypeWrapper<Omit<RecordPartnerPayload, 'partner' | 'userErrors'> & { partner?: Maybe<ResolversTypes['Partner']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordPartnerWorkInput: RecordPartnerWorkInput;
  RecordPartnerWorkPayload: ResolverTypeWrapper<Omit<RecordPartnerWorkPayload, 'current' | 'userErrors' | 'work'> & { current?: Maybe<ResolversTypes['PartnerWork']>, userErrors: Array<ResolversTypes['UserError']>, work?: Maybe<ResolversTypes['PartnerWork']> }>;
  RecordPublishedCountInput: RecordPublishedCountInput;
  RecordPublishedCountPayload: ResolverTypeWrapper<Omit<RecordPublishedCountPayload, 'publishedCount' | 'userErrors'> & { publishedCount?: Maybe<ResolversTypes['PublishedCount']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordWorkingGroupChangeInput: RecordWorkingGroupChangeInput;
  RecordWorkingGroupChangePayload: ResolverTypeWrapper<Omit<RecordWorkingGroupChangePayload, 'change' | 'current' | 'userErrors'> & { change?: Maybe<ResolversTypes['WorkingGroupChange']>, current?: Maybe<ResolversTypes['WorkingGroupChange']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemindOutstandingInput: RemindOutstandingInput;
  RemindOutstandingPayload: ResolverTypeWrapper<Omit<RemindOutstandingPayload, 'survey' | 'userErrors'> & { survey?: Maybe<ResolversTypes['Survey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveParagraphInput: RemoveParagraphInput;
  RemoveParagraphPayload: ResolverTypeWrapper<Omit<RemoveParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: ResolverTypeWrapper<Omit<RemoveViewPayload, 'userErrors' | 'view'> & { userErrors: Array<ResolversTypes['UserError']>, view?: Maybe<ResolversTypes['SavedView']> }>;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: ResolverTypeWrapper<Omit<RemoveWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  RenameMunicipalityInput: RenameMunicipalityInput;
  ReopenSurveyInput: ReopenSurveyInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: ResolverTypeWrapper<Omit<ReplayDeliveryPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportEdge']>, nodes: Array<ResolversTypes['Report']> }>;
  ReportContent: ResolverTypeWrapper<ReportContent>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportParagraph: ResolverTypeWrapper<ReportParagraphMapper>;
  ReportSection: ResolverTypeWrapper<'INTRODUCTION' | 'ROSTER' | 'STEPS' | 'EXAMPLES' | 'PARTNERS' | 'EVENTS' | 'NEEDS' | 'GAPS'>;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RestoreReportInput: RestoreReportInput;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversTypes['ApiToken']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Role: ResolverTypeWrapper<'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'>;
  Roster: ResolverTypeWrapper<RosterMapper>;
  RosterCountRule: ResolverTypeWrapper<'EACH_MUNICIPALITY' | 'REGION_AS_ONE'>;
  RosterImport: ResolverTypeWrapper<RosterImportMapper>;
  RosterImportChange: ResolverTypeWrapper<RosterImportChangeMapper>;
  RosterImportChangeConnection: ResolverTypeWrapper<Omit<RosterImportChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['RosterImportChange']> }>;
  RosterImportChangeKind: ResolverTypeWrapper<'NEW_MUNICIPALITY' | 'NEW_PERIOD' | 'CORRECTION'>;
  RosterImportConnection: ResolverTypeWrapper<Omit<RosterImportConnection, 'nodes'> & { nodes: Array<ResolversTypes['RosterImport']> }>;
  RosterImportFault: ResolverTypeWrapper<RosterImportFaultMapper>;
  RosterImportFaultConnection: ResolverTypeWrapper<Omit<RosterImportFaultConnection, 'nodes'> & { nodes: Array<ResolversTypes['RosterImportFault']> }>;
  RosterImportField: ResolverTypeWrapper<RosterImportField>;
  RosterImportPayload: ResolverTypeWrapper<Omit<RosterImportPayload, 'rosterImport' | 'userErrors'> & { rosterImport?: Maybe<ResolversTypes['RosterImport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RosterImportState: ResolverTypeWrapper<'READING' | 'REFUSED' | 'READY' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE'>;
  RosterPlace: ResolverTypeWrapper<RosterPlaceMapper>;
  RosterPoint: ResolverTypeWrapper<RosterPoint>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SaveViewInput: SaveViewInput;
  SaveViewPayload: ResolverTypeWrapper<Omit<SaveViewPayload, 'userErrors' | 'view'> & { userErrors: Array<ResolversTypes['UserError']>, view?: Maybe<ResolversTypes['SavedView']> }>;
  SavedView: ResolverTypeWrapper<SavedViewMapper>;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  SendSurveyInput: SendSurveyInput;
  Source: ResolverTypeWrapper<Source>;
  Standing: ResolverTypeWrapper<'MEMBER' | 'FORMER_MEMBER' | 'NETWORK_ONLY' | 'APPLICANT' | 'ON_RECORD' | 'UNVERIFIED'>;
  StepCount: ResolverTypeWrapper<Omit<StepCount, 'step'> & { step: ResolversTypes['PathwayStep'] }>;
  StepDuration: ResolverTypeWrapper<Omit<StepDuration, 'from' | 'to'> & { from: ResolversTypes['PathwayStep'], to: ResolversTypes['PathwayStep'] }>;
  SuccessorInput: SuccessorInput;
  Survey: ResolverTypeWrapper<SurveyMapper>;
  SurveyAnswer: ResolverTypeWrapper<SurveyAnswerMapper>;
  SurveyAnswerInput: SurveyAnswerInput;
  SurveyChoice: ResolverTypeWrapper<SurveyChoiceMapper>;
  SurveyChoiceInput: SurveyChoiceInput;
  SurveyConnection: ResolverTypeWrapper<Omit<SurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SurveyEdge']>, nodes: Array<ResolversTypes['Survey']> }>;
  SurveyCount: ResolverTypeWrapper<SurveyCountMapper>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyHeard: ResolverTypeWrapper<'PAPER' | 'PHONE'>;
  SurveyInput: SurveyInput;
  SurveyPayload: ResolverTypeWrapper<Omit<SurveyPayload, 'current' | 'survey' | 'userErrors'> & { current?: Maybe<ResolversTypes['Survey']>, survey?: Maybe<ResolversTypes['Survey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SurveyProgress: ResolverTypeWrapper<'TO_ASK' | 'SENT' | 'OPENED' | 'PART' | 'DONE'>;
  SurveyProgressCount: ResolverTypeWrapper<Omit<SurveyProgressCount, 'progress'> & { progress: ResolversTypes['SurveyProgress'] }>;
  SurveyQuestion: ResolverTypeWrapper<SurveyQuestionMapper>;
  SurveyQuestionInput: SurveyQuestionInput;
  SurveyQuestionKind: ResolverTypeWrapper<'CHOICE' | 'CHOICES' | 'TEXT' | 'SCALE'>;
  SurveyRecipients: ResolverTypeWrapper<SurveyRecipientsMapper>;
  SurveyRecipientsInput: SurveyRecipientsInput;
  SurveySheet: ResolverTypeWrapper<SurveySheetMapper>;
  SurveySheetConnection: ResolverTypeWrapper<Omit<SurveySheetConnection, 'nodes'> & { nodes: Array<ResolversTypes['SurveySheet']> }>;
  SurveySheetPayload: ResolverTypeWrapper<Omit<SurveySheetPayload, 'current' | 'sheet' | 'userErrors'> & { current?: Maybe<ResolversTypes['SurveySheet']>, sheet?: Maybe<ResolversTypes['SurveySheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SurveyState: ResolverTypeWrapper<'DRAFT' | 'OPEN' | 'CLOSED'>;
  SurveyText: ResolverTypeWrapper<SurveyTextMapper>;
  SurveyWay: ResolverTypeWrapper<'LINK' | 'PAPER' | 'PHONE' | 'TRANSCRIBED'>;
  Task: ResolverTypeWrapper<TaskMapper>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'nodes'> & { nodes: Array<ResolversTypes['Task']> }>;
  TaskKind: ResolverTypeWrapper<'FIND_JOINING_DATE' | 'NAME_ELECTED_CONTACT'>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoImportInput: UndoImportInput;
  UndoMergeInput: UndoMergeInput;
  UnfollowInput: UnfollowInput;
  UnfollowPayload: ResolverTypeWrapper<Omit<UnfollowPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversTypes['Following']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnectionMapper>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: ResolverTypeWrapper<'WAITING' | 'SENDING' | 'DELIVERED' | 'FAILED' | 'CANCELLED'>;
  WebhookEvent: ResolverTypeWrapper<'NEWS_PUBLISHED' | 'NEWS_WITHDRAWN' | 'PING'>;
  WebhookFault: ResolverTypeWrapper<'NOT_PUBLIC' | 'NO_CONNECTION' | 'CERTIFICATE' | 'TOO_SLOW'>;
  WebhookFilter: ResolverTypeWrapper<WebhookFilterMapper>;
  WebhookReason: ResolverTypeWrapper<'FAILING' | 'GONE'>;
  WebhookState: ResolverTypeWrapper<'ACTIVE' | 'PAUSED' | 'SWITCHED_OFF'>;
  WithdrawInvitationPayload: ResolverTypeWrapper<Omit<WithdrawInvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupMapper>;
  WorkingGroupChange: ResolverTypeWrapper<WorkingGroupChangeMapper>;
  WorkingGroupMember: ResolverTypeWrapper<WorkingGroupMemberMapper>;
  WorkingGroupStep: ResolverTypeWrapper<'JOINED' | 'LEFT'>;
  WriteParagraphInput: WriteParagraphInput;
  WriteParagraphPayload: ResolverTypeWrapper<Omit<WriteParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversTypes['Report']>, report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'contact' | 'userErrors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Account: Account;
  ID: Scalars['ID']['output'];
  Activity: ActivityMapper;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActivityEdge']>, nodes: Array<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  AddMunicipalityInput: AddMunicipalityInput;
  AddWebhookInput: AddWebhookInput;
  AddWebhookPayload: Omit<AddWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  AddedProspectInput: AddedProspectInput;
  AnswerSurveyInput: AnswerSurveyInput;
  ApiToken: ApiTokenMapper;
  ApiTokenUse: ApiTokenUse;
  ApplyImportInput: ApplyImportInput;
  AskToConfirmInput: AskToConfirmInput;
  AskToConfirmPayload: Omit<AskToConfirmPayload, 'confirmation' | 'userErrors'> & { confirmation?: Maybe<ResolversParentTypes['Confirmation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AuditChoices: AuditChoicesMapper;
  AuditEntry: AuditEntryMapper;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditSubject: AuditSubject;
  ChangeContactInput: ChangeContactInput;
  ChangeContactPayload: Omit<ChangeContactPayload, 'contact' | 'current' | 'userErrors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, current?: Maybe<ResolversParentTypes['Contact']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChangeFollowingInput: ChangeFollowingInput;
  ChangeFollowingPayload: Omit<ChangeFollowingPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversParentTypes['Following']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChangeReportInput: ChangeReportInput;
  ChangeReportPayload: Omit<ChangeReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChangeSurveyInput: ChangeSurveyInput;
  ChangeWebhookInput: ChangeWebhookInput;
  ChangeWebhookPayload: Omit<ChangeWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  ChooseLettersInput: ChooseLettersInput;
  ChooseLettersPayload: Omit<ChooseLettersPayload, 'choices' | 'userErrors'> & { choices?: Maybe<ResolversParentTypes['LetterChoices']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Commitment: Commitment;
  ConfirmContactInput: ConfirmContactInput;
  ConfirmContactPayload: Omit<ConfirmContactPayload, 'contact' | 'invitation' | 'userErrors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Confirmation: ConfirmationMapper;
  ConfirmationConnection: Omit<ConfirmationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Confirmation']> };
  Contact: ContactMapper;
  CorrectFormerNameInput: CorrectFormerNameInput;
  CorrectMembershipInput: CorrectMembershipInput;
  CorrectMilestoneInput: CorrectMilestoneInput;
  CorrectMunicipalityInput: CorrectMunicipalityInput;
  CorrectNeedInput: CorrectNeedInput;
  CorrectNeedPayload: Omit<CorrectNeedPayload, 'current' | 'need' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['ExpressedNeed']>, need?: Maybe<ResolversParentTypes['ExpressedNeed']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CorrectPartnerInput: CorrectPartnerInput;
  CorrectPartnerPayload: Omit<CorrectPartnerPayload, 'current' | 'partner' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Partner']>, partner?: Maybe<ResolversParentTypes['Partner']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CorrectPublishedCountInput: CorrectPublishedCountInput;
  CorrectPublishedCountPayload: Omit<CorrectPublishedCountPayload, 'current' | 'publishedCount' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['PublishedCount']>, publishedCount?: Maybe<ResolversParentTypes['PublishedCount']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateSurveyInput: CreateSurveyInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeskWork: DeskWorkMapper;
  DeskWorkConnection: Omit<DeskWorkConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['DeskWork']> };
  DeskWorkCount: DeskWorkCount;
  DeskWorkFilter: DeskWorkFilter;
  Developments: DevelopmentsMapper;
  DiscardReportInput: DiscardReportInput;
  DiscardReportPayload: Omit<DiscardReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Discussion: Discussion;
  Document: Document;
  DocumentInput: DocumentInput;
  DraftReportInput: DraftReportInput;
  DraftReportPayload: Omit<DraftReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EndContactInput: EndContactInput;
  EndContactPayload: Omit<EndContactPayload, 'contact' | 'current' | 'userErrors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, current?: Maybe<ResolversParentTypes['Contact']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EnterAnswersInput: EnterAnswersInput;
  EventSeries: EventSeries;
  ExpressedNeed: ExpressedNeedMapper;
  FollowInput: FollowInput;
  FollowPayload: Omit<FollowPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversParentTypes['Following']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Following: FollowingMapper;
  FollowingConnection: Omit<FollowingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Following']> };
  FormerName: FormerNameMapper;
  FormerNamePayload: Omit<FormerNamePayload, 'current' | 'formerName' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['FormerName']>, formerName?: Maybe<ResolversParentTypes['FormerName']>, municipality?: Maybe<ResolversParentTypes['Municipality']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FoundIn: FoundIn;
  FoundPart: FoundPart;
  FoundText: FoundText;
  Grant: GrantMapper;
  GrantInput: GrantInput;
  HandOverInput: HandOverInput;
  HandOverPayload: Omit<HandOverPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportRosterInput: ImportRosterInput;
  Invitation: InvitationMapper;
  InvitationConnection: Omit<InvitationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Invitation']> };
  InvitationInput: InvitationInput;
  InviteContactInput: InviteContactInput;
  InviteContactPayload: Omit<InviteContactPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JSON: Scalars['JSON']['output'];
  JoinNetworkInput: JoinNetworkInput;
  LeaveNetworkInput: LeaveNetworkInput;
  LetterChoices: LetterChoicesMapper;
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  Location: Location;
  Float: Scalars['Float']['output'];
  LocationInput: LocationInput;
  LockReportInput: LockReportInput;
  LockReportPayload: Omit<LockReportPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MakeApiTokenInput: MakeApiTokenInput;
  MakeApiTokenPayload: Omit<MakeApiTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversParentTypes['ApiToken']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Membership: MembershipMapper;
  MembershipConnection: MembershipConnectionMapper;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipPayload: Omit<MembershipPayload, 'current' | 'membership' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Membership']>, membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MergeMunicipalityInput: MergeMunicipalityInput;
  Milestone: MilestoneMapper;
  MilestonePayload: Omit<MilestonePayload, 'current' | 'milestone' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Milestone']>, milestone?: Maybe<ResolversParentTypes['Milestone']>, municipality?: Maybe<ResolversParentTypes['Municipality']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MoveParagraphInput: MoveParagraphInput;
  MoveParagraphPayload: Omit<MoveParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Municipality: MunicipalityMapper;
  MunicipalityConnection: MunicipalityConnectionMapper;
  MunicipalityEdge: MunicipalityEdgeMapper;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityPayload: Omit<MunicipalityPayload, 'current' | 'municipality' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Municipality']>, municipality?: Maybe<ResolversParentTypes['Municipality']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MunicipalityRecord: MunicipalityRecordMapper;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkMapper;
  NetworkName: NetworkNameMapper;
  Notification: NotificationMapper;
  NotificationConnection: Omit<NotificationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Notification']> };
  OpenSurveySheetInput: OpenSurveySheetInput;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Partner: PartnerMapper;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFilter: PartnerFilter;
  PartnerWork: PartnerWorkMapper;
  PartnerWorkConnection: Omit<PartnerWorkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerWorkEdge']>, nodes: Array<ResolversParentTypes['PartnerWork']> };
  PartnerWorkEdge: Omit<PartnerWorkEdge, 'node'> & { node: ResolversParentTypes['PartnerWork'] };
  PartnerWorkFilter: PartnerWorkFilter;
  Pathway: Omit<Pathway, 'milestones' | 'reachedOn'> & { milestones: Array<ResolversParentTypes['Milestone']>, reachedOn?: Maybe<ResolversParentTypes['PartialDate']> };
  PathwayFigures: Omit<PathwayFigures, 'betweenSteps' | 'byStep' | 'consultedAtOnce' | 'consultedInSequence' | 'othersByStep'> & { betweenSteps: Array<ResolversParentTypes['StepDuration']>, byStep: Array<ResolversParentTypes['StepCount']>, consultedAtOnce: ResolversParentTypes['StepDuration'], consultedInSequence: ResolversParentTypes['StepDuration'], othersByStep: Array<ResolversParentTypes['StepCount']> };
  PeerGroup: PeerGroupMapper;
  Period: PeriodMapper;
  Person: PersonMapper;
  PingWebhookInput: PingWebhookInput;
  PingWebhookPayload: Omit<PingWebhookPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlaceMunicipalityInput: PlaceMunicipalityInput;
  ProvinceCount: ProvinceCount;
  PublishedCount: PublishedCountMapper;
  Query: Record<PropertyKey, never>;
  ReachedStep: ReachedStepMapper;
  RecordFormerNameInput: RecordFormerNameInput;
  RecordKeeping: RecordKeeping;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordNeedInput: RecordNeedInput;
  RecordNeedPayload: Omit<RecordNeedPayload, 'need' | 'userErrors'> & { need?: Maybe<ResolversParentTypes['ExpressedNeed']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordPartnerInput: RecordPartnerInput;
  RecordPartnerPayload: Omit<RecordPartnerPayload, 'partner' | 'userErrors'> & { partner?: Maybe<ResolversParentTypes['Partner']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordPartnerWorkInput: RecordPartnerWorkInput;
  RecordPartnerWorkPayload: Omit<RecordPartnerWorkPayload, 'current' | 'userErrors' | 'work'> & { current?: Maybe<ResolversParentTypes['PartnerWork']>, userErrors: Array<ResolversParentTypes['UserError']>, work?: Maybe<ResolversParentTypes['PartnerWork']> };
  RecordPublishedCountInput: RecordPublishedCountInput;
  RecordPublishedCountPayload: Omit<RecordPublishedCountPayload, 'publishedCount' | 'userErrors'> & { publishedCount?: Maybe<ResolversParentTypes['PublishedCount']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordWorkingGroupChangeInput: RecordWorkingGroupChangeInput;
  RecordWorkingGroupChangePayload: Omit<RecordWorkingGroupChangePayload, 'change' | 'current' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['WorkingGroupChange']>, current?: Maybe<ResolversParentTypes['WorkingGroupChange']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemindOutstandingInput: RemindOutstandingInput;
  RemindOutstandingPayload: Omit<RemindOutstandingPayload, 'survey' | 'userErrors'> & { survey?: Maybe<ResolversParentTypes['Survey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveParagraphInput: RemoveParagraphInput;
  RemoveParagraphPayload: Omit<RemoveParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: Omit<RemoveViewPayload, 'userErrors' | 'view'> & { userErrors: Array<ResolversParentTypes['UserError']>, view?: Maybe<ResolversParentTypes['SavedView']> };
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: Omit<RemoveWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  RenameMunicipalityInput: RenameMunicipalityInput;
  ReopenSurveyInput: ReopenSurveyInput;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: Omit<ReplayDeliveryPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Report: ReportMapper;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportEdge']>, nodes: Array<ResolversParentTypes['Report']> };
  ReportContent: ReportContent;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportParagraph: ReportParagraphMapper;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RestoreReportInput: RestoreReportInput;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversParentTypes['ApiToken']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Roster: RosterMapper;
  RosterImport: RosterImportMapper;
  RosterImportChange: RosterImportChangeMapper;
  RosterImportChangeConnection: Omit<RosterImportChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['RosterImportChange']> };
  RosterImportConnection: Omit<RosterImportConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['RosterImport']> };
  RosterImportFault: RosterImportFaultMapper;
  RosterImportFaultConnection: Omit<RosterImportFaultConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['RosterImportFault']> };
  RosterImportField: RosterImportField;
  RosterImportPayload: Omit<RosterImportPayload, 'rosterImport' | 'userErrors'> & { rosterImport?: Maybe<ResolversParentTypes['RosterImport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RosterPlace: RosterPlaceMapper;
  RosterPoint: RosterPoint;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SaveViewInput: SaveViewInput;
  SaveViewPayload: Omit<SaveViewPayload, 'userErrors' | 'view'> & { userErrors: Array<ResolversParentTypes['UserError']>, view?: Maybe<ResolversParentTypes['SavedView']> };
  SavedView: SavedViewMapper;
  SearchReading: SearchReading;
  SendSurveyInput: SendSurveyInput;
  Source: Source;
  StepCount: StepCount;
  StepDuration: StepDuration;
  SuccessorInput: SuccessorInput;
  Survey: SurveyMapper;
  SurveyAnswer: SurveyAnswerMapper;
  SurveyAnswerInput: SurveyAnswerInput;
  SurveyChoice: SurveyChoiceMapper;
  SurveyChoiceInput: SurveyChoiceInput;
  SurveyConnection: Omit<SurveyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SurveyEdge']>, nodes: Array<ResolversParentTypes['Survey']> };
  SurveyCount: SurveyCountMapper;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyInput: SurveyInput;
  SurveyPayload: Omit<SurveyPayload, 'current' | 'survey' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Survey']>, survey?: Maybe<ResolversParentTypes['Survey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SurveyProgressCount: SurveyProgressCount;
  SurveyQuestion: SurveyQuestionMapper;
  SurveyQuestionInput: SurveyQuestionInput;
  SurveyRecipients: SurveyRecipientsMapper;
  SurveyRecipientsInput: SurveyRecipientsInput;
  SurveySheet: SurveySheetMapper;
  SurveySheetConnection: Omit<SurveySheetConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['SurveySheet']> };
  SurveySheetPayload: Omit<SurveySheetPayload, 'current' | 'sheet' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['SurveySheet']>, sheet?: Maybe<ResolversParentTypes['SurveySheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SurveyText: SurveyTextMapper;
  Task: TaskMapper;
  TaskConnection: Omit<TaskConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Task']> };
  URL: Scalars['URL']['output'];
  UndoImportInput: UndoImportInput;
  UndoMergeInput: UndoMergeInput;
  UnfollowInput: UnfollowInput;
  UnfollowPayload: Omit<UnfollowPayload, 'following' | 'userErrors'> & { following?: Maybe<ResolversParentTypes['Following']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UserError: UserError;
  Viewer: ViewerMapper;
  Webhook: WebhookMapper;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: WebhookDeliveryConnectionMapper;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookFilter: WebhookFilterMapper;
  WithdrawInvitationPayload: Omit<WithdrawInvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WorkingGroup: WorkingGroupMapper;
  WorkingGroupChange: WorkingGroupChangeMapper;
  WorkingGroupMember: WorkingGroupMemberMapper;
  WriteParagraphInput: WriteParagraphInput;
  WriteParagraphPayload: Omit<WriteParagraphPayload, 'current' | 'report' | 'userErrors'> & { current?: Maybe<ResolversParentTypes['Report']>, report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedLang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityKindResolvers = EnumResolverSignature<{ ASSESSMENT_PUBLISHED?: any, CONSENT_ASKED?: any, EVENT_CANCELLED?: any, EVENT_MOVED?: any, EVENT_SCHEDULED?: any, INCLUSION_REPORT_PUBLISHED?: any, MUNICIPALITY_JOINED?: any, PLAN_JOINED?: any, PLAN_LEFT?: any, PLAN_PUBLISHED?: any, POST_HIDDEN?: any, POST_SHOWN?: any, PROGRESS_PUBLISHED?: any, PROGRESS_VALIDATED?: any, QUESTION_ANSWERED?: any, QUESTION_ASKED?: any, RESOURCE_SHARED?: any, VALIDATION_ANSWERED?: any, VALIDATION_WITHDRAWN?: any }, ResolversTypes['ActivityKind']>;

export type AddWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWebhookPayload'] = ResolversParentTypes['AddWebhookPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  endsSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrowedTo?: Resolver<Maybe<Array<ResolversTypes['Grant']>>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ApiTokenScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiTokenState'], ParentType, ContextType>;
};

export type ApiTokenScopeResolvers = EnumResolverSignature<{ READ?: any, WRITE?: any }, ResolversTypes['ApiTokenScope']>;

export type ApiTokenStateResolvers = EnumResolverSignature<{ EXPIRED?: any, LIVE?: any, REVOKED?: any }, ResolversTypes['ApiTokenState']>;

export type ApiTokenUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenUse'] = ResolversParentTypes['ApiTokenUse']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ApiTokenScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiTokenState'], ParentType, ContextType>;
};

export type AskToConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskToConfirmPayload'] = ResolversParentTypes['AskToConfirmPayload']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChoices'] = ResolversParentTypes['AuditChoices']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  subjectTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AuditSubject'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSubject'] = ResolversParentTypes['AuditSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeContactPayload'] = ResolversParentTypes['ChangeContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeFollowingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFollowingPayload'] = ResolversParentTypes['ChangeFollowingPayload']> = {
  following?: Resolver<Maybe<ResolversTypes['Following']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReportPayload'] = ResolversParentTypes['ChangeReportPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookPayload'] = ResolversParentTypes['ChangeWebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ChooseLettersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseLettersPayload'] = ResolversParentTypes['ChooseLettersPayload']> = {
  choices?: Resolver<Maybe<ResolversTypes['LetterChoices']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmContactPayload'] = ResolversParentTypes['ConfirmContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Confirmation'] = ResolversParentTypes['Confirmation']> = {
  answer?: Resolver<Maybe<ResolversTypes['ConfirmationAnswer']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isReturned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConfirmationState'], ParentType, ContextType>;
};

export type ConfirmationAnswerResolvers = EnumResolverSignature<{ NO_LONGER?: any, STILL?: any }, ResolversTypes['ConfirmationAnswer']>;

export type ConfirmationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmationConnection'] = ResolversParentTypes['ConfirmationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmationStateResolvers = EnumResolverSignature<{ ANSWERED?: any, ENDED?: any, EXPIRED?: any, OPEN?: any }, ResolversTypes['ConfirmationState']>;

export type ConsultationKindResolvers = EnumResolverSignature<{ AT_ONCE?: any, IN_SEQUENCE?: any }, ResolversTypes['ConsultationKind']>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  champion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailReturnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayEdit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ContactKindResolvers = EnumResolverSignature<{ ELECTED?: any, STAFF?: any }, ResolversTypes['ContactKind']>;

export type CorrectNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectNeedPayload'] = ResolversParentTypes['CorrectNeedPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['ExpressedNeed']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ExpressedNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPartnerPayload'] = ResolversParentTypes['CorrectPartnerPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPublishedCountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPublishedCountPayload'] = ResolversParentTypes['CorrectPublishedCountPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  publishedCount?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, YEAR?: any }, ResolversTypes['DatePrecision']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeskWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskWork'] = ResolversParentTypes['DeskWork']> = {
  invitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeskWorkKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeskWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskWorkConnection'] = ResolversParentTypes['DeskWorkConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DeskWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskWorkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskWorkCount'] = ResolversParentTypes['DeskWorkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeskWorkKind'], ParentType, ContextType>;
};

export type DeskWorkKindResolvers = EnumResolverSignature<{ MAIL_RETURNED?: any, NO_ELECTED_CONTACT?: any, NO_NEWS?: any, NO_PLAN?: any, NO_STAFF_CONTACT?: any, PLAN_STEP_TO_RECORD?: any, SURVEY_OUTSTANDING?: any, UNCONFIRMED_CONTACT?: any, UNDATED_MEMBERSHIP?: any }, ResolversTypes['DeskWorkKind']>;

export type DevelopmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Developments'] = ResolversParentTypes['Developments']> = {
  closingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  mayHaveJoined?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  mayHaveReached?: Resolver<Array<ResolversTypes['ReachedStep']>, ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ExpressedNeed']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  openingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openingDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  partnerWorks?: Resolver<Array<ResolversTypes['PartnerWork']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedCounts?: Resolver<Array<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ReachedStep']>, ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroupChanges?: Resolver<Array<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
};

export type DiscardReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardReportPayload'] = ResolversParentTypes['DiscardReportPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DraftReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftReportPayload'] = ResolversParentTypes['DraftReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndContactPayload'] = ResolversParentTypes['EndContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpressedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpressedNeed'] = ResolversParentTypes['ExpressedNeed']> = {
  allAnswers?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allWhat?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ExpressedNeed']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowPayload'] = ResolversParentTypes['FollowPayload']> = {
  following?: Resolver<Maybe<ResolversTypes['Following']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Following'] = ResolversParentTypes['Following']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  followedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowingKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  muted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  pace?: Resolver<Maybe<ResolversTypes['Pace']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Discussion']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FollowingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowingConnection'] = ResolversParentTypes['FollowingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Following']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowingKindResolvers = EnumResolverSignature<{ COMMITMENT?: any, MUNICIPALITY?: any, QUESTION?: any, SERIES?: any }, ResolversTypes['FollowingKind']>;

export type FormerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  allNames?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FormerNamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerNamePayload'] = ResolversParentTypes['FormerNamePayload']> = {
  current?: Resolver<Maybe<ResolversTypes['FormerName']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['FormerName']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundIn'] = ResolversParentTypes['FoundIn']> = {
  excerpt?: Resolver<Maybe<ResolversTypes['FoundText']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['FoundText']>, ParentType, ContextType>;
};

export type FoundPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPart'] = ResolversParentTypes['FoundPart']> = {
  isFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundText'] = ResolversParentTypes['FoundText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FoundPart']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type HandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPayload'] = ResolversParentTypes['HandOverPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  champion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  isReturned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, EXPIRED?: any, OPEN?: any, WITHDRAWN?: any }, ResolversTypes['InvitationState']>;

export type InviteContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteContactPayload'] = ResolversParentTypes['InviteContactPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoiningKindResolvers = EnumResolverSignature<{ COUNCIL_RESOLUTION?: any, RECORDED?: any, SIGNATURE?: any }, ResolversTypes['JoiningKind']>;

export type KnownAsResolvers = EnumResolverSignature<{ APPLICANT?: any, ON_RECORD?: any, UNVERIFIED?: any }, ResolversTypes['KnownAs']>;

export type LetterChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterChoices'] = ResolversParentTypes['LetterChoices']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageInUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pace?: Resolver<ResolversTypes['Pace'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['LetterTopic']>, ParentType, ContextType>;
};

export type LetterTopicResolvers = EnumResolverSignature<{ CHANGES?: any, FOLLOWED?: any, INVITATIONS?: any, MINUTES?: any, POLLS?: any, QUESTIONS?: any, REMINDERS?: any }, ResolversTypes['LetterTopic']>;

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LockReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockReportPayload'] = ResolversParentTypes['LockReportPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MakeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeApiTokenPayload'] = ResolversParentTypes['MakeApiTokenPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedKind?: Resolver<Maybe<ResolversTypes['JoiningKind']>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  knownBy?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  leftSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPayload'] = ResolversParentTypes['MembershipPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipYearsResolvers = EnumResolverSignature<{ FROM_5_TO_15?: any, OVER_15?: any, UNDER_5?: any }, ResolversTypes['MembershipYears']>;

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consulted?: Resolver<Maybe<ResolversTypes['ConsultationKind']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  noteTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['Milestone']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PathwayStep'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestonePayload'] = ResolversParentTypes['MilestonePayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveParagraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveParagraphPayload'] = ResolversParentTypes['MoveParagraphPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allNames?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerContacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  formerNameRecords?: Resolver<Maybe<Array<ResolversTypes['FormerName']>>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  knownAs?: Resolver<Maybe<ResolversTypes['KnownAs']>, ParentType, ContextType>;
  knownMemberBy?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  lowerTier?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  mayKeepContacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membershipRecords?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  mergedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  milestoneRecords?: Resolver<Maybe<Array<ResolversTypes['Milestone']>>, ParentType, ContextType>;
  missingContacts?: Resolver<Array<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['Pathway']>, ParentType, ContextType>;
  planStepToRecord?: Resolver<Maybe<ResolversTypes['DeskWork']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  recordKeeping?: Resolver<Maybe<ResolversTypes['RecordKeeping']>, ParentType, ContextType>;
  recordNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['MunicipalityRecord']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  upperTier?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityKindResolvers = EnumResolverSignature<{ CITY?: any, DISTRICT_MUNICIPALITY?: any, PARISH_MUNICIPALITY?: any, REGIONAL_DISTRICT?: any, REGIONAL_MUNICIPALITY?: any, SPECIALIZED_MUNICIPALITY?: any, TOWN?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['MunicipalityKind']>;

export type MunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityPayload'] = ResolversParentTypes['MunicipalityPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityRecord'] = ResolversParentTypes['MunicipalityRecord']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  knownAs?: Resolver<ResolversTypes['KnownAs'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  mergedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  recordNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  upperTier?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationacceptInvitationArgs, 'input'>>;
  addMunicipality?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationaddMunicipalityArgs, 'input'>>;
  addWebhook?: Resolver<ResolversTypes['AddWebhookPayload'], ParentType, ContextType, RequireFields<MutationaddWebhookArgs, 'input'>>;
  answerSurvey?: Resolver<ResolversTypes['SurveySheetPayload'], ParentType, ContextType, RequireFields<MutationanswerSurveyArgs, 'input'>>;
  applyImport?: Resolver<ResolversTypes['RosterImportPayload'], ParentType, ContextType, RequireFields<MutationapplyImportArgs, 'input'>>;
  askToConfirm?: Resolver<ResolversTypes['AskToConfirmPayload'], ParentType, ContextType, RequireFields<MutationaskToConfirmArgs, 'input'>>;
  beginDelivery?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<MutationbeginDeliveryArgs, 'id' | 'job' | 'origin'>>;
  changeContact?: Resolver<ResolversTypes['ChangeContactPayload'], ParentType, ContextType, RequireFields<MutationchangeContactArgs, 'input'>>;
  changeFollowing?: Resolver<ResolversTypes['ChangeFollowingPayload'], ParentType, ContextType, RequireFields<MutationchangeFollowingArgs, 'input'>>;
  changeReport?: Resolver<ResolversTypes['ChangeReportPayload'], ParentType, ContextType, RequireFields<MutationchangeReportArgs, 'input'>>;
  changeSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationchangeSurveyArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['ChangeWebhookPayload'], ParentType, ContextType, RequireFields<MutationchangeWebhookArgs, 'input'>>;
  chooseLetters?: Resolver<ResolversTypes['ChooseLettersPayload'], ParentType, ContextType, RequireFields<MutationchooseLettersArgs, 'input'>>;
  closeContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closeSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationcloseSurveyArgs, 'input'>>;
  confirmContact?: Resolver<ResolversTypes['ConfirmContactPayload'], ParentType, ContextType, RequireFields<MutationconfirmContactArgs, 'input'>>;
  correctFormerName?: Resolver<ResolversTypes['FormerNamePayload'], ParentType, ContextType, RequireFields<MutationcorrectFormerNameArgs, 'input'>>;
  correctMembership?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationcorrectMembershipArgs, 'input'>>;
  correctMilestone?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<MutationcorrectMilestoneArgs, 'input'>>;
  correctMunicipality?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationcorrectMunicipalityArgs, 'input'>>;
  correctNeed?: Resolver<ResolversTypes['CorrectNeedPayload'], ParentType, ContextType, RequireFields<MutationcorrectNeedArgs, 'input'>>;
  correctPartner?: Resolver<ResolversTypes['CorrectPartnerPayload'], ParentType, ContextType, RequireFields<MutationcorrectPartnerArgs, 'input'>>;
  correctPublishedCount?: Resolver<ResolversTypes['CorrectPublishedCountPayload'], ParentType, ContextType, RequireFields<MutationcorrectPublishedCountArgs, 'input'>>;
  createSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationcreateSurveyArgs, 'input'>>;
  discardReport?: Resolver<ResolversTypes['DiscardReportPayload'], ParentType, ContextType, RequireFields<MutationdiscardReportArgs, 'input'>>;
  discardSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationdiscardSurveyArgs, 'input'>>;
  draftReport?: Resolver<ResolversTypes['DraftReportPayload'], ParentType, ContextType, RequireFields<MutationdraftReportArgs, 'input'>>;
  endContact?: Resolver<ResolversTypes['EndContactPayload'], ParentType, ContextType, RequireFields<MutationendContactArgs, 'input'>>;
  endLetters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationendLettersArgs, 'again' | 'person' | 'topic'>>;
  enterAnswers?: Resolver<ResolversTypes['SurveySheetPayload'], ParentType, ContextType, RequireFields<MutationenterAnswersArgs, 'input'>>;
  follow?: Resolver<ResolversTypes['FollowPayload'], ParentType, ContextType, RequireFields<MutationfollowArgs, 'input'>>;
  forgetDeliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handOver?: Resolver<ResolversTypes['HandOverPayload'], ParentType, ContextType, RequireFields<MutationhandOverArgs, 'input'>>;
  importRoster?: Resolver<ResolversTypes['RosterImportPayload'], ParentType, ContextType, RequireFields<MutationimportRosterArgs, 'input'>>;
  inviteContact?: Resolver<ResolversTypes['InviteContactPayload'], ParentType, ContextType, RequireFields<MutationinviteContactArgs, 'input'>>;
  joinNetwork?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationjoinNetworkArgs, 'input'>>;
  keepStandings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveNetwork?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationleaveNetworkArgs, 'input'>>;
  lockReport?: Resolver<ResolversTypes['LockReportPayload'], ParentType, ContextType, RequireFields<MutationlockReportArgs, 'input'>>;
  makeApiToken?: Resolver<ResolversTypes['MakeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationmakeApiTokenArgs, 'input'>>;
  mergeMunicipality?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationmergeMunicipalityArgs, 'input'>>;
  moveParagraph?: Resolver<ResolversTypes['MoveParagraphPayload'], ParentType, ContextType, RequireFields<MutationmoveParagraphArgs, 'input'>>;
  muteThing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationmuteThingArgs, 'again' | 'person' | 'thing'>>;
  openSurveySheet?: Resolver<ResolversTypes['SurveySheetPayload'], ParentType, ContextType, RequireFields<MutationopenSurveySheetArgs, 'input'>>;
  pingWebhook?: Resolver<ResolversTypes['PingWebhookPayload'], ParentType, ContextType, RequireFields<MutationpingWebhookArgs, 'input'>>;
  placeMunicipality?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationplaceMunicipalityArgs, 'input'>>;
  publishSurveyResults?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationpublishSurveyResultsArgs, 'input'>>;
  receiveChanges?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationreceiveChangesArgs, 'changes' | 'source'>>;
  recordFormerName?: Resolver<ResolversTypes['FormerNamePayload'], ParentType, ContextType, RequireFields<MutationrecordFormerNameArgs, 'input'>>;
  recordMilestone?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<MutationrecordMilestoneArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['RecordNeedPayload'], ParentType, ContextType, RequireFields<MutationrecordNeedArgs, 'input'>>;
  recordPartner?: Resolver<ResolversTypes['RecordPartnerPayload'], ParentType, ContextType, RequireFields<MutationrecordPartnerArgs, 'input'>>;
  recordPartnerWork?: Resolver<ResolversTypes['RecordPartnerWorkPayload'], ParentType, ContextType, RequireFields<MutationrecordPartnerWorkArgs, 'input'>>;
  recordPublishedCount?: Resolver<ResolversTypes['RecordPublishedCountPayload'], ParentType, ContextType, RequireFields<MutationrecordPublishedCountArgs, 'input'>>;
  recordWorkingGroupChange?: Resolver<ResolversTypes['RecordWorkingGroupChangePayload'], ParentType, ContextType, RequireFields<MutationrecordWorkingGroupChangeArgs, 'input'>>;
  rememberLanguage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationrememberLanguageArgs, 'lang' | 'person'>>;
  remindOutstanding?: Resolver<ResolversTypes['RemindOutstandingPayload'], ParentType, ContextType, RequireFields<MutationremindOutstandingArgs, 'input'>>;
  removeParagraph?: Resolver<ResolversTypes['RemoveParagraphPayload'], ParentType, ContextType, RequireFields<MutationremoveParagraphArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['RemoveViewPayload'], ParentType, ContextType, RequireFields<MutationremoveViewArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookPayload'], ParentType, ContextType, RequireFields<MutationremoveWebhookArgs, 'input'>>;
  renameMunicipality?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationrenameMunicipalityArgs, 'input'>>;
  reopenSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationreopenSurveyArgs, 'input'>>;
  replayDelivery?: Resolver<ResolversTypes['ReplayDeliveryPayload'], ParentType, ContextType, RequireFields<MutationreplayDeliveryArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationresendInvitationArgs, 'input'>>;
  restoreReport?: Resolver<ResolversTypes['DiscardReportPayload'], ParentType, ContextType, RequireFields<MutationrestoreReportArgs, 'input'>>;
  restoreSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationrestoreSurveyArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationrevokeApiTokenArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationrotateWebhookSecretArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewPayload'], ParentType, ContextType, RequireFields<MutationsaveViewArgs, 'input'>>;
  sendDigests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sendSurvey?: Resolver<ResolversTypes['SurveyPayload'], ParentType, ContextType, RequireFields<MutationsendSurveyArgs, 'input'>>;
  settleDelivery?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationsettleDeliveryArgs, 'outcome'>>;
  settleLetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationsettleLetterArgs, 'outcome'>>;
  takeDeliveries?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<MutationtakeDeliveriesArgs, 'first'>>;
  takeLetters?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<MutationtakeLettersArgs, 'first'>>;
  undoImport?: Resolver<ResolversTypes['RosterImportPayload'], ParentType, ContextType, RequireFields<MutationundoImportArgs, 'input'>>;
  undoMerge?: Resolver<ResolversTypes['MunicipalityPayload'], ParentType, ContextType, RequireFields<MutationundoMergeArgs, 'input'>>;
  unfollow?: Resolver<ResolversTypes['UnfollowPayload'], ParentType, ContextType, RequireFields<MutationunfollowArgs, 'input'>>;
  useApiToken?: Resolver<Maybe<ResolversTypes['ApiTokenUse']>, ParentType, ContextType, RequireFields<MutationuseApiTokenArgs, 'hash'>>;
  withdrawInvitation?: Resolver<ResolversTypes['WithdrawInvitationPayload'], ParentType, ContextType, RequireFields<MutationwithdrawInvitationArgs, 'input'>>;
  writeParagraph?: Resolver<ResolversTypes['WriteParagraphPayload'], ParentType, ContextType, RequireFields<MutationwriteParagraphArgs, 'input'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'], FederationReferenceType extends FederationReferenceTypes['Network'] = FederationReferenceTypes['Network']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Network']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['NetworkCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NetworkName']>, ParentType, ContextType>;
};

export type NetworkCodeResolvers = EnumResolverSignature<{ CMARD?: any, WIC?: any }, ResolversTypes['NetworkCode']>;

export type NetworkNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkName'] = ResolversParentTypes['NetworkName']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaceResolvers = EnumResolverSignature<{ AT_ONCE?: any, DAILY?: any, WEEKLY?: any }, ResolversTypes['Pace']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  allNames?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allNotes?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  work?: Resolver<Array<ResolversTypes['PartnerWork']>, ParentType, ContextType, RequireFields<PartnerworkArgs, 'first'>>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerKindResolvers = EnumResolverSignature<{ ASSOCIATION?: any, FOUNDATION?: any, GOVERNMENT?: any, HUMAN_RIGHTS_COMMISSION?: any, INTERNATIONAL_ORGANIZATION?: any, MUNICIPALITY?: any, POLICE?: any, RESEARCH?: any }, ResolversTypes['PartnerKind']>;

export type PartnerWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerWork'] = ResolversParentTypes['PartnerWork']> = {
  allWhat?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['PartnerWork']>>, ParentType, ContextType>;
  reportedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PartnerWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerWorkConnection'] = ResolversParentTypes['PartnerWorkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerWorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerWorkEdge'] = ResolversParentTypes['PartnerWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerWork'], ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  currentStep?: Resolver<Maybe<ResolversTypes['PathwayStep']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PathwayFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayFigures'] = ResolversParentTypes['PathwayFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  betweenSteps?: Resolver<Array<ResolversTypes['StepDuration']>, ParentType, ContextType>;
  byStep?: Resolver<Array<ResolversTypes['StepCount']>, ParentType, ContextType>;
  consultedAtOnce?: Resolver<ResolversTypes['StepDuration'], ParentType, ContextType>;
  consultedInSequence?: Resolver<ResolversTypes['StepDuration'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  othersByStep?: Resolver<Array<ResolversTypes['StepCount']>, ParentType, ContextType>;
};

export type PathwayStepResolvers = EnumResolverSignature<{ CONSULTATION?: any, COUNCIL_DECISION?: any, MECHANISM?: any, PLAN?: any, PROSPECT?: any, SIGNED?: any }, ResolversTypes['PathwayStep']>;

export type PeerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup'], FederationReferenceType extends FederationReferenceTypes['PeerGroup'] = FederationReferenceTypes['PeerGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PeerGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PeerGroupincludesArgs, 'slugs'>>;
  isOrdinary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'], FederationReferenceType extends FederationReferenceTypes['Period'] = FederationReferenceTypes['Period']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Period']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCoalition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PingWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PingWebhookPayload'] = ResolversParentTypes['PingWebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PopulationBandResolvers = EnumResolverSignature<{ FROM_10_000_TO_50_000?: any, FROM_50_000_TO_200_000?: any, OVER_200_000?: any, UNDER_10_000?: any }, ResolversTypes['PopulationBand']>;

export type ProvinceResolvers = EnumResolverSignature<{ AB?: any, BC?: any, MB?: any, NB?: any, NL?: any, NS?: any, NT?: any, NU?: any, ON?: any, PE?: any, QC?: any, SK?: any, YT?: any }, ResolversTypes['Province']>;

export type ProvinceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceCount'] = ResolversParentTypes['ProvinceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  comparedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  provedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryaccountArgs, 'email'>>;
  activity?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryactivityArgs, 'first'>>;
  auditChoices?: Resolver<Maybe<ResolversTypes['AuditChoices']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryauditTrailArgs, 'first'>>;
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  confirmation?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType, RequireFields<QueryconfirmationArgs, 'token'>>;
  deskWork?: Resolver<Maybe<ResolversTypes['DeskWorkConnection']>, ParentType, ContextType, RequireFields<QuerydeskWorkArgs, 'first'>>;
  deskWorkCounts?: Resolver<Maybe<Array<ResolversTypes['DeskWorkCount']>>, ParentType, ContextType, Partial<QuerydeskWorkCountsArgs>>;
  developments?: Resolver<Maybe<ResolversTypes['Developments']>, ParentType, ContextType, RequireFields<QuerydevelopmentsArgs, 'from' | 'network' | 'to'>>;
  discardedReports?: Resolver<Maybe<Array<ResolversTypes['Report']>>, ParentType, ContextType>;
  discardedSurveys?: Resolver<Maybe<Array<ResolversTypes['Survey']>>, ParentType, ContextType>;
  expressedNeeds?: Resolver<Maybe<Array<ResolversTypes['ExpressedNeed']>>, ParentType, ContextType, RequireFields<QueryexpressedNeedsArgs, 'network' | 'struck'>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryinvitationArgs, 'token'>>;
  lastReceived?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QuerylastReceivedArgs, 'source'>>;
  letterToSend?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryletterToSendArgs, 'id'>>;
  memberRoster?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, RequireFields<QuerymunicipalitiesArgs, 'first'>>;
  municipalitiesBySlug?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType, RequireFields<QuerymunicipalitiesBySlugArgs, 'slugs'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QuerymunicipalityArgs, 'slug'>>;
  networks?: Resolver<Maybe<Array<ResolversTypes['Network']>>, ParentType, ContextType>;
  openInvitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, RequireFields<QueryopenInvitationsArgs, 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QuerypartnerArgs, 'id'>>;
  partnerWork?: Resolver<Maybe<ResolversTypes['PartnerWork']>, ParentType, ContextType, RequireFields<QuerypartnerWorkArgs, 'id'>>;
  partnerWorks?: Resolver<Maybe<ResolversTypes['PartnerWorkConnection']>, ParentType, ContextType, RequireFields<QuerypartnerWorksArgs, 'first'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<QuerypartnersArgs, 'first'>>;
  pathwayFigures?: Resolver<Maybe<ResolversTypes['PathwayFigures']>, ParentType, ContextType, Partial<QuerypathwayFiguresArgs>>;
  peerGroup?: Resolver<Maybe<ResolversTypes['PeerGroup']>, ParentType, ContextType, RequireFields<QuerypeerGroupArgs, 'filter'>>;
  publishedCounts?: Resolver<Maybe<Array<ResolversTypes['PublishedCount']>>, ParentType, ContextType, RequireFields<QuerypublishedCountsArgs, 'network' | 'struck'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'id'>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<QueryreportsArgs, 'first'>>;
  roster?: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType, RequireFields<QueryrosterArgs, 'countBy' | 'network'>>;
  rosterHistory?: Resolver<Maybe<Array<ResolversTypes['RosterPoint']>>, ParentType, ContextType, RequireFields<QueryrosterHistoryArgs, 'network'>>;
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType, RequireFields<QueryrosterImportArgs, 'id'>>;
  rosterImports?: Resolver<Maybe<ResolversTypes['RosterImportConnection']>, ParentType, ContextType, RequireFields<QueryrosterImportsArgs, 'first'>>;
  savedViews?: Resolver<Maybe<Array<ResolversTypes['SavedView']>>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerysurveyArgs, 'id'>>;
  surveyRecipients?: Resolver<Maybe<ResolversTypes['SurveyRecipients']>, ParentType, ContextType, RequireFields<QuerysurveyRecipientsArgs, 'to'>>;
  surveySheet?: Resolver<Maybe<ResolversTypes['SurveySheet']>, ParentType, ContextType, RequireFields<QuerysurveySheetArgs, 'id'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<QuerysurveysArgs, 'first'>>;
  unconfirmedContacts?: Resolver<Maybe<ResolversTypes['ConfirmationConnection']>, ParentType, ContextType, RequireFields<QueryunconfirmedContactsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, RequireFields<QueryworkingGroupArgs, 'network'>>;
};

export type ReachedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedStep'] = ResolversParentTypes['ReachedStep']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type RecordKeepingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordKeeping'] = ResolversParentTypes['RecordKeeping']> = {
  identity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['NetworkCode']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathwayStep']>, ParentType, ContextType>;
};

export type RecordNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNeedPayload'] = ResolversParentTypes['RecordNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ExpressedNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPartnerPayload'] = ResolversParentTypes['RecordPartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPartnerWorkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPartnerWorkPayload'] = ResolversParentTypes['RecordPartnerWorkPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['PartnerWork']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['PartnerWork']>, ParentType, ContextType>;
};

export type RecordPublishedCountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublishedCountPayload'] = ResolversParentTypes['RecordPublishedCountPayload']> = {
  publishedCount?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordWorkingGroupChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWorkingGroupChangePayload'] = ResolversParentTypes['RecordWorkingGroupChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemindOutstandingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindOutstandingPayload'] = ResolversParentTypes['RemindOutstandingPayload']> = {
  remindedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveParagraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveParagraphPayload'] = ResolversParentTypes['RemoveParagraphPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveViewPayload'] = ResolversParentTypes['RemoveViewPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
};

export type RemoveWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookPayload'] = ResolversParentTypes['RemoveWebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ReplayDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeliveryPayload'] = ResolversParentTypes['ReplayDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ReportContent']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  developments?: Resolver<ResolversTypes['Developments'], ParentType, ContextType>;
  discardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayDiscard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['ReportParagraph']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportParagraph'] = ResolversParentTypes['ReportParagraph']> = {
  allTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ReportSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ReportSectionResolvers = EnumResolverSignature<{ EVENTS?: any, EXAMPLES?: any, GAPS?: any, INTRODUCTION?: any, NEEDS?: any, PARTNERS?: any, ROSTER?: any, STEPS?: any }, ResolversTypes['ReportSection']>;

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ COORDINATOR?: any, EDITOR?: any, ORGANISER?: any, SECRETARIAT?: any }, ResolversTypes['Role']>;

export type RosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byProvince?: Resolver<Array<ResolversTypes['ProvinceCount']>, ParentType, ContextType>;
  byStep?: Resolver<Array<ResolversTypes['StepCount']>, ParentType, ContextType>;
  countBy?: Resolver<ResolversTypes['RosterCountRule'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RostermembershipsArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<RosterothersArgs, 'first'>>;
  places?: Resolver<Array<ResolversTypes['RosterPlace']>, ParentType, ContextType, Partial<RosterplacesArgs>>;
  published?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  recordedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterCountRuleResolvers = EnumResolverSignature<{ EACH_MUNICIPALITY?: any, REGION_AS_ONE?: any }, ResolversTypes['RosterCountRule']>;

export type RosterImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImport'] = ResolversParentTypes['RosterImport']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['RosterImportChangeConnection'], ParentType, ContextType, RequireFields<RosterImportchangesArgs, 'first'>>;
  faults?: Resolver<ResolversTypes['RosterImportFaultConnection'], ParentType, ContextType, RequireFields<RosterImportfaultsArgs, 'first'>>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCutOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RosterImportState'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RosterImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportChange'] = ResolversParentTypes['RosterImportChange']> = {
  fields?: Resolver<Array<ResolversTypes['RosterImportField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RosterImportChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterImportChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportChangeConnection'] = ResolversParentTypes['RosterImportChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RosterImportChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterImportChangeKindResolvers = EnumResolverSignature<{ CORRECTION?: any, NEW_MUNICIPALITY?: any, NEW_PERIOD?: any }, ResolversTypes['RosterImportChangeKind']>;

export type RosterImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportConnection'] = ResolversParentTypes['RosterImportConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RosterImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportFault'] = ResolversParentTypes['RosterImportFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterImportFaultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportFaultConnection'] = ResolversParentTypes['RosterImportFaultConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RosterImportFault']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterImportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportField'] = ResolversParentTypes['RosterImportField']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterImportPayload'] = ResolversParentTypes['RosterImportPayload']> = {
  rosterImport?: Resolver<Maybe<ResolversTypes['RosterImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RosterImportStateResolvers = EnumResolverSignature<{ APPLIED?: any, APPLYING?: any, READING?: any, READY?: any, REFUSED?: any, UNDOING?: any, UNDONE?: any }, ResolversTypes['RosterImportState']>;

export type RosterPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPlace'] = ResolversParentTypes['RosterPlace']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPoint'] = ResolversParentTypes['RosterPoint']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unprovedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type SaveViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewPayload'] = ResolversParentTypes['SaveViewPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingResolvers = EnumResolverSignature<{ APPLICANT?: any, FORMER_MEMBER?: any, MEMBER?: any, NETWORK_ONLY?: any, ON_RECORD?: any, UNVERIFIED?: any }, ResolversTypes['Standing']>;

export type StepCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepCount'] = ResolversParentTypes['StepCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PathwayStep'], ParentType, ContextType>;
};

export type StepDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepDuration'] = ResolversParentTypes['StepDuration']> = {
  approximate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PathwayStep'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PathwayStep'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  allIntros?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answeredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intro?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  letterCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, RequireFields<SurveyoutstandingArgs, 'first'>>;
  progress?: Resolver<Maybe<Array<ResolversTypes['SurveyProgressCount']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SurveyQuestion']>, ParentType, ContextType>;
  reconstructed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<Maybe<ResolversTypes['SurveySheetConnection']>, ParentType, ContextType, RequireFields<SurveysheetsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAnswer'] = ResolversParentTypes['SurveyAnswer']> = {
  choices?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyChoice'] = ResolversParentTypes['SurveyChoice']> = {
  allLabels?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyCount'] = ResolversParentTypes['SurveyCount']> = {
  choice?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyHeardResolvers = EnumResolverSignature<{ PAPER?: any, PHONE?: any }, ResolversTypes['SurveyHeard']>;

export type SurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyPayload'] = ResolversParentTypes['SurveyPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyProgressResolvers = EnumResolverSignature<{ DONE?: any, OPENED?: any, PART?: any, SENT?: any, TO_ASK?: any }, ResolversTypes['SurveyProgress']>;

export type SurveyProgressCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyProgressCount'] = ResolversParentTypes['SurveyProgressCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['SurveyProgress'], ParentType, ContextType>;
};

export type SurveyQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyQuestion'] = ResolversParentTypes['SurveyQuestion']> = {
  allPrompts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answeredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['SurveyChoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyQuestionKind'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tally?: Resolver<Maybe<Array<ResolversTypes['SurveyCount']>>, ParentType, ContextType>;
  texts?: Resolver<Maybe<Array<ResolversTypes['SurveyText']>>, ParentType, ContextType>;
};

export type SurveyQuestionKindResolvers = EnumResolverSignature<{ CHOICE?: any, CHOICES?: any, SCALE?: any, TEXT?: any }, ResolversTypes['SurveyQuestionKind']>;

export type SurveyRecipientsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRecipients'] = ResolversParentTypes['SurveyRecipients']> = {
  reachableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreachable?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type SurveySheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveySheet'] = ResolversParentTypes['SurveySheet']> = {
  answers?: Resolver<Array<ResolversTypes['SurveyAnswer']>, ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['SurveyProgress'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['SurveyWay']>, ParentType, ContextType>;
};

export type SurveySheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveySheetConnection'] = ResolversParentTypes['SurveySheetConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SurveySheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveySheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveySheetPayload'] = ResolversParentTypes['SurveySheetPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['SurveySheet']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['SurveySheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyStateResolvers = EnumResolverSignature<{ CLOSED?: any, DRAFT?: any, OPEN?: any }, ResolversTypes['SurveyState']>;

export type SurveyTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyText'] = ResolversParentTypes['SurveyText']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyWayResolvers = EnumResolverSignature<{ LINK?: any, PAPER?: any, PHONE?: any, TRANSCRIBED?: any }, ResolversTypes['SurveyWay']>;

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskKindResolvers = EnumResolverSignature<{ FIND_JOINING_DATE?: any, NAME_ELECTED_CONTACT?: any }, ResolversTypes['TaskKind']>;

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnfollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowPayload'] = ResolversParentTypes['UnfollowPayload']> = {
  following?: Resolver<Maybe<ResolversTypes['Following']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ CONFLICT?: any, FULL?: any, INVALID?: any, NOT_ALLOWED?: any, NOT_FOUND?: any }, ResolversTypes['UserErrorCode']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  following?: Resolver<Maybe<ResolversTypes['Following']>, ParentType, ContextType, RequireFields<ViewerfollowingArgs, 'kind' | 'thing'>>;
  followings?: Resolver<ResolversTypes['FollowingConnection'], ParentType, ContextType, RequireFields<ViewerfollowingsArgs, 'first'>>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  letterChoices?: Resolver<ResolversTypes['LetterChoices'], ParentType, ContextType>;
  mayFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<ViewernotificationsArgs, 'first'>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<ViewertasksArgs, 'first'>>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<ViewerwebhookArgs, 'id'>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookdeliveriesArgs, 'first'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['WebhookFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastTried?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WebhookReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['WebhookEvent'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['WebhookFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReplay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryStateResolvers = EnumResolverSignature<{ CANCELLED?: any, DELIVERED?: any, FAILED?: any, SENDING?: any, WAITING?: any }, ResolversTypes['WebhookDeliveryState']>;

export type WebhookEventResolvers = EnumResolverSignature<{ NEWS_PUBLISHED?: any, NEWS_WITHDRAWN?: any, PING?: any }, ResolversTypes['WebhookEvent']>;

export type WebhookFaultResolvers = EnumResolverSignature<{ CERTIFICATE?: any, NOT_PUBLIC?: any, NO_CONNECTION?: any, TOO_SLOW?: any }, ResolversTypes['WebhookFault']>;

export type WebhookFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookFilter'] = ResolversParentTypes['WebhookFilter']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  province?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type WebhookReasonResolvers = EnumResolverSignature<{ FAILING?: any, GONE?: any }, ResolversTypes['WebhookReason']>;

export type WebhookStateResolvers = EnumResolverSignature<{ ACTIVE?: any, PAUSED?: any, SWITCHED_OFF?: any }, ResolversTypes['WebhookState']>;

export type WithdrawInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInvitationPayload'] = ResolversParentTypes['WithdrawInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['WorkingGroupMember']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['WorkingGroupMember']>, ParentType, ContextType>;
  struckChanges?: Resolver<Maybe<Array<ResolversTypes['WorkingGroupChange']>>, ParentType, ContextType>;
};

export type WorkingGroupChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupChange'] = ResolversParentTypes['WorkingGroupChange']> = {
  allNotes?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<Maybe<Array<ResolversTypes['WorkingGroupChange']>>, ParentType, ContextType>;
  reportedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkingGroupStep'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkingGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupMember'] = ResolversParentTypes['WorkingGroupMember']> = {
  joined?: Resolver<Maybe<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['WorkingGroupChange']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type WorkingGroupStepResolvers = EnumResolverSignature<{ JOINED?: any, LEFT?: any }, ResolversTypes['WorkingGroupStep']>;

export type WriteParagraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteParagraphPayload'] = ResolversParentTypes['WriteParagraphPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityKind?: ActivityKindResolvers;
  AddWebhookPayload?: AddWebhookPayloadResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenScope?: ApiTokenScopeResolvers;
  ApiTokenState?: ApiTokenStateResolvers;
  ApiTokenUse?: ApiTokenUseResolvers<ContextType>;
  AskToConfirmPayload?: AskToConfirmPayloadResolvers<ContextType>;
  AuditChoices?: AuditChoicesResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditSubject?: AuditSubjectResolvers<ContextType>;
  ChangeContactPayload?: ChangeContactPayloadResolvers<ContextType>;
  ChangeFollowingPayload?: ChangeFollowingPayloadResolvers<ContextType>;
  ChangeReportPayload?: ChangeReportPayloadResolvers<ContextType>;
  ChangeWebhookPayload?: ChangeWebhookPayloadResolvers<ContextType>;
  ChooseLettersPayload?: ChooseLettersPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  ConfirmContactPayload?: ConfirmContactPayloadResolvers<ContextType>;
  Confirmation?: ConfirmationResolvers<ContextType>;
  ConfirmationAnswer?: ConfirmationAnswerResolvers;
  ConfirmationConnection?: ConfirmationConnectionResolvers<ContextType>;
  ConfirmationState?: ConfirmationStateResolvers;
  ConsultationKind?: ConsultationKindResolvers;
  Contact?: ContactResolvers<ContextType>;
  ContactKind?: ContactKindResolvers;
  CorrectNeedPayload?: CorrectNeedPayloadResolvers<ContextType>;
  CorrectPartnerPayload?: CorrectPartnerPayloadResolvers<ContextType>;
  CorrectPublishedCountPayload?: CorrectPublishedCountPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  DeskWork?: DeskWorkResolvers<ContextType>;
  DeskWorkConnection?: DeskWorkConnectionResolvers<ContextType>;
  DeskWorkCount?: DeskWorkCountResolvers<ContextType>;
  DeskWorkKind?: DeskWorkKindResolvers;
  Developments?: DevelopmentsResolvers<ContextType>;
  DiscardReportPayload?: DiscardReportPayloadResolvers<ContextType>;
  Discussion?: DiscussionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DraftReportPayload?: DraftReportPayloadResolvers<ContextType>;
  EndContactPayload?: EndContactPayloadResolvers<ContextType>;
  EventSeries?: EventSeriesResolvers<ContextType>;
  ExpressedNeed?: ExpressedNeedResolvers<ContextType>;
  FollowPayload?: FollowPayloadResolvers<ContextType>;
  Following?: FollowingResolvers<ContextType>;
  FollowingConnection?: FollowingConnectionResolvers<ContextType>;
  FollowingKind?: FollowingKindResolvers;
  FormerName?: FormerNameResolvers<ContextType>;
  FormerNamePayload?: FormerNamePayloadResolvers<ContextType>;
  FoundIn?: FoundInResolvers<ContextType>;
  FoundPart?: FoundPartResolvers<ContextType>;
  FoundText?: FoundTextResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  HandOverPayload?: HandOverPayloadResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationState?: InvitationStateResolvers;
  InviteContactPayload?: InviteContactPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoiningKind?: JoiningKindResolvers;
  KnownAs?: KnownAsResolvers;
  LetterChoices?: LetterChoicesResolvers<ContextType>;
  LetterTopic?: LetterTopicResolvers;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LockReportPayload?: LockReportPayloadResolvers<ContextType>;
  MakeApiTokenPayload?: MakeApiTokenPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipPayload?: MembershipPayloadResolvers<ContextType>;
  MembershipYears?: MembershipYearsResolvers;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestonePayload?: MilestonePayloadResolvers<ContextType>;
  MoveParagraphPayload?: MoveParagraphPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityKind?: MunicipalityKindResolvers;
  MunicipalityPayload?: MunicipalityPayloadResolvers<ContextType>;
  MunicipalityRecord?: MunicipalityRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkCode?: NetworkCodeResolvers;
  NetworkName?: NetworkNameResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  Pace?: PaceResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerKind?: PartnerKindResolvers;
  PartnerWork?: PartnerWorkResolvers<ContextType>;
  PartnerWorkConnection?: PartnerWorkConnectionResolvers<ContextType>;
  PartnerWorkEdge?: PartnerWorkEdgeResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  PathwayFigures?: PathwayFiguresResolvers<ContextType>;
  PathwayStep?: PathwayStepResolvers;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PingWebhookPayload?: PingWebhookPayloadResolvers<ContextType>;
  PopulationBand?: PopulationBandResolvers;
  Province?: ProvinceResolvers;
  ProvinceCount?: ProvinceCountResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedStep?: ReachedStepResolvers<ContextType>;
  RecordKeeping?: RecordKeepingResolvers<ContextType>;
  RecordNeedPayload?: RecordNeedPayloadResolvers<ContextType>;
  RecordPartnerPayload?: RecordPartnerPayloadResolvers<ContextType>;
  RecordPartnerWorkPayload?: RecordPartnerWorkPayloadResolvers<ContextType>;
  RecordPublishedCountPayload?: RecordPublishedCountPayloadResolvers<ContextType>;
  RecordWorkingGroupChangePayload?: RecordWorkingGroupChangePayloadResolvers<ContextType>;
  RemindOutstandingPayload?: RemindOutstandingPayloadResolvers<ContextType>;
  RemoveParagraphPayload?: RemoveParagraphPayloadResolvers<ContextType>;
  RemoveViewPayload?: RemoveViewPayloadResolvers<ContextType>;
  RemoveWebhookPayload?: RemoveWebhookPayloadResolvers<ContextType>;
  ReplayDeliveryPayload?: ReplayDeliveryPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportParagraph?: ReportParagraphResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  Role?: RoleResolvers;
  Roster?: RosterResolvers<ContextType>;
  RosterCountRule?: RosterCountRuleResolvers;
  RosterImport?: RosterImportResolvers<ContextType>;
  RosterImportChange?: RosterImportChangeResolvers<ContextType>;
  RosterImportChangeConnection?: RosterImportChangeConnectionResolvers<ContextType>;
  RosterImportChangeKind?: RosterImportChangeKindResolvers;
  RosterImportConnection?: RosterImportConnectionResolvers<ContextType>;
  RosterImportFault?: RosterImportFaultResolvers<ContextType>;
  RosterImportFaultConnection?: RosterImportFaultConnectionResolvers<ContextType>;
  RosterImportField?: RosterImportFieldResolvers<ContextType>;
  RosterImportPayload?: RosterImportPayloadResolvers<ContextType>;
  RosterImportState?: RosterImportStateResolvers;
  RosterPlace?: RosterPlaceResolvers<ContextType>;
  RosterPoint?: RosterPointResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveViewPayload?: SaveViewPayloadResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SearchReading?: SearchReadingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Standing?: StandingResolvers;
  StepCount?: StepCountResolvers<ContextType>;
  StepDuration?: StepDurationResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAnswer?: SurveyAnswerResolvers<ContextType>;
  SurveyChoice?: SurveyChoiceResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyCount?: SurveyCountResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyHeard?: SurveyHeardResolvers;
  SurveyPayload?: SurveyPayloadResolvers<ContextType>;
  SurveyProgress?: SurveyProgressResolvers;
  SurveyProgressCount?: SurveyProgressCountResolvers<ContextType>;
  SurveyQuestion?: SurveyQuestionResolvers<ContextType>;
  SurveyQuestionKind?: SurveyQuestionKindResolvers;
  SurveyRecipients?: SurveyRecipientsResolvers<ContextType>;
  SurveySheet?: SurveySheetResolvers<ContextType>;
  SurveySheetConnection?: SurveySheetConnectionResolvers<ContextType>;
  SurveySheetPayload?: SurveySheetPayloadResolvers<ContextType>;
  SurveyState?: SurveyStateResolvers;
  SurveyText?: SurveyTextResolvers<ContextType>;
  SurveyWay?: SurveyWayResolvers;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskKind?: TaskKindResolvers;
  URL?: GraphQLScalarType;
  UnfollowPayload?: UnfollowPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryState?: WebhookDeliveryStateResolvers;
  WebhookEvent?: WebhookEventResolvers;
  WebhookFault?: WebhookFaultResolvers;
  WebhookFilter?: WebhookFilterResolvers<ContextType>;
  WebhookReason?: WebhookReasonResolvers;
  WebhookState?: WebhookStateResolvers;
  WithdrawInvitationPayload?: WithdrawInvitationPayloadResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupChange?: WorkingGroupChangeResolvers<ContextType>;
  WorkingGroupMember?: WorkingGroupMemberResolvers<ContextType>;
  WorkingGroupStep?: WorkingGroupStepResolvers;
  WriteParagraphPayload?: WriteParagraphPayloadResolvers<ContextType>;
};

