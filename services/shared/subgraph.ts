import { buildSubgraphSchema } from '@apollo/subgraph'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { JWTVerifyGetKey } from 'jose'
import { forbidden, maskError } from './errors.ts'
import { type Receipt, readReceipt } from './files/receipt.ts'
import { acceptedLanguages } from './language.ts'
import type { Log } from './log.ts'
import type { IsAllowed } from './outward/request.ts'
import { inWords } from './user-error.ts'
import { type Viewer, viewerFromToken } from './viewer.ts'

/** What every resolver knows of its request. Each subgraph adds its database and its loaders. */
export type RequestContext = {
  viewer: Viewer
  languages: readonly string[]
  now: () => Date
  /** What the gateway said that it keeps; undefined where it did not say so. */
  receiptIn: (receipt: string) => Promise<Receipt | undefined>
}

/** The headers that the gateway hands on, in process exactly as over HTTP. */
export type RequestHeaders = { authorization?: string | undefined; 'accept-language'?: string | undefined }

/** What a subgraph needs from whoever starts it. */
export type SubgraphOptions = {
  keys: JWTVerifyGetKey
  log: Log
  now?: () => Date
  /** Where the portal itself stands, where that is known. */
  origin?: string | undefined
  /** Where it may connect to for others: to every public address. Only tests say something else. */
  isAllowed?: IsAllowed | undefined
}

export type Subgraph = {
  name: string
  schema: GraphQLSchema
  contextOf(headers: RequestHeaders): Promise<RequestContext>
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError
}

type SubgraphParts = SubgraphOptions & {
  name: string
  typeDefs: DocumentNode
  resolvers: { Mutation?: object }
  /** Mutations that no API token may call, whatever its scope. */
  sessionOnly?: readonly string[]
  /** Fresh for each request: loaders must not outlive it. */
  context: (request: RequestContext) => RequestContext
}

export function createSubgraph({
  name,
  typeDefs,
  resolvers,
  sessionOnly = [],
  context,
  keys,
  log,
  now = () => new Date(),
}: SubgraphParts): Subgraph {
  return {
    name,
    schema: buildSubgraphSchema({ typeDefs, resolvers: guarded(resolvers, sessionOnly) as never }),
    contextOf: async headers =>
      context({
        viewer: await viewerFromToken(headers.authorization, keys),
        languages: acceptedLanguages(headers['accept-language']),
        now,
        receiptIn: receipt => readReceipt(receipt, keys),
      }),
    formatError: (formatted, error) => maskError(formatted, error, log),
  }
}

type Resolve = (parent: unknown, input: unknown, context: RequestContext, info: unknown) => unknown

/** Each mutation asks first whether an API token may: here, where it is done, and not by the gateway's word alone. */
function guarded({ Mutation = {}, ...others }: SubgraphParts['resolvers'], sessionOnly: readonly string[]) {
  const mutations = Object.entries(Mutation as Record<string, Resolve>).map(([name, resolve]) => {
    const guardedOne: Resolve = (parent, input, context, info) => {
      refuseToken(context, sessionOnly.includes(name))
      return resolve(parent, input, context, info)
    }
    return [name, guardedOne]
  })
  return { ...others, Mutation: Object.fromEntries(mutations) }
}

function refuseToken({ viewer, languages }: RequestContext, needsSession: boolean) {
  if (!viewer.tokenScope) return
  if (needsSession) throw forbidden(inWords('tokenNeedsSession', languages), 'SESSION')
  if (viewer.tokenScope !== 'WRITE') throw forbidden(inWords('tokenReadsOnly', languages), 'WRITE')
}
