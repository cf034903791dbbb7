import { batch, batchWith } from '../shared/batch.ts'
import type { Page } from '../shared/connection.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import type { EventsDb } from './database/tables.ts'
import * as events from './event/store.ts'
import { eventsOfGaps } from './gap/store.ts'
import type { Viewer } from '../shared/viewer.ts'
import { positionsOf, registrationsFor } from './registration/store.ts'
import { type EventsOfMunicipality, eventsOfMunicipalities } from './municipality/store.ts'

export type Context = RequestContext & { db: EventsDb } & ReturnType<typeof loadersOf>

export const createContext =
  (db: EventsDb) =>
  (request: RequestContext): Context => ({ ...request, db, ...loadersOf(db, request.viewer, request.now) })

export const loadersOf = (db: EventsDb, { personId }: Viewer, now: () => Date) => ({
  eventBySlug: batch((slugs: readonly string[]) => events.eventsBySlug(db, slugs)),
  commitmentsOfEvent: batch((slugs: readonly string[]) => events.commitmentsOfEvents(db, slugs)),
  indicatorsOfEvent: batch((slugs: readonly string[]) => events.indicatorsOfEvents(db, slugs)),
  eventsOfGap: batchWith((page: Page, indicators: readonly string[]) => eventsOfGaps(db, page, indicators, now())),
  sessionsOfEvent: batch((slugs: readonly string[]) => events.sessionsOfEvents(db, slugs)),
  presentersOfSession: batch((ids: readonly string[]) => events.presentersOfSessions(db, ids)),
  registrationCountsOfEvent: batch((slugs: readonly string[]) => events.registrationCountsOfEvents(db, slugs)),
  ownRegistration: batch((slugs: readonly string[]) =>
    personId ? registrationsFor(db, personId, slugs) : Promise.resolve(new Map()),
  ),
  positionOf: batch((ids: readonly string[]) => positionsOf(db, ids)),
  seriesById: batch((ids: readonly string[]) => events.seriesById(db, ids)),
  eventsOfMunicipality: batchWith((page: EventsOfMunicipality, slugs: readonly string[]) =>
    eventsOfMunicipalities(db, page, slugs, now()),
  ),
})
