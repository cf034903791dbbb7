import type { Generated, Kysely, Selectable } from 'kysely'
import type { Texts } from '../../shared/language.ts'

export type EventKind = 'WORKSHOP' | 'MEETING' | 'CONFERENCE' | 'WEBINAR' | 'TRAINING'
export type EventStatus = 'DRAFT' | 'PUBLISHED' | 'CANCELLED'
export type EventAudience = 'PUBLIC' | 'MEMBERS' | 'INVITED'
export type Attendance = 'ON_SITE' | 'ONLINE'
export type EventPrecision = 'TIME' | 'DAY' | 'MONTH' | 'YEAR'
export type RegistrationStatus = 'REGISTERED' | 'WAITLISTED' | 'CANCELLED'

/** The municipalities that the graph knows, so that no other can be named. */
export type MunicipalityRow = {
  slug: string
  /** As members told it last; null before it did, and where it keeps the record to itself. */
  province: string | null
}

/** Members of a network today, as members told last. */
export type NetworkMemberRow = { network: string; municipality: string }

/** The rule that the dates of a series were made by: what RFC 5545 writes after `RRULE:`, and every day that it gives. */
export type SeriesRecurrence = { rule: string; days: string[]; startTime: string; endTime: string; timeZone: string }

export type EventSeriesRow = { id: string; title: Texts; recurrence: SeriesRecurrence | null }

/** A time for which an event was announced before it was moved; instants as JSON keeps them. */
export type FormerTime = { startsAt: string; endsAt: string; timeZone: string; movedAt: string }

export type EventRow = {
  /** The permanent address, and the key that the whole graph knows the event by. */
  slug: string
  title: Texts
  description: Texts | null
  kind: EventKind
  status: EventStatus
  audience: EventAudience
  cancellationReason: Texts | null
  startsAt: Date
  endsAt: Date
  precision: EventPrecision
  timeZone: string
  /** What the clock on the wall shows there, as it was chosen: it stays when a government changes the zone's rules. */
  startsLocal: string
  endsLocal: string
  /** Latest first. */
  formerTimes: FormerTime[]
  venue: string | null
  address: string | null
  accessNotes: Texts | null
  /** Goes to participants only, never into the public graph. */
  onlineUrl: string | null
  /** Places on site; at an event that is online only, its places there. */
  capacity: number | null
  /** Places online of an event that is both on site and online. */
  onlineCapacity: number | null
  /** How many places one municipality may take at most, both ways together. */
  municipalityShare: number | null
  organizer: string | null
  hostMunicipality: string | null
  languages: string[]
  interpretation: string[]
  seriesId: string | null
  /** The day that the rule of its series made it for, whatever day it is on. */
  recurrenceDay: string | null
  source: string | null
  invented: boolean
  /** How many times it was changed: also the revision that a change must name. */
  sequence: number
  createdAt: Date
  updatedAt: Date
  /** How many hours before the start people with a place are reminded, most first. */
  reminders: number[]
  /** Since when that holds: what would have been due before is not made up for. */
  remindersSince: Date
}

/** A reminder that a person got of an event at this start. One that moves is reminded of anew. */
export type EventReminderRow = {
  event: string
  personId: string
  startsAt: Date
  hoursBefore: number
  remindedAt: Date
}

export type EventCommitmentRow = { event: string; commitment: number }

/** Which indicator of an edition of a maturity model an event helps with. Neither is checked: they are another subgraph's. */
export type EventIndicatorRow = { event: string; model: string; indicator: string }

/** Whose people may see and attend an event for those invited. */
export type EventInvitationRow = { event: string; municipality: string }

/** An item of the library, by its address. It is not checked: the library is another subgraph's. */
export type EventMaterialRow = { event: string; resource: string; position: number }

export type EventSessionRow = {
  id: string
  event: string
  title: Texts
  startsAt: Date | null
  endsAt: Date | null
  room: string | null
  position: number
}

/** Carries the event too: who presents where is asked far more often than in which session. */
export type SessionPresenterRow = {
  session: string
  event: string
  name: string
  municipality: string | null
  /** For whom, in words, where it is no municipality that the graph knows. */
  affiliation: string | null
  position: number
}

