import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseStudyMapper, ResourceTextsMapper, ServiceMapper } from './sharing/schema.mappers.ts';
import type { DeadLinkMapper } from './link-check/schema.mappers.ts';
import type { DiscussionMapper, DiscussionConnectionMapper, DiscussionEdgeMapper, PostMapper, PostRevisionMapper } from './discussion/schema.mappers.ts';
import type { EventMapper } from './event/schema.mappers.ts';
import type { GapMapper } from './gap/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MaturityIndicatorMapper } from './maturity-indicator/schema.mappers.ts';
import type { MunicipalityMapper } from './municipality/schema.mappers.ts';
import type { PostReportMapper } from './moderation/schema.mappers.ts';
import type { RelatedResourceMapper } from './related/schema.mappers.ts';
import type { ResourceMapper, ResourceConnectionMapper, ResourceEdgeMapper } from './resource/schema.mappers.ts';
import type { ResourceCollectionMapper } from './collection/schema.mappers.ts';
import type { ResourceFileMapper, TakenBackFileMapper } from './file/schema.mappers.ts';
import type { SharedAnswerMapper } from './shared-answer/schema.mappers.ts';
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

export type AcceptAnswerInput = {
  discussion: Scalars['ID']['input'];
  /** Null takes the acceptance back. */
  post?: InputMaybe<Scalars['ID']['input']>;
};

export type AddLibraryFileInput = {
  /** What the portal answered when it took in the bytes; good for ten minutes, and for whoever sent them. */
  receipt: Scalars['String']['input'];
};

export type AddLibraryFilePayload = {
  __typename?: 'AddLibraryFilePayload';
  file?: Maybe<ResourceFile>;
  userErrors: Array<UserError>;
};

export type AddResourceFileInput = {
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Id of the file line that it is the next version of; left out for a file of its own. */
  line?: InputMaybe<Scalars['ID']['input']>;
  /** Address of the item. */
  resource: Scalars['String']['input'];
  /** Id of a file that the viewer uploaded and no item has yet. */
  upload: Scalars['ID']['input'];
};

