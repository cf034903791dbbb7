import { expect, test } from 'vitest'
import { keyAfter, momentIn, numberIn } from './connection.ts'

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a cursor gives back the key that it was made of', () => {
  expect(keyAfter({ first: 1, after: cursor(['2026-01-01', 3]) }, 2)).toEqual(['2026-01-01', 3])
  expect(keyAfter({ first: 1 }, 2)).toBeUndefined()
})

test.each([[[1]], [[1, 2, 3]], [[{}, 1]], ['x'], [null], [{}]])('a cursor that holds %j is refused', value => {
  expect(() => keyAfter({ first: 1, after: cursor(value) }, 2)).toThrow('not a cursor')
})

test('a moment in a cursor is one that the database can tell', () => {
  expect(momentIn('2026-01-01T00:00:00.000Z')).toEqual(new Date('2026-01-01'))
  expect(momentIn(0)).toEqual(new Date(0))
  for (const odd of ['x', undefined, 1e99, 8.64e15, -8.64e15, '0000-01-01'])
    expect(() => momentIn(odd)).toThrow('not a cursor')
})

test('a number in a cursor is a whole one', () => {
  expect(numberIn(7)).toBe(7)
  for (const odd of ['7', null, 1.5, 1e30]) expect(() => numberIn(odd)).toThrow('not a cursor')
})
