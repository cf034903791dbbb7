import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import type { Answer } from './door.ts'

/** The answer of a subgraph that does not answer: an error for every field that was asked of it, so that a page knows what is missing. */
export function isDown(subgraph: string, document: DocumentNode): Answer {
  const paths = document.definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? fieldsIn(definition.selectionSet).flatMap(pathsOf) : [],
  )
  return {
    errors: paths.map(path => ({
      message: 'A part of the network does not answer.',
      path,
      extensions: { code: 'SUBGRAPH_DOWN', subgraph },
    })),
  }
}

const nameOf = ({ alias, name }: FieldNode) => (alias ?? name).value

/** What was asked of entities is missing from the first of them on: the gateway finds the place of each by its number. */
function pathsOf(field: FieldNode): (string | number)[][] {
  if (field.name.value !== '_entities' || !field.selectionSet) return [[nameOf(field)]]
  return fieldsIn(field.selectionSet).map(contributed => ['_entities', 0, nameOf(contributed)])
}

function fieldsIn({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsIn(selection.selectionSet) : []
  })
}
