import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionItemMapper, DecisionMapper, MinutesMapper } from './minutes/schema.mappers.ts';
import type { AttendanceRecordMapper, MunicipalityAttendanceMapper } from './attendance/schema.mappers.ts';
import type { EventMapper, EventConnectionMapper, EventEdgeMapper } from './event/schema.mappers.ts';
import type { EventSeriesMapper, SeriesDateMapper, SeriesRecurrenceMapper } from './event-series/schema.mappers.ts';
import type { EventSessionMapper } from './event-session/schema.mappers.ts';
import type { GapMapper } from './gap/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MaturityIndicatorMapper } from './maturity-indicator/schema.mappers.ts';
import type { MunicipalityMapper } from './municipality/schema.mappers.ts';
import type { ParticipantMapper, RegistrationMapper } from './registration/schema.mappers.ts';
import type { PeriodMapper } from './period/schema.mappers.ts';
import type { PersonalCalendarMapper, PersonalCalendarEntryMapper } from './personal-calendar/schema.mappers.ts';
import type { PollMapper, PollClashMapper, PollHolidayMapper, PollOptionMapper, PollPreviewMapper, PollPreviewTimeMapper, PollSheetMapper } from './poll/schema.mappers.ts';
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

/** Something that a municipality undertook to do at a meeting. Read by whoever may read the minutes. */
export type ActionItem = {
  __typename?: 'ActionItem';
  /** The text in every language that it was written in. */
  allTexts: Array<LocalizedText>;
  dueOn: Scalars['Date']['output'];
  event: Event;
  id: Scalars['ID']['output'];
  /** Who undertook it. */
  municipality: Municipality;
  /** Who sees to it there, in words, as a role. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Why it was dropped, or what became of it. */
  reason?: Maybe<Scalars['String']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  status: ActionItemStatus;
  text: LocalizedText;
  /** Whether the person who asks may say that it is done, dropped or open. */
  viewerMaySettle: Scalars['Boolean']['output'];
};

export type ActionItemConnection = {
  __typename?: 'ActionItemConnection';
  nodes: Array<ActionItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActionItemInput = {
  /** The day of the event or later, within 20 years. */
  dueOn: Scalars['Date']['input'];
  /** Id of the item that this is; none for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Address of the municipality that undertook it. */
  municipality: Scalars['String']['input'];
  /** A role rather than a name; 200 characters at most. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** At least one language; 2,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type ActionItemPayload = {
  __typename?: 'ActionItemPayload';
  actionItem?: Maybe<ActionItem>;
  userErrors: Array<UserError>;
};

export type ActionItemStatus =
  | 'DONE'
  /** Given up, for a reason that is told. */
  | 'DROPPED'
  /** It stands on the agenda of the next meeting. */
  | 'OPEN';

/** How a person takes part. */
export type Attendance =
  | 'ONLINE'
  | 'ON_SITE';

/** What the organisers said of who came. Read by them alone. */
export type AttendanceRecord = {
  __typename?: 'AttendanceRecord';
  /** People without an account, as numbers. */
  others: Array<MunicipalityAttendance>;
  /** Null where nothing was said yet. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many times it was said: the revision that `recordAttendance` names. */
  revision: Scalars['Int']['output'];
};

export type AttendeeInput = {
  came: Scalars['Boolean']['input'];
  /** Address of the municipality that the person came for; the one of the registration where it is left out, none where it is null. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Id of a registration at the event. */
  registration: Scalars['ID']['input'];
};

export type CancelEventInput = {
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** Why, in words for those who wanted to come. */
  reason?: InputMaybe<Array<LocalizedTextInput>>;
};

export type CancelRegistrationInput = {
  /** Id of one's own registration. */
  registration: Scalars['ID']['input'];
};

/** What is left out stays as it is; null takes away what an event can be without. */
export type ChangeEventInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<EventAudience>;
  /** Places on site, or online at an event that is online only. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Address of the event. */
  event: Scalars['String']['input'];
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  interpretation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of the municipalities that are invited: 200 at most, and needed for the audience INVITED. */
  invited?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<EventKind>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places one municipality may take at most, both ways together: whoever comes beyond it waits. */
  municipalityShare?: InputMaybe<Scalars['Int']['input']>;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Hours before the start at which people with a place are reminded: 5 at most, up to 90 days. An empty list for none. */
  reminders?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The `sequence` that the caller read. */
  revision: Scalars['Int']['input'];
  /** All of them, in the order of the programme. Left out, they move with the start of the event. */
  sessions?: InputMaybe<Array<EventSessionInput>>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Array<LocalizedTextInput>>;
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Needed where `timeZone` becomes another. A `startsAt` or `endsAt` that is given stands in any case. */
  zoneMove?: InputMaybe<ZoneMove>;
};

/** What is left out stays as it is; null takes away what an event can be without. */
export type ChangePollInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Times that are proposed as well: 20 with the others at most. */
  addOptions?: InputMaybe<Array<PollOptionInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<EventAudience>;
  /** Places on site, or online at an event that is online only. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** A later deadline, before the first of the times to come. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Nothing is changed and nobody is told: the answer tells what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  poll: Scalars['ID']['input'];
  /** The `revision` that the caller read. */
  revision: Scalars['Int']['input'];
  title?: InputMaybe<Array<LocalizedTextInput>>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeRegistrationInput = {
  /** 500 characters at most; null erases it, and absent leaves it as it is. */
  accessNeeds?: InputMaybe<Scalars['String']['input']>;
  /** How the person takes part from now on; absent leaves it. The moment of arrival is kept, in the line too. Where no place is free there, one's place is not given up for a wait: that is refused. */
  attendance?: InputMaybe<Attendance>;
  /** As `accessNeeds`. */
  languageNeeds?: InputMaybe<Scalars['String']['input']>;
  /** Absent leaves it as it is. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of one's own registration. */
  registration: Scalars['ID']['input'];
};

/** What is left out stays at each date as it is there; null takes away what an event can be without. The programme of a date moves with its start. */
export type ChangeSeriesInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<EventAudience>;
  /** The dates are cancelled, and stay visible as cancelled. Nothing else of them is changed then. */
  cancel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places at each event, on site or, where it is online only, there; those who wait move up. Null: without limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Nothing is changed: the answer tells the dates that would be, as they would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** What it shows at the end, on the day of the start. */
  endTime?: InputMaybe<Scalars['String']['input']>;
  /** Address of the date from which `scope` is seen. */
  event: Scalars['String']['input'];
  /** Address of the municipality that hosts. */
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Languages that they are interpreted into. */
  interpretation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of municipalities: who is invited to each date, and asked once for all. INVITED needs at least one. 200 at most. */
  invited?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<EventKind>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of items of the library: 50 at most. */
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places one municipality may take at most at each event, both ways together: whoever comes beyond it waits. */
  municipalityShare?: InputMaybe<Scalars['Int']['input']>;
  /** Places online at each event, where it has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Null: nobody takes part online. */
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Why they are cancelled, in words for those who wanted to come. */
  reason?: InputMaybe<Array<LocalizedTextInput>>;
  /** Hours before the start of each event at which people with a place are reminded: 5 at most, up to 90 days. An empty list for none. */
  reminders?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The revision that the caller read: another one's change gives CONFLICT, and nothing is changed. */
  revision: Scalars['Int']['input'];
  scope: SeriesScope;
  /** Id of the series. */
  series: Scalars['ID']['input'];
  /** So many days later; below zero, earlier. From -60 to 60. */
  shiftDays?: InputMaybe<Scalars['Int']['input']>;
  /** What the clock of the zone shows at the start, as `13:30`. */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** IANA name of the zone in which the events are announced from now on. `shiftDays`, `startTime` and `endTime` are then of its clock. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Texts of the events touched. With ALL the series is renamed, by whoever may change all of its dates, those that are over, cancelled or hidden too; else NOT_ALLOWED. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** Null or empty: not announced yet. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Needed where `timeZone` becomes another: whether each date keeps what the clock shows, or its moment. */
  zoneMove?: InputMaybe<ZoneMove>;
};

