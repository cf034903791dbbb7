import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, canonicalObject } from './canonical-json.ts'

test('canonical JSON says the same however a value was put together, and nothing else', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      const text = canonicalJson(value as never)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
  expect(canonicalJson({ b: [1, 'é'], a: null })).toBe('{"a":null,"b":[1,"é"]}')
})

test.each(['{"b":1,"a":2}', '{ }', '[]', '1', 'null', '{"a":1}x', '{"a":1,"a":1}', ''])(
  '%s is no canonical object',
  text => {
    expect(canonicalObject(text)).toBeUndefined()
  },
)

test('an object with its keys in order is one', () => {
  expect(canonicalObject('{"a":1,"b":2}')).toEqual({ a: 1, b: 2 })
})
