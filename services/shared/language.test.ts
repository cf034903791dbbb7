import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptedLanguages, bestLanguage, directionOf, folded } from './language.ts'

test('languages come in the order of their weights, English and French close the list', () => {
  expect(acceptedLanguages('vi;q=0.5, ar, fr;q=0.9')).toEqual(['ar', 'fr', 'vi', 'en'])
  expect(acceptedLanguages(undefined)).toEqual(['en', 'fr'])
  expect(acceptedLanguages('*, <script>, xx;q=0')).toEqual(['en', 'fr'])
})

test('any header at all is read without a fault, and never grows without end', () => {
  fc.assert(fc.property(fc.string(), header => acceptedLanguages(header).length <= 12))
})

test('a reader gets the language itself, then its relative, then whatever there is', () => {
  const texts = { en: 'Hello', 'fr-CA': 'Bonjour' }
  expect(bestLanguage(texts, ['fr'])).toBe('fr-CA')
  expect(bestLanguage(texts, ['ar', 'en'])).toBe('en')
  expect(bestLanguage({ vi: 'Xin chào' }, ['en', 'fr'])).toBe('vi')
  expect(bestLanguage({ en: '  ', fr: 'Oui' }, ['en'])).toBe('fr')
  expect(bestLanguage({}, ['en'])).toBeUndefined()
})

test('Arabic runs from right to left', () => {
  expect([directionOf('ar-EG'), directionOf('vi'), directionOf('en')]).toEqual(['rtl', 'ltr', 'ltr'])
})

test('folding forgives case, accents and Arabic letter forms, and folding twice changes nothing', () => {
  expect(folded('CHÂTEAUGUAY')).toBe(folded('chateauguay'))
  expect(folded('Đà Nẵng')).toBe('da nang')
  expect(folded('إدمونتون')).toBe(folded('ادمونتون'))
  fc.assert(fc.property(fc.string(), text => folded(folded(text)) === folded(text)))
})
