import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressIn, canonicalJson, paragraphsIn } from './document.ts'

test('what an officer writes is read paragraph by paragraph', () => {
  expect(paragraphsIn('One\nline.\r\n\r\n  Two. \n \n\n')).toEqual(['One line.', 'Two.'])
  expect(paragraphsIn(' \n\n ')).toEqual([])
})

test('no word of a paragraph is lost', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  fc.assert(
    fc.property(fc.string(), text => {
      expect(words(paragraphsIn(text).join(' '))).toEqual(words(text))
    }),
  )
})

test('one content has one text, however it was put together', () => {
  expect(canonicalJson({ b: 'é', a: [{ d: null, c: 1 }] })).toBe('{"a":[{"c":1,"d":null}],"b":"é"}')
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

test('an address is that of the reader’s language', () => {
  expect(addressIn('/{lang}/municipalities?asOf=2008-08-31', 'vi')).toBe('/vi/municipalities?asOf=2008-08-31')
  expect(addressIn('/graphql#query=x', 'vi')).toBe('/graphql#query=x')
  expect(addressIn('https://town.example/report', 'vi')).toBe('https://town.example/report')
  expect(addressIn('javascript:alert(1)', 'vi')).toBe('#')
  expect(addressIn('//elsewhere.example', 'vi')).toBe('#')
})
