import { expect, test } from 'vitest'
import { draftOf, faultsOfNeed } from './rules.ts'

const need = {
  what: [{ lang: 'en', text: 'Core funding was lacking.' }],
  from: '2007-06-01',
  to: '2008-08-31',
  source: ' A report ',
}
const fields = (change: object) => faultsOfNeed({ ...need, ...change }, '2026-06-15').map(({ field }) => field)

test('a need with its days and its source is taken, as it is kept', () => {
  expect(fields({})).toEqual([])
  expect(fields({ to: '2026-06-15' })).toEqual([])
  expect(draftOf({ ...need, answer: [{ lang: 'fr', text: '  ' }] })).toEqual({
    what: { en: 'Core funding was lacking.' },
    answer: null,
    firstDay: '2007-06-01',
    lastDay: '2008-08-31',
    source: 'A report',
    struck: false,
    reason: null,
  })
})

test.each([
  ['without words', { what: [{ lang: 'en', text: ' ' }] }, ['what']],
  ['without a source', { source: ' ' }, ['source']],
  ['with too long a source', { source: 'x'.repeat(501) }, ['source']],
  ['with too long an answer', { answer: [{ lang: 'en', text: 'x'.repeat(2_001) }] }, ['answer.0.text']],
  ['that ends before it starts', { to: '2007-05-31' }, ['to']],
  ['of days to come', { to: '2026-06-16' }, ['to']],
])('a need %s is refused', (_, change, expected) => {
  expect(fields(change)).toEqual(expected)
})
