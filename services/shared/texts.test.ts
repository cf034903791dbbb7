import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf, faultsOfTexts, shortened, textsOf } from './texts.ts'

const wordsOf = (...langs: string[]) =>
  faultsOfTexts(
    langs.map(lang => ({ lang, text: lang })),
    { field: 'title', most: 200 },
  ).map(({ word, field }) => `${word} ${field}`)

test('what is kept under one language is said once, however the language is written', () => {
  expect(wordsOf('en', 'EN')).toEqual(['saidTwice title.1.lang'])
  expect(wordsOf('en', 'eng')).toEqual(['saidTwice title.1.lang'])
  expect(wordsOf('iw', 'he', 'fr')).toEqual(['saidTwice title.1.lang'])
  expect(wordsOf('en', 'en-GB', 'cr')).toEqual([])
})

test('no text is lost on its way into the column', () => {
  const entries = ['en', 'fr-CA', 'iu', 'cr'].map(lang => ({ lang, text: lang }))
  expect(Object.keys(textsOf(entries))).toHaveLength(entries.length)
})

test('a text is told in thirty languages at most', () => {
  expect(wordsOf(...Array.from({ length: 31 }, (_, at) => `a${String.fromCharCode(97 + (at % 26))}`))).toEqual([
    'tooMany title',
  ])
})

test('a text is cut between characters, and never longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const cut = beginningOf(text, most)
      expect(text.startsWith(cut)).toBe(true)
      expect(cut.length).toBeLessThanOrEqual(most)
      expect(Buffer.from(cut).toString()).toBe(cut)
      expect(shortened(text, most).length).toBeLessThanOrEqual(most)
      if (text.length <= most) expect([cut, shortened(text, most)]).toEqual([text, text])
    }),
  )
  expect(beginningOf('12👩🏽‍🚒', 4)).toBe('12')
  expect(shortened('123 👩🏽‍🚒', 6)).toBe('123…')
})
