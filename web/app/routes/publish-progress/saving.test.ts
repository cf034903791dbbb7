import { expect, test } from 'vitest'
import { differencesOf, valuesOf } from './saving.ts'

const fields = [
  ['key', 'k'],
  ['status', 'LIMITED'],
  ['texts[0].lang', 'en'],
  ['texts[0].summary', 'We began.'],
  ['evidence[0].title', 'Minutes'],
  ['evidence[2].url', 'https://a.ca'],
  ['confirmed', 'summary.en'],
] as const

test('the fields of a form become what it began with, and what is none of them is left out', () => {
  expect(valuesOf(fields)).toEqual({
    status: 'LIMITED',
    texts: [{ lang: 'en', summary: 'We began.' }],
    evidence: [{ title: 'Minutes' }, { url: 'https://a.ca' }],
    confirmed: ['summary.en'],
  })
})

test('a name that no form of ours has changes nothing', () => {
  expect(
    valuesOf([
      ['texts[9999].lang', 'en'],
      ['texts[0].__proto__.x', 'y'],
      ['other', 'z'],
    ]),
  ).toEqual({
    texts: [],
    evidence: [],
    confirmed: [],
  })
})

test('two states differ in what was typed, and not in blanks or empty rows', () => {
  const here = valuesOf(fields)
  const there = {
    ...here,
    texts: [{ lang: 'en', summary: ' We began. ', challenges: '' }],
    evidence: [...here.evidence, {}],
  }
  expect(differencesOf(here, there)).toEqual([])
  expect(differencesOf({ ...here, status: undefined, texts: [] }, here)).toEqual([
    { field: 'status', here: '', there: 'LIMITED' },
    { field: 'summary.en', here: '', there: 'We began.' },
  ])
})
