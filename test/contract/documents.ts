import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql'

const folder = path.join(import.meta.dirname, 'documents')

/** The operations of the client contract, by name: copies of what outside clients send, never edited here. */
export const contractOperations: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .flatMap(file => (parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentNode).definitions)
    .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
    .map(operation => [operation.name?.value ?? '', print(operation)]),
)

export function contractOperation(name: string) {
  const operation = contractOperations.get(name)
  if (!operation) throw new Error(`The contract has no operation ${name}.`)
  return operation
}
