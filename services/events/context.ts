import { batch, batchWith } from '../shared/batch.ts'
import type { Page } from '../shared/connection.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import { attendanceOfEvents, othersOfEvents, recordsOfEvents } from './attendance/store.ts'
import type { EventsDb } from './database/tables.ts'
import * as events from './event/store.ts'
import { datesOfSeries, draftsOfSeries, revisionsOfSeries } from './event-series/store.ts'
import { presentersOfSessions, sessionsOfEvents } from './event-session/store.ts'
import { awaitingFeedback, feedbackOfEvents } from './feedback/store.ts'
import { eventsOfIndicators } from './maturity-indicator/store.ts'
import {
  decisionsOfEvents,
  itemsById,
  itemsOfEvents,
  type ItemsOfMunicipality,
  itemsOfMunicipalities,
  minutesOfEvents,
  openItemsOfEvents,
} from './minutes/store.ts'
import type { Viewer } from '../shared/viewer.ts'
import * as polls from './poll/store.ts'
import { ownHistories } from './personal-calendar/store.ts'
import { positionsOf, registrationsFor, registrationsOfEvents } from './registration/store.ts'
import { sentReminders } from './reminder/store.ts'
import { type EventsOfMunicipality, eventsOfMunicipalities } from './municipality/store.ts'

export type Context = RequestContext & { db: EventsDb } & ReturnType<typeof loadersOf>

export const createContext =
  (db: EventsDb) =>
  (request: RequestContext): Context => ({ ...request, db, ...loadersOf(db, request.viewer, request.now) })

export const loadersOf = (db: EventsDb, viewer: Viewer, now: () => Date) => ({
  eventBySlug: batch((slugs: readonly string[]) => events.visibleEventsBySlug(db, viewer, slugs)),
  anyEventBySlug: batch((slugs: readonly string[]) => events.eventsBySlug(db, slugs)),
  commitmentsOfEvent: batch((slugs: readonly string[]) => events.commitmentsOfEvents(db, slugs)),
  indicatorsOfEvent: batch((slugs: readonly string[]) => events.indicatorsOfEvents(db, slugs)),
  eventsOfIndicator: batchWith((page: Page, indicators: readonly string[]) =>
    eventsOfIndicators(db, viewer, page, indicators, now()),
  ),
  sessionsOfEvent: batch((slugs: readonly string[]) => sessionsOfEvents(db, slugs)),
  presentersOfSession: batch((ids: readonly string[]) => presentersOfSessions(db, ids)),
  invitationsOfEvent: batch((slugs: readonly string[]) => events.invitationsOfEvents(db, slugs)),
  materialsOfEvent: batch((slugs: readonly string[]) => events.materialsOfEvents(db, slugs)),
  registrationCountsOfEvent: batch((slugs: readonly string[]) => events.registrationCountsOfEvents(db, slugs)),
  ownRegistration: batch((slugs: readonly string[]) =>
    viewer.personId ? registrationsFor(db, viewer.personId, slugs) : Promise.resolve(new Map()),
  ),
  ownHistory: batch((slugs: readonly string[]) =>
    viewer.personId ? ownHistories(db, viewer.personId, slugs) : Promise.resolve(new Map()),
  ),
  positionOf: batch((ids: readonly string[]) => positionsOf(db, ids)),
  registrationsOf: batchWith((page: Page & { listedOnly: boolean }, slugs: readonly string[]) =>
    registrationsOfEvents(db, page, slugs),
  ),
  attendanceOfEvent: batch((slugs: readonly string[]) => attendanceOfEvents(db, slugs)),
  attendanceRecordOfEvent: batch((slugs: readonly string[]) => recordsOfEvents(db, slugs)),
  othersOfEvent: batch((slugs: readonly string[]) => othersOfEvents(db, slugs)),
  minutesOfEvent: batch((slugs: readonly string[]) => minutesOfEvents(db, slugs)),
  decisionsOfEvent: batch((slugs: readonly string[]) => decisionsOfEvents(db, slugs)),
  itemsOfEvent: batch((slugs: readonly string[]) => itemsOfEvents(db, slugs)),
  itemsOfMunicipality: batchWith((page: ItemsOfMunicipality, slugs: readonly string[]) =>
    itemsOfMunicipalities(db, viewer, page, slugs),
  ),
  itemById: batch((ids: readonly string[]) => itemsById(db, viewer, ids)),
  openItemsOfEvent: batch((slugs: readonly string[]) => openItemsOfEvents(db, viewer, now(), slugs)),
  feedbackOfEvent: batch((slugs: readonly string[]) => feedbackOfEvents(db, slugs)),
  awaitsFeedback: batch((slugs: readonly string[]) =>
    viewer.personId ? awaitingFeedback(db, viewer.personId, now(), slugs) : Promise.resolve(new Map()),
  ),
  sentRemindersOf: batch((slugs: readonly string[]) => sentReminders(db, slugs)),
  pollById: batch((ids: readonly string[]) => polls.pollsById(db, ids)),
  pollOfEvent: batch((slugs: readonly string[]) => polls.pollsOfEvents(db, slugs)),
  optionsOfPoll: batch((ids: readonly string[]) => polls.optionsOfPolls(db, ids)),
  sheetsOfPoll: batch((ids: readonly string[]) => polls.sheetsOfPolls(db, ids)),
  votesOfPoll: batch((ids: readonly string[]) => polls.votesOfPolls(db, ids)),
  clashesOfOption: batch((ids: readonly string[]) => polls.clashesOfOptions(db, viewer, ids)),
  attendingElsewhere: batch((ids: readonly string[]) => polls.attendingElsewhere(db, ids)),
  ownEventsAtOption: batch((ids: readonly string[]) =>
    viewer.personId ? polls.ownEventsAt(db, viewer.personId, ids) : Promise.resolve(new Map()),
  ),
  seriesById: batch((ids: readonly string[]) => events.seriesById(db, viewer, ids)),
  datesOfSeries: batch((ids: readonly string[]) => datesOfSeries(db, viewer, ids)),
  draftsOfSeries: batch((ids: readonly string[]) => draftsOfSeries(db, viewer, ids)),
  revisionOfSeries: batch((ids: readonly string[]) => revisionsOfSeries(db, ids)),
  eventsOfMunicipality: batchWith((page: EventsOfMunicipality, slugs: readonly string[]) =>
    eventsOfMunicipalities(db, viewer, page, slugs, now()),
  ),
})
