import { buildSubgraphSchema } from '@apollo/subgraph'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { JWTVerifyGetKey } from 'jose'
import { maskError } from './errors.ts'
import { type Receipt, readReceipt } from './files/receipt.ts'
import { acceptedLanguages } from './language.ts'
import type { Log } from './log.ts'
import type { IsAllowed } from './outward/request.ts'
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
  resolvers: object
  /** Fresh for each request: loaders must not outlive it. */
  context: (request: RequestContext) => RequestContext
}

export function createSubgraph({
  name,
  typeDefs,
  resolvers,
  context,
  keys,
  log,
  now = () => new Date(),
}: SubgraphParts): Subgraph {
  return {
    name,
    schema: buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }),
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
