import { expect, test } from 'vitest'
import { faultsOfTexts, textsOf } from './texts.ts'

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
