import { type DocumentNode, execute, GraphQLError, parse } from 'graphql'
import { badInput } from '../shared/errors.ts'
import type { Subgraph } from '../shared/subgraph.ts'
import type { Answer, Door } from './door.ts'

/**
 * A subgraph in this process: the same schema, context and masking as over HTTP, without printing, parsing and validating
 * again what the gateway planned.
 */
export function inProcess(subgraph: Subgraph): Door {
  const parsed = new Map<string, DocumentNode>()
  const documentOf = (query: string) => {
    const document = parsed.get(query) ?? parse(query)
    parsed.set(query, document)
    return document
  }
  const format = (error: unknown) => {
    const told = isWrongArgument(error) ? badInput(error.message) : error
    return subgraph.formatError({ ...(told as GraphQLError).toJSON(), ...placeOf(error) }, told)
  }

  return {
    name: subgraph.name,
    ask: async ({ query, variables, operationName, document }, headers): Promise<Answer> => {
      try {
        const contextValue = await subgraph.contextOf(headers)
        const { data, errors } = await execute({
          schema: subgraph.schema,
          document: document ?? documentOf(query),
          contextValue,
          ...(variables ? { variableValues: variables } : {}),
          ...(operationName ? { operationName } : {}),
        })
        return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(format) } : {}) }
      } catch (error) {
        return { errors: [format(error)] }
      }
    },
    close: async () => {},
  }
}

/** What validation would have told: a value that is written into the query and is none of its type. */
const isWrongArgument = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError ?? error) instanceof GraphQLError &&
  /^Argument "\w+" has invalid value/.test(error.message)

const placeOf = (error: unknown) => {
  const { path, locations } = (error as GraphQLError).toJSON()
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) }
}
