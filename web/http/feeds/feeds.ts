import compression from 'compression'
import { Router } from 'express'
import { keepTables } from '../open-data/kept-tables.ts'
import { sendCatalogue, sendDictionary, sendTable } from '../open-data/send.ts'
import type { PortalGraph, Visitor } from '../portal-graph.ts'
import { createAsking } from './asking.ts'
import { type Exchange, exchanging } from './exchange.ts'
import { answerRefusals, Refusal } from './refusal.ts'
import { sendAudit } from './send-audit.ts'
import { sendActivity } from './send-activity.ts'
import { sendCalendar, sendEvent, sendPersonalCalendar } from './send-calendar.ts'
import { sendImportFaults } from './send-import-faults.ts'
import { sendRoster } from './send-roster.ts'
import { sendSurvey } from './send-survey.ts'

/** What other programs read: calendars, news and lists. Who asks makes no difference to what is public, and Express tells by ETag what is new. */
export function createFeeds<Person extends Visitor, Context>(
  graph: PortalGraph<Person, Context>,
  origin?: string,
  keptFor?: number,
) {
  const ask = createAsking(graph)
  const router = Router()
  const offer = (path: string, send: (exchange: Exchange) => Promise<void>, caching?: string) =>
    router.get(path, compression(), exchanging(send, { ask, origin, caching }))

  /** What whoever is signed in reads with their own grants, and no cache keeps. To a stranger it is public, or nothing. */
  const offerToVisitors = (path: string, send: (exchange: Exchange) => Promise<void>, forStrangers: boolean) =>
    router.get(path, compression(), (request, response, next) => {
      graph
        .visitorOf(request.headers)
        .then(person => {
          response.vary('Cookie, Authorization')
          if (!person && !forStrangers) throw signInFirst()
          if (!person) return exchanging(send, { ask, origin })(request, response, next)
          person.cookies.forEach(each => response.append('Set-Cookie', each))
          const asPerson = createAsking(graph, person)
          exchanging(send, { ask: asPerson, origin, caching: 'private, no-store' })(request, response, next)
        })
        .catch(error => next(isUnknown(error) ? new Refusal(401, error.message) : error))
    })
  const offerPrivately = (path: string, send: (exchange: Exchange) => Promise<void>) =>
    offerToVisitors(path, send, false)

  const sendEvents = sendCalendar(keptFor)
  offer('/calendar.ics', sendEvents)
  offer('/municipalities/:municipality/calendar.ics', sendEvents)
  offer('/events/series/:series/calendar.ics', sendEvents)
  offerToVisitors('/events/:slug.ics', sendEvent, true)
  // asked for anew each time, so that an address that was renewed has stopped
  offer('/calendars/:token.ics', sendPersonalCalendar, 'private, no-cache')
  offer('/feeds/activity.atom', sendActivity)
  offer('/exports/roster.:format(csv|json|xlsx)', sendRoster)
  offer('/open-data/catalogue.jsonld', sendCatalogue)
  offer('/open-data/dictionary.json', sendDictionary)
  offer('/open-data/:table.:format(csv|json|xlsx)', sendTable(keepTables(keptFor)))
  offerPrivately('/exports/audit.:format(csv|xlsx)', sendAudit)
  offerPrivately('/exports/imports/:id/faults.csv', sendImportFaults)
  offerPrivately('/exports/surveys/:id.:format(csv|json|xlsx)', sendSurvey)
  return router.use(answerRefusals)
}

const signInFirst = () => new Refusal(401, t => t('refusal.signIn'))

/** A token that is not ours, or of an account that is gone. */
const isUnknown = (error: { message: string; extensions?: { code?: unknown } }) =>
  error.extensions?.code === 'UNAUTHENTICATED'
