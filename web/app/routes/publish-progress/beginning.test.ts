import { expect, test } from 'vitest'
import { beginningOf } from './beginning.ts'
import type { WrittenDraft, WrittenReport } from './written.ts'

const report: WrittenReport = {
  id: 'r',
  status: 'SUBSTANTIAL',
  revision: 2,
  revisionText: '2',
  invented: false,
  by: null,
  at: '',
  texts: [{ lang: 'en', dir: 'ltr', summary: 'We met.', challenges: 'Time.' }],
  evidence: [{ title: 'Minutes', url: 'https://a.ca/', file: null, effectiveOn: undefined }],
}
const draft: WrittenDraft = {
  ...report,
  id: 'd',
  period: '2026',
  commitment: 3,
  action: null,
  status: null,
  revision: 4,
  by: 'Ana',
  basedOn: null,
  carriedFrom: { report: 'r', revision: 2, period: '2025' },
  confirmed: ['summary.en'],
  notReviewed: ['challenges.en'],
  clock: '',
  evidence: [],
  note: null,
  returnedBy: null,
  review: null,
}
const earlier = { ...report, period: '2025' }
const none = { draft: null, current: null, earlier: null, lang: 'fr' }

test('nothing known: one block in the language of the page', () => {
  expect(beginningOf(none)).toMatchObject({
    from: 'nothing',
    values: { texts: [{ lang: 'fr' }], evidence: [{ title: '' }] },
  })
})

test('the year before lends its words to be reviewed, and never its status', () => {
  expect(beginningOf({ ...none, earlier })).toMatchObject({
    from: 'earlier',
    values: { status: undefined, texts: [{ lang: 'en', summary: 'We met.' }] },
    carriedFrom: { report: 'r', revision: 2, period: '2025' },
    toReview: ['summary.en', 'challenges.en', 'evidence.https://a.ca/'],
  })
})

test('what is published of this year goes before that, with its status', () => {
  expect(beginningOf({ ...none, earlier, current: report })).toMatchObject({
    from: 'published',
    values: { status: 'SUBSTANTIAL' },
    toReview: [],
  })
})

test('and what is being written goes before all', () => {
  expect(beginningOf({ ...none, earlier, current: report, draft })).toMatchObject({
    from: 'draft',
    draft: 4,
    values: { confirmed: ['summary.en'] },
    toReview: ['challenges.en', 'summary.en'],
  })
})
