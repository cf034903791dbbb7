import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { armor, lengths, limits, mostObjects, weights } from '../../services/gateway/limits.ts'
import { sizeOf } from '../../services/gateway/size.ts'
import * as generated from '../../web/app/graphql/generated/graphql.ts'
import { perDay as ofMunicipality } from '../../services/commitments/file/rules.ts'
import { perDay as ofPerson } from '../../services/resources/file/rules.ts'
import { mostCharacters } from '../../services/shared/search/rules.ts'
import { fileLimits, queryLimits, searchLimits } from '../../web/app/open-data/limits.ts'

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../../web/app/graphql/schema.graphql'), 'utf8'))

const documents = Object.entries(generated as Record<string, unknown>)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name, parse(String(document))] as const)

test('there are pages to look at', () => {
  expect(documents.length).toBeGreaterThan(90)
})

test.each(documents)('%s asks no more than a request may', (_name, document) => {
  expect(validate(schema, document, armor.validationRules)).toEqual([])
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  expect(operation && sizeOf({ schema, document, operation, variables: {}, weights, lengths })).toBeLessThan(
    mostObjects,
  )
})

test('the page of open data tells the limits that hold', () => {
  expect(queryLimits).toEqual({ ...limits, objects: mostObjects })
  expect(searchLimits).toEqual({ characters: mostCharacters })
  for (const { files, bytes } of [ofMunicipality, ofPerson])
    expect(fileLimits).toEqual({ files, megabytes: bytes / 1_000_000 })
})
