import { expect, test } from 'vitest'
import { writePlaces } from './places.ts'

test('a full event has no place left, whatever else is counted', () => {
  const places = writePlaces('en', { capacity: 12, registeredCount: 13, waitlistedCount: 2 })
  expect(places).toMatchObject({ left: { count: 0 }, waiting: { count: 2 }, share: 100 })
})

test('unlimited places have no share', () => {
  expect(writePlaces('en', { capacity: null, registeredCount: 31, waitlistedCount: 0 })).toMatchObject({
    capacity: null,
    left: null,
    share: null,
  })
})

test('where nothing is counted nothing is said', () => {
  expect(writePlaces('en', { capacity: null, registeredCount: 0, waitlistedCount: 0 })).toBeNull()
})
