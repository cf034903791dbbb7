import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { badInput, forbidden, maskError } from '../shared/errors.ts'
import { acceptedLanguages } from '../shared/language.ts'
import type { Log } from '../shared/log.ts'
import { inWords } from '../shared/user-error.ts'
import { dataSource, type Door, type GatewayContext } from './door.ts'
import { armor, lengths, mostObjects, weights } from './limits.ts'
import { sizeOf } from './size.ts'

const supergraphSdl = readFileSync(path.join(import.meta.dirname, 'supergraph.graphql'), 'utf8')

// a statement of PostgreSQL holds 65,535 parameters
const longestList = 1_000

/** A wrong argument that only a subgraph could tell is answered with the same status as one that the gateway tells. */
const badInputIs400: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { data, errors } = response.body.singleResult
      const isEmpty = !data || Object.values(data).every(value => value === null)
      if (isEmpty && errors?.length && errors.every(error => error.extensions?.['code'] === 'BAD_USER_INPUT'))
        response.http.status = 400
    },
  }),
}

const noFlood: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return
      const size = sizeOf({ schema, document, operation, variables: request.variables ?? {}, weights, lengths })
      if (hasLongList(request.variables)) throw badInput(`A list may hold ${longestList} entries.`)
      if (size > mostObjects)
        throw badInput(
          `The query may ask for up to ${size} objects, and ${mostObjects} is the most. Ask for smaller pages.`,
        )
    },
  }),
}

/** A subgraph refuses it, too; here it is refused before any is asked. */
const readersWriteNothing: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { tokenScope, headers } }) => {
      if (tokenScope === 'READ' && operation?.operation === 'mutation')
        throw forbidden(inWords('tokenReadsOnly', acceptedLanguages(headers['accept-language'])), 'WRITE')
    },
  }),
}

function hasLongList(value: unknown): boolean {
  if (Array.isArray(value) && value.length > longestList) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongList)
}

// a backslash that is itself escaped begins no escape
const nul = /\0|(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/

// PostgreSQL holds no NUL in a text: told here once, for every argument of every subgraph
const noNul: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, source }) => {
      if (nul.test(source) || nul.test(JSON.stringify(request.variables ?? {})))
        throw badInput('A text must not hold the NUL character.')
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
    logger: {
      debug: () => {},
      info: () => {},
      warn: message => log.warn(message),
      error: message => log.error(message),
    },
  })
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    formatError: (formatted, error) => maskError(formatted, error, log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 2_000 },
    validationRules: armor.validationRules,
    plugins: [
      ...armor.plugins,
      readersWriteNothing,
      badInputIs400,
      noNul,
      noFlood,
      afterMutations(afterMutation),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ] as ApolloServerPlugin<GatewayContext>[],
  })
  await apollo.start()
  return apollo
}
