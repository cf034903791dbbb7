import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { badInput, maskError } from '../shared/errors.ts'
import type { Log } from '../shared/log.ts'
import { dataSource, type Door, type GatewayContext } from './door.ts'

const supergraphSdl = readFileSync(path.join(import.meta.dirname, 'supergraph.graphql'), 'utf8')

/** How much one request may ask. The widest page of the portal stays under half of each. */
const limits = {
  maxDepth: { n: 14 },
  maxAliases: { n: 30 },
  // graphql's own parser counts them
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000 },
  blockFieldSuggestion: { enabled: false },
}

/** A wrong argument that only a subgraph could tell is answered with the same status as one that the gateway tells. */
const badInputIs400: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { data, errors } = response.body.singleResult
      const isEmpty = !data || Object.values(data).every(value => value === null)
      if (isEmpty && errors?.length && errors.every(error => error.extensions?.['code'] === 'BAD_USER_INPUT')) response.http.status = 400
    },
  }),
}

// PostgreSQL holds no NUL in a text: told here once, for every argument of every subgraph
const noNul: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, source }) => {
      const given = `${source}${JSON.stringify(request.variables ?? {})}`
      if (given.includes('\\u0000') || given.includes('\0')) throw badInput('A text must not hold the NUL character.')
    },
  }),
}

const afterMutations = (then: () => Promise<void>): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ operation }) => {
      if (operation?.operation === 'mutation') await then()
    },
  }),
})

type GatewayOptions = { doors: readonly Door[]; log: Log; afterMutation: () => Promise<void> }

/** The gateway over four doors. Plans come from the committed supergraph. */
export async function createGateway({ doors, log, afterMutation }: GatewayOptions) {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
  const byName = new Map(doors.map(door => [door.name, dataSource(door)]))
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const source = byName.get(name)
      if (!source) throw new Error(`No door leads to the subgraph ${name}.`)
      return source as never
    },
    logger: { debug: () => {}, info: () => {}, warn: message => log.warn(message), error: message => log.error(message) },
  })
  const armor = new ApolloArmor(limits).protect()
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    formatError: (formatted, error) => maskError(formatted, error, log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 2_000 },
    validationRules: armor.validationRules,
    plugins: [
      ...armor.plugins,
      badInputIs400,
      noNul,
      afterMutations(afterMutation),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ] as ApolloServerPlugin<GatewayContext>[],
  })
  await apollo.start()
  return apollo
}

export type Gateway = Awaited<ReturnType<typeof createGateway>>
