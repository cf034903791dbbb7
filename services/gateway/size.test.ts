import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { sizeOf } from './size.ts'

const schema = buildSchema(`
  type Query { town: Town towns(first: Int! = 20): TownConnection }
  type TownConnection { nodes: [Town!]! edges: [TownEdge!]! totalCount: Int! }
  type TownEdge { node: Town! }
  type Town { name: String! friends: [Town!]! towns(first: Int! = 20): TownConnection! }
`)

function sizeOfQuery(query: string, variables: Record<string, unknown> = {}, weights = {}, lengths = {}) {
  const document = parse(query)
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  return operation && sizeOf({ schema, document, operation, variables, weights, lengths })
}

test('a page counts alike however its size is said', () => {
  expect(sizeOfQuery('{ towns(first: 100) { nodes { name } } }')).toBe(101)
  expect(sizeOfQuery('query ($n: Int!) { towns(first: $n) { nodes { name } } }', { n: 100 })).toBe(101)
  expect(sizeOfQuery('query ($n: Int! = 100) { towns(first: $n) { nodes { name } } }')).toBe(101)
  expect(sizeOfQuery('{ towns { nodes { name } } }')).toBe(21)
})

test('pages within pages are multiplied', () => {
  expect(sizeOfQuery('{ towns(first: 100) { nodes { towns(first: 100) { edges { node { name } } } } } }')).toBe(
    1 + 100 * (1 + 1 + 100 * 2),
  )
})

test('lists without pages count as ten, and texts as nothing', () => {
  expect(sizeOfQuery('{ town { name friends { friends { name } } } }')).toBe(1 + 10 * (1 + 10))
  expect(sizeOfQuery('{ towns(first: 100) { totalCount } }')).toBe(1)
})

test('a list that is longer than most counts as long as it may be', () => {
  const lengths = { 'Town.friends': 100 }
  expect(sizeOfQuery('{ town { friends { friends { name } } } }', {}, {}, lengths)).toBe(1 + 100 * (1 + 100))
})

test('what costs more than it looks counts as it is weighed, each time', () => {
  const weights = { 'Town.name': 100, 'Query.town': 1000 }
  expect(sizeOfQuery('{ town { name } }', {}, weights)).toBe(1000 + 1 + 100)
  expect(sizeOfQuery('{ towns(first: 5) { nodes { name twice: name } } }', {}, weights)).toBe(1 + 5 * (1 + 200))
})

test('fragments count where they are used', () => {
  const plain = sizeOfQuery('query ($n: Int!) { towns(first: $n) { nodes { towns(first: $n) { nodes { name } } } } }', {
    n: 50,
  })
  expect(
    sizeOfQuery(
      'query ($n: Int!) { towns(first: $n) { ...F ... { totalCount } } } fragment F on TownConnection { nodes { ... on Town { towns(first: $n) { ...N } } } } fragment N on TownConnection { nodes { name } }',
      { n: 50 },
    ),
  ).toBe(plain)
})

test('fragments that use one another twice are counted in no time', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on Town { ...F${at + 1} ...F${at + 1} }`,
  ).join(' ')
  expect(sizeOfQuery(`{ town { ...F0 } } ${fragments} fragment F60 on Town { friends { name } }`)).toBeGreaterThan(1e15)
})
