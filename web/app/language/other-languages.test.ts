import { expect, test } from 'vitest'
import { nameOfLanguage, otherLanguages, tagOf } from './other-languages.ts'

test('a language is known by its code and by its name in the language of the page', () => {
  expect(tagOf('Punjabi', 'en')).toBe('pa')
  expect(tagOf(' pendjabi ', 'fr')).toBe('pa')
  expect(tagOf('iu', 'vi')).toBe('iu')
  expect(tagOf('Français', 'ar')).toBe('fr')
  expect(tagOf('no language at all', 'en')).toBe('no language at all')
})

test('every language that is offered has a name', () => {
  for (const lang of ['en', 'fr', 'ar', 'vi'])
    for (const { tag, name } of otherLanguages(lang)) expect(nameOfLanguage(tag, lang)).toBe(name)
  expect(nameOfLanguage('ar', 'en')).toBe('العربية')
  expect(nameOfLanguage('!', 'en')).toBe('!')
})
