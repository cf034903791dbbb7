import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DiscussionMapper, PostMapper, PostRevisionMapper } from './discussion/schema.mappers.ts';
import type { EventMapper } from './event/schema.mappers.ts';
import type { GapMapper } from './gap/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MaturityIndicatorMapper } from './maturity-indicator/schema.mappers.ts';
import type { MunicipalityMapper } from './municipality/schema.mappers.ts';
import type { PostReportMapper } from './moderation/schema.mappers.ts';
import type { ResourceMapper, ResourceConnectionMapper } from './resource/schema.mappers.ts';
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

export type CloseDiscussionInput = {
  discussion: Scalars['ID']['input'];
};

export type Commitment = {
  __typename?: 'Commitment';
  number: Scalars['Int']['output'];
};

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

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
  totalCount: Scalars['Int']['output'];
};

export type DiscussionEdge = {
  __typename?: 'DiscussionEdge';
  cursor: Scalars['String']['output'];
  node: Discussion;
};

export type DiscussionFilter = {
  /** Whether somebody has answered. */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  commitment?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<IndicatorKey>;
  /** Those in which the viewer has written. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every word must be found, in the title, the question or an answer. */
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
  /** Says which answer helped. Its asker and the secretariat. */
  acceptAnswer: DiscussionPayload;
  /** Says whether one's own answer may stand in the library, and puts it there, with the credit of whom its author speaks for. */
  answerShareRequest: AnswerShareRequestPayload;
  /** Asks the network. Municipalities that have published experience with it are told, 12 at most. Members, 5 times an hour. */
  askQuestion: DiscussionPayload;
  /** Asks the author of an answer to let it into the library. The asker of the question and the secretariat, once. */
  askToShareAnswer: PostPayload;
  /** Takes no more answers. Its asker and the secretariat. */
  closeDiscussion: DiscussionPayload;
  /** Leaves a reported post as it is: the reports on it are settled. The secretariat. */
  dismissReports: PostPayload;
  /** Changes one's own post; what it said before stays in its revisions. */
  editPost: PostPayload;
  /** Hides a post: it stays on record, a note stands in its place, and its author is told. Settles the reports on it. The secretariat. */
  hidePost: PostPayload;
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
  /** Takes answers again. Its asker and the secretariat. */
  reopenDiscussion: DiscussionPayload;
  /** Answers a question that is open; its asker and those who answered before are told. Members, 20 times an hour. */
  reply: PostPayload;
  /** Tells the secretariat that a post is wrong. Members, once each. */
  reportPost: PostPayload;
  /** Shows a hidden post again, and tells its author. The secretariat. */
  unhidePost: PostPayload;
  /** Takes one's own post back: its words are erased, and a note says so in their place. A question closes with it. */
  withdrawPost: PostPayload;
};


