import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { isDown } from './down.ts'

const pathsOf = (query: string) => isDown('events', parse(query)).errors?.map(({ path }) => path)

test('every field that was asked at the root is missing, by the name it was asked under', () => {
  expect(pathsOf('{ coming: events(first: 1) { totalCount } event(slug: "x") { slug } }')).toEqual([
    ['coming'],
    ['event'],
  ])
})

test('what was asked of entities is missing, field by field', () => {
  expect(
    pathsOf(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Municipality { events { totalCount } } ... on Event { title { text } } } }',
    ),
  ).toEqual([
    ['_entities', 0, 'events'],
    ['_entities', 0, 'title'],
  ])
})
