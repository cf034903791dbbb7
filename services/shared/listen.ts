import { createServer, type Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express4'
import express from 'express'
import type { Subgraph } from './subgraph.ts'

/** Puts one subgraph on a port, for the gateway alone. Answers with a graceful stop. */
export async function listen(subgraph: Subgraph, { host, port }: { host: string; port: number }) {
  const apollo = new ApolloServer({
    schema: subgraph.schema,
    formatError: subgraph.formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    cache: 'bounded',
    introspection: false,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  const app = express().disable('x-powered-by')
  app.get('/healthz', (_request, response) => void response.send('ok'))
  app.post(
    '/graphql',
    // a change with a text before and after: several times what the gateway takes from outside
    express.json({ limit: '16mb' }),
    expressMiddleware(apollo, { context: ({ req }) => subgraph.contextOf(req.headers) }),
  )
  const server = createServer(app)
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { server, port: portOf(server), stop: () => stop(server, apollo) }
}

function portOf(server: Server) {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function stop(server: Server, apollo: ApolloServer) {
  await new Promise(resolve => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  await apollo.stop()
}
