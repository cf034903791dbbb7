import type { Server } from 'node:http'
import express, { type ErrorRequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { requestLimits } from '../app/open-data/limits.ts'
import { createFeeds } from './feeds/feeds.ts'
import { createFiles } from './files/files.ts'
import { graphiqlFiles, graphiqlPage } from './graphiql/page.ts'
import { languageChoice } from './language-choice.ts'
import { oneClick } from './one-click.ts'
import { createPages } from './pages.ts'
import type { PortalGraph, Visitor } from './portal-graph.ts'
import { readToTheEnd } from './read-to-the-end.ts'
import { visit } from './visit.ts'

interface ApplicationOptions<Person extends Visitor, Context> {
  graph: PortalGraph<Person, Context>
  dev: boolean
  server?: Server
  /** Where the portal stands, if a setting says so; else every request tells. */
  origin?: string | undefined
  /** How long a table of the open data is kept, in milliseconds. */
  tablesKeptFor?: number | undefined
}

const aMinute = 60_000

/** A body that is no JSON, or too large, is answered as GraphQL clients expect. */
const unreadable: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (!error.status || error.status >= 500) return next(error)
  const message =
    error.status === 413
      ? `The request is larger than ${requestLimits.megabytes} MB.`
      : 'The request is not readable JSON.'
  response.status(error.status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
}

/** Everything that the portal answers over HTTP: graph, health, feeds and pages. */
export async function createApplication<Person extends Visitor, Context>(options: ApplicationOptions<Person, Context>) {
  const { graph, dev, server, origin, tablesKeptFor } = options
  const pages = await createPages({
    dev,
    ...(server ? { server } : {}),
    loadContext: (request, response) => visit(graph, request, response),
  })
  const app = express().disable('x-powered-by')
  // a proxy on this machine may name the client; nobody else's word counts
  app.set('trust proxy', 'loopback')
  // what fails unexpectedly is told in detail to developers only
  app.set('env', dev ? 'development' : 'production')
  app.use(readToTheEnd())

  app.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  app.get('/readyz', async (_request, response) => {
    const parts = await graph.health()
    const isReady = Object.values(parts).every(Boolean)
    response.status(isReady ? 200 : 503).json({ ready: isReady, parts })
  })
  app.get('/.well-known/jwks.json', (_request, response) => void response.json(graph.jwks))
  app.use('/graphiql', graphiqlFiles())
  app.use(
    ['/graphql', '/open-data', '/exports'],
    rateLimit({
      windowMs: aMinute,
      limit: requestLimits.rate,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      skip: () => dev,
    }),
  )
  app.use('/graphql', graphiqlPage, express.json({ limit: `${requestLimits.megabytes}mb` }), graph.endpoint, unreadable)
  app.use(createFiles(graph, dev))
  app.use(createFeeds(graph, origin, tablesKeptFor))
  app.use(oneClick(graph))
  // after whatever has an address of its own without a language
  app.use(languageChoice())
  app.use(pages.router)
  return { app, close: pages.close }
}
