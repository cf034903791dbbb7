import { expect, test } from 'vitest'
import { isFinal, waitAfter } from './letter-rules.ts'

test('a letter is tried again later and later', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map(waitAfter)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits[0]).toBe(60_000)
  expect(waitAfter(100)).toBe(waits.at(-1))
})

test('a mailbox that does not exist ends it at once', () => {
  expect(isFinal(550, 1)).toBe(true)
})

test('a server that is busy, away or silent does not', () => {
  expect(isFinal(421, 1)).toBe(false)
  expect(isFinal(null, 1)).toBe(false)
  expect(isFinal(null, 7)).toBe(false)
})

test('after the last try it counts as returned', () => {
  expect(isFinal(null, 8)).toBe(true)
})