export type RegistrationRow = {
  id: string
  event: string
  personId: string
  status: RegistrationStatus
  /** How the person takes part. */
  attendance: Attendance
  /** The order of arrival. */
  arrived: Generated<number>
  createdAt: Date
  /** Since when it has this status: when the place was got, or given up. */
  standsSince: Generated<Date>
  municipality: string | null
  accessNeeds: string | null
  languageNeeds: string | null
  /** Whether the person agreed to stand on the list of participants. */
  listed: Generated<boolean>
  /** Whether the person came; null where the organisers did not say. */
  came: boolean | null
  /** For whom, as the organisers say. */
  cameFor: string | null
  /** Whether the person is asked how it was. Null: whoever has a place is. Once the event is over, nobody loses it. */
  heard: boolean | null
}

export type StoredRegistration = Selectable<RegistrationRow>

/** A person's calendar feed. Its secret is told once, and not kept. */
export type PersonalCalendarRow = { personId: string; tokenHash: string; madeAt: Date }

export type PollAnswer = 'YES' | 'IF_NEEDED' | 'NO'

/** A search for a date. What it leads to has its words, kind, zone, host and place. */
export type PollRow = {
  id: string
  title: Texts
  description: Texts | null
  kind: EventKind
  timeZone: string
  hostMunicipality: string | null
  openedBy: string
  openedAt: Date
  closesAt: Date
  remindedAt: Date | null
  /** When those outstanding were reminded of the deadline, without anybody's doing. */
  deadlineToldAt: Date | null
  settledOption: string | null
  event: string | null
  /** Of the event to be, as the next six. Without capacity: unlimited. */
  audience: EventAudience
  venue: string | null
  address: string | null
  accessNotes: Texts | null
  onlineUrl: string | null
  capacity: number | null
  onlineCapacity: number | null
  /** How many times it was changed: what a change must name. */
  revision: number
  withdrawnAt: Date | null
  withdrawalReason: Texts | null
  /** To demonstrate the portal. */
  invented: boolean
}

/** A proposed time, kept as an event's is: the moment, and the clock on the wall as it was chosen. */
export type PollOptionRow = {
  id: string
  poll: string
  startsAt: Date
  endsAt: Date
  startsLocal: string
  endsLocal: string
  position: number
}

/** One of the municipalities asked, and who answered for it last. */
export type PollSheetRow = {
  poll: string
  municipality: string
  comment: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

export type PollVoteRow = { option: string; poll: string; municipality: string; answer: PollAnswer }

/** How many times the organisers said who came. */
export type AttendanceRecordRow = { event: string; revision: number; recordedAt: Date }

/** People who came and have no account here, as a number; without a municipality, those who came for none. */
export type AttendanceCountRow = { event: string; municipality: string | null; count: number }

export type MinutesRow = {
  event: string
  revision: number
  text: Texts
  writtenAt: Date
  /** Null: a draft, for the organisers. */
  publishedAt: Date | null
}

export type DecisionRow = { event: string; number: number; text: Texts; commitments: number[] }

export type ActionItemStatus = 'OPEN' | 'DONE' | 'DROPPED'

export type ActionItemRow = {
  id: string
  event: string
  position: number
  text: Texts
  municipality: string
  /** Who sees to it there, in words. */
  owner: string | null
  dueOn: string
  status: ActionItemStatus
  /** Why it was dropped, or what became of it. */
  reason: string | null
  settledAt: Date | null
}

/** An answer of nobody in particular. */
export type FeedbackRow = {
  id: string
  event: string
  useful: number
  organised: number
  included: number
  liked: string | null
  wished: string | null
  /** Which five of the event's answers it belongs to: they are shown together. */
  block: number
}

/** Who has answered: kept apart from the answers. */
export type FeedbackGiverRow = { event: string; personId: string }

export type EventsTables = {
  attendanceRecord: AttendanceRecordRow
  attendanceCount: AttendanceCountRow
  minutes: MinutesRow
  decision: DecisionRow
  actionItem: ActionItemRow
  feedback: FeedbackRow
  feedbackGiver: FeedbackGiverRow
  municipality: MunicipalityRow
  networkMember: NetworkMemberRow
  poll: PollRow
  pollOption: PollOptionRow
  pollSheet: PollSheetRow
  pollVote: PollVoteRow
  /** `leftRevisions`: what dates that are in it no more had added to its revision, so that it never falls. */
  eventSeries: EventSeriesRow & { leftRevisions: Generated<number> }
  event: EventRow
  eventReminder: EventReminderRow
  eventCommitment: EventCommitmentRow
  eventIndicator: EventIndicatorRow
  eventInvitation: EventInvitationRow
  eventMaterial: EventMaterialRow
  eventSession: EventSessionRow
  sessionPresenter: SessionPresenterRow
  registration: RegistrationRow
  personalCalendar: PersonalCalendarRow
}

export type EventsDb = Kysely<EventsTables>
