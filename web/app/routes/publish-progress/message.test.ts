import { expect, test } from 'vitest'
import { draftMessageOf, messageOf, problemsAt } from './message.ts'

const about = { municipality: 'calgary', commitment: 3, action: null, period: '2026' }
const texts = [
  { lang: 'en', summary: 'We began.', challenges: 'Time.' },
  { lang: 'fr', summary: 'Nous avons commencé.' },
]

test('rows without a title, and a link or a file, are not sent', () => {
  const dated = { title: 'Minutes', effectiveOn: '2026-01-02' }
  const evidence = [{}, { ...dated, url: 'https://a.ca' }, { ...dated, file: 'id' }, dated]
  const { input, rows } = messageOf({ status: 'LIMITED', texts, evidence, revision: 2, confirmed: [] }, about)
  expect(input.evidence).toEqual([
    { ...dated, url: 'https://a.ca', file: null },
    { ...dated, url: null, file: 'id' },
  ])
  expect(rows).toEqual([1, 2])
  expect(input.revision).toBe(2)
})

test('a draft is sent as it was typed, empty rows aside, with what it began with', () => {
  const row = { title: '', url: '', effectiveOn: '' }
  const evidence = [row, { ...row, url: 'www.calg' }]
  const behind = { draft: 4, key: 'form', carriedReport: 'r', carriedRevision: 2, confirmed: ['summary.en'] }
  const { input, rows } = draftMessageOf({ texts: [], evidence, ...behind }, about)
  expect(rows).toEqual([1])
  expect(input).toMatchObject({
    status: null,
    evidence: [{ ...row, url: 'www.calg' }],
    revision: 4,
    writing: 'form',
    carriedFrom: { report: 'r', revision: 2 },
    confirmed: ['summary.en'],
  })
})

test('a refusal stands at the field that it is about, whatever rows were left out', () => {
  const userErrors = [
    { field: 'summary.1.text', message: 'Too long.' },
    { field: 'evidence.0.title', message: 'Needed.' },
    { field: 'evidence.0.file', message: 'Gone.' },
    { field: 'revision', message: 'Newer.' },
    { field: null, message: 'No.' },
  ]
  expect(problemsAt(userErrors, [1])).toEqual({
    fieldErrors: {
      'texts[1].summary': ['Too long.'],
      'evidence[1].title': ['Needed.'],
      'evidence[1].upload': ['Gone.'],
    },
    formErrors: ['Newer.', 'No.'],
  })
})
