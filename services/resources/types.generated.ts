import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventMapper } from './event/schema.mappers.ts';
import type { GapMapper } from './gap/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MaturityIndicatorMapper } from './maturity-indicator/schema.mappers.ts';
import type { MunicipalityMapper } from './municipality/schema.mappers.ts';
import type { ResourceMapper, ResourceConnectionMapper, ResourceEdgeMapper } from './resource/schema.mappers.ts';
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

export type Commitment = {
  __typename?: 'Commitment';
  number: Scalars['Int']['output'];
};

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

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
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
};


export type MutationlearnMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  last: Scalars['ID']['input'];
  slugs: Array<Scalars['String']['input']>;
};

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

export type Query = {
  __typename?: 'Query';
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** One item by its address; null when there is none. */
  resource?: Maybe<Resource>;
  /**
   * The library, newest first. A search finds all of its words, in any language, stemmed, without accents, as beginnings too, and takes "several
   * words" in their order and -without: what is in the reader's best language comes first, and of that what fits best. 200 characters at most;
   * signs alone find nothing.
   */
  resources?: Maybe<ResourceConnection>;
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
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

/** What was searched for instead, because nothing has the words as they were typed. */
export type SearchReading = {
  __typename?: 'SearchReading';
  text: Scalars['String']['output'];
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
  Event: Event;
  Gap: Gap;
  MaturityIndicator: MaturityIndicator;
  Municipality: Municipality;
  Resource: Resource;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  Commitment: ResolverTypeWrapper<Commitment>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FoundIn: ResolverTypeWrapper<FoundIn>;
  FoundPart: ResolverTypeWrapper<FoundPart>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FoundText: ResolverTypeWrapper<FoundText>;
  Gap: ResolverTypeWrapper<GapMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IndicatorKey: IndicatorKey;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: ResolverTypeWrapper<MaturityIndicatorMapper>;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resource: ResolverTypeWrapper<ResourceMapper>;
  ResourceConnection: ResolverTypeWrapper<ResourceConnectionMapper>;
  ResourceEdge: ResolverTypeWrapper<ResourceEdgeMapper>;
  ResourceFacets: ResolverTypeWrapper<ResourceFacets>;
  ResourceFile: ResolverTypeWrapper<ResourceFile>;
  ResourceFilter: ResourceFilter;
  ResourceKind: ResolverTypeWrapper<'TOOLKIT' | 'GUIDE' | 'VIDEO' | 'CASE_STUDY' | 'POLICY' | 'REPORT' | 'TRAINING' | 'SERVICE' | 'LINK'>;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Commitment: Commitment;
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: EventMapper;
  String: Scalars['String']['output'];
  FacetCount: FacetCount;
  FoundIn: FoundIn;
  FoundPart: FoundPart;
  Boolean: Scalars['Boolean']['output'];
  FoundText: FoundText;
  Gap: GapMapper;
  ID: Scalars['ID']['output'];
  IndicatorKey: IndicatorKey;
  JSON: Scalars['JSON']['output'];
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: MaturityIndicatorMapper;
  Municipality: MunicipalityMapper;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Query: Record<PropertyKey, never>;
  Resource: ResourceMapper;
  ResourceConnection: ResourceConnectionMapper;
  ResourceEdge: ResourceEdgeMapper;
  ResourceFacets: ResourceFacets;
  ResourceFile: ResourceFile;
  ResourceFilter: ResourceFilter;
  SearchReading: SearchReading;
  URL: Scalars['URL']['output'];
  UserError: UserError;
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
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
};

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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryresourceArgs, 'slug'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryresourcesArgs, 'first'>>;
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
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
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

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Commitment?: CommitmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FoundIn?: FoundInResolvers<ContextType>;
  FoundPart?: FoundPartResolvers<ContextType>;
  FoundText?: FoundTextResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MaturityIndicator?: MaturityIndicatorResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceFacets?: ResourceFacetsResolvers<ContextType>;
  ResourceFile?: ResourceFileResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  SearchReading?: SearchReadingResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
};

