import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventMapper, EventSessionMapper } from './event/schema.mappers.ts';
import type { GapMapper } from './gap/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MunicipalityMapper } from './municipality/schema.mappers.ts';
import type { PeriodMapper } from './period/schema.mappers.ts';
import type { RegistrationMapper } from './registration/schema.mappers.ts';
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

export type CancelRegistrationInput = {
  /** Id of one's own registration. */
  registration: Scalars['ID']['input'];
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

/** A meeting, workshop, conference, webinar or training of the network, or one where its members took part. */
export type Event = {
  __typename?: 'Event';
  /** Places; null when unlimited or unknown. */
  capacity?: Maybe<Scalars['Int']['output']>;
  commitments: Array<Commitment>;
  description?: Maybe<LocalizedText>;
  /** The moment it is over. Where `precision` is coarser than TIME: the last second that the date can mean. */
  endsAt: Scalars['DateTime']['output'];
  hostMunicipality?: Maybe<Municipality>;
  id: Scalars['ID']['output'];
  /** Codes of maturity indicators that it helps with, as `1a`. */
  indicators: Array<Scalars['String']['output']>;
  /** Invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  kind: EventKind;
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Whether people can take part online. The link itself goes to participants. */
  online: Scalars['Boolean']['output'];
  /** Who organizes it, in words, where it is not a municipality. */
  organizer?: Maybe<Scalars['String']['output']>;
  precision: EventPrecision;
  registeredCount: Scalars['Int']['output'];
  /** How many times it was changed since it was published: what calendars tell a newer copy by. */
  sequence: Scalars['Int']['output'];
  series?: Maybe<EventSeries>;
  sessions: Array<EventSession>;
  slug: Scalars['String']['output'];
  /** Where the record comes from; null for events scheduled in the portal. */
  source?: Maybe<Scalars['String']['output']>;
  /** The moment it starts, in UTC. Where `precision` is coarser than TIME: the first moment that the date can mean. */
  startsAt: Scalars['DateTime']['output'];
  status: EventStatus;
  /** IANA name, as `America/St_Johns`. */
  timeZone: Scalars['String']['output'];
  title: LocalizedText;
  updatedAt: Scalars['DateTime']['output'];
  venue?: Maybe<Scalars['String']['output']>;
  /** Of the person who asks. Null where there is none, and once it was cancelled. */
  viewerRegistration?: Maybe<Registration>;
  waitlistedCount: Scalars['Int']['output'];
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventFilter = {
  commitment?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<EventKind>>;
  /** Address of a municipality that hosts or presents. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Words in title, description or venue. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Id of a series. */
  series?: InputMaybe<Scalars['ID']['input']>;
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

/** Events that belong together, as the eight workshops of 2011-12. */
export type EventSeries = {
  __typename?: 'EventSeries';
  id: Scalars['ID']['output'];
  title: LocalizedText;
};

/** A part of an event. */
export type EventSession = {
  __typename?: 'EventSession';
  presenters: Array<Presenter>;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  title: LocalizedText;
};

export type EventStatus =
  /** It stays visible as cancelled. */
  | 'CANCELLED'
  | 'PUBLISHED';

export type EventsWhen =
  /** All, latest first. */
  | 'ALL'
  /** Over, latest first. */
  | 'PAST'
  /** Not over yet, earliest first. */
  | 'UPCOMING';

export type Gap = {
  __typename?: 'Gap';
  code: Scalars['String']['output'];
  /** Events that help with the indicator and are not over yet, earliest first. */
  events?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
  model: Scalars['String']['output'];
};


export type GapeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

export type Municipality = {
  __typename?: 'Municipality';
  /** Events that it hosts or presents at. */
  events?: Maybe<EventConnection>;
  slug: Scalars['String']['output'];
};


export type MunicipalityeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  when?: EventsWhen;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Gives up a place or a wait; a freed place goes to the first in line in the same moment. Cancelled twice is cancelled once. The person who registered. */
  cancelRegistration: RegistrationPayload;
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
  /** Takes a place at an event, or the last one in its waiting list. Whoever has one has it again. Everybody who is signed in. */
  registerForEvent: RegistrationPayload;
  /** Puts an event into the network's calendar. Organisers, coordinators, the secretariat, and editors for events that their municipality hosts. */
  scheduleEvent: ScheduleEventPayload;
};


export type MutationcancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


export type MutationlearnMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  last: Scalars['ID']['input'];
  slugs: Array<Scalars['String']['input']>;
};


export type MutationregisterForEventArgs = {
  input: RegisterForEventInput;
};


export type MutationscheduleEventArgs = {
  input: ScheduleEventInput;
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

export type Period = {
  __typename?: 'Period';
  /** Events that can have taken place in these days, in UTC, earliest first. */
  events?: Maybe<EventConnection>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};


export type PeriodeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Presenter = {
  __typename?: 'Presenter';
  municipality?: Maybe<Municipality>;
  name: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** One event by its address; null when there is none. */
  event?: Maybe<Event>;
  /** Events that touch the span from `from` to `to`, earliest first; all of them when both are absent. */
  events?: Maybe<EventConnection>;
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** One's own places and waits at events that are not over, earliest first; 100 at most. Empty for nobody. */
  registrations?: Maybe<Array<Registration>>;
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryeventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RegisterForEventInput = {
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A person's place at an event, or in its waiting list. Read by that person alone. */
export type Registration = {
  __typename?: 'Registration';
  event: Event;
  id: Scalars['ID']['output'];
  /** Where to take part online. Null unless REGISTERED, and where the event has no such link. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** Place in the waiting list, from 1 on, in the order of arrival. Null unless WAITLISTED. */
  position?: Maybe<Scalars['Int']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  status: RegistrationStatus;
};

export type RegistrationPayload = {
  __typename?: 'RegistrationPayload';
  registration?: Maybe<Registration>;
  userErrors: Array<UserError>;
};

export type RegistrationStatus =
  | 'CANCELLED'
  | 'REGISTERED'
  /** Past capacity: the first in line gets the next place that is freed. */
  | 'WAITLISTED';

export type ScheduleEventInput = {
  capacity?: InputMaybe<Scalars['Int']['input']>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  endsAt: Scalars['DateTime']['input'];
  /** Address of the municipality that hosts. */
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Codes of indicators of the maturity model of 2012 that it helps with, as `1a`: 20 at most. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: EventKind;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  series?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** IANA name of the zone in which the event is announced. */
  timeZone: Scalars['String']['input'];
  /** At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type ScheduleEventPayload = {
  __typename?: 'ScheduleEventPayload';
  /** Other events of the network at the same time. They do not stop this one. */
  conflicts: Array<Event>;
  event?: Maybe<Event>;
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
  Municipality: Municipality;
  Period: Period;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"slug":true}> );
  Gap:
    ( { __typename: 'Gap' }
    & GraphQLRecursivePick<FederationTypes['Gap'], {"id":true,"model":true,"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"slug":true}> );
  Period:
    ( { __typename: 'Period' }
    & GraphQLRecursivePick<FederationTypes['Period'], {"from":true,"to":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelRegistrationInput: CancelRegistrationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Commitment: ResolverTypeWrapper<Commitment>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: ResolverTypeWrapper<'WORKSHOP' | 'MEETING' | 'CONFERENCE' | 'WEBINAR' | 'TRAINING'>;
  EventPrecision: ResolverTypeWrapper<'TIME' | 'DAY' | 'MONTH' | 'YEAR'>;
  EventSeries: ResolverTypeWrapper<Omit<EventSeries, 'title'> & { title: ResolversTypes['LocalizedText'] }>;
  EventSession: ResolverTypeWrapper<EventSessionMapper>;
  EventStatus: ResolverTypeWrapper<'PUBLISHED' | 'CANCELLED'>;
  EventsWhen: ResolverTypeWrapper<'UPCOMING' | 'PAST' | 'ALL'>;
  Gap: ResolverTypeWrapper<GapMapper>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  Presenter: ResolverTypeWrapper<Omit<Presenter, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterForEventInput: RegisterForEventInput;
  Registration: ResolverTypeWrapper<RegistrationMapper>;
  RegistrationPayload: ResolverTypeWrapper<Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversTypes['Registration']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RegistrationStatus: ResolverTypeWrapper<'REGISTERED' | 'WAITLISTED' | 'CANCELLED'>;
  ScheduleEventInput: ScheduleEventInput;
  ScheduleEventPayload: ResolverTypeWrapper<Omit<ScheduleEventPayload, 'conflicts' | 'event' | 'userErrors'> & { conflicts: Array<ResolversTypes['Event']>, event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelRegistrationInput: CancelRegistrationInput;
  ID: Scalars['ID']['output'];
  Commitment: Commitment;
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: EventMapper;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventSeries: Omit<EventSeries, 'title'> & { title: ResolversParentTypes['LocalizedText'] };
  EventSession: EventSessionMapper;
  Gap: GapMapper;
  JSON: Scalars['JSON']['output'];
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  Municipality: MunicipalityMapper;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Period: PeriodMapper;
  Presenter: Omit<Presenter, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  Query: Record<PropertyKey, never>;
  RegisterForEventInput: RegisterForEventInput;
  Registration: RegistrationMapper;
  RegistrationPayload: Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversParentTypes['Registration']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ScheduleEventInput: ScheduleEventInput;
  ScheduleEventPayload: Omit<ScheduleEventPayload, 'conflicts' | 'event' | 'userErrors'> & { conflicts: Array<ResolversParentTypes['Event']>, event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
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
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hostMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['EventPrecision'], ParentType, ContextType>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['EventSession']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  waitlistedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventKindResolvers = EnumResolverSignature<{ CONFERENCE?: any, MEETING?: any, TRAINING?: any, WEBINAR?: any, WORKSHOP?: any }, ResolversTypes['EventKind']>;

export type EventPrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, TIME?: any, YEAR?: any }, ResolversTypes['EventPrecision']>;

export type EventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EventSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSession'] = ResolversParentTypes['EventSession']> = {
  presenters?: Resolver<Array<ResolversTypes['Presenter']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EventStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, PUBLISHED?: any }, ResolversTypes['EventStatus']>;

export type EventsWhenResolvers = EnumResolverSignature<{ ALL?: any, PAST?: any, UPCOMING?: any }, ResolversTypes['EventsWhen']>;

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'], FederationReferenceType extends FederationReferenceTypes['Gap'] = FederationReferenceTypes['Gap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<GapeventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<MunicipalityeventsArgs, 'first' | 'when'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationcancelRegistrationArgs, 'input'>>;
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
  registerForEvent?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationregisterForEventArgs, 'input'>>;
  scheduleEvent?: Resolver<ResolversTypes['ScheduleEventPayload'], ParentType, ContextType, RequireFields<MutationscheduleEventArgs, 'input'>>;
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

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'], FederationReferenceType extends FederationReferenceTypes['Period'] = FederationReferenceTypes['Period']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Period']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PeriodeventsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PresenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presenter'] = ResolversParentTypes['Presenter']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'slug'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryeventsArgs, 'first'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
};

export type RegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistrationStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, REGISTERED?: any, WAITLISTED?: any }, ResolversTypes['RegistrationStatus']>;

export type ScheduleEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleEventPayload'] = ResolversParentTypes['ScheduleEventPayload']> = {
  conflicts?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventKind?: EventKindResolvers;
  EventPrecision?: EventPrecisionResolvers;
  EventSeries?: EventSeriesResolvers<ContextType>;
  EventSession?: EventSessionResolvers<ContextType>;
  EventStatus?: EventStatusResolvers;
  EventsWhen?: EventsWhenResolvers;
  Gap?: GapResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Presenter?: PresenterResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  RegistrationStatus?: RegistrationStatusResolvers;
  ScheduleEventPayload?: ScheduleEventPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
};

