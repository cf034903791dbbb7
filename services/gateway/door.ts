import type { GraphQLDataSource } from '@apollo/gateway'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { TokenScope } from '../shared/api-token.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'

export type Question = {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
  document?: DocumentNode
}
export type Answer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

/** The way into one subgraph, in this process or over HTTP. It never throws: a subgraph that is down is an answer, too. */
export type Door = {
  name: string
  ask(question: Question, headers: RequestHeaders): Promise<Answer>
  close(): Promise<void>
}

/** What travels with a request through the gateway: the headers for the subgraphs, and what an API token may. */
export type GatewayContext = { headers: RequestHeaders; tokenScope?: TokenScope | undefined }

/** The gateway's own view of a door. It hands on the document that the plan holds already parsed. */
export const dataSource = (door: Door): GraphQLDataSource<GatewayContext> => ({
  process: async options => {
    const { query = '', variables, operationName } = options.request
    const document = 'document' in options ? options.document : undefined
    const headers = (options.context as Partial<GatewayContext>).headers ?? {}
    const question = {
      query,
      variables: variables ?? {},
      ...(operationName ? { operationName } : {}),
      ...(document ? { document } : {}),
    }
    return (await door.ask(question, headers)) as Awaited<ReturnType<GraphQLDataSource['process']>>
  },
})