export type AddResourceFilePayload = {
  __typename?: 'AddResourceFilePayload';
  file?: Maybe<ResourceFile>;
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

export type AddToCollectionInput = {
  /** Address of the collection. */
  collection: Scalars['String']['input'];
  /** Address of the item. */
  resource: Scalars['String']['input'];
};

export type AnswerShareRequestInput = {
  agree: Scalars['Boolean']['input'];
  post: Scalars['ID']['input'];
};

export type AnswerShareRequestPayload = {
  __typename?: 'AnswerShareRequestPayload';
  post?: Maybe<Post>;
  /** The item of the library, where the author agreed. */
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

export type AskQuestionInput = {
  audience?: DiscussionAudience;
  /** 10,000 characters at most. Plain text. */
  body: Scalars['String']['input'];
  /** Numbers of common commitments. A question names at least one commitment or indicator. */
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Codes of maturity indicators, as `4c`. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** BCP 47 tag of the language of the question; that of the request unless given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The edition of the maturity model that the indicators are of. */
  model?: Scalars['String']['input'];
  /** For which municipality; needed only by editors of several. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** 160 characters at most. */
  title: Scalars['String']['input'];
};

export type AskToShareAnswerInput = {
  kind: SharedAnswerKind;
  post: Scalars['ID']['input'];
  /** Of the item, 160 characters at most: everybody will read it, whoever may read the discussion. */
  title: Scalars['String']['input'];
};

/** What a municipality did, and what others can learn from it. */
export type CaseStudy = {
  __typename?: 'CaseStudy';
  /** What they would tell others who begin. */
  advice?: Maybe<LocalizedText>;
  cost?: Maybe<LocalizedText>;
  /** What was done. */
  done: LocalizedText;
  result: LocalizedText;
  /** How it was before, and what had to change. */
  situation: LocalizedText;
};

export type CaseStudyInput = {
  advice?: InputMaybe<Array<LocalizedTextInput>>;
  cost?: InputMaybe<Array<LocalizedTextInput>>;
  done: Array<LocalizedTextInput>;
  result: Array<LocalizedTextInput>;
  situation: Array<LocalizedTextInput>;
};

export type ChangeCollectionInput = {
  /** Address of the collection. */
  collection: Scalars['String']['input'];
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Addresses of all its items in their order; what is left out is taken out. */
  items: Array<Scalars['String']['input']>;
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: Scalars['Int']['input'];
  title: Array<LocalizedTextInput>;
};

export type ChangeQuestionInput = {
  /** All of them: numbers of common commitments. A question names at least one commitment or indicator. */
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  discussion: Scalars['ID']['input'];
  /** All of them that are of the edition, as `4c`. Those of other editions stay. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  model?: Scalars['String']['input'];
  /** 160 characters at most. */
  title: Scalars['String']['input'];
};

/** All of an item but its files: what is left out is taken away. */
export type ChangeResourceInput = {
  audience?: InputMaybe<Array<ResourceAudience>>;
  author?: InputMaybe<Scalars['String']['input']>;
  caseStudy?: InputMaybe<CaseStudyInput>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Codes of the edition of 2012; what it is filed under in other editions stays. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: ResourceKind;
  languages: Array<Scalars['String']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  /** Address of the item. */
  resource: Scalars['String']['input'];
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: Scalars['Int']['input'];
  service?: InputMaybe<ServiceInput>;
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  title: Array<LocalizedTextInput>;
  url?: InputMaybe<Scalars['URL']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeResourcePayload = {
  __typename?: 'ChangeResourcePayload';
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

export type CloseDiscussionInput = {
  discussion: Scalars['ID']['input'];
};

export type CollectionPayload = {
  __typename?: 'CollectionPayload';
  collection?: Maybe<ResourceCollection>;
  userErrors: Array<UserError>;
};

export type Commitment = {
  __typename?: 'Commitment';
  number: Scalars['Int']['output'];
};

export type CreateCollectionInput = {
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** The same key a second time answers what the first made. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Address of an item to begin with. */
  item?: InputMaybe<Scalars['String']['input']>;
  title: Array<LocalizedTextInput>;
};

/** Somebody who looks after a collection. */
export type Curator = {
  __typename?: 'Curator';
  /** Began the collection, and says who else looks after it. */
  isOwner: Scalars['Boolean']['output'];
  /** For members of the network. */
  person?: Maybe<Person>;
};

export type CuratorInput = {
  /** Address of the collection. */
  collection: Scalars['String']['input'];
  person: Scalars['ID']['input'];
};

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** A link of an item that was looked at and found dead. */
export type DeadLink = {
  __typename?: 'DeadLink';
  checkedAt: Scalars['DateTime']['output'];
  outcome: LinkOutcome;
  resource: Resource;
  since: Scalars['DateTime']['output'];
  url: Scalars['URL']['output'];
};

export type DiscardCollectionInput = {
  /** Address of the collection. */
  collection: Scalars['String']['input'];
};

/** A question to those who know, and what they answered. */
export type Discussion = {
  __typename?: 'Discussion';
  acceptedAnswer?: Maybe<Post>;
  /** Answers that can be read. */
  answerCount: Scalars['Int']['output'];
  /** In the order in which they were written, the accepted one among them. */
  answers: PostConnection;
  askedAt: Scalars['DateTime']['output'];
  audience: DiscussionAudience;
  commitments: Array<Commitment>;
  /** `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Maturity indicators it is about; null for one that no edition has. */
  indicators: Array<Maybe<MaturityIndicator>>;
  /** Invented to demonstrate the portal: nobody's own word. */
  invented: Scalars['Boolean']['output'];
  /** BCP 47 tag of the language that the question is in. */
  lang: Scalars['String']['output'];
  question: Post;
  state: DiscussionState;
  /** In `lang`. `…` where the question was hidden or withdrawn. */
  title: Scalars['String']['output'];
  viewerMayReply: Scalars['Boolean']['output'];
  /** Whether the viewer may accept an answer, close and reopen: its asker and the secretariat. */
  viewerMaySettle: Scalars['Boolean']['output'];
};


/** A question to those who know, and what they answered. */
export type DiscussionanswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Who may read a question and its answers. */
export type DiscussionAudience =
  /** Whoever holds a role in the network. */
  | 'MEMBERS'
  /** Everybody. Of its authors, visitors are told for whom they speak, and no name. */
  | 'PUBLIC';

export type DiscussionConnection = {
  __typename?: 'DiscussionConnection';
  edges: Array<DiscussionEdge>;
  nodes: Array<Discussion>;
  pageInfo: PageInfo;
  /** Null where the words were taken as they were typed. */
  readAs?: Maybe<SearchReading>;
  totalCount: Scalars['Int']['output'];
};

export type DiscussionEdge = {
  __typename?: 'DiscussionEdge';
  cursor: Scalars['String']['output'];
  /** Of its title, and of what was written in it. Null where nothing was searched for. */
  found?: Maybe<FoundIn>;
  node: Discussion;
};

export type DiscussionFilter = {
  /** Whether somebody has answered. */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  commitment?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<IndicatorKey>;
  /** Those in which the viewer has written. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every word must be found, in the title, the question or an answer, in any language, stemmed and without accents. The best fit comes first. */
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DiscussionState>;
};

export type DiscussionPayload = {
  __typename?: 'DiscussionPayload';
  discussion?: Maybe<Discussion>;
  userErrors: Array<UserError>;
};

export type DiscussionState =
  /** Takes no answers any more: its asker or the secretariat closed it, or the question is hidden or withdrawn. */
  | 'CLOSED'
  | 'OPEN';

export type DismissReportsInput = {
  post: Scalars['ID']['input'];
};

export type EditPostInput = {
  body: Scalars['String']['input'];
  /** Stays unless given. */
  language?: InputMaybe<Scalars['String']['input']>;
  post: Scalars['ID']['input'];
  /** The revision that was read; an older one is answered with CONFLICT. */
  revision: Scalars['Int']['input'];
};

export type Event = {
  __typename?: 'Event';
  materialSlugs: Array<Scalars['String']['output']>;
  /** Slides, minutes and other things from the library: those that its organisers attached first, then those that name the event themselves. */
  materials?: Maybe<Array<Resource>>;
  slug: Scalars['String']['output'];
};

export type FacetCount = {
  __typename?: 'FacetCount';
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
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

export type Gap = {
  __typename?: 'Gap';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  model: Scalars['String']['output'];
  /** Items of the library that are filed under the indicator, newest first. */
  resources?: Maybe<ResourceConnection>;
};


export type GapresourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type HidePostInput = {
  post: Scalars['ID']['input'];
  /** Told to members and to its author; 1,000 characters at most. */
  reason: Scalars['String']['input'];
};

/** An indicator by its edition and its own code, as `hrmm-2012` and `4c`. */
export type IndicatorKey = {
  code: Scalars['String']['input'];
  model: Scalars['String']['input'];
};

/** What became of a link that does not work any more. */
export type LinkOutcome =
  /** The other side says that there is nothing at the address. */
  | 'GONE'
  /** The address leads to where the portal does not look, as to a private network. */
  | 'REFUSED'
  /** Nobody answers there, or only with faults of their own, two times in a row. */
  | 'SILENT';

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

export type MaturityIndicator = {
  __typename?: 'MaturityIndicator';
  code: Scalars['String']['output'];
  model: Scalars['String']['output'];
  /** Items of the library that are filed under the indicator, newest first. */
  resources?: Maybe<ResourceConnection>;
};


export type MaturityIndicatorresourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Municipality = {
  __typename?: 'Municipality';
  /** What the library holds of it, newest first. */
  resources?: Maybe<ResourceConnection>;
  slug: Scalars['String']['output'];
};


export type MunicipalityresourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says which answer helped; its author is told. Its asker and the secretariat. */
  acceptAnswer: DiscussionPayload;
  /** Lets somebody else look after a collection. For its owner and the secretariat. */
  addCurator: CollectionPayload;
  /** Puts a file on record whose bytes the portal keeps. `POST /files?for=library` does both at once. Forgotten after seven days unless an item has it. */
  addLibraryFile: AddLibraryFilePayload;
  /** Adds a file to an item, or the next version of one: those before stay where they are. */
  addResourceFile: AddResourceFilePayload;
  /** Puts an item at the end of a collection. For its curators and the secretariat. */
  addToCollection: CollectionPayload;
  /** Says whether one's own answer may stand in the library, and puts it there, with the credit of whom its author speaks for. */
  answerShareRequest: AnswerShareRequestPayload;
  /** Asks the network. Municipalities that have published experience with it are told, 12 at most. Members, 5 times an hour. */
  askQuestion: DiscussionPayload;
  /** Asks the author of an answer to let it into the library. The asker of the question and the secretariat, once. */
  askToShareAnswer: PostPayload;
  /** Rewrites a collection and the order of its items. For its curators and the secretariat. */
  changeCollection: CollectionPayload;
  /** Changes the title of one's own question and what it is about. Its words are changed by editPost; nobody is told anew. */
  changeQuestion: DiscussionPayload;
  /** Rewrites what is on record of an item. For whoever may share it. */
  changeResource: ChangeResourcePayload;
  /** Begins to look at links that were not looked at for a week, unless it is at it already: called by the gateway's errands only. */
  checkLinks: Scalars['Boolean']['output'];
  /** Takes no more answers. Its asker and the secretariat. */
  closeDiscussion: DiscussionPayload;
  /** Begins a collection, 50 at most. For whoever may share something in the library; who begins it owns it. */
  createCollection: CollectionPayload;
  /** Takes a collection from everybody's sight; its items stay in the library. For its owner and the secretariat. */
  discardCollection: CollectionPayload;
  /** Leaves a reported post as it is: the reports on it are settled, and whoever reported it is told. The secretariat. */
  dismissReports: PostPayload;
  /** Changes one's own post; what it said before stays in its revisions. */
  editPost: PostPayload;
  /** Forgets files that nobody made use of, and answers how many: called by the keeper of the files only. */
  forgetFiles: Scalars['Int']['output'];
  /** Hides a post: it stays on record, a note stands in its place, and its author is told. Settles the reports on it: whoever reported it is told, too. The reason stays in the audit trail. The secretariat. */
  hidePost: PostPayload;
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
  /** Ends it. For its owner, the secretariat, and whoever goes; the owner stays. */
  removeCurator: CollectionPayload;
  /** Takes answers again. Its asker and the secretariat. */
  reopenDiscussion: DiscussionPayload;
  /** Answers a question that is open; its asker and those who answered before are told. Members, 20 times an hour. */
  reply: PostPayload;
  /** Tells the secretariat that a post is wrong; it is written to, once a day at most. Members, once each. */
  reportPost: PostPayload;
  /** Shows a discarded collection again, as it was. For its owner and the secretariat. */
  restoreCollection: CollectionPayload;
  /** Puts a withdrawn item back, as it was. Not one that was an answer which is hidden, or which its author took back. */
  restoreResource: RestoreResourcePayload;
  /** Puts something into the library, at once. Its address never changes. */
  shareResource: ShareResourcePayload;
  /** Takes one version of a file back, as when personal data stand in it: it can be read no more from then on, and its bytes are removed within two days. For whoever may change the item. */
  takeBackResourceFile: TakeBackResourceFilePayload;
  /** Shows a hidden post again, and tells its author. The secretariat. */
  unhidePost: PostPayload;
  /** Takes one's own post back: its words are erased, and a note says so in their place. A question closes with it. */
  withdrawPost: PostPayload;
  /** Takes an item out of every list. Its address stays and tells why. */
  withdrawResource: WithdrawResourcePayload;
};


export type MutationacceptAnswerArgs = {
  input: AcceptAnswerInput;
};


export type MutationaddCuratorArgs = {
  input: CuratorInput;
};


export type MutationaddLibraryFileArgs = {
  input: AddLibraryFileInput;
};


export type MutationaddResourceFileArgs = {
  input: AddResourceFileInput;
};


export type MutationaddToCollectionArgs = {
  input: AddToCollectionInput;
};


export type MutationanswerShareRequestArgs = {
  input: AnswerShareRequestInput;
};


export type MutationaskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationaskToShareAnswerArgs = {
  input: AskToShareAnswerInput;
};


export type MutationchangeCollectionArgs = {
  input: ChangeCollectionInput;
};


export type MutationchangeQuestionArgs = {
  input: ChangeQuestionInput;
};


export type MutationchangeResourceArgs = {
  input: ChangeResourceInput;
};


export type MutationcloseDiscussionArgs = {
  input: CloseDiscussionInput;
};


export type MutationcreateCollectionArgs = {
  input: CreateCollectionInput;
};


export type MutationdiscardCollectionArgs = {
  input: DiscardCollectionInput;
};


export type MutationdismissReportsArgs = {
  input: DismissReportsInput;
};


export type MutationeditPostArgs = {
  input: EditPostInput;
};


export type MutationhidePostArgs = {
  input: HidePostInput;
};


export type MutationlearnMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  last: Scalars['ID']['input'];
  slugs: Array<Scalars['String']['input']>;
};


export type MutationremoveCuratorArgs = {
  input: CuratorInput;
};


export type MutationreopenDiscussionArgs = {
  input: ReopenDiscussionInput;
};


export type MutationreplyArgs = {
  input: ReplyInput;
};


export type MutationreportPostArgs = {
  input: ReportPostInput;
};


export type MutationrestoreCollectionArgs = {
  input: RestoreCollectionInput;
};


export type MutationrestoreResourceArgs = {
  input: RestoreResourceInput;
};


export type MutationshareResourceArgs = {
  input: ShareResourceInput;
};


export type MutationtakeBackResourceFileArgs = {
  input: TakeBackResourceFileInput;
};


export type MutationunhidePostArgs = {
  input: UnhidePostInput;
};


export type MutationwithdrawPostArgs = {
  input: WithdrawPostInput;
};


export type MutationwithdrawResourceArgs = {
  input: WithdrawResourceInput;
};

export type Network = {
  __typename?: 'Network';
  code: NetworkCode;
};

/** Networks that somebody can speak for. */
export type NetworkCode =
  | 'CMARD'
  | 'WIC';

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

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** What one person wrote in a discussion. Plain text. */
export type Post = {
  __typename?: 'Post';
  /** Told to members alone, unless it was withdrawn. */
  author?: Maybe<Person>;
  /** Null where it was withdrawn, or hidden from the viewer. */
  body?: Maybe<Scalars['String']['output']>;
  /** `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  discussion: Discussion;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  hiddenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Told to members alone. */
  hiddenReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isAccepted: Scalars['Boolean']['output'];
  isQuestion: Scalars['Boolean']['output'];
  lang: Scalars['String']['output'];
  /** For which the author speaks. */
  municipality?: Maybe<Municipality>;
  /** For which the author speaks. */
  network?: Maybe<Network>;
  /** Grows with each edit; send the one that you read. */
  revision: Scalars['Int']['output'];
  /** What it said before, newest first; for members. */
  revisions: Array<PostRevision>;
  /** Whether it may go into the library, as far as members need to know. Null where nobody asked. */
  sharing?: Maybe<SharedAnswer>;
  speaksAs: SpeakerRole;
  viewerIsAuthor: Scalars['Boolean']['output'];
  /** Whether the viewer may ask its author: the asker of the question and the secretariat, once. */
  viewerMayAskToShare: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may hide it and show it again: the secretariat. */
  viewerMayModerate: Scalars['Boolean']['output'];
  /** Whether the viewer may say that it is wrong, and has not. */
  viewerMayReport: Scalars['Boolean']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  writtenAt: Scalars['DateTime']['output'];
};

export type PostConnection = {
  __typename?: 'PostConnection';
  edges: Array<PostEdge>;
  nodes: Array<Post>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostEdge = {
  __typename?: 'PostEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

export type PostPayload = {
  __typename?: 'PostPayload';
  post?: Maybe<Post>;
  userErrors: Array<UserError>;
};

/** That a member finds a post wrong, and why. */
export type PostReport = {
  __typename?: 'PostReport';
  id: Scalars['ID']['output'];
  post: Post;
  reason: Scalars['String']['output'];
  reportedAt: Scalars['DateTime']['output'];
  reportedBy?: Maybe<Person>;
};

export type PostReportConnection = {
  __typename?: 'PostReportConnection';
  edges: Array<PostReportEdge>;
  nodes: Array<PostReport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostReportEdge = {
  __typename?: 'PostReportEdge';
  cursor: Scalars['String']['output'];
  node: PostReport;
};

export type PostRevision = {
  __typename?: 'PostRevision';
  body: Scalars['String']['output'];
  dir: Scalars['String']['output'];
  lang: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** One collection by its address; null when there is none. */
  collection?: Maybe<ResourceCollection>;
  /** Collections of the library, newest first. */
  collections?: Maybe<ResourceCollectionConnection>;
  /** How many links of items that the viewer may change stopped working, those that `deadLinks` has no room for too. */
  deadLinkCount?: Maybe<Scalars['Int']['output']>;
  /** Links that stopped working, of items that the viewer may change, the longest dead first; 50 at most. */
  deadLinks?: Maybe<Array<DeadLink>>;
  /** One of them; null where there is none, and for whoever may not read it. */
  discussion?: Maybe<Discussion>;
  /** Questions that the viewer may read, newest first. */
  discussions?: Maybe<DiscussionConnection>;
  /** Which of these bytes some file holds: asked by the keeper of the files only. */
  heldFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** A file of the library: public with its item; before, for whoever uploaded it. Null otherwise. */
  libraryFile?: Maybe<ResourceFile>;
  /** Whether the viewer may put files into the library. */
  mayAddLibraryFile?: Maybe<Scalars['Boolean']['output']>;
  /** Collections that the viewer may add to, newest first, 100 at most. */
  ownCollections?: Maybe<Array<ResourceCollection>>;
  /** Reports that wait, oldest first. The secretariat. */
  postReports?: Maybe<PostReportConnection>;
  /** One item by its address, withdrawn or not; null when there never was one. */
  resource?: Maybe<Resource>;
  /**
   * The library, newest first; without what was withdrawn. A search finds all of its words, in any language, stemmed, without accents, as beginnings too, and takes "several
   * words" in their order and -without: what is in the reader's best language comes first, and of that what fits best. 200 characters at most;
   * signs alone find nothing.
   */
  resources?: Maybe<ResourceConnection>;
  /** Questions whose words are like those of a title, the most alike first: 10 at most. For whoever is about to ask. */
  similarDiscussions?: Maybe<Array<Discussion>>;
  /** A version that was taken back, of an item that is in the library; null for every other. */
  takenBackFile?: Maybe<TakenBackFile>;
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerycollectionArgs = {
  slug: Scalars['String']['input'];
};


export type QuerycollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerydiscussionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydiscussionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiscussionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryheldFilesArgs = {
  sha256s: Array<Scalars['String']['input']>;
};


export type QuerylibraryFileArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypostReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryresourceArgs = {
  slug: Scalars['String']['input'];
};


export type QueryresourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysimilarDiscussionsArgs = {
  first?: Scalars['Int']['input'];
  title: Scalars['String']['input'];
};


export type QuerytakenBackFileArgs = {
  id: Scalars['ID']['input'];
};

/** An item that is filed like another one. */
export type RelatedResource = {
  __typename?: 'RelatedResource';
  /** How many commitments they have in common. */
  commitments: Scalars['Int']['output'];
  /** How many maturity indicators they have in common. */
  indicators: Scalars['Int']['output'];
  resource: Resource;
};

export type ReopenDiscussionInput = {
  discussion: Scalars['ID']['input'];
};

export type ReplyInput = {
  /** 10,000 characters at most. Plain text. */
  body: Scalars['String']['input'];
  discussion: Scalars['ID']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag of the language of the answer; that of the request unless given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** For which municipality; needed only by editors of several. */
  municipality?: InputMaybe<Scalars['String']['input']>;
};

export type ReportPostInput = {
  post: Scalars['ID']['input'];
  /** 1,000 characters at most. */
  reason: Scalars['String']['input'];
};

/** Something in the library that others can learn from. */
export type Resource = {
  __typename?: 'Resource';
  allSummaries: Array<LocalizedText>;
  /** Each of its longer texts in every language, for whoever changes it. */
  allTexts: ResourceTexts;
  /** Its title in every language that it has. */
  allTitles: Array<LocalizedText>;
  audience: Array<ResourceAudience>;
  /** The person or organisation that wrote it. */
  author?: Maybe<Scalars['String']['output']>;
  caseStudy?: Maybe<CaseStudy>;
  /** Collections that hold it, newest first, 10 at most. */
  collections: Array<ResourceCollection>;
  commitments: Array<Commitment>;
  /** The same with the versions before. */
  fileLines: Array<ResourceFileLine>;
  /** Newest version of each file, in the order in which they were added. */
  files: Array<ResourceFile>;
  id: Scalars['ID']['output'];
  /** Codes of maturity indicators it answers, as `1a`. */
  indicators: Array<Scalars['String']['output']>;
  /** Invented to demonstrate the portal: nobody's own practice. */
  invented: Scalars['Boolean']['output'];
  kind: ResourceKind;
  /** Languages of the thing itself, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** The SPDX identifier of its licence, as `CC-BY-4.0`, or the name of another. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may change it. */
  mayChange: Scalars['Boolean']['output'];
  /** Whose practice it is. */
  municipality?: Maybe<Municipality>;
  /** Code of the province or territory that it is about, as `AB`. */
  province?: Maybe<Scalars['String']['output']>;
  /** Items under the same commitments and indicators, the closest first: what is filed under everything is close to nothing. 10 at most. */
  related: Array<RelatedResource>;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  service?: Maybe<Service>;
  /** The answer that it was, for whoever may read the discussion. */
  sharedFrom?: Maybe<Post>;
  slug: Scalars['String']['output'];
  /** Where the record comes from. */
  source?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<LocalizedText>;
  /** Versions that were taken back, latest first. */
  takenBackFiles: Array<TakenBackFile>;
  title: LocalizedText;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it can be found outside the portal. */
  url?: Maybe<Scalars['URL']['output']>;
  withdrawalReason?: Maybe<LocalizedText>;
  /** Set once it was withdrawn: its address stays, and tells why. Its texts and files are not told any more. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is withdrawn and the answer that it was is hidden, or was taken back: nobody can put it back then. */
  withdrawnWithAnswer: Scalars['Boolean']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};


/** Something in the library that others can learn from. */
export type ResourcerelatedArgs = {
  first?: Scalars['Int']['input'];
};

/** For whom something in the library was made. */
export type ResourceAudience =
  /** Elected officials. */
  | 'COUNCIL'
  | 'MANAGEMENT'
  /** Organisations that municipalities work with. */
  | 'PARTNERS'
  | 'RESIDENTS'
  | 'STAFF';

/** Items of the library that some people chose and put in an order. */
export type ResourceCollection = {
  __typename?: 'ResourceCollection';
  allDescriptions: Array<LocalizedText>;
  allTitles: Array<LocalizedText>;
  /** The owner first. */
  curators: Array<Curator>;
  description?: Maybe<LocalizedText>;
  /** Seen by its owner and the secretariat alone, who can restore it. */
  isDiscarded: Scalars['Boolean']['output'];
  itemCount: Scalars['Int']['output'];
  /** In the order of its curators, without what was withdrawn; 200 at most. */
  items: Array<Resource>;
  /** Whether the viewer says who looks after it. */
  mayAddCurators: Scalars['Boolean']['output'];
  /** Whether the viewer may change it. */
  mayChange: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  /** Its permanent address. */
  slug: Scalars['String']['output'];
  title: LocalizedText;
};

export type ResourceCollectionConnection = {
  __typename?: 'ResourceCollectionConnection';
  nodes: Array<ResourceCollection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  edges: Array<ResourceEdge>;
  facets: ResourceFacets;
  nodes: Array<Resource>;
  pageInfo: PageInfo;
  /** Null where the words were taken as they were typed. */
  readAs?: Maybe<SearchReading>;
  totalCount: Scalars['Int']['output'];
};

export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  cursor: Scalars['String']['output'];
  /** Null where nothing was searched for. */
  found?: Maybe<FoundIn>;
  node: Resource;
};

/** What a list holds, by the values that it can be narrowed to. */
export type ResourceFacets = {
  __typename?: 'ResourceFacets';
  audience: Array<FacetCount>;
  commitment: Array<FacetCount>;
  kind: Array<FacetCount>;
  lang: Array<FacetCount>;
  province: Array<FacetCount>;
  year: Array<FacetCount>;
};

/** A file of an item, or one that waits for an item. Its bytes never change; another version is another file. */
export type ResourceFile = {
  __typename?: 'ResourceFile';
  id: Scalars['ID']['output'];
  /** Whether everybody may read it: it belongs to an item that was not withdrawn. */
  isPublic: Scalars['Boolean']['output'];
  lang?: Maybe<Scalars['String']['output']>;
  /** Told by what it holds, as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** As it was given, with an ending that tells what it is: `toolkit.pdf`. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  /** Permanent path on the portal, as `/files/ID/NAME`. */
  url: Scalars['String']['output'];
  /** From 1 on; null while it waits for an item. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One file of an item as it is today, with the versions that it had. */
export type ResourceFileLine = {
  __typename?: 'ResourceFileLine';
  current: ResourceFile;
  /** Newest first. */
  earlier: Array<ResourceFile>;
  id: Scalars['ID']['output'];
};

export type ResourceFilter = {
  audience?: InputMaybe<Array<ResourceAudience>>;
  commitment?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** What is filed under the indicator; nothing where there is no such indicator. */
  indicator?: InputMaybe<IndicatorKey>;
  kind?: InputMaybe<Array<ResourceKind>>;
  lang?: InputMaybe<Array<Scalars['String']['input']>>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Codes of provinces and territories. */
  province?: InputMaybe<Array<Scalars['String']['input']>>;
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
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

/** Longer texts of an item in every language; empty where it has none. */
export type ResourceTexts = {
  __typename?: 'ResourceTexts';
  advice: Array<LocalizedText>;
  cost: Array<LocalizedText>;
  done: Array<LocalizedText>;
  hours: Array<LocalizedText>;
  result: Array<LocalizedText>;
  situation: Array<LocalizedText>;
  what: Array<LocalizedText>;
  where: Array<LocalizedText>;
};

export type RestoreCollectionInput = {
  /** Address of the collection. */
  collection: Scalars['String']['input'];
};

export type RestoreResourceInput = {
  /** Address of the item. */
  resource: Scalars['String']['input'];
};

export type RestoreResourcePayload = {
  __typename?: 'RestoreResourcePayload';
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/** What was searched for instead, because nothing has the words as they were typed. */
export type SearchReading = {
  __typename?: 'SearchReading';
  text: Scalars['String']['output'];
};

/** A place or an office that helps people. The languages in which it helps are those of the item. */
export type Service = {
  __typename?: 'Service';
  email?: Maybe<Scalars['String']['output']>;
  hours?: Maybe<LocalizedText>;
  phone?: Maybe<Scalars['String']['output']>;
  /** What it does, and for whom. */
  what: LocalizedText;
  where: LocalizedText;
};

export type ServiceInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  hours?: InputMaybe<Array<LocalizedTextInput>>;
  phone?: InputMaybe<Scalars['String']['input']>;
  what: Array<LocalizedTextInput>;
  where: Array<LocalizedTextInput>;
};

export type ShareResourceInput = {
  audience?: InputMaybe<Array<ResourceAudience>>;
  author?: InputMaybe<Scalars['String']['input']>;
  /** Only for CASE_STUDY. */
  caseStudy?: InputMaybe<CaseStudyInput>;
  /** Numbers of commitments. */
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The same key a second time answers what the first made. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Codes of maturity indicators of the edition of 2012, as `1a`. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: ResourceKind;
  /** Languages of the thing itself, as BCP 47 tags. */
  languages: Array<Scalars['String']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Whose practice it is. Its editors share it; what is of no municipality comes from organisers, coordinators and the secretariat. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Code of a province or territory, as `AB`. */
  province?: InputMaybe<Scalars['String']['input']>;
  /** Only for SERVICE. */
  service?: InputMaybe<ServiceInput>;
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  title: Array<LocalizedTextInput>;
  /** Id of a file that the viewer uploaded: `POST /files?for=library&name=NAME` answers it. */
  upload?: InputMaybe<Scalars['ID']['input']>;
  /** Language of the file, where it has one. */
  uploadLang?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be found outside the portal. */
  url?: InputMaybe<Scalars['URL']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ShareResourcePayload = {
  __typename?: 'ShareResourcePayload';
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/** That the author of an answer was asked to let it into the library. */
export type SharedAnswer = {
  __typename?: 'SharedAnswer';
  /** Null until the author has answered. */
  agreed?: Maybe<Scalars['Boolean']['output']>;
  askedAt: Scalars['DateTime']['output'];
  kind: SharedAnswerKind;
  /** What came of it. */
  resource?: Maybe<Resource>;
  /** Of the item. */
  title: Scalars['String']['output'];
};

/** What an answer can become in the library. */
export type SharedAnswerKind =
  | 'CASE_STUDY'
  | 'GUIDE';

/** The role in which somebody wrote. */
export type SpeakerRole =
  | 'COORDINATOR'
  | 'EDITOR'
  | 'ORGANISER'
  | 'SECRETARIAT';

export type TakeBackResourceFileInput = {
  /** Id of the version. */
  file: Scalars['ID']['input'];
  /** Told to whoever comes to its address, and on the page of the item. */
  reason: Array<LocalizedTextInput>;
};

export type TakeBackResourceFilePayload = {
  __typename?: 'TakeBackResourceFilePayload';
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/** A version of a file that was taken back: its bytes and its name are gone, and its address tells why. */
export type TakenBackFile = {
  __typename?: 'TakenBackFile';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  reason: LocalizedText;
  version: Scalars['Int']['output'];
};

export type UnhidePostInput = {
  post: Scalars['ID']['input'];
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

export type WithdrawPostInput = {
  post: Scalars['ID']['input'];
};

export type WithdrawResourceInput = {
  /** Shown at its address from then on. */
  reason: Array<LocalizedTextInput>;
  /** Address of the item. */
  resource: Scalars['String']['input'];
};

export type WithdrawResourcePayload = {
  __typename?: 'WithdrawResourcePayload';
  resource?: Maybe<Resource>;
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
  Discussion: Discussion;
  Event: Event;
  Gap: Gap;
  MaturityIndicator: MaturityIndicator;
  Municipality: Municipality;
  Resource: Resource;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Discussion:
    ( { __typename: 'Discussion' }
    & GraphQLRecursivePick<FederationTypes['Discussion'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"slug":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Event'], {"materialSlugs":true}> ) );
  Gap:
    ( { __typename: 'Gap' }
    & GraphQLRecursivePick<FederationTypes['Gap'], {"id":true,"model":true,"code":true}> );
  MaturityIndicator:
    ( { __typename: 'MaturityIndicator' }
    & GraphQLRecursivePick<FederationTypes['MaturityIndicator'], {"model":true,"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"slug":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"slug":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAnswerInput: AcceptAnswerInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddLibraryFileInput: AddLibraryFileInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddLibraryFilePayload: ResolverTypeWrapper<Omit<AddLibraryFilePayload, 'file' | 'userErrors'> & { file?: Maybe<ResolversTypes['ResourceFile']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AddResourceFileInput: AddResourceFileInput;
  AddResourceFilePayload: ResolverTypeWrapper<Omit<AddResourceFilePayload, 'file' | 'resource' | 'userErrors'> & { file?: Maybe<ResolversTypes['ResourceFile']>, resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AddToCollectionInput: AddToCollectionInput;
  AnswerShareRequestInput: AnswerShareRequestInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerShareRequestPayload: ResolverTypeWrapper<Omit<AnswerShareRequestPayload, 'post' | 'resource' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AskQuestionInput: AskQuestionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AskToShareAnswerInput: AskToShareAnswerInput;
  CaseStudy: ResolverTypeWrapper<CaseStudyMapper>;
  CaseStudyInput: CaseStudyInput;
  ChangeCollectionInput: ChangeCollectionInput;
  ChangeQuestionInput: ChangeQuestionInput;
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourcePayload: ResolverTypeWrapper<Omit<ChangeResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CloseDiscussionInput: CloseDiscussionInput;
  CollectionPayload: ResolverTypeWrapper<Omit<CollectionPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['ResourceCollection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Commitment: ResolverTypeWrapper<Commitment>;
  CreateCollectionInput: CreateCollectionInput;
  Curator: ResolverTypeWrapper<Curator>;
  CuratorInput: CuratorInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLink: ResolverTypeWrapper<DeadLinkMapper>;
  DiscardCollectionInput: DiscardCollectionInput;
  Discussion: ResolverTypeWrapper<DiscussionMapper>;
  DiscussionAudience: ResolverTypeWrapper<'MEMBERS' | 'PUBLIC'>;
  DiscussionConnection: ResolverTypeWrapper<DiscussionConnectionMapper>;
  DiscussionEdge: ResolverTypeWrapper<DiscussionEdgeMapper>;
  DiscussionFilter: DiscussionFilter;
  DiscussionPayload: ResolverTypeWrapper<Omit<DiscussionPayload, 'discussion' | 'userErrors'> & { discussion?: Maybe<ResolversTypes['Discussion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DiscussionState: ResolverTypeWrapper<'OPEN' | 'CLOSED'>;
  DismissReportsInput: DismissReportsInput;
  EditPostInput: EditPostInput;
  Event: ResolverTypeWrapper<EventMapper>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FoundIn: ResolverTypeWrapper<FoundIn>;
  FoundPart: ResolverTypeWrapper<FoundPart>;
  FoundText: ResolverTypeWrapper<FoundText>;
  Gap: ResolverTypeWrapper<GapMapper>;
  HidePostInput: HidePostInput;
  IndicatorKey: IndicatorKey;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkOutcome: ResolverTypeWrapper<'GONE' | 'SILENT' | 'REFUSED'>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: ResolverTypeWrapper<MaturityIndicatorMapper>;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<Omit<Network, 'code'> & { code: ResolversTypes['NetworkCode'] }>;
  NetworkCode: ResolverTypeWrapper<'CMARD' | 'WIC'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Person: ResolverTypeWrapper<Person>;
  Post: ResolverTypeWrapper<PostMapper>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostPayload: ResolverTypeWrapper<Omit<PostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PostReport: ResolverTypeWrapper<PostReportMapper>;
  PostReportConnection: ResolverTypeWrapper<Omit<PostReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostReportEdge']>, nodes: Array<ResolversTypes['PostReport']> }>;
  PostReportEdge: ResolverTypeWrapper<Omit<PostReportEdge, 'node'> & { node: ResolversTypes['PostReport'] }>;
  PostRevision: ResolverTypeWrapper<PostRevisionMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedResource: ResolverTypeWrapper<RelatedResourceMapper>;
  ReopenDiscussionInput: ReopenDiscussionInput;
  ReplyInput: ReplyInput;
  ReportPostInput: ReportPostInput;
  Resource: ResolverTypeWrapper<ResourceMapper>;
  ResourceAudience: ResolverTypeWrapper<'COUNCIL' | 'MANAGEMENT' | 'STAFF' | 'PARTNERS' | 'RESIDENTS'>;
  ResourceCollection: ResolverTypeWrapper<ResourceCollectionMapper>;
  ResourceCollectionConnection: ResolverTypeWrapper<Omit<ResourceCollectionConnection, 'nodes'> & { nodes: Array<ResolversTypes['ResourceCollection']> }>;
  ResourceConnection: ResolverTypeWrapper<ResourceConnectionMapper>;
  ResourceEdge: ResolverTypeWrapper<ResourceEdgeMapper>;
  ResourceFacets: ResolverTypeWrapper<ResourceFacets>;
  ResourceFile: ResolverTypeWrapper<ResourceFileMapper>;
  ResourceFileLine: ResolverTypeWrapper<Omit<ResourceFileLine, 'current' | 'earlier'> & { current: ResolversTypes['ResourceFile'], earlier: Array<ResolversTypes['ResourceFile']> }>;
  ResourceFilter: ResourceFilter;
  ResourceKind: ResolverTypeWrapper<'TOOLKIT' | 'GUIDE' | 'VIDEO' | 'CASE_STUDY' | 'POLICY' | 'REPORT' | 'TRAINING' | 'SERVICE' | 'LINK'>;
  ResourceTexts: ResolverTypeWrapper<ResourceTextsMapper>;
  RestoreCollectionInput: RestoreCollectionInput;
  RestoreResourceInput: RestoreResourceInput;
  RestoreResourcePayload: ResolverTypeWrapper<Omit<RestoreResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  Service: ResolverTypeWrapper<ServiceMapper>;
  ServiceInput: ServiceInput;
  ShareResourceInput: ShareResourceInput;
  ShareResourcePayload: ResolverTypeWrapper<Omit<ShareResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SharedAnswer: ResolverTypeWrapper<SharedAnswerMapper>;
  SharedAnswerKind: ResolverTypeWrapper<'GUIDE' | 'CASE_STUDY'>;
  SpeakerRole: ResolverTypeWrapper<'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'>;
  TakeBackResourceFileInput: TakeBackResourceFileInput;
  TakeBackResourceFilePayload: ResolverTypeWrapper<Omit<TakeBackResourceFilePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TakenBackFile: ResolverTypeWrapper<TakenBackFileMapper>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnhidePostInput: UnhidePostInput;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
  WithdrawPostInput: WithdrawPostInput;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: ResolverTypeWrapper<Omit<WithdrawResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAnswerInput: AcceptAnswerInput;
  ID: Scalars['ID']['output'];
  AddLibraryFileInput: AddLibraryFileInput;
  String: Scalars['String']['output'];
  AddLibraryFilePayload: Omit<AddLibraryFilePayload, 'file' | 'userErrors'> & { file?: Maybe<ResolversParentTypes['ResourceFile']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AddResourceFileInput: AddResourceFileInput;
  AddResourceFilePayload: Omit<AddResourceFilePayload, 'file' | 'resource' | 'userErrors'> & { file?: Maybe<ResolversParentTypes['ResourceFile']>, resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AddToCollectionInput: AddToCollectionInput;
  AnswerShareRequestInput: AnswerShareRequestInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerShareRequestPayload: Omit<AnswerShareRequestPayload, 'post' | 'resource' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AskQuestionInput: AskQuestionInput;
  Int: Scalars['Int']['output'];
  AskToShareAnswerInput: AskToShareAnswerInput;
  CaseStudy: CaseStudyMapper;
  CaseStudyInput: CaseStudyInput;
  ChangeCollectionInput: ChangeCollectionInput;
  ChangeQuestionInput: ChangeQuestionInput;
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourcePayload: Omit<ChangeResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CloseDiscussionInput: CloseDiscussionInput;
  CollectionPayload: Omit<CollectionPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['ResourceCollection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Commitment: Commitment;
  CreateCollectionInput: CreateCollectionInput;
  Curator: Curator;
  CuratorInput: CuratorInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLink: DeadLinkMapper;
  DiscardCollectionInput: DiscardCollectionInput;
  Discussion: DiscussionMapper;
  DiscussionConnection: DiscussionConnectionMapper;
  DiscussionEdge: DiscussionEdgeMapper;
  DiscussionFilter: DiscussionFilter;
  DiscussionPayload: Omit<DiscussionPayload, 'discussion' | 'userErrors'> & { discussion?: Maybe<ResolversParentTypes['Discussion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DismissReportsInput: DismissReportsInput;
  EditPostInput: EditPostInput;
  Event: EventMapper;
  FacetCount: FacetCount;
  FoundIn: FoundIn;
  FoundPart: FoundPart;
  FoundText: FoundText;
  Gap: GapMapper;
  HidePostInput: HidePostInput;
  IndicatorKey: IndicatorKey;
  JSON: Scalars['JSON']['output'];
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: MaturityIndicatorMapper;
  Municipality: MunicipalityMapper;
  Mutation: Record<PropertyKey, never>;
  Network: Network;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Person: Person;
  Post: PostMapper;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostPayload: Omit<PostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PostReport: PostReportMapper;
  PostReportConnection: Omit<PostReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostReportEdge']>, nodes: Array<ResolversParentTypes['PostReport']> };
  PostReportEdge: Omit<PostReportEdge, 'node'> & { node: ResolversParentTypes['PostReport'] };
  PostRevision: PostRevisionMapper;
  Query: Record<PropertyKey, never>;
  RelatedResource: RelatedResourceMapper;
  ReopenDiscussionInput: ReopenDiscussionInput;
  ReplyInput: ReplyInput;
  ReportPostInput: ReportPostInput;
  Resource: ResourceMapper;
  ResourceCollection: ResourceCollectionMapper;
  ResourceCollectionConnection: Omit<ResourceCollectionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ResourceCollection']> };
  ResourceConnection: ResourceConnectionMapper;
  ResourceEdge: ResourceEdgeMapper;
  ResourceFacets: ResourceFacets;
  ResourceFile: ResourceFileMapper;
  ResourceFileLine: Omit<ResourceFileLine, 'current' | 'earlier'> & { current: ResolversParentTypes['ResourceFile'], earlier: Array<ResolversParentTypes['ResourceFile']> };
  ResourceFilter: ResourceFilter;
  ResourceTexts: ResourceTextsMapper;
  RestoreCollectionInput: RestoreCollectionInput;
  RestoreResourceInput: RestoreResourceInput;
  RestoreResourcePayload: Omit<RestoreResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SearchReading: SearchReading;
  Service: ServiceMapper;
  ServiceInput: ServiceInput;
  ShareResourceInput: ShareResourceInput;
  ShareResourcePayload: Omit<ShareResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SharedAnswer: SharedAnswerMapper;
  TakeBackResourceFileInput: TakeBackResourceFileInput;
  TakeBackResourceFilePayload: Omit<TakeBackResourceFilePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TakenBackFile: TakenBackFileMapper;
  URL: Scalars['URL']['output'];
  UnhidePostInput: UnhidePostInput;
  UserError: UserError;
  WithdrawPostInput: WithdrawPostInput;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: Omit<WithdrawResourcePayload, 'resource' | 'userErrors'> & { resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export type AddLibraryFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLibraryFilePayload'] = ResolversParentTypes['AddLibraryFilePayload']> = {
  file?: Resolver<Maybe<ResolversTypes['ResourceFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddResourceFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddResourceFilePayload'] = ResolversParentTypes['AddResourceFilePayload']> = {
  file?: Resolver<Maybe<ResolversTypes['ResourceFile']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerShareRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerShareRequestPayload'] = ResolversParentTypes['AnswerShareRequestPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseStudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStudy'] = ResolversParentTypes['CaseStudy']> = {
  advice?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChangeResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResourcePayload'] = ResolversParentTypes['ChangeResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionPayload'] = ResolversParentTypes['CollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['ResourceCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CuratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Curator'] = ResolversParentTypes['Curator']> = {
  isOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, YEAR?: any }, ResolversTypes['DatePrecision']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLink'] = ResolversParentTypes['DeadLink']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LinkOutcome'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion'], FederationReferenceType extends FederationReferenceTypes['Discussion'] = FederationReferenceTypes['Discussion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discussion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAnswer?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<DiscussionanswersArgs, 'first'>>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['DiscussionAudience'], ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<Maybe<ResolversTypes['MaturityIndicator']>>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscussionState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerMayReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMaySettle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DiscussionAudienceResolvers = EnumResolverSignature<{ MEMBERS?: any, PUBLIC?: any }, ResolversTypes['DiscussionAudience']>;

export type DiscussionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionConnection'] = ResolversParentTypes['DiscussionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiscussionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Discussion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionEdge'] = ResolversParentTypes['DiscussionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discussion'], ParentType, ContextType>;
};

export type DiscussionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionPayload'] = ResolversParentTypes['DiscussionPayload']> = {
  discussion?: Resolver<Maybe<ResolversTypes['Discussion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscussionStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any }, ResolversTypes['DiscussionState']>;

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  materials?: Resolver<Maybe<Array<ResolversTypes['Resource']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'], FederationReferenceType extends FederationReferenceTypes['Gap'] = FederationReferenceTypes['Gap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<GapresourcesArgs, 'first'>>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkOutcomeResolvers = EnumResolverSignature<{ GONE?: any, REFUSED?: any, SILENT?: any }, ResolversTypes['LinkOutcome']>;

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityIndicator'] = ResolversParentTypes['MaturityIndicator'], FederationReferenceType extends FederationReferenceTypes['MaturityIndicator'] = FederationReferenceTypes['MaturityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaturityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<MaturityIndicatorresourcesArgs, 'first'>>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<MunicipalityresourcesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAnswer?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationacceptAnswerArgs, 'input'>>;
  addCurator?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationaddCuratorArgs, 'input'>>;
  addLibraryFile?: Resolver<ResolversTypes['AddLibraryFilePayload'], ParentType, ContextType, RequireFields<MutationaddLibraryFileArgs, 'input'>>;
  addResourceFile?: Resolver<ResolversTypes['AddResourceFilePayload'], ParentType, ContextType, RequireFields<MutationaddResourceFileArgs, 'input'>>;
  addToCollection?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationaddToCollectionArgs, 'input'>>;
  answerShareRequest?: Resolver<ResolversTypes['AnswerShareRequestPayload'], ParentType, ContextType, RequireFields<MutationanswerShareRequestArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationaskQuestionArgs, 'input'>>;
  askToShareAnswer?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationaskToShareAnswerArgs, 'input'>>;
  changeCollection?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationchangeCollectionArgs, 'input'>>;
  changeQuestion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationchangeQuestionArgs, 'input'>>;
  changeResource?: Resolver<ResolversTypes['ChangeResourcePayload'], ParentType, ContextType, RequireFields<MutationchangeResourceArgs, 'input'>>;
  checkLinks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeDiscussion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationcloseDiscussionArgs, 'input'>>;
  createCollection?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationcreateCollectionArgs, 'input'>>;
  discardCollection?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationdiscardCollectionArgs, 'input'>>;
  dismissReports?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationdismissReportsArgs, 'input'>>;
  editPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationeditPostArgs, 'input'>>;
  forgetFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationhidePostArgs, 'input'>>;
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
  removeCurator?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationremoveCuratorArgs, 'input'>>;
  reopenDiscussion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationreopenDiscussionArgs, 'input'>>;
  reply?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationreplyArgs, 'input'>>;
  reportPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationreportPostArgs, 'input'>>;
  restoreCollection?: Resolver<ResolversTypes['CollectionPayload'], ParentType, ContextType, RequireFields<MutationrestoreCollectionArgs, 'input'>>;
  restoreResource?: Resolver<ResolversTypes['RestoreResourcePayload'], ParentType, ContextType, RequireFields<MutationrestoreResourceArgs, 'input'>>;
  shareResource?: Resolver<ResolversTypes['ShareResourcePayload'], ParentType, ContextType, RequireFields<MutationshareResourceArgs, 'input'>>;
  takeBackResourceFile?: Resolver<ResolversTypes['TakeBackResourceFilePayload'], ParentType, ContextType, RequireFields<MutationtakeBackResourceFileArgs, 'input'>>;
  unhidePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationunhidePostArgs, 'input'>>;
  withdrawPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationwithdrawPostArgs, 'input'>>;
  withdrawResource?: Resolver<ResolversTypes['WithdrawResourcePayload'], ParentType, ContextType, RequireFields<MutationwithdrawResourceArgs, 'input'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  code?: Resolver<ResolversTypes['NetworkCode'], ParentType, ContextType>;
};

export type NetworkCodeResolvers = EnumResolverSignature<{ CMARD?: any, WIC?: any }, ResolversTypes['NetworkCode']>;

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

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discussion?: Resolver<ResolversTypes['Discussion'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isQuestion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['PostRevision']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['SharedAnswer']>, ParentType, ContextType>;
  speaksAs?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  viewerIsAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayAskToShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayModerate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPayload'] = ResolversParentTypes['PostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReport'] = ResolversParentTypes['PostReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PostReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReportConnection'] = ResolversParentTypes['PostReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PostReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReportEdge'] = ResolversParentTypes['PostReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostReport'], ParentType, ContextType>;
};

export type PostRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostRevision'] = ResolversParentTypes['PostRevision']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  collection?: Resolver<Maybe<ResolversTypes['ResourceCollection']>, ParentType, ContextType, RequireFields<QuerycollectionArgs, 'slug'>>;
  collections?: Resolver<Maybe<ResolversTypes['ResourceCollectionConnection']>, ParentType, ContextType, RequireFields<QuerycollectionsArgs, 'first'>>;
  deadLinkCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadLinks?: Resolver<Maybe<Array<ResolversTypes['DeadLink']>>, ParentType, ContextType>;
  discussion?: Resolver<Maybe<ResolversTypes['Discussion']>, ParentType, ContextType, RequireFields<QuerydiscussionArgs, 'id'>>;
  discussions?: Resolver<Maybe<ResolversTypes['DiscussionConnection']>, ParentType, ContextType, RequireFields<QuerydiscussionsArgs, 'first'>>;
  heldFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryheldFilesArgs, 'sha256s'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  libraryFile?: Resolver<Maybe<ResolversTypes['ResourceFile']>, ParentType, ContextType, RequireFields<QuerylibraryFileArgs, 'id'>>;
  mayAddLibraryFile?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ownCollections?: Resolver<Maybe<Array<ResolversTypes['ResourceCollection']>>, ParentType, ContextType>;
  postReports?: Resolver<Maybe<ResolversTypes['PostReportConnection']>, ParentType, ContextType, RequireFields<QuerypostReportsArgs, 'first'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryresourceArgs, 'slug'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryresourcesArgs, 'first'>>;
  similarDiscussions?: Resolver<Maybe<Array<ResolversTypes['Discussion']>>, ParentType, ContextType, RequireFields<QuerysimilarDiscussionsArgs, 'first' | 'title'>>;
  takenBackFile?: Resolver<Maybe<ResolversTypes['TakenBackFile']>, ParentType, ContextType, RequireFields<QuerytakenBackFileArgs, 'id'>>;
};

export type RelatedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedResource'] = ResolversParentTypes['RelatedResource']> = {
  commitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allSummaries?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allTexts?: Resolver<ResolversTypes['ResourceTexts'], ParentType, ContextType>;
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['ResourceAudience']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseStudy?: Resolver<Maybe<ResolversTypes['CaseStudy']>, ParentType, ContextType>;
  collections?: Resolver<Array<ResolversTypes['ResourceCollection']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  fileLines?: Resolver<Array<ResolversTypes['ResourceFileLine']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ResourceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['RelatedResource']>, ParentType, ContextType, RequireFields<ResourcerelatedArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sharedFrom?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  takenBackFiles?: Resolver<Array<ResolversTypes['TakenBackFile']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnWithAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceAudienceResolvers = EnumResolverSignature<{ COUNCIL?: any, MANAGEMENT?: any, PARTNERS?: any, RESIDENTS?: any, STAFF?: any }, ResolversTypes['ResourceAudience']>;

export type ResourceCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceCollection'] = ResolversParentTypes['ResourceCollection']> = {
  allDescriptions?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  curators?: Resolver<Array<ResolversTypes['Curator']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isDiscarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  mayAddCurators?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ResourceCollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceCollectionConnection'] = ResolversParentTypes['ResourceCollectionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ResourceCollection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResourceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFacets'] = ResolversParentTypes['ResourceFacets']> = {
  audience?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  commitment?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  lang?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  province?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ResourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFile'] = ResolversParentTypes['ResourceFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceFileLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFileLine'] = ResolversParentTypes['ResourceFileLine']> = {
  current?: Resolver<ResolversTypes['ResourceFile'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['ResourceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<{ CASE_STUDY?: any, GUIDE?: any, LINK?: any, POLICY?: any, REPORT?: any, SERVICE?: any, TOOLKIT?: any, TRAINING?: any, VIDEO?: any }, ResolversTypes['ResourceKind']>;

export type ResourceTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceTexts'] = ResolversParentTypes['ResourceTexts']> = {
  advice?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  cost?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  done?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  result?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  situation?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  where?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type RestoreResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreResourcePayload'] = ResolversParentTypes['RestoreResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ShareResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareResourcePayload'] = ResolversParentTypes['ShareResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAnswer'] = ResolversParentTypes['SharedAnswer']> = {
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedAnswerKind'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedAnswerKindResolvers = EnumResolverSignature<{ CASE_STUDY?: any, GUIDE?: any }, ResolversTypes['SharedAnswerKind']>;

export type SpeakerRoleResolvers = EnumResolverSignature<{ COORDINATOR?: any, EDITOR?: any, ORGANISER?: any, SECRETARIAT?: any }, ResolversTypes['SpeakerRole']>;

export type TakeBackResourceFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackResourceFilePayload'] = ResolversParentTypes['TakeBackResourceFilePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakenBackFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenBackFile'] = ResolversParentTypes['TakenBackFile']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ CONFLICT?: any, FULL?: any, INVALID?: any, NOT_ALLOWED?: any, NOT_FOUND?: any }, ResolversTypes['UserErrorCode']>;

export type WithdrawResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResourcePayload'] = ResolversParentTypes['WithdrawResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddLibraryFilePayload?: AddLibraryFilePayloadResolvers<ContextType>;
  AddResourceFilePayload?: AddResourceFilePayloadResolvers<ContextType>;
  AnswerShareRequestPayload?: AnswerShareRequestPayloadResolvers<ContextType>;
  CaseStudy?: CaseStudyResolvers<ContextType>;
  ChangeResourcePayload?: ChangeResourcePayloadResolvers<ContextType>;
  CollectionPayload?: CollectionPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Curator?: CuratorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  DeadLink?: DeadLinkResolvers<ContextType>;
  Discussion?: DiscussionResolvers<ContextType>;
  DiscussionAudience?: DiscussionAudienceResolvers;
  DiscussionConnection?: DiscussionConnectionResolvers<ContextType>;
  DiscussionEdge?: DiscussionEdgeResolvers<ContextType>;
  DiscussionPayload?: DiscussionPayloadResolvers<ContextType>;
  DiscussionState?: DiscussionStateResolvers;
  Event?: EventResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FoundIn?: FoundInResolvers<ContextType>;
  FoundPart?: FoundPartResolvers<ContextType>;
  FoundText?: FoundTextResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkOutcome?: LinkOutcomeResolvers;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MaturityIndicator?: MaturityIndicatorResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkCode?: NetworkCodeResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostPayload?: PostPayloadResolvers<ContextType>;
  PostReport?: PostReportResolvers<ContextType>;
  PostReportConnection?: PostReportConnectionResolvers<ContextType>;
  PostReportEdge?: PostReportEdgeResolvers<ContextType>;
  PostRevision?: PostRevisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedResource?: RelatedResourceResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceAudience?: ResourceAudienceResolvers;
  ResourceCollection?: ResourceCollectionResolvers<ContextType>;
  ResourceCollectionConnection?: ResourceCollectionConnectionResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceFacets?: ResourceFacetsResolvers<ContextType>;
  ResourceFile?: ResourceFileResolvers<ContextType>;
  ResourceFileLine?: ResourceFileLineResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  ResourceTexts?: ResourceTextsResolvers<ContextType>;
  RestoreResourcePayload?: RestoreResourcePayloadResolvers<ContextType>;
  SearchReading?: SearchReadingResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ShareResourcePayload?: ShareResourcePayloadResolvers<ContextType>;
  SharedAnswer?: SharedAnswerResolvers<ContextType>;
  SharedAnswerKind?: SharedAnswerKindResolvers;
  SpeakerRole?: SpeakerRoleResolvers;
  TakeBackResourceFilePayload?: TakeBackResourceFilePayloadResolvers<ContextType>;
  TakenBackFile?: TakenBackFileResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  WithdrawResourcePayload?: WithdrawResourcePayloadResolvers<ContextType>;
};

