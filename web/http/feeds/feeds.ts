import compression from 'compression'
import { Router } from 'express'
import type { PortalGraph, Visitor } from '../portal-graph.ts'
import { createAsking } from './asking.ts'
import { type Exchange, exchanging } from './exchange.ts'
import { answerRefusals } from './refusal.ts'
import { sendActivity } from './send-activity.ts'
import { sendCalendar, sendEvent } from './send-calendar.ts'
import { sendRoster } from './send-roster.ts'

/** What other programs read: calendars, news and lists. Who asks makes no difference, and Express tells by ETag what is new. */
export function createFeeds<Person extends Visitor, Context>(graph: PortalGraph<Person, Context>, origin?: string) {
  const ask = createAsking(graph)
  const router = Router()
  const offer = (path: string, send: (exchange: Exchange) => Promise<void>) =>
    router.get(path, compression(), exchanging(send, ask, origin))

  offer('/calendar.ics', sendCalendar)
  offer('/events/:slug.ics', sendEvent)
  offer('/feeds/activity.atom', sendActivity)
  offer('/exports/roster.:format(csv|json|xlsx)', sendRoster)
  return router.use(answerRefusals)
}
