import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a list that is not asked by pages holds at most in most places: ten commitments, a handful of contacts. */
const unpaged = 10

type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
  /** Fields that cost as much as so many objects, by `Type.field`. */
  weights?: Readonly<Record<string, number>>
  /** How many a list that is not asked by pages really holds at most, by `Type.field`, where that is more than in most places. */
  lengths?: Readonly<Record<string, number>>
}

/**
 * How many objects an operation may ask for at most, if every page of it is full. Pages count as they are really asked: by a
 * number, by a variable, or by what the schema gives where neither is said.
 */
export function sizeOf({ schema, document, operation, variables, weights = {}, lengths = {} }: Operation): number {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map(one => [one.name.value, one]),
  )
  const known = new Map<string, number>()

  /** Objects below one object of this type. `page` is how many nodes the connection around has. */
  function below(type: GraphQLCompositeType, { selections }: SelectionSetNode, page: number): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(type, selection, page)
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, page)
      const narrowed = selection.typeCondition && schema.getType(selection.typeCondition.name.value)
      return sum + below(isCompositeType(narrowed) ? narrowed : type, selection.selectionSet, page)
    }, 0)
  }

  function ofFragment(name: string, page: number) {
    const key = `${name} ${page}`
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const size = known.get(key) ?? (fragment && isCompositeType(type) ? below(type, fragment.selectionSet, page) : 0)
    known.set(key, size)
    return size
  }

  function ofField(parent: GraphQLCompositeType, node: FieldNode, page: number): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const name = `${parent.name}.${node.name.value}`
    const weight = weights[name] ?? 0
    if (!field || !node.selectionSet) return weight
    const type = getNamedType(field.type)
    if (!isCompositeType(type)) return weight
    const isList = isListType(getNullableType(field.type))
    const times = isList ? (isPaged(parent) ? page : (lengths[name] ?? unpaged)) : 1
    return weight + times * (1 + below(type, node.selectionSet, firstOf(field, node)))
  }

  function firstOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode) {
    const first = args.find(({ name }) => name === 'first')
    if (!first) return unpaged
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
    const value =
      given?.kind === Kind.INT
        ? Number(given.value)
        : given?.kind === Kind.VARIABLE
          ? variableOf(given.name.value)
          : undefined
    return Math.max(0, Number(value ?? first.defaultValue ?? unpaged))
  }

  function variableOf(name: string) {
    if (variables[name] !== undefined) return variables[name]
    const byItself = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue
    return byItself?.kind === Kind.INT ? Number(byItself.value) : undefined
  }

  const root = schema.getRootType(operation.operation)
  return root ? below(root, operation.selectionSet, unpaged) : 0
}

const isPaged = ({ name }: GraphQLCompositeType) => name.endsWith('Connection')
