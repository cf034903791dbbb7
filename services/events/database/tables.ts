import type { Generated, Kysely, Selectable } from 'kysely'
import type { Texts } from '../../shared/language.ts'

export type EventKind = 'WORKSHOP' | 'MEETING' | 'CONFERENCE' | 'WEBINAR' | 'TRAINING'
export type EventStatus = 'PUBLISHED' | 'CANCELLED'
export type EventPrecision = 'TIME' | 'DAY' | 'MONTH' | 'YEAR'
export type RegistrationStatus = 'REGISTERED' | 'WAITLISTED' | 'CANCELLED'

/** The municipalities that the graph knows, so that no other can be named. */
export type MunicipalityRow = { slug: string }

export type EventSeriesRow = { id: string; title: Texts }

export type EventRow = {
  /** The permanent address, and the key that the whole graph knows the event by. */
  slug: string
  title: Texts
  description: Texts | null
  kind: EventKind
  status: EventStatus
  startsAt: Date
  endsAt: Date
  precision: EventPrecision
  timeZone: string
  /** What the clock on the wall shows there, as it was chosen: it stays when a government changes the zone's rules. */
  startsLocal: string
  endsLocal: string
  venue: string | null
  /** Goes to participants only, never into the public graph. */
  onlineUrl: string | null
  capacity: number | null
  organizer: string | null
  hostMunicipality: string | null
  languages: string[]
  seriesId: string | null
  source: string | null
  invented: boolean
  sequence: number
  createdAt: Date
  updatedAt: Date
  /** Folded title, description, venue and organizer: what a search looks in. */
  searchText: string
}

export type EventCommitmentRow = { event: string; commitment: number }

/** Which indicator of an edition of a maturity model an event helps with. Neither is checked: they are another subgraph's. */
export type EventIndicatorRow = { event: string; model: string; indicator: string }

export type EventSessionRow = { id: string; event: string; title: Texts; startsAt: Date | null; position: number }

/** Carries the event too: who presents where is asked far more often than in which session. */
export type SessionPresenterRow = {
  session: string
  event: string
  name: string
  municipality: string | null
  position: number
}

export type RegistrationRow = {
  id: string
  event: string
  personId: string
  status: RegistrationStatus
  /** The order of arrival. */
  arrived: Generated<number>
  createdAt: Date
}

export type StoredRegistration = Selectable<RegistrationRow>

export type EventsTables = {
  municipality: MunicipalityRow
  eventSeries: EventSeriesRow
  event: EventRow
  eventCommitment: EventCommitmentRow
  eventIndicator: EventIndicatorRow
  eventSession: EventSessionRow
  sessionPresenter: SessionPresenterRow
  registration: RegistrationRow
}

export type EventsDb = Kysely<EventsTables>
