import { describe, expect, test } from 'vitest'
import { type Deed, faultOfDeed, faultsOfReason, isDone } from './rules.ts'

const draft = { isDraft: true, discardedAt: null, withdrawnAt: null, revision: 3 }
const published = { ...draft, isDraft: false }
const discarded = { ...draft, discardedAt: new Date() }
const withdrawn = { ...published, withdrawnAt: new Date() }

describe('a plan is', () => {
  test.each<[Deed, string, typeof draft | typeof discarded | typeof withdrawn, string | undefined]>([
    ['DESCRIBE', 'a draft', draft, undefined],
    ['DESCRIBE', 'a published plan', published, undefined],
    ['DESCRIBE', 'a discarded draft', discarded, 'draftIsDiscarded'],
    ['DESCRIBE', 'a withdrawn plan', withdrawn, 'planIsWithdrawn'],
    ['DISCARD', 'a draft', draft, undefined],
    ['DISCARD', 'a published plan', published, 'planIsPublished'],
    ['DISCARD', 'a withdrawn plan', withdrawn, 'planIsWithdrawn'],
    ['WITHDRAW', 'a published plan', published, undefined],
    ['WITHDRAW', 'a draft', draft, 'notPublishedYet'],
    ['WITHDRAW', 'a discarded draft', discarded, 'draftIsDiscarded'],
    ['RESTORE', 'a discarded draft', discarded, undefined],
    ['RESTORE', 'a withdrawn plan', withdrawn, undefined],
  ])('%s of %s: refused with %s', (deed, _what, plan, word) => {
    expect(faultOfDeed(deed, plan, 3)?.word).toBe(word)
  })

  test.each<Deed>(['DESCRIBE', 'DISCARD'])('%s: only as it was read', deed => {
    expect(faultOfDeed(deed, draft, 2)).toEqual({ word: 'savedMeanwhile', field: 'revision', facts: { revision: 3 } })
  })
})

test('who asks twice is answered the same', () => {
  expect(isDone('DISCARD', discarded)).toBe(true)
  expect(isDone('WITHDRAW', withdrawn)).toBe(true)
  expect(isDone('RESTORE', published)).toBe(true)
  expect(isDone('RESTORE', discarded)).toBe(false)
  expect(isDone('DESCRIBE', draft)).toBe(false)
})

test('a reason is needed, and has an end', () => {
  expect(faultsOfReason([{ lang: 'en', text: ' ' }])).toMatchObject([{ word: 'required', field: 'reason' }])
  expect(faultsOfReason([{ lang: 'fr', text: 'x'.repeat(501) }])).toMatchObject([{ word: 'tooLong' }])
  expect(faultsOfReason([{ lang: 'ar', text: 'استُبدلت' }])).toEqual([])
})