export type MutationacceptAnswerArgs = {
  input: AcceptAnswerInput;
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


export type MutationcloseDiscussionArgs = {
  input: CloseDiscussionInput;
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


export type MutationreopenDiscussionArgs = {
  input: ReopenDiscussionInput;
};


export type MutationreplyArgs = {
  input: ReplyInput;
};


export type MutationreportPostArgs = {
  input: ReportPostInput;
};


export type MutationunhidePostArgs = {
  input: UnhidePostInput;
};


export type MutationwithdrawPostArgs = {
  input: WithdrawPostInput;
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
  /** One of them; null where there is none, and for whoever may not read it. */
  discussion?: Maybe<Discussion>;
  /** Questions that the viewer may read, newest first. */
  discussions?: Maybe<DiscussionConnection>;
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** Reports that wait, oldest first. The secretariat. */
  postReports?: Maybe<PostReportConnection>;
  /** One item by its address; null when there is none. */
  resource?: Maybe<Resource>;
  /** The library, newest first. */
  resources?: Maybe<ResourceConnection>;
  /** Questions whose words are like those of a title, the most alike first: 10 at most. For whoever is about to ask. */
  similarDiscussions?: Maybe<Array<Discussion>>;
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerydiscussionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydiscussionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiscussionFilter>;
  first?: Scalars['Int']['input'];
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
  commitments: Array<Commitment>;
  files: Array<ResourceFile>;
  id: Scalars['ID']['output'];
  /** Codes of maturity indicators it answers, as `1a`. */
  indicators: Array<Scalars['String']['output']>;
  kind: ResourceKind;
  /** Languages of the thing itself, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Whose practice it is. */
  municipality?: Maybe<Municipality>;
  /** The answer that it was, for whoever may read the discussion. */
  sharedFrom?: Maybe<Post>;
  slug: Scalars['String']['output'];
  /** Where the record comes from. */
  source?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<LocalizedText>;
  title: LocalizedText;
  /** Where it can be found outside the portal. */
  url?: Maybe<Scalars['URL']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  edges: Array<ResourceEdge>;
  facets: ResourceFacets;
  nodes: Array<Resource>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  cursor: Scalars['String']['output'];
  node: Resource;
};

/** What a list holds, by the values that it can be narrowed to. */
export type ResourceFacets = {
  __typename?: 'ResourceFacets';
  commitment: Array<FacetCount>;
  kind: Array<FacetCount>;
  lang: Array<FacetCount>;
};

export type ResourceFile = {
  __typename?: 'ResourceFile';
  lang?: Maybe<Scalars['String']['output']>;
  mediaType: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  url: Scalars['URL']['output'];
};

export type ResourceFilter = {
  commitment?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** What is filed under the indicator; nothing where there is no such indicator. */
  indicator?: InputMaybe<IndicatorKey>;
  kind?: InputMaybe<Array<ResourceKind>>;
  lang?: InputMaybe<Array<Scalars['String']['input']>>;
  municipality?: InputMaybe<Scalars['String']['input']>;
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
  AnswerShareRequestInput: AnswerShareRequestInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerShareRequestPayload: ResolverTypeWrapper<Omit<AnswerShareRequestPayload, 'post' | 'resource' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, resource?: Maybe<ResolversTypes['Resource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AskQuestionInput: AskQuestionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AskToShareAnswerInput: AskToShareAnswerInput;
  CloseDiscussionInput: CloseDiscussionInput;
  Commitment: ResolverTypeWrapper<Commitment>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Discussion: ResolverTypeWrapper<DiscussionMapper>;
  DiscussionAudience: ResolverTypeWrapper<'MEMBERS' | 'PUBLIC'>;
  DiscussionConnection: ResolverTypeWrapper<Omit<DiscussionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DiscussionEdge']>, nodes: Array<ResolversTypes['Discussion']> }>;
  DiscussionEdge: ResolverTypeWrapper<Omit<DiscussionEdge, 'node'> & { node: ResolversTypes['Discussion'] }>;
  DiscussionFilter: DiscussionFilter;
  DiscussionPayload: ResolverTypeWrapper<Omit<DiscussionPayload, 'discussion' | 'userErrors'> & { discussion?: Maybe<ResolversTypes['Discussion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DiscussionState: ResolverTypeWrapper<'OPEN' | 'CLOSED'>;
  DismissReportsInput: DismissReportsInput;
  EditPostInput: EditPostInput;
  Event: ResolverTypeWrapper<EventMapper>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Gap: ResolverTypeWrapper<GapMapper>;
  HidePostInput: HidePostInput;
  IndicatorKey: IndicatorKey;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  ReopenDiscussionInput: ReopenDiscussionInput;
  ReplyInput: ReplyInput;
  ReportPostInput: ReportPostInput;
  Resource: ResolverTypeWrapper<ResourceMapper>;
  ResourceConnection: ResolverTypeWrapper<ResourceConnectionMapper>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceFacets: ResolverTypeWrapper<ResourceFacets>;
  ResourceFile: ResolverTypeWrapper<ResourceFile>;
  ResourceFilter: ResourceFilter;
  ResourceKind: ResolverTypeWrapper<'TOOLKIT' | 'GUIDE' | 'VIDEO' | 'CASE_STUDY' | 'POLICY' | 'REPORT' | 'TRAINING' | 'SERVICE' | 'LINK'>;
  SharedAnswer: ResolverTypeWrapper<SharedAnswerMapper>;
  SharedAnswerKind: ResolverTypeWrapper<'GUIDE' | 'CASE_STUDY'>;
  SpeakerRole: ResolverTypeWrapper<'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnhidePostInput: UnhidePostInput;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
  WithdrawPostInput: WithdrawPostInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAnswerInput: AcceptAnswerInput;
  ID: Scalars['ID']['output'];
  AnswerShareRequestInput: AnswerShareRequestInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerShareRequestPayload: Omit<AnswerShareRequestPayload, 'post' | 'resource' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, resource?: Maybe<ResolversParentTypes['Resource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AskQuestionInput: AskQuestionInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AskToShareAnswerInput: AskToShareAnswerInput;
  CloseDiscussionInput: CloseDiscussionInput;
  Commitment: Commitment;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Discussion: DiscussionMapper;
  DiscussionConnection: Omit<DiscussionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DiscussionEdge']>, nodes: Array<ResolversParentTypes['Discussion']> };
  DiscussionEdge: Omit<DiscussionEdge, 'node'> & { node: ResolversParentTypes['Discussion'] };
  DiscussionFilter: DiscussionFilter;
  DiscussionPayload: Omit<DiscussionPayload, 'discussion' | 'userErrors'> & { discussion?: Maybe<ResolversParentTypes['Discussion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DismissReportsInput: DismissReportsInput;
  EditPostInput: EditPostInput;
  Event: EventMapper;
  FacetCount: FacetCount;
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
  ReopenDiscussionInput: ReopenDiscussionInput;
  ReplyInput: ReplyInput;
  ReportPostInput: ReportPostInput;
  Resource: ResourceMapper;
  ResourceConnection: ResourceConnectionMapper;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceFacets: ResourceFacets;
  ResourceFile: ResourceFile;
  ResourceFilter: ResourceFilter;
  SharedAnswer: SharedAnswerMapper;
  URL: Scalars['URL']['output'];
  UnhidePostInput: UnhidePostInput;
  UserError: UserError;
  WithdrawPostInput: WithdrawPostInput;
};

export type AnswerShareRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerShareRequestPayload'] = ResolversParentTypes['AnswerShareRequestPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, YEAR?: any }, ResolversTypes['DatePrecision']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionEdge'] = ResolversParentTypes['DiscussionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  answerShareRequest?: Resolver<ResolversTypes['AnswerShareRequestPayload'], ParentType, ContextType, RequireFields<MutationanswerShareRequestArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationaskQuestionArgs, 'input'>>;
  askToShareAnswer?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationaskToShareAnswerArgs, 'input'>>;
  closeDiscussion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationcloseDiscussionArgs, 'input'>>;
  dismissReports?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationdismissReportsArgs, 'input'>>;
  editPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationeditPostArgs, 'input'>>;
  hidePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationhidePostArgs, 'input'>>;
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
  reopenDiscussion?: Resolver<ResolversTypes['DiscussionPayload'], ParentType, ContextType, RequireFields<MutationreopenDiscussionArgs, 'input'>>;
  reply?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationreplyArgs, 'input'>>;
  reportPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationreportPostArgs, 'input'>>;
  unhidePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationunhidePostArgs, 'input'>>;
  withdrawPost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationwithdrawPostArgs, 'input'>>;
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
  discussion?: Resolver<Maybe<ResolversTypes['Discussion']>, ParentType, ContextType, RequireFields<QuerydiscussionArgs, 'id'>>;
  discussions?: Resolver<Maybe<ResolversTypes['DiscussionConnection']>, ParentType, ContextType, RequireFields<QuerydiscussionsArgs, 'first'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postReports?: Resolver<Maybe<ResolversTypes['PostReportConnection']>, ParentType, ContextType, RequireFields<QuerypostReportsArgs, 'first'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryresourceArgs, 'slug'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryresourcesArgs, 'first'>>;
  similarDiscussions?: Resolver<Maybe<Array<ResolversTypes['Discussion']>>, ParentType, ContextType, RequireFields<QuerysimilarDiscussionsArgs, 'first' | 'title'>>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ResourceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  sharedFrom?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResourceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFacets'] = ResolversParentTypes['ResourceFacets']> = {
  commitment?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  lang?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ResourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFile'] = ResolversParentTypes['ResourceFile']> = {
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<{ CASE_STUDY?: any, GUIDE?: any, LINK?: any, POLICY?: any, REPORT?: any, SERVICE?: any, TOOLKIT?: any, TRAINING?: any, VIDEO?: any }, ResolversTypes['ResourceKind']>;

export type SharedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAnswer'] = ResolversParentTypes['SharedAnswer']> = {
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedAnswerKind'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedAnswerKindResolvers = EnumResolverSignature<{ CASE_STUDY?: any, GUIDE?: any }, ResolversTypes['SharedAnswerKind']>;

export type SpeakerRoleResolvers = EnumResolverSignature<{ COORDINATOR?: any, EDITOR?: any, ORGANISER?: any, SECRETARIAT?: any }, ResolversTypes['SpeakerRole']>;

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ CONFLICT?: any, FULL?: any, INVALID?: any, NOT_ALLOWED?: any, NOT_FOUND?: any }, ResolversTypes['UserErrorCode']>;

export type Resolvers<ContextType = Context> = {
  AnswerShareRequestPayload?: AnswerShareRequestPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  Discussion?: DiscussionResolvers<ContextType>;
  DiscussionAudience?: DiscussionAudienceResolvers;
  DiscussionConnection?: DiscussionConnectionResolvers<ContextType>;
  DiscussionEdge?: DiscussionEdgeResolvers<ContextType>;
  DiscussionPayload?: DiscussionPayloadResolvers<ContextType>;
  DiscussionState?: DiscussionStateResolvers;
  Event?: EventResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  JSON?: GraphQLScalarType;
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
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceFacets?: ResourceFacetsResolvers<ContextType>;
  ResourceFile?: ResourceFileResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  SharedAnswer?: SharedAnswerResolvers<ContextType>;
  SharedAnswerKind?: SharedAnswerKindResolvers;
  SpeakerRole?: SpeakerRoleResolvers;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
};

