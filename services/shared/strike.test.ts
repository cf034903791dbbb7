import { expect, test } from 'vitest'
import { faultsOfStrike, strikeOf } from './strike.ts'

test('whoever strikes a record says why, in 500 characters at most', () => {
  expect(faultsOfStrike({ struck: true, reason: 'Entered twice' })).toEqual([])
  expect(faultsOfStrike({ struck: true })).toEqual([{ word: 'required', field: 'reason' }])
  expect(faultsOfStrike({ struck: true, reason: ' \0 ' })).toEqual([{ word: 'required', field: 'reason' }])
  expect(faultsOfStrike({ reason: 'x'.repeat(501) })).toEqual([
    { word: 'tooLong', field: 'reason', facts: { most: 500 } },
  ])
})

test('what does not say that it is struck counts, with or without a reason', () => {
  expect(faultsOfStrike({})).toEqual([])
  expect(strikeOf({})).toEqual({ struck: false, reason: null })
  expect(strikeOf({ struck: false, reason: ' It was right ' })).toEqual({ struck: false, reason: 'It was right' })
})
