import { expect, test } from 'vitest'
import { languageOfSource } from './source-language.ts'

test.each([
  ['the one the plan was written in', { note: null, sourceLang: 'vi' }, 'vi'],
  ['one that the portal is not written in', { note: null, sourceLang: 'so' }, 'so'],
  ['English where the portal put the plan on record', { note: 'Taken from its PDF.', sourceLang: 'vi' }, 'en'],
])('the source is told in %s', (_, plan, lang) => {
  expect(languageOfSource(plan)).toBe(lang)
})