export type ChangeSeriesPayload = {
  __typename?: 'ChangeSeriesPayload';
  dates: Array<SeriesDate>;
  /** Null where nothing was changed: refused, or `dryRun`. */
  series?: Maybe<EventSeries>;
  userErrors: Array<UserError>;
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

/** One decision of a meeting. */
export type Decision = {
  __typename?: 'Decision';
  /** The text in every language that it was written in. */
  allTexts: Array<LocalizedText>;
  /** The commitments that it is about. */
  commitments: Array<Commitment>;
  /** From 1 on, in the order of the minutes. */
  number: Scalars['Int']['output'];
  text: LocalizedText;
};

export type DecisionInput = {
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** At least one language; 2,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type DiscardEventInput = {
  /** Address of the draft. */
  event: Scalars['String']['input'];
  /** The `sequence` that the caller read. */
  revision: Scalars['Int']['input'];
};

export type DiscardEventPayload = {
  __typename?: 'DiscardEventPayload';
  /** The address that is no more. */
  discarded?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** A meeting, workshop, conference, webinar or training of the network, or one where its members took part. */
export type Event = {
  __typename?: 'Event';
  /** How to get in and take part: steps, lifts, hearing loops. */
  accessNotes?: Maybe<LocalizedText>;
  /** Street and town. */
  address?: Maybe<Scalars['String']['output']>;
  /** The access notes in every language that they were written in. */
  allAccessNotes: Array<LocalizedText>;
  /** The description in every language that it was written in. */
  allDescriptions: Array<LocalizedText>;
  /** The title in every language that it was written in. */
  allTitles: Array<LocalizedText>;
  /** Who came from where, as numbers. Read by whoever acts for a municipality or a network; null for everybody else. Empty where nothing was recorded. */
  attendance?: Maybe<Array<MunicipalityAttendance>>;
  /** Null for everybody but the organisers of the event. */
  attendanceRecord?: Maybe<AttendanceRecord>;
  audience: EventAudience;
  /** Why it was cancelled, where its organisers say so. */
  cancellationReason?: Maybe<LocalizedText>;
  /** Places on site, or online at an event that is online only; null when unlimited or unknown. */
  capacity?: Maybe<Scalars['Int']['output']>;
  commitments: Array<Commitment>;
  description?: Maybe<LocalizedText>;
  /** The moment it is over. Where `precision` is coarser than TIME: the last second that the date can mean. */
  endsAt: Scalars['DateTime']['output'];
  /** Null for everybody but the organisers of the event, and before it is over. */
  feedback?: Maybe<FeedbackSummary>;
  /** The times for which it was announced before, latest first. An event with one has been moved. */
  formerTimes: Array<FormerTime>;
  hostMunicipality?: Maybe<Municipality>;
  id: Scalars['ID']['output'];
  /** Codes of maturity indicators that it helps with, as `1a`. */
  indicators: Array<Scalars['String']['output']>;
  /** Languages that it is interpreted into, as BCP 47 tags. */
  interpretation: Array<Scalars['String']['output']>;
  /** Invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  /** Municipalities whose people may see an event of the audience INVITED. */
  invited: Array<Municipality>;
  kind: EventKind;
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Addresses of items of the library that belong to it. */
  materialSlugs: Array<Scalars['String']['output']>;
  /** Null where there are none that the person who asks may read. */
  minutes?: Maybe<Minutes>;
  /** How many places one municipality may take at most, both ways together; null where it may take any number. People who take part for no municipality fill no share. */
  municipalityShare?: Maybe<Scalars['Int']['output']>;
  /** Whether people can take part online. */
  online: Scalars['Boolean']['output'];
  /** Places online of an event that is both on site and online; null when unlimited or unknown. */
  onlineCapacity?: Maybe<Scalars['Int']['output']>;
  /** Where to take part online, for its organisers. Null for everybody else: participants read it in their registration. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /**
   * What earlier meetings left open: those of its series or, outside of a series, those of the same host outside of a series. They stand on the next meeting that is
   * not over, the most urgent first, 100 at most, and only as far as the person who asks may read the minutes.
   */
  openItems?: Maybe<Array<ActionItem>>;
  /** Who organizes it, in words, where it is not a municipality. */
  organizer?: Maybe<Scalars['String']['output']>;
  /** Who takes part and agreed to be listed, in the order of arrival. Read by people with a place and by the organisers of the event; null for everybody else. */
  participants?: Maybe<ParticipantConnection>;
  /** Each way to take part with its places: two where the event is both on site and online. */
  places: Array<EventPlaces>;
  /** The search for a date that it came from. Null where there was none, and for whoever may not read it. */
  poll?: Maybe<Poll>;
  precision: EventPrecision;
  /** The day that the rule of its series made it for, whatever day it is on now. Null where no rule did. */
  recurrenceDay?: Maybe<Scalars['Date']['output']>;
  registeredCount: Scalars['Int']['output'];
  /** Whether its registrations need a look. Read by the organisers of the event; null for everybody else, where they do not, and once it has begun. */
  registrationLevel?: Maybe<RegistrationLevel>;
  /** Who has a place or waits, in the order of arrival. Read by the organisers of the event; null for everybody else. */
  registrations?: Maybe<RegistrationConnection>;
  /** When people with a place are reminded of it, earliest first. Read by the organisers of the event; null for everybody else. */
  reminders?: Maybe<Array<EventReminder>>;
  /** How many times it was changed: what calendars tell a newer copy by, and the revision that a change names. */
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
  /** Name of the place. */
  venue?: Maybe<Scalars['String']['output']>;
  /** How the event stands in the calendar of the person who asks: null where they never registered for it, and for nobody. */
  viewerEntry?: Maybe<PersonalCalendarEntry>;
  /** Whether the person who asks may change, publish and cancel it. */
  viewerMayChange: Scalars['Boolean']['output'];
  /** Whether the person who asks may say how it was, and has not yet: whoever came and, where that was not recorded before it was over, whoever had a place. */
  viewerMayGiveFeedback: Scalars['Boolean']['output'];
  /** Of the person who asks. Null where there is none, and once it was cancelled. */
  viewerRegistration?: Maybe<Registration>;
  waitlistedCount: Scalars['Int']['output'];
};


/** A meeting, workshop, conference, webinar or training of the network, or one where its members took part. */
export type EventparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting, workshop, conference, webinar or training of the network, or one where its members took part. */
export type EventregistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Who may see an event and register for it. Its organisers always do, and whoever is registered. */
export type EventAudience =
  /** Whoever acts for one of the municipalities that are invited. */
  | 'INVITED'
  /** Whoever acts for a municipality or a network of the coalition. */
  | 'MEMBERS'
  | 'PUBLIC';

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  /** Null where the words were taken as they were typed. */
  readAs?: Maybe<SearchReading>;
  totalCount: Scalars['Int']['output'];
};

/** A day of the calendar that events lie on, on the calendar of their own place. */
export type EventDay = {
  __typename?: 'EventDay';
  /** How many there are. */
  count: Scalars['Int']['output'];
  day: Scalars['Date']['output'];
  /** The first of them, by time. */
  events: Array<Event>;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  /** Null where nothing was searched for. */
  found?: Maybe<FoundIn>;
  node: Event;
};

export type EventFilter = {
  commitment?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<EventKind>>;
  /** A language that is spoken or interpreted into, as a BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Address of a municipality that hosts or presents. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Those alone that the person who asks may organise, and whose registrations need a look: full, with people who wait, or soon and with few. */
  needsLook?: InputMaybe<Scalars['Boolean']['input']>;
  /** A network of which a municipality that hosts or presents is a member today. */
  network?: InputMaybe<NetworkCode>;
  /** A day that they lie on, on the calendar of their own place. Those of which the sources tell no day lie on none. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Those alone that the person who asks may organise. */
  organised?: InputMaybe<Scalars['Boolean']['input']>;
  /** Provinces and territories of municipalities that host or present. */
  province?: InputMaybe<Array<Province>>;
  /** Words of title, description, venue, address and organizer: all of them are found, in any language, stemmed and without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Id of a series. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** Published and cancelled ones unless said otherwise. Drafts are found by their organisers only. */
  status?: InputMaybe<Array<EventStatus>>;
};

export type EventKind =
  | 'CONFERENCE'
  | 'MEETING'
  | 'TRAINING'
  | 'WEBINAR'
  | 'WORKSHOP';

/** The order of a calendar that is searched. */
export type EventOrder =
  /** What is in the reader's best language first, and of that what fits best. */
  | 'BEST'
  /** The latest first, searched or not. */
  | 'LATEST'
  /** The earliest first. */
  | 'TIME';

export type EventPayload = {
  __typename?: 'EventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** The places of one way to take part. */
export type EventPlaces = {
  __typename?: 'EventPlaces';
  attendance: Attendance;
  /** Null when unlimited or unknown. */
  capacity?: Maybe<Scalars['Int']['output']>;
  registeredCount: Scalars['Int']['output'];
  waitlistedCount: Scalars['Int']['output'];
};

/** How exactly the sources tell the time of an event. New events always have a clock time. */
export type EventPrecision =
  | 'DAY'
  | 'MONTH'
  | 'TIME'
  | 'YEAR';

/** A reminder by mail of an event, to everybody who has a place by then: once to each. */
export type EventReminder = {
  __typename?: 'EventReminder';
  dueAt: Scalars['DateTime']['output'];
  /** Whole days are counted on the clock of the event. */
  hoursBefore: Scalars['Int']['output'];
  /** When its letters were written; null while it is still to come, and where it fell due before this schedule held. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** To how many people. */
  sentCount: Scalars['Int']['output'];
};

/** Events that belong together, as the eight workshops of 2011-12. */
export type EventSeries = {
  __typename?: 'EventSeries';
  /** Its events, earliest first: 100 at most. Drafts are left out. */
  dates: Array<Event>;
  /** Its dates that are drafts, earliest first: 100 at most. Told to whoever may schedule them alone. */
  drafts: Array<Event>;
  id: Scalars['ID']['output'];
  /** The rule that its dates were made by. Null where they were picked by hand. */
  recurrence?: Maybe<SeriesRecurrence>;
  /** Grows with every change to any of its dates. */
  revision: Scalars['Int']['output'];
  title: LocalizedText;
};

/** A part of an event. */
export type EventSession = {
  __typename?: 'EventSession';
  /** The title in every language that it was written in. */
  allTitles: Array<LocalizedText>;
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  presenters: Array<Presenter>;
  room?: Maybe<Scalars['String']['output']>;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  title: LocalizedText;
};

export type EventSessionInput = {
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 20 at most. */
  presenters?: InputMaybe<Array<PresenterInput>>;
  room?: InputMaybe<Scalars['String']['input']>;
  /** Within the time of the event. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  title: Array<LocalizedTextInput>;
};

export type EventStatus =
  /** It stays visible as cancelled. */
  | 'CANCELLED'
  /** Seen by its organisers only. */
  | 'DRAFT'
  | 'PUBLISHED';

/** A year that events begin in, on the calendar of their own place. */
export type EventYear = {
  __typename?: 'EventYear';
  count: Scalars['Int']['output'];
  /** The first month of it with an event, as `2011-09`. */
  firstMonth: Scalars['String']['output'];
  year: Scalars['Int']['output'];
};

export type EventsWhen =
  /** All, latest first. */
  | 'ALL'
  /** Over, latest first. */
  | 'PAST'
  /** Not over yet, earliest first. */
  | 'UPCOMING';

export type FeedbackQuestion =
  /** Could everybody take part fully? */
  | 'INCLUDED'
  /** Was it well organised? */
  | 'ORGANISED'
  /** Was it useful for the work at home? */
  | 'USEFUL';

/** The answers to one question. */
export type FeedbackRating = {
  __typename?: 'FeedbackRating';
  average: Scalars['Float']['output'];
  /** How many gave 1, 2, 3, 4 and 5. */
  counts: Array<Scalars['Int']['output']>;
  question: FeedbackQuestion;
};

/** What those who came, or had a place where that is not recorded, say of an event. No answer is anybody's: nothing keeps who gave which, or when. */
export type FeedbackSummary = {
  __typename?: 'FeedbackSummary';
  /** All of them. They are shown five at a time: those beyond the last whole five wait for the next. */
  answered: Scalars['Int']['output'];
  /** What was useful, in no particular order. Null below five answers. */
  liked?: Maybe<Array<Scalars['String']['output']>>;
  /** Null below five answers. */
  ratings?: Maybe<Array<FeedbackRating>>;
  /** What to change, in no particular order. Null below five answers. */
  wished?: Maybe<Array<Scalars['String']['output']>>;
};

/** A time for which an event was announced before it was moved. */
export type FormerTime = {
  __typename?: 'FormerTime';
  endsAt: Scalars['DateTime']['output'];
  movedAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['String']['output'];
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
  /** Events that help with the indicator and are not over yet, earliest first. */
  events?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
  model: Scalars['String']['output'];
};


export type GapeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type GiveFeedbackInput = {
  /** Address of the event. */
  event: Scalars['String']['input'];
  included: Scalars['Int']['input'];
  /** What was useful; 2,000 characters at most. */
  liked?: InputMaybe<Scalars['String']['input']>;
  organised: Scalars['Int']['input'];
  /** 1, not at all, to 5, very much. */
  useful: Scalars['Int']['input'];
  /** What to change; 2,000 characters at most. */
  wished?: InputMaybe<Scalars['String']['input']>;
};

export type KeepMinutesInput = {
  /** All of them, in their order; 100 at most. Once published, none is left out: it is dropped, for a reason. */
  actionItems: Array<ActionItemInput>;
  /** All of them, in their order; 100 at most. */
  decisions: Array<DecisionInput>;
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** What is published stays published. */
  publish?: Scalars['Boolean']['input'];
  /** The revision that the caller read, 0 at first: another one's change gives CONFLICT. */
  revision: Scalars['Int']['input'];
  /** At least one language; 20,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
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
  /** Events that help with the indicator and are not over yet, earliest first. */
  events?: Maybe<EventConnection>;
  model: Scalars['String']['output'];
};


export type MaturityIndicatoreventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What was said, decided and undertaken at an event. */
export type Minutes = {
  __typename?: 'Minutes';
  actionItems: Array<ActionItem>;
  /** The text in every language that it was written in. */
  allTexts: Array<LocalizedText>;
  decisions: Array<Decision>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many times they were written: the revision that `keepMinutes` names. */
  revision: Scalars['Int']['output'];
  status: MinutesStatus;
  text?: Maybe<LocalizedText>;
};

export type MinutesStatus =
  /** Read by the organisers of the event. */
  | 'DRAFT'
  /** Read by whoever may see the event. */
  | 'PUBLISHED';

export type Municipality = {
  __typename?: 'Municipality';
  /**
   * What it undertook at meetings whose minutes are published: what is open, the most urgent first, or what is settled, the latest day first. Read by its editors and by
   * those who work for the network, as far as they may see the meeting; null for everybody else.
   */
  actionItems?: Maybe<ActionItemConnection>;
  /** Events that it hosts or presents at. */
  events?: Maybe<EventConnection>;
  slug: Scalars['String']['output'];
};


export type MunicipalityactionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  settled?: Scalars['Boolean']['input'];
};


export type MunicipalityeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  when?: EventsWhen;
};

/** How many people came for a municipality, and nobody's name. */
export type MunicipalityAttendance = {
  __typename?: 'MunicipalityAttendance';
  count: Scalars['Int']['output'];
  /** Null for those who came for none. */
  municipality?: Maybe<Municipality>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Cancels a published event, which stays visible. Cancelled twice is cancelled once. Whoever may schedule it. */
  cancelEvent: EventPayload;
  /** Gives up a place or a wait; a freed place goes to the first in line in the same moment. Cancelled twice is cancelled once. The person who registered. */
  cancelRegistration: RegistrationPayload;
  /** Changes an event. One that is published is moved where its time changes, and keeps the former one on record. A raised capacity lets those who wait move up in order. Whoever may schedule it. */
  changeEvent: EventPayload;
  /** Puts the deadline off, proposes more times, or says anew what the event is to be. Those who answered are told of another title, deadline or time. Whoever may decide, until a time is chosen. */
  changePoll: PlannedPollPayload;
  /** Says anew how one takes part, what one needs and whether one is listed. The person who registered, also after the event. */
  changeRegistration: RegistrationPayload;
  /** Changes one date of a series, that and all later ones, or all: every date that it touches, or none. Whoever may schedule each of them. */
  changeSeries: ChangeSeriesPayload;
  /** Removes a draft for good; a published event is cancelled instead. Whoever may schedule it. */
  discardEvent: DiscardEventPayload;
  /** Erases what people needed at events that ended 30 days ago or more, and answers for how many; folds who came two years ago or more into numbers. Called by the gateway only. */
  eraseNeeds: Scalars['Int']['output'];
  /** Says how an event was, once and without a name, when it is over. Whoever came and, where that was not recorded before it was over, whoever had a place: what organisers record later adds people, and takes nobody's say. */
  giveFeedback: EventPayload;
  /** Writes the minutes of an event that has begun, with its decisions and action items. The organisers of the event. */
  keepMinutes: EventPayload;
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
  /** Takes in the roster of today, as `memberRoster` tells it: called by the courier only. */
  learnRoster: Scalars['Boolean']['output'];
  /** Proposes times to municipalities, who are told by mail. Whoever may schedule such an event. */
  openPoll: PlannedPollPayload;
  /** Shows a draft to its audience. Published twice is published once. Whoever may schedule it. */
  publishEvent: EventPayload;
  /** Publishes every date of a series that is a draft, or none: one piece of news, and one invitation for all of them. Whoever may schedule each of its dates. */
  publishSeries: PublishSeriesPayload;
  /** Says who came, once the event has begun. The organisers of the event. */
  recordAttendance: EventPayload;
  /** Takes a place at an event, or the last one in its waiting list. Whoever has one has it again. Everybody who is signed in. */
  registerForEvent: RegistrationPayload;
  /** Takes a place at every date that is still to come, or the last one in its waiting list. Whoever has one keeps it. Everybody who is signed in. */
  registerForSeries: RegisterForSeriesPayload;
  /** Writes again to the municipalities that have not said something of every time, once a day. Whoever may decide. */
  remindPoll: PollPayload;
  /** Makes a new secret address for one's own feed; the old one stops. Everybody who is signed in. */
  renewPersonalCalendar: RenewPersonalCalendarPayload;
  /** Puts an event into the network's calendar. Organisers, coordinators, the secretariat, and editors for events that their municipality hosts. */
  scheduleEvent: ScheduleEventPayload;
  /** Makes a series and all of its events, or none of them. A time that the clock skips or shows twice on one of the days is refused. Whoever may schedule such an event. */
  scheduleSeries: ScheduleSeriesPayload;
  /** Writes the reminders of events and polls that are due: called by the gateway only. */
  sendReminders: Scalars['Int']['output'];
  /** Says what became of an action item. Editors of its municipality, and the organisers of the event. */
  settleActionItem: ActionItemPayload;
  /** Puts the chosen time into the calendar for those whom the poll names, closes the poll, and tells those asked. The same time chosen twice is chosen once. Whoever may schedule the event. */
  settlePoll: SettlePollPayload;
  /** Answers for a municipality; the last answer stands. Its editors, until the deadline. */
  voteInPoll: PollPayload;
  /** Gives the search up: those asked are told, and get no more letters of it. Withdrawn twice is withdrawn once. Whoever may decide, until a time is chosen. */
  withdrawPoll: PollPayload;
};


export type MutationcancelEventArgs = {
  input: CancelEventInput;
};


export type MutationcancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


export type MutationchangeEventArgs = {
  input: ChangeEventInput;
};


export type MutationchangePollArgs = {
  input: ChangePollInput;
};


export type MutationchangeRegistrationArgs = {
  input: ChangeRegistrationInput;
};


export type MutationchangeSeriesArgs = {
  input: ChangeSeriesInput;
};


export type MutationdiscardEventArgs = {
  input: DiscardEventInput;
};


export type MutationgiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationkeepMinutesArgs = {
  input: KeepMinutesInput;
};


export type MutationlearnMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  last: Scalars['ID']['input'];
  slugs: Array<Scalars['String']['input']>;
};


export type MutationlearnRosterArgs = {
  roster: Scalars['JSON']['input'];
};


export type MutationopenPollArgs = {
  input: OpenPollInput;
};


export type MutationpublishEventArgs = {
  input: PublishEventInput;
};


export type MutationpublishSeriesArgs = {
  input: PublishSeriesInput;
};


export type MutationrecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationregisterForEventArgs = {
  input: RegisterForEventInput;
};


export type MutationregisterForSeriesArgs = {
  input: RegisterForSeriesInput;
};


export type MutationremindPollArgs = {
  input: RemindPollInput;
};


export type MutationrenewPersonalCalendarArgs = {
  input: RenewPersonalCalendarInput;
};


export type MutationscheduleEventArgs = {
  input: ScheduleEventInput;
};


export type MutationscheduleSeriesArgs = {
  input: ScheduleSeriesInput;
};


export type MutationsettleActionItemArgs = {
  input: SettleActionItemInput;
};


export type MutationsettlePollArgs = {
  input: SettlePollInput;
};


export type MutationvoteInPollArgs = {
  input: VoteInPollInput;
};


export type MutationwithdrawPollArgs = {
  input: WithdrawPollInput;
};

/** Networks whose members can be asked. */
export type NetworkCode =
  | 'CMARD'
  | 'WIC';

export type OpenPollInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Who may see the event to be. MEMBERS unless said otherwise. */
  audience?: InputMaybe<EventAudience>;
  /** Places on site, or online at an event that is online only. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The deadline, before the first of the times. */
  closesAt: Scalars['DateTime']['input'];
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Nothing is opened and nobody is told: the answer tells what would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** Address of the municipality that hosts. */
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who is asked: picked municipalities, or `network`. */
  invited?: InputMaybe<PollInvitedInput>;
  /** Of the event to be. */
  kind?: EventKind;
  /** Who is asked: all that are members of this network now. */
  network?: InputMaybe<NetworkCode>;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** 2 to 20. */
  options: Array<PollOptionInput>;
  /** IANA name of the zone in which the times are proposed. */
  timeZone: Scalars['String']['input'];
  /** At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type OtherAttendeesInput = {
  /** 0 to 10,000. */
  count: Scalars['Int']['input'];
  /** Null: for no municipality. */
  municipality?: InputMaybe<Scalars['String']['input']>;
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

/** Somebody who has a place at an event and agreed to be listed. */
export type Participant = {
  __typename?: 'Participant';
  municipality?: Maybe<Municipality>;
  /** Null where no account is left. */
  person?: Maybe<Person>;
};

export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  edges: Array<ParticipantEdge>;
  nodes: Array<Participant>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipantEdge = {
  __typename?: 'ParticipantEdge';
  cursor: Scalars['String']['output'];
  node: Participant;
};

export type Period = {
  __typename?: 'Period';
  /**
   * Events that can have taken place in these days, in UTC, earliest first: those that a member of the network hosts or presents at, and
   * for the whole coalition those of no municipality as well.
   */
  events?: Maybe<EventConnection>;
  from: Scalars['Date']['output'];
  isCoalition: Scalars['Boolean']['output'];
  slugs: Array<Scalars['String']['output']>;
  to: Scalars['Date']['output'];
};


export type PeriodeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** A person's calendar feed. Its address is a secret, of which a hash is kept. */
export type PersonalCalendar = {
  __typename?: 'PersonalCalendar';
  /** When the address that works now was made. */
  madeAt: Scalars['DateTime']['output'];
};

/** One's place or wait at an event, as a calendar shows it: nothing of it is about anybody else. */
export type PersonalCalendarEntry = {
  __typename?: 'PersonalCalendarEntry';
  /** When the place or the event was last changed. */
  changedAt: Scalars['DateTime']['output'];
  event: Event;
  /** Where to take part online. Null unless REGISTERED. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** Grows with every change to the event and to one's place at it. */
  sequence: Scalars['Int']['output'];
  /** CANCELLED too, so that a calendar takes it out. */
  status: RegistrationStatus;
  /** For ever the same for one person and one event: in this feed, in the file of the event's page and in letters. */
  uid: Scalars['String']['output'];
};

export type PlannedPollPayload = {
  __typename?: 'PlannedPollPayload';
  /** Null where nothing was written: refused, or `dryRun` of one that is not open yet. */
  poll?: Maybe<Poll>;
  /** With `dryRun` only. */
  preview?: Maybe<PollPreview>;
  userErrors: Array<UserError>;
};

/** A search for the date of an event: times that are proposed to municipalities. Read by whoever may decide it, and by editors of those asked. */
export type Poll = {
  __typename?: 'Poll';
  /** How to get in and take part. */
  accessNotes?: Maybe<LocalizedText>;
  /** Street and town. */
  address?: Maybe<Scalars['String']['output']>;
  /** The access notes in every language that they were written in. */
  allAccessNotes: Array<LocalizedText>;
  /** The description in every language that it was written in. */
  allDescriptions: Array<LocalizedText>;
  /** The title in every language that it was written in. */
  allTitles: Array<LocalizedText>;
  /** Of those asked, who has said something of every time. */
  answeredCount: Scalars['Int']['output'];
  askedCount: Scalars['Int']['output'];
  /** Who may see the event to be, and register for it. INVITED: whoever acts for one of the municipalities asked. */
  audience: EventAudience;
  /** Places on site, or online where that is the only way; null when unlimited. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The deadline for answers. */
  closesAt: Scalars['DateTime']['output'];
  description?: Maybe<LocalizedText>;
  /** What it led to. */
  event?: Maybe<Event>;
  hostMunicipality?: Maybe<Municipality>;
  id: Scalars['ID']['output'];
  /** Invented to demonstrate the portal: nobody said any of it. */
  invented: Scalars['Boolean']['output'];
  kind: EventKind;
  /** Whether people will be able to take part online. */
  online: Scalars['Boolean']['output'];
  /** Places online of an event that is both on site and online; null when unlimited. */
  onlineCapacity?: Maybe<Scalars['Int']['output']>;
  /** Where to take part online, for whoever may decide. Null for everybody else. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  openedAt: Scalars['DateTime']['output'];
  /** The proposed times, earliest first: 20 at most. */
  options: Array<PollOption>;
  /** When those outstanding were last written to again. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many times it was changed: the revision that a change names. */
  revision: Scalars['Int']['output'];
  settledOption?: Maybe<PollOption>;
  /** Who is asked, by address, and what they have said. */
  sheets: Array<PollSheet>;
  status: PollStatus;
  /** IANA name of the zone in which the times are proposed. */
  timeZone: Scalars['String']['output'];
  /** Of the event to be. */
  title: LocalizedText;
  /** Name of the place of the event to be. */
  venue?: Maybe<Scalars['String']['output']>;
  /** Whether a municipality that the viewer answers for has not said something of every time, and still can. */
  viewerIsOutstanding: Scalars['Boolean']['output'];
  /** Whether the viewer may remind, and choose the time. */
  viewerMayDecide: Scalars['Boolean']['output'];
  /** Why no date is looked for any more. */
  withdrawalReason?: Maybe<LocalizedText>;
};

/** What a municipality says of a proposed time. */
export type PollAnswer =
  /** It can be done, though another time suits better. */
  | 'IF_NEEDED'
  | 'NO'
  | 'YES';

export type PollClash = {
  __typename?: 'PollClash';
  event: Event;
  /** Of the municipalities asked, those that host it or present at it. */
  municipalities: Array<Municipality>;
};

export type PollHoliday = {
  __typename?: 'PollHoliday';
  date: Scalars['Date']['output'];
  /** In force for the federal public service and federally regulated work everywhere. */
  federal: Scalars['Boolean']['output'];
  /** Municipalities asked in provinces and territories where it is a statutory holiday. */
  municipalities: Scalars['Int']['output'];
  name: LocalizedText;
};

export type PollInvitedInput = {
  /** Addresses of municipalities. */
  slugs: Array<Scalars['String']['input']>;
};

/** A proposed time. Figures count municipalities, however many people of one have answered. */
export type PollOption = {
  __typename?: 'PollOption';
  /** Whether five or more of the people who answered have a place at another event then. Never told while an answer can still be given: who it came from could be read off. */
  attendedElsewhere: Scalars['Boolean']['output'];
  /** First by rank, once somebody can come. */
  best: Scalars['Boolean']['output'];
  /** Events in the calendar at the same time: 5 at most. */
  clashes: Array<PollClash>;
  endsAt: Scalars['DateTime']['output'];
  /** Statutory holidays on its days: the federal ones, and those of the provinces and territories of the municipalities asked. */
  holidays: Array<PollHoliday>;
  id: Scalars['ID']['output'];
  ifNeeded: Scalars['Int']['output'];
  no: Scalars['Int']['output'];
  /** Provinces and territories of the municipalities that can come, if needed or gladly. */
  provinces: Scalars['Int']['output'];
  /** From 1 on: by municipalities that can come, then by provinces that they cover, then by plain yes. Times that are equal in all three share a rank. */
  rank: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** Events at that time that the viewer has a place at. Told to that person alone. */
  viewerEvents: Array<Event>;
  yes: Scalars['Int']['output'];
};

export type PollOptionInput = {
  endsAt: Scalars['DateTime']['input'];
  startsAt: Scalars['DateTime']['input'];
};

export type PollPayload = {
  __typename?: 'PollPayload';
  poll?: Maybe<Poll>;
  userErrors: Array<UserError>;
};

/** What would be told, and what speaks against each time, before anybody hears of it. */
export type PollPreview = {
  __typename?: 'PollPreview';
  /** Whose editors would be written to. */
  municipalities: Array<Municipality>;
  /** The times that would be proposed, earliest first. */
  times: Array<PollPreviewTime>;
};

export type PollPreviewTime = {
  __typename?: 'PollPreviewTime';
  /** Events in the calendar at the same time: 5 at most. */
  clashes: Array<PollClash>;
  endsAt: Scalars['DateTime']['output'];
  /** Statutory holidays on its days, as of a proposed time. */
  holidays: Array<PollHoliday>;
  startsAt: Scalars['DateTime']['output'];
};

/** What one municipality says. The last answer stands, whoever of its people gave it. */
export type PollSheet = {
  __typename?: 'PollSheet';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said it last. */
  answeredBy?: Maybe<Person>;
  /** One for each of the poll's options, in their order; null where nothing was said. */
  answers: Array<Maybe<PollAnswer>>;
  comment?: Maybe<Scalars['String']['output']>;
  /** Whether something was said of every time. */
  isComplete: Scalars['Boolean']['output'];
  municipality: Municipality;
  viewerMayAnswer: Scalars['Boolean']['output'];
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
  option: Scalars['ID']['input'];
};

/** A person who presents, for a municipality, a partner or alone. */
export type Presenter = {
  __typename?: 'Presenter';
  /** For whom, in words, where it is no municipality on record. */
  affiliation?: Maybe<Scalars['String']['output']>;
  municipality?: Maybe<Municipality>;
  name: Scalars['String']['output'];
};

export type PresenterInput = {
  /** For whom, in words, where it is no municipality on record. */
  affiliation?: InputMaybe<Scalars['String']['input']>;
  /** Address of the municipality that the person speaks for. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

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

export type PublishEventInput = {
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** The `sequence` that the caller read. */
  revision: Scalars['Int']['input'];
};

export type PublishSeriesInput = {
  /** The revision that the caller read: another one's change gives CONFLICT, and nothing is published. */
  revision: Scalars['Int']['input'];
  /** Id of the series. */
  series: Scalars['ID']['input'];
};

export type PublishSeriesPayload = {
  __typename?: 'PublishSeriesPayload';
  /** Null where nothing was published. */
  series?: Maybe<EventSeries>;
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** One action item; null where there is none that the person who asks may read. */
  actionItem?: Maybe<ActionItem>;
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** One event by its address; null when there is none that the person who asks may see. */
  event?: Maybe<Event>;
  /** Days from `first` to `last` with an event, earliest first: 62 days at most. Days without any are left out, and so are events of which no day is known. */
  eventDays?: Maybe<Array<EventDay>>;
  /** One series by its id; null when there is none with a date that the person who asks may see. One without any date is for those who work for the network. */
  eventSeries?: Maybe<EventSeries>;
  /** Years in which events begin that have begun before `to`, earliest first, each with how many. */
  eventYears?: Maybe<Array<EventYear>>;
  /** Events that touch the span from `from` to `to`; all of them when both are absent. Earliest first, unless they are searched. */
  events?: Maybe<EventConnection>;
  /** Where a person takes part online, by address of the event: in those of these events where the person has a place and there is a link. Asked by the gateway only, as a letter goes out. */
  joinLinks: Scalars['JSON']['output'];
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** Open action items of meetings that the person who asks may organise, whose day is past: the longest overdue first. Null for whoever organises none. */
  overdueActionItems?: Maybe<ActionItemConnection>;
  /** The caller's own feed; null before it is made, and for nobody. */
  personalCalendar?: Maybe<PersonalCalendar>;
  /** What whoever has the secret of a feed reads: events of its person that are not over for more than a year, 200 at most, earliest first. Null for a secret that is unknown or was renewed. */
  personalCalendarEntries?: Maybe<Array<PersonalCalendarEntry>>;
  /** One poll; null where there is none, and for whoever it does not concern. */
  poll?: Maybe<Poll>;
  /** Polls that wait for answers or for a decision, and that the viewer may decide or is asked in, by deadline; 50 at most. */
  polls?: Maybe<Array<Poll>>;
  /** One's own places and waits at events that are not over, earliest first; 100 at most. With `over`, one's places at those that are, latest first; 20 at most. Empty for nobody. */
  registrations?: Maybe<Array<Registration>>;
};


export type QueryactionItemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryeventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryeventDaysArgs = {
  each?: Scalars['Int']['input'];
  filter?: InputMaybe<EventFilter>;
  first: Scalars['Date']['input'];
  last: Scalars['Date']['input'];
};


export type QueryeventSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryeventYearsArgs = {
  filter?: InputMaybe<EventFilter>;
  to: Scalars['DateTime']['input'];
};


export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  order?: EventOrder;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryjoinLinksArgs = {
  events: Array<Scalars['String']['input']>;
  person: Scalars['ID']['input'];
};


export type QueryoverdueActionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerypersonalCalendarEntriesArgs = {
  token: Scalars['String']['input'];
};


export type QuerypollArgs = {
  id: Scalars['ID']['input'];
};


export type QueryregistrationsArgs = {
  over?: Scalars['Boolean']['input'];
};

export type RecordAttendanceInput = {
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** Everybody with a place of whom nothing was said yet came, but for whoever `people` names. */
  everybody?: Scalars['Boolean']['input'];
  /** People without an account. Given, it takes the place of what was said before; 200 municipalities at most. */
  others?: InputMaybe<Array<OtherAttendeesInput>>;
  /** 200 at most. Whoever is left out stays as said before. */
  people?: InputMaybe<Array<AttendeeInput>>;
  /** The revision that the caller read, 0 at first: another one's change gives CONFLICT. */
  revision: Scalars['Int']['input'];
};

export type RegisterForEventInput = {
  /** 500 characters at most. */
  accessNeeds?: InputMaybe<Scalars['String']['input']>;
  /** How the person takes part, where the event is both on site and online; on site unless said otherwise. */
  attendance?: InputMaybe<Attendance>;
  /** Address of the event. */
  event: Scalars['String']['input'];
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 500 characters at most. */
  languageNeeds?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person agrees to stand on the list of participants; not without a word. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address of the municipality that the person takes part for: one that they publish for. */
  municipality?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterForSeriesInput = {
  /** Told of each date. 500 characters at most. */
  accessNeeds?: InputMaybe<Scalars['String']['input']>;
  /** How the person takes part in dates that are both on site and online; on site unless said otherwise. */
  attendance?: InputMaybe<Attendance>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As `accessNeeds`. */
  languageNeeds?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person agrees to stand on the list of participants of each date; not without a word. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address of the municipality that the person takes part for at each date: one that they publish for. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Id of the series. */
  series: Scalars['ID']['input'];
};

export type RegisterForSeriesPayload = {
  __typename?: 'RegisterForSeriesPayload';
  /** One for each date that is still to come, earliest first: REGISTERED, or WAITLISTED where no place is free, or none in the share of the municipality. */
  registrations: Array<Registration>;
  userErrors: Array<UserError>;
};

/** A person's place at an event, or in its waiting list. Read by that person and by the organisers of the event. */
export type Registration = {
  __typename?: 'Registration';
  /** What the person needs to take part, in their own words, as a ramp or captions. Erased when the place is given up, and 30 days after the event. */
  accessNeeds?: Maybe<Scalars['String']['output']>;
  attendance: Attendance;
  /** Whether the person came. Null where the organisers did not say, and two years after the event, when only numbers are kept. */
  came?: Maybe<Scalars['Boolean']['output']>;
  /** The municipality that the person came for, as the organisers say; null for none. */
  cameFor?: Maybe<Municipality>;
  event: Event;
  id: Scalars['ID']['output'];
  /** Languages or interpretation that the person needs, in their own words. Erased as `accessNeeds` is. */
  languageNeeds?: Maybe<Scalars['String']['output']>;
  /** Whether the person agreed to stand on the list of participants. */
  listed: Scalars['Boolean']['output'];
  /** The municipality that the person takes part for; null where for none. */
  municipality?: Maybe<Municipality>;
  /** Where to take part online. Null unless REGISTERED, and where the event has no such link. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** Null where no account is left. */
  person?: Maybe<Person>;
  /** Place in the waiting list of this way to take part, from 1 on, in the order of arrival. Somebody further down is served first where the municipality of those before has its share. Null unless WAITLISTED. */
  position?: Maybe<Scalars['Int']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  status: RegistrationStatus;
};

export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  edges: Array<RegistrationEdge>;
  nodes: Array<Registration>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  cursor: Scalars['String']['output'];
  node: Registration;
};

export type RegistrationLevel =
  /** Somebody waits, or a way to take part has no place left. */
  | 'FULL'
  /** Three weeks before it starts or later: fewer than a third of the places are taken, or fewer than five where there is no limit. */
  | 'LOW';

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

export type RemindPollInput = {
  poll: Scalars['ID']['input'];
};

export type RenewPersonalCalendarInput = {
  /** When the address that the caller knows of was made, as `personalCalendar` tells; null before the first. Where another one was made meanwhile: CONFLICT. */
  madeAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RenewPersonalCalendarPayload = {
  __typename?: 'RenewPersonalCalendarPayload';
  personalCalendar?: Maybe<PersonalCalendar>;
  /** The secret part of the new address, told this once. */
  token?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type ScheduleEventInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<EventAudience>;
  /** Places on site, or online at an event that is online only. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Kept as a draft, which its organisers alone see until it is published. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  endsAt: Scalars['DateTime']['input'];
  /** Address of the municipality that hosts. */
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Codes of indicators of the maturity model of 2012 that it helps with, as `1a`: 20 at most. */
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Languages that it is interpreted into. */
  interpretation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of the municipalities that are invited: 200 at most, and needed for the audience INVITED. */
  invited?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: EventKind;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of items of the library: 50 at most. */
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places one municipality may take at most, both ways together: whoever comes beyond it waits. */
  municipalityShare?: InputMaybe<Scalars['Int']['input']>;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Hours before the start at which people with a place are reminded: 5 at most, up to 90 days. A week and a day before unless said otherwise. */
  reminders?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Id of a series, of which one may change every date: else NOT_ALLOWED, and NOT_FOUND where one may not see it. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** In the order of the programme: 100 at most. */
  sessions?: InputMaybe<Array<EventSessionInput>>;
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

export type ScheduleSeriesInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** PUBLIC unless said otherwise. */
  audience?: InputMaybe<EventAudience>;
  /** Places at each event, on site or, where it is online only, there. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Each event is a draft, for its organisers alone, until `publishSeries`. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Nothing is made: the answer tells the dates that would be. */
  dryRun?: Scalars['Boolean']['input'];
  /** What it shows as each event ends, on the same day. */
  endTime: Scalars['String']['input'];
  /** Address of the municipality that hosts. */
  hostMunicipality?: InputMaybe<Scalars['String']['input']>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Languages that they are interpreted into. */
  interpretation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Addresses of municipalities: who is invited to each event, and asked once for all. INVITED needs at least one. 200 at most. */
  invited?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: EventKind;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places one municipality may take at most at each event, both ways together: whoever comes beyond it waits. */
  municipalityShare?: InputMaybe<Scalars['Int']['input']>;
  on: SeriesDaysInput;
  /** Places online at each event, where it has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Hours before the start of each event at which people with a place are reminded: 5 at most, up to 90 days. A week and a day before unless said otherwise. */
  reminders?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** What the clock of the zone shows as each event starts, as `13:30`: the same before and after a change of the clock. */
  startTime: Scalars['String']['input'];
  /** IANA name of the zone in which the events are announced. */
  timeZone: Scalars['String']['input'];
  /** Of the series and of each of its events. At least one language; 200 characters at most in each. */
  title: Array<LocalizedTextInput>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type ScheduleSeriesPayload = {
  __typename?: 'ScheduleSeriesPayload';
  dates: Array<SeriesDate>;
  /** Null where nothing was made: refused, or `dryRun`. */
  series?: Maybe<EventSeries>;
  userErrors: Array<UserError>;
};

/** What was searched for instead, because nothing has the words as they were typed. */
export type SearchReading = {
  __typename?: 'SearchReading';
  text: Scalars['String']['output'];
};

/** One date of a series that is about to be made or changed. */
export type SeriesDate = {
  __typename?: 'SeriesDate';
  endsAt: Scalars['DateTime']['output'];
  /** Null before it is made. */
  event?: Maybe<Event>;
  startsAt: Scalars['DateTime']['output'];
};

/** On which days the events of a series are. 60 at most. */
export type SeriesDaysInput = {
  /** PICKED. */
  days?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** WEEKLY: 2 is every second week, counted from the first date. From 1 to 8; 1 unless given. */
  every?: InputMaybe<Scalars['Int']['input']>;
  /** Days of the pattern that are left out, as holidays. */
  except?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** First day that can be a date. WEEKLY and MONTHLY. */
  from?: InputMaybe<Scalars['Date']['input']>;
  pattern: SeriesPattern;
  /** Last day that can be a date. WEEKLY and MONTHLY. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** MONTHLY. */
  week?: InputMaybe<WeekOfMonth>;
  weekday?: InputMaybe<Weekday>;
};

export type SeriesPattern =
  /** On the `week`th `weekday` of every month, as the second Tuesday. */
  | 'MONTHLY'
  /** On the `days` given. */
  | 'PICKED'
  /** On `weekday` of every week, or of every `every`th. */
  | 'WEEKLY';

/** The rule behind the dates of a series as it was scheduled. Dates that were moved, taken out or added since are not in it: calendars read them as exceptions. */
export type SeriesRecurrence = {
  __typename?: 'SeriesRecurrence';
  /** Every day that the rule gives, those without an event too. */
  days: Array<Scalars['Date']['output']>;
  /** What it shows at the end, on the same day. */
  endTime: Scalars['String']['output'];
  /** As RFC 5545 writes it after `RRULE:`, with the number of days. */
  rule: Scalars['String']['output'];
  /** What the clock of the zone shows at the start, as `13:30`. */
  startTime: Scalars['String']['output'];
  /** IANA name of the zone. */
  timeZone: Scalars['String']['output'];
};

/** Which dates of a series a change touches, seen from one of them. Dates that are over or cancelled stay as they are; drafts are changed by whoever may schedule them, and are not cancelled. */
export type SeriesScope =
  | 'ALL'
  | 'THIS'
  | 'THIS_AND_LATER';

export type SettleActionItemInput = {
  item: Scalars['ID']['input'];
  /** Needed where it is dropped; 1,000 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  status: ActionItemStatus;
};

/** What is left out is as the poll says it; null takes away what an event can be without. */
export type SettlePollInput = {
  accessNotes?: InputMaybe<Array<LocalizedTextInput>>;
  /** Street and town. */
  address?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<EventAudience>;
  /** Places on site, or online at an event that is online only. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Places online, where the event has a venue and a link. */
  onlineCapacity?: InputMaybe<Scalars['Int']['input']>;
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  option: Scalars['ID']['input'];
  poll: Scalars['ID']['input'];
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type SettlePollPayload = {
  __typename?: 'SettlePollPayload';
  event?: Maybe<Event>;
  poll?: Maybe<Poll>;
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

export type VoteInPollInput = {
  /** 1,000 characters at most; an empty one takes it back, none leaves it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** For whom; needed only by editors of several municipalities that are asked. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  poll: Scalars['ID']['input'];
  /** Times that are left out keep what was said of them before. */
  votes: Array<PollVoteInput>;
};

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

export type WithdrawPollInput = {
  poll: Scalars['ID']['input'];
  /** Why, in words for those who were asked: 1,000 characters at most in each language. */
  reason: Array<LocalizedTextInput>;
};

/** What stays as it was where an event moves to another time zone. */
export type ZoneMove =
  /** What the clock on the wall shows: 9:30 stays 9:30, at another moment. */
  | 'KEEP_CLOCK'
  /** The moment: the clock on the wall shows another time. */
  | 'KEEP_MOMENT';



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
  ActionItem: ActionItem;
  Event: Event;
  EventSeries: EventSeries;
  Gap: Gap;
  MaturityIndicator: MaturityIndicator;
  Municipality: Municipality;
  Period: Period;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionItem:
    ( { __typename: 'ActionItem' }
    & GraphQLRecursivePick<FederationTypes['ActionItem'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"slug":true}> );
  EventSeries:
    ( { __typename: 'EventSeries' }
    & GraphQLRecursivePick<FederationTypes['EventSeries'], {"id":true}> );
  Gap:
    ( { __typename: 'Gap' }
    & GraphQLRecursivePick<FederationTypes['Gap'], {"id":true,"model":true,"code":true}> );
  MaturityIndicator:
    ( { __typename: 'MaturityIndicator' }
    & GraphQLRecursivePick<FederationTypes['MaturityIndicator'], {"model":true,"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"slug":true}> );
  Period:
    ( { __typename: 'Period' }
    & GraphQLRecursivePick<FederationTypes['Period'], {"from":true,"to":true,"slugs":true,"isCoalition":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionItem: ResolverTypeWrapper<ActionItemMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionItemConnection: ResolverTypeWrapper<Omit<ActionItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['ActionItem']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionItemInput: ActionItemInput;
  ActionItemPayload: ResolverTypeWrapper<Omit<ActionItemPayload, 'actionItem' | 'userErrors'> & { actionItem?: Maybe<ResolversTypes['ActionItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionItemStatus: ResolverTypeWrapper<'OPEN' | 'DONE' | 'DROPPED'>;
  Attendance: ResolverTypeWrapper<'ON_SITE' | 'ONLINE'>;
  AttendanceRecord: ResolverTypeWrapper<AttendanceRecordMapper>;
  AttendeeInput: AttendeeInput;
  CancelEventInput: CancelEventInput;
  CancelRegistrationInput: CancelRegistrationInput;
  ChangeEventInput: ChangeEventInput;
  ChangePollInput: ChangePollInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeSeriesPayload: ResolverTypeWrapper<Omit<ChangeSeriesPayload, 'dates' | 'series' | 'userErrors'> & { dates: Array<ResolversTypes['SeriesDate']>, series?: Maybe<ResolversTypes['EventSeries']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Commitment: ResolverTypeWrapper<Commitment>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  DecisionInput: DecisionInput;
  DiscardEventInput: DiscardEventInput;
  DiscardEventPayload: ResolverTypeWrapper<Omit<DiscardEventPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Event: ResolverTypeWrapper<EventMapper>;
  EventAudience: ResolverTypeWrapper<'PUBLIC' | 'MEMBERS' | 'INVITED'>;
  EventConnection: ResolverTypeWrapper<EventConnectionMapper>;
  EventDay: ResolverTypeWrapper<Omit<EventDay, 'events'> & { events: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<EventEdgeMapper>;
  EventFilter: EventFilter;
  EventKind: ResolverTypeWrapper<'WORKSHOP' | 'MEETING' | 'CONFERENCE' | 'WEBINAR' | 'TRAINING'>;
  EventOrder: ResolverTypeWrapper<'BEST' | 'TIME' | 'LATEST'>;
  EventPayload: ResolverTypeWrapper<Omit<EventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EventPlaces: ResolverTypeWrapper<Omit<EventPlaces, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  EventPrecision: ResolverTypeWrapper<'TIME' | 'DAY' | 'MONTH' | 'YEAR'>;
  EventReminder: ResolverTypeWrapper<EventReminder>;
  EventSeries: ResolverTypeWrapper<EventSeriesMapper>;
  EventSession: ResolverTypeWrapper<EventSessionMapper>;
  EventSessionInput: EventSessionInput;
  EventStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'CANCELLED'>;
  EventYear: ResolverTypeWrapper<EventYear>;
  EventsWhen: ResolverTypeWrapper<'UPCOMING' | 'PAST' | 'ALL'>;
  FeedbackQuestion: ResolverTypeWrapper<'USEFUL' | 'ORGANISED' | 'INCLUDED'>;
  FeedbackRating: ResolverTypeWrapper<Omit<FeedbackRating, 'question'> & { question: ResolversTypes['FeedbackQuestion'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FeedbackSummary: ResolverTypeWrapper<Omit<FeedbackSummary, 'ratings'> & { ratings?: Maybe<Array<ResolversTypes['FeedbackRating']>> }>;
  FormerTime: ResolverTypeWrapper<FormerTime>;
  FoundIn: ResolverTypeWrapper<FoundIn>;
  FoundPart: ResolverTypeWrapper<FoundPart>;
  FoundText: ResolverTypeWrapper<FoundText>;
  Gap: ResolverTypeWrapper<GapMapper>;
  GiveFeedbackInput: GiveFeedbackInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeepMinutesInput: KeepMinutesInput;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: ResolverTypeWrapper<MaturityIndicatorMapper>;
  Minutes: ResolverTypeWrapper<MinutesMapper>;
  MinutesStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED'>;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  MunicipalityAttendance: ResolverTypeWrapper<MunicipalityAttendanceMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkCode: ResolverTypeWrapper<'CMARD' | 'WIC'>;
  OpenPollInput: OpenPollInput;
  OtherAttendeesInput: OtherAttendeesInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Participant: ResolverTypeWrapper<ParticipantMapper>;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParticipantEdge']>, nodes: Array<ResolversTypes['Participant']> }>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node: ResolversTypes['Participant'] }>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  Person: ResolverTypeWrapper<Person>;
  PersonalCalendar: ResolverTypeWrapper<PersonalCalendarMapper>;
  PersonalCalendarEntry: ResolverTypeWrapper<PersonalCalendarEntryMapper>;
  PlannedPollPayload: ResolverTypeWrapper<Omit<PlannedPollPayload, 'poll' | 'preview' | 'userErrors'> & { poll?: Maybe<ResolversTypes['Poll']>, preview?: Maybe<ResolversTypes['PollPreview']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Poll: ResolverTypeWrapper<PollMapper>;
  PollAnswer: ResolverTypeWrapper<'YES' | 'IF_NEEDED' | 'NO'>;
  PollClash: ResolverTypeWrapper<PollClashMapper>;
  PollHoliday: ResolverTypeWrapper<PollHolidayMapper>;
  PollInvitedInput: PollInvitedInput;
  PollOption: ResolverTypeWrapper<PollOptionMapper>;
  PollOptionInput: PollOptionInput;
  PollPayload: ResolverTypeWrapper<Omit<PollPayload, 'poll' | 'userErrors'> & { poll?: Maybe<ResolversTypes['Poll']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PollPreview: ResolverTypeWrapper<PollPreviewMapper>;
  PollPreviewTime: ResolverTypeWrapper<PollPreviewTimeMapper>;
  PollSheet: ResolverTypeWrapper<PollSheetMapper>;
  PollStatus: ResolverTypeWrapper<'OPEN' | 'CLOSED' | 'SETTLED' | 'WITHDRAWN'>;
  PollVoteInput: PollVoteInput;
  Presenter: ResolverTypeWrapper<Omit<Presenter, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  PresenterInput: PresenterInput;
  Province: ResolverTypeWrapper<'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT'>;
  PublishEventInput: PublishEventInput;
  PublishSeriesInput: PublishSeriesInput;
  PublishSeriesPayload: ResolverTypeWrapper<Omit<PublishSeriesPayload, 'series' | 'userErrors'> & { series?: Maybe<ResolversTypes['EventSeries']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RegisterForEventInput: RegisterForEventInput;
  RegisterForSeriesInput: RegisterForSeriesInput;
  RegisterForSeriesPayload: ResolverTypeWrapper<Omit<RegisterForSeriesPayload, 'registrations' | 'userErrors'> & { registrations: Array<ResolversTypes['Registration']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Registration: ResolverTypeWrapper<RegistrationMapper>;
  RegistrationConnection: ResolverTypeWrapper<Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegistrationEdge']>, nodes: Array<ResolversTypes['Registration']> }>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationLevel: ResolverTypeWrapper<'LOW' | 'FULL'>;
  RegistrationPayload: ResolverTypeWrapper<Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversTypes['Registration']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RegistrationStatus: ResolverTypeWrapper<'REGISTERED' | 'WAITLISTED' | 'CANCELLED'>;
  RemindPollInput: RemindPollInput;
  RenewPersonalCalendarInput: RenewPersonalCalendarInput;
  RenewPersonalCalendarPayload: ResolverTypeWrapper<Omit<RenewPersonalCalendarPayload, 'personalCalendar' | 'userErrors'> & { personalCalendar?: Maybe<ResolversTypes['PersonalCalendar']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ScheduleEventInput: ScheduleEventInput;
  ScheduleEventPayload: ResolverTypeWrapper<Omit<ScheduleEventPayload, 'conflicts' | 'event' | 'userErrors'> & { conflicts: Array<ResolversTypes['Event']>, event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ScheduleSeriesInput: ScheduleSeriesInput;
  ScheduleSeriesPayload: ResolverTypeWrapper<Omit<ScheduleSeriesPayload, 'dates' | 'series' | 'userErrors'> & { dates: Array<ResolversTypes['SeriesDate']>, series?: Maybe<ResolversTypes['EventSeries']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  SeriesDate: ResolverTypeWrapper<SeriesDateMapper>;
  SeriesDaysInput: SeriesDaysInput;
  SeriesPattern: ResolverTypeWrapper<'WEEKLY' | 'MONTHLY' | 'PICKED'>;
  SeriesRecurrence: ResolverTypeWrapper<SeriesRecurrenceMapper>;
  SeriesScope: ResolverTypeWrapper<'THIS' | 'THIS_AND_LATER' | 'ALL'>;
  SettleActionItemInput: SettleActionItemInput;
  SettlePollInput: SettlePollInput;
  SettlePollPayload: ResolverTypeWrapper<Omit<SettlePollPayload, 'event' | 'poll' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, poll?: Maybe<ResolversTypes['Poll']>, userErrors: Array<ResolversTypes['UserError']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
  VoteInPollInput: VoteInPollInput;
  WeekOfMonth: ResolverTypeWrapper<'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST'>;
  Weekday: ResolverTypeWrapper<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>;
  WithdrawPollInput: WithdrawPollInput;
  ZoneMove: ResolverTypeWrapper<'KEEP_CLOCK' | 'KEEP_MOMENT'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionItem: ActionItemMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActionItemConnection: Omit<ActionItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ActionItem']> };
  Int: Scalars['Int']['output'];
  ActionItemInput: ActionItemInput;
  ActionItemPayload: Omit<ActionItemPayload, 'actionItem' | 'userErrors'> & { actionItem?: Maybe<ResolversParentTypes['ActionItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AttendanceRecord: AttendanceRecordMapper;
  AttendeeInput: AttendeeInput;
  CancelEventInput: CancelEventInput;
  CancelRegistrationInput: CancelRegistrationInput;
  ChangeEventInput: ChangeEventInput;
  ChangePollInput: ChangePollInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeSeriesPayload: Omit<ChangeSeriesPayload, 'dates' | 'series' | 'userErrors'> & { dates: Array<ResolversParentTypes['SeriesDate']>, series?: Maybe<ResolversParentTypes['EventSeries']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Commitment: Commitment;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionMapper;
  DecisionInput: DecisionInput;
  DiscardEventInput: DiscardEventInput;
  DiscardEventPayload: Omit<DiscardEventPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Event: EventMapper;
  EventConnection: EventConnectionMapper;
  EventDay: Omit<EventDay, 'events'> & { events: Array<ResolversParentTypes['Event']> };
  EventEdge: EventEdgeMapper;
  EventFilter: EventFilter;
  EventPayload: Omit<EventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EventPlaces: EventPlaces;
  EventReminder: EventReminder;
  EventSeries: EventSeriesMapper;
  EventSession: EventSessionMapper;
  EventSessionInput: EventSessionInput;
  EventYear: EventYear;
  FeedbackRating: FeedbackRating;
  Float: Scalars['Float']['output'];
  FeedbackSummary: Omit<FeedbackSummary, 'ratings'> & { ratings?: Maybe<Array<ResolversParentTypes['FeedbackRating']>> };
  FormerTime: FormerTime;
  FoundIn: FoundIn;
  FoundPart: FoundPart;
  FoundText: FoundText;
  Gap: GapMapper;
  GiveFeedbackInput: GiveFeedbackInput;
  JSON: Scalars['JSON']['output'];
  KeepMinutesInput: KeepMinutesInput;
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  MaturityIndicator: MaturityIndicatorMapper;
  Minutes: MinutesMapper;
  Municipality: MunicipalityMapper;
  MunicipalityAttendance: MunicipalityAttendanceMapper;
  Mutation: Record<PropertyKey, never>;
  OpenPollInput: OpenPollInput;
  OtherAttendeesInput: OtherAttendeesInput;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Participant: ParticipantMapper;
  ParticipantConnection: Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParticipantEdge']>, nodes: Array<ResolversParentTypes['Participant']> };
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Participant'] };
  Period: PeriodMapper;
  Person: Person;
  PersonalCalendar: PersonalCalendarMapper;
  PersonalCalendarEntry: PersonalCalendarEntryMapper;
  PlannedPollPayload: Omit<PlannedPollPayload, 'poll' | 'preview' | 'userErrors'> & { poll?: Maybe<ResolversParentTypes['Poll']>, preview?: Maybe<ResolversParentTypes['PollPreview']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Poll: PollMapper;
  PollClash: PollClashMapper;
  PollHoliday: PollHolidayMapper;
  PollInvitedInput: PollInvitedInput;
  PollOption: PollOptionMapper;
  PollOptionInput: PollOptionInput;
  PollPayload: Omit<PollPayload, 'poll' | 'userErrors'> & { poll?: Maybe<ResolversParentTypes['Poll']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PollPreview: PollPreviewMapper;
  PollPreviewTime: PollPreviewTimeMapper;
  PollSheet: PollSheetMapper;
  PollVoteInput: PollVoteInput;
  Presenter: Omit<Presenter, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  PresenterInput: PresenterInput;
  PublishEventInput: PublishEventInput;
  PublishSeriesInput: PublishSeriesInput;
  PublishSeriesPayload: Omit<PublishSeriesPayload, 'series' | 'userErrors'> & { series?: Maybe<ResolversParentTypes['EventSeries']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RegisterForEventInput: RegisterForEventInput;
  RegisterForSeriesInput: RegisterForSeriesInput;
  RegisterForSeriesPayload: Omit<RegisterForSeriesPayload, 'registrations' | 'userErrors'> & { registrations: Array<ResolversParentTypes['Registration']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Registration: RegistrationMapper;
  RegistrationConnection: Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegistrationEdge']>, nodes: Array<ResolversParentTypes['Registration']> };
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationPayload: Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversParentTypes['Registration']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemindPollInput: RemindPollInput;
  RenewPersonalCalendarInput: RenewPersonalCalendarInput;
  RenewPersonalCalendarPayload: Omit<RenewPersonalCalendarPayload, 'personalCalendar' | 'userErrors'> & { personalCalendar?: Maybe<ResolversParentTypes['PersonalCalendar']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ScheduleEventInput: ScheduleEventInput;
  ScheduleEventPayload: Omit<ScheduleEventPayload, 'conflicts' | 'event' | 'userErrors'> & { conflicts: Array<ResolversParentTypes['Event']>, event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ScheduleSeriesInput: ScheduleSeriesInput;
  ScheduleSeriesPayload: Omit<ScheduleSeriesPayload, 'dates' | 'series' | 'userErrors'> & { dates: Array<ResolversParentTypes['SeriesDate']>, series?: Maybe<ResolversParentTypes['EventSeries']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SearchReading: SearchReading;
  SeriesDate: SeriesDateMapper;
  SeriesDaysInput: SeriesDaysInput;
  SeriesRecurrence: SeriesRecurrenceMapper;
  SettleActionItemInput: SettleActionItemInput;
  SettlePollInput: SettlePollInput;
  SettlePollPayload: Omit<SettlePollPayload, 'event' | 'poll' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, poll?: Maybe<ResolversParentTypes['Poll']>, userErrors: Array<ResolversParentTypes['UserError']> };
  URL: Scalars['URL']['output'];
  UserError: UserError;
  VoteInPollInput: VoteInPollInput;
  WithdrawPollInput: WithdrawPollInput;
};

export type ActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem'], FederationReferenceType extends FederationReferenceTypes['ActionItem'] = FederationReferenceTypes['ActionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionItemStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  viewerMaySettle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemConnection'] = ResolversParentTypes['ActionItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemPayload'] = ResolversParentTypes['ActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionItemStatusResolvers = EnumResolverSignature<{ DONE?: any, DROPPED?: any, OPEN?: any }, ResolversTypes['ActionItemStatus']>;

export type AttendanceResolvers = EnumResolverSignature<{ ONLINE?: any, ON_SITE?: any }, ResolversTypes['Attendance']>;

export type AttendanceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceRecord'] = ResolversParentTypes['AttendanceRecord']> = {
  others?: Resolver<Array<ResolversTypes['MunicipalityAttendance']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSeriesPayload'] = ResolversParentTypes['ChangeSeriesPayload']> = {
  dates?: Resolver<Array<ResolversTypes['SeriesDate']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
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

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  allTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type DiscardEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardEventPayload'] = ResolversParentTypes['DiscardEventPayload']> = {
  discarded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessNotes?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allAccessNotes?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allDescriptions?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<Array<ResolversTypes['MunicipalityAttendance']>>, ParentType, ContextType>;
  attendanceRecord?: Resolver<Maybe<ResolversTypes['AttendanceRecord']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['EventAudience'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackSummary']>, ParentType, ContextType>;
  formerTimes?: Resolver<Array<ResolversTypes['FormerTime']>, ParentType, ContextType>;
  hostMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interpretation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invited?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  materialSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  municipalityShare?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlineCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  openItems?: Resolver<Maybe<Array<ResolversTypes['ActionItem']>>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<EventparticipantsArgs, 'first'>>;
  places?: Resolver<Array<ResolversTypes['EventPlaces']>, ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['EventPrecision'], ParentType, ContextType>;
  recurrenceDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrationLevel?: Resolver<Maybe<ResolversTypes['RegistrationLevel']>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, RequireFields<EventregistrationsArgs, 'first'>>;
  reminders?: Resolver<Maybe<Array<ResolversTypes['EventReminder']>>, ParentType, ContextType>;
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
  viewerEntry?: Resolver<Maybe<ResolversTypes['PersonalCalendarEntry']>, ParentType, ContextType>;
  viewerMayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayGiveFeedback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  waitlistedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventAudienceResolvers = EnumResolverSignature<{ INVITED?: any, MEMBERS?: any, PUBLIC?: any }, ResolversTypes['EventAudience']>;

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDay'] = ResolversParentTypes['EventDay']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventKindResolvers = EnumResolverSignature<{ CONFERENCE?: any, MEETING?: any, TRAINING?: any, WEBINAR?: any, WORKSHOP?: any }, ResolversTypes['EventKind']>;

export type EventOrderResolvers = EnumResolverSignature<{ BEST?: any, LATEST?: any, TIME?: any }, ResolversTypes['EventOrder']>;

export type EventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventPlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlaces'] = ResolversParentTypes['EventPlaces']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventPrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, TIME?: any, YEAR?: any }, ResolversTypes['EventPrecision']>;

export type EventReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReminder'] = ResolversParentTypes['EventReminder']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hoursBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries'], FederationReferenceType extends FederationReferenceTypes['EventSeries'] = FederationReferenceTypes['EventSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['SeriesRecurrence']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EventSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSession'] = ResolversParentTypes['EventSession']> = {
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  presenters?: Resolver<Array<ResolversTypes['Presenter']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EventStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['EventStatus']>;

export type EventYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventYear'] = ResolversParentTypes['EventYear']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventsWhenResolvers = EnumResolverSignature<{ ALL?: any, PAST?: any, UPCOMING?: any }, ResolversTypes['EventsWhen']>;

export type FeedbackQuestionResolvers = EnumResolverSignature<{ INCLUDED?: any, ORGANISED?: any, USEFUL?: any }, ResolversTypes['FeedbackQuestion']>;

export type FeedbackRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRating'] = ResolversParentTypes['FeedbackRating']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['FeedbackQuestion'], ParentType, ContextType>;
};

export type FeedbackSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackSummary'] = ResolversParentTypes['FeedbackSummary']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<Array<ResolversTypes['FeedbackRating']>>, ParentType, ContextType>;
  wished?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FormerTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerTime'] = ResolversParentTypes['FormerTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MaturityIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityIndicator'] = ResolversParentTypes['MaturityIndicator'], FederationReferenceType extends FederationReferenceTypes['MaturityIndicator'] = FederationReferenceTypes['MaturityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaturityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<MaturityIndicatoreventsArgs, 'first'>>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes']> = {
  actionItems?: Resolver<Array<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  allTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MinutesStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type MinutesStatusResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any }, ResolversTypes['MinutesStatus']>;

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<MunicipalityactionItemsArgs, 'first' | 'settled'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<MunicipalityeventsArgs, 'first' | 'when'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityAttendance'] = ResolversParentTypes['MunicipalityAttendance']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationcancelEventArgs, 'input'>>;
  cancelRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationcancelRegistrationArgs, 'input'>>;
  changeEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationchangeEventArgs, 'input'>>;
  changePoll?: Resolver<ResolversTypes['PlannedPollPayload'], ParentType, ContextType, RequireFields<MutationchangePollArgs, 'input'>>;
  changeRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationchangeRegistrationArgs, 'input'>>;
  changeSeries?: Resolver<ResolversTypes['ChangeSeriesPayload'], ParentType, ContextType, RequireFields<MutationchangeSeriesArgs, 'input'>>;
  discardEvent?: Resolver<ResolversTypes['DiscardEventPayload'], ParentType, ContextType, RequireFields<MutationdiscardEventArgs, 'input'>>;
  eraseNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  giveFeedback?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationgiveFeedbackArgs, 'input'>>;
  keepMinutes?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationkeepMinutesArgs, 'input'>>;
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
  learnRoster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnRosterArgs, 'roster'>>;
  openPoll?: Resolver<ResolversTypes['PlannedPollPayload'], ParentType, ContextType, RequireFields<MutationopenPollArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationpublishEventArgs, 'input'>>;
  publishSeries?: Resolver<ResolversTypes['PublishSeriesPayload'], ParentType, ContextType, RequireFields<MutationpublishSeriesArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationrecordAttendanceArgs, 'input'>>;
  registerForEvent?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationregisterForEventArgs, 'input'>>;
  registerForSeries?: Resolver<ResolversTypes['RegisterForSeriesPayload'], ParentType, ContextType, RequireFields<MutationregisterForSeriesArgs, 'input'>>;
  remindPoll?: Resolver<ResolversTypes['PollPayload'], ParentType, ContextType, RequireFields<MutationremindPollArgs, 'input'>>;
  renewPersonalCalendar?: Resolver<ResolversTypes['RenewPersonalCalendarPayload'], ParentType, ContextType, RequireFields<MutationrenewPersonalCalendarArgs, 'input'>>;
  scheduleEvent?: Resolver<ResolversTypes['ScheduleEventPayload'], ParentType, ContextType, RequireFields<MutationscheduleEventArgs, 'input'>>;
  scheduleSeries?: Resolver<ResolversTypes['ScheduleSeriesPayload'], ParentType, ContextType, RequireFields<MutationscheduleSeriesArgs, 'input'>>;
  sendReminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settleActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationsettleActionItemArgs, 'input'>>;
  settlePoll?: Resolver<ResolversTypes['SettlePollPayload'], ParentType, ContextType, RequireFields<MutationsettlePollArgs, 'input'>>;
  voteInPoll?: Resolver<ResolversTypes['PollPayload'], ParentType, ContextType, RequireFields<MutationvoteInPollArgs, 'input'>>;
  withdrawPoll?: Resolver<ResolversTypes['PollPayload'], ParentType, ContextType, RequireFields<MutationwithdrawPollArgs, 'input'>>;
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

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'], FederationReferenceType extends FederationReferenceTypes['Period'] = FederationReferenceTypes['Period']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Period']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PeriodeventsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCoalition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonalCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalCalendar'] = ResolversParentTypes['PersonalCalendar']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonalCalendarEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalCalendarEntry'] = ResolversParentTypes['PersonalCalendarEntry']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedPollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedPollPayload'] = ResolversParentTypes['PlannedPollPayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['PollPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PollResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  accessNotes?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allAccessNotes?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allDescriptions?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allTitles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['EventAudience'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  hostMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlineCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PollOption']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOption?: Resolver<Maybe<ResolversTypes['PollOption']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['PollSheet']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PollStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerIsOutstanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PollAnswerResolvers = EnumResolverSignature<{ IF_NEEDED?: any, NO?: any, YES?: any }, ResolversTypes['PollAnswer']>;

export type PollClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollClash'] = ResolversParentTypes['PollClash']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type PollHolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollHoliday'] = ResolversParentTypes['PollHoliday']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  federal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PollOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollOption'] = ResolversParentTypes['PollOption']> = {
  attendedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  best?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['PollClash']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['PollHoliday']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ifNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provinces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerEvents?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollPayload'] = ResolversParentTypes['PollPayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PollPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollPreview'] = ResolversParentTypes['PollPreview']> = {
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  times?: Resolver<Array<ResolversTypes['PollPreviewTime']>, ParentType, ContextType>;
};

export type PollPreviewTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollPreviewTime'] = ResolversParentTypes['PollPreviewTime']> = {
  clashes?: Resolver<Array<ResolversTypes['PollClash']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['PollHoliday']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PollSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollSheet'] = ResolversParentTypes['PollSheet']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answers?: Resolver<Array<Maybe<ResolversTypes['PollAnswer']>>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  viewerMayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PollStatusResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, SETTLED?: any, WITHDRAWN?: any }, ResolversTypes['PollStatus']>;

export type PresenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presenter'] = ResolversParentTypes['Presenter']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvinceResolvers = EnumResolverSignature<{ AB?: any, BC?: any, MB?: any, NB?: any, NL?: any, NS?: any, NT?: any, NU?: any, ON?: any, PE?: any, QC?: any, SK?: any, YT?: any }, ResolversTypes['Province']>;

export type PublishSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSeriesPayload'] = ResolversParentTypes['PublishSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType, RequireFields<QueryactionItemArgs, 'id'>>;
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'slug'>>;
  eventDays?: Resolver<Maybe<Array<ResolversTypes['EventDay']>>, ParentType, ContextType, RequireFields<QueryeventDaysArgs, 'each' | 'first' | 'last'>>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, RequireFields<QueryeventSeriesArgs, 'id'>>;
  eventYears?: Resolver<Maybe<Array<ResolversTypes['EventYear']>>, ParentType, ContextType, RequireFields<QueryeventYearsArgs, 'to'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryeventsArgs, 'first' | 'order'>>;
  joinLinks?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryjoinLinksArgs, 'events' | 'person'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overdueActionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<QueryoverdueActionItemsArgs, 'first'>>;
  personalCalendar?: Resolver<Maybe<ResolversTypes['PersonalCalendar']>, ParentType, ContextType>;
  personalCalendarEntries?: Resolver<Maybe<Array<ResolversTypes['PersonalCalendarEntry']>>, ParentType, ContextType, RequireFields<QuerypersonalCalendarEntriesArgs, 'token'>>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType, RequireFields<QuerypollArgs, 'id'>>;
  polls?: Resolver<Maybe<Array<ResolversTypes['Poll']>>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType, RequireFields<QueryregistrationsArgs, 'over'>>;
};

export type RegisterForSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForSeriesPayload'] = ResolversParentTypes['RegisterForSeriesPayload']> = {
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  accessNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  came?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cameFor?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationLevelResolvers = EnumResolverSignature<{ FULL?: any, LOW?: any }, ResolversTypes['RegistrationLevel']>;

export type RegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistrationStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, REGISTERED?: any, WAITLISTED?: any }, ResolversTypes['RegistrationStatus']>;

export type RenewPersonalCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewPersonalCalendarPayload'] = ResolversParentTypes['RenewPersonalCalendarPayload']> = {
  personalCalendar?: Resolver<Maybe<ResolversTypes['PersonalCalendar']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleEventPayload'] = ResolversParentTypes['ScheduleEventPayload']> = {
  conflicts?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleSeriesPayload'] = ResolversParentTypes['ScheduleSeriesPayload']> = {
  dates?: Resolver<Array<ResolversTypes['SeriesDate']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDate'] = ResolversParentTypes['SeriesDate']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SeriesPatternResolvers = EnumResolverSignature<{ MONTHLY?: any, PICKED?: any, WEEKLY?: any }, ResolversTypes['SeriesPattern']>;

export type SeriesRecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesRecurrence'] = ResolversParentTypes['SeriesRecurrence']> = {
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  endTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesScopeResolvers = EnumResolverSignature<{ ALL?: any, THIS?: any, THIS_AND_LATER?: any }, ResolversTypes['SeriesScope']>;

export type SettlePollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlePollPayload'] = ResolversParentTypes['SettlePollPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
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

export type WeekOfMonthResolvers = EnumResolverSignature<{ FIRST?: any, FOURTH?: any, LAST?: any, SECOND?: any, THIRD?: any }, ResolversTypes['WeekOfMonth']>;

export type WeekdayResolvers = EnumResolverSignature<{ FRIDAY?: any, MONDAY?: any, SATURDAY?: any, SUNDAY?: any, THURSDAY?: any, TUESDAY?: any, WEDNESDAY?: any }, ResolversTypes['Weekday']>;

export type ZoneMoveResolvers = EnumResolverSignature<{ KEEP_CLOCK?: any, KEEP_MOMENT?: any }, ResolversTypes['ZoneMove']>;

export type Resolvers<ContextType = Context> = {
  ActionItem?: ActionItemResolvers<ContextType>;
  ActionItemConnection?: ActionItemConnectionResolvers<ContextType>;
  ActionItemPayload?: ActionItemPayloadResolvers<ContextType>;
  ActionItemStatus?: ActionItemStatusResolvers;
  Attendance?: AttendanceResolvers;
  AttendanceRecord?: AttendanceRecordResolvers<ContextType>;
  ChangeSeriesPayload?: ChangeSeriesPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DiscardEventPayload?: DiscardEventPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAudience?: EventAudienceResolvers;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventDay?: EventDayResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventKind?: EventKindResolvers;
  EventOrder?: EventOrderResolvers;
  EventPayload?: EventPayloadResolvers<ContextType>;
  EventPlaces?: EventPlacesResolvers<ContextType>;
  EventPrecision?: EventPrecisionResolvers;
  EventReminder?: EventReminderResolvers<ContextType>;
  EventSeries?: EventSeriesResolvers<ContextType>;
  EventSession?: EventSessionResolvers<ContextType>;
  EventStatus?: EventStatusResolvers;
  EventYear?: EventYearResolvers<ContextType>;
  EventsWhen?: EventsWhenResolvers;
  FeedbackQuestion?: FeedbackQuestionResolvers;
  FeedbackRating?: FeedbackRatingResolvers<ContextType>;
  FeedbackSummary?: FeedbackSummaryResolvers<ContextType>;
  FormerTime?: FormerTimeResolvers<ContextType>;
  FoundIn?: FoundInResolvers<ContextType>;
  FoundPart?: FoundPartResolvers<ContextType>;
  FoundText?: FoundTextResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MaturityIndicator?: MaturityIndicatorResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesStatus?: MinutesStatusResolvers;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityAttendance?: MunicipalityAttendanceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkCode?: NetworkCodeResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalCalendar?: PersonalCalendarResolvers<ContextType>;
  PersonalCalendarEntry?: PersonalCalendarEntryResolvers<ContextType>;
  PlannedPollPayload?: PlannedPollPayloadResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollAnswer?: PollAnswerResolvers;
  PollClash?: PollClashResolvers<ContextType>;
  PollHoliday?: PollHolidayResolvers<ContextType>;
  PollOption?: PollOptionResolvers<ContextType>;
  PollPayload?: PollPayloadResolvers<ContextType>;
  PollPreview?: PollPreviewResolvers<ContextType>;
  PollPreviewTime?: PollPreviewTimeResolvers<ContextType>;
  PollSheet?: PollSheetResolvers<ContextType>;
  PollStatus?: PollStatusResolvers;
  Presenter?: PresenterResolvers<ContextType>;
  Province?: ProvinceResolvers;
  PublishSeriesPayload?: PublishSeriesPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterForSeriesPayload?: RegisterForSeriesPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationLevel?: RegistrationLevelResolvers;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  RegistrationStatus?: RegistrationStatusResolvers;
  RenewPersonalCalendarPayload?: RenewPersonalCalendarPayloadResolvers<ContextType>;
  ScheduleEventPayload?: ScheduleEventPayloadResolvers<ContextType>;
  ScheduleSeriesPayload?: ScheduleSeriesPayloadResolvers<ContextType>;
  SearchReading?: SearchReadingResolvers<ContextType>;
  SeriesDate?: SeriesDateResolvers<ContextType>;
  SeriesPattern?: SeriesPatternResolvers;
  SeriesRecurrence?: SeriesRecurrenceResolvers<ContextType>;
  SeriesScope?: SeriesScopeResolvers;
  SettlePollPayload?: SettlePollPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  WeekOfMonth?: WeekOfMonthResolvers;
  Weekday?: WeekdayResolvers;
  ZoneMove?: ZoneMoveResolvers;
};

