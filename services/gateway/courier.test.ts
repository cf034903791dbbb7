import { expect, test } from 'vitest'
import { oneLoad } from './courier.ts'

const change = (id: number, length = 100) => ({ id, text: 'x'.repeat(length) })

test('small changes travel together', () => {
  const changes = [1, 2, 3].map(id => change(id))
  expect(oneLoad(changes, 1_000)).toEqual(changes)
})

test('large changes travel in several messages, in their order', () => {
  expect(oneLoad([change(1), change(2), change(3, 900)], 1_000)).toEqual([change(1), change(2)])
})

test('a change that is larger than a message travels alone', () => {
  expect(oneLoad([change(1, 5_000), change(2)], 1_000)).toEqual([change(1, 5_000)])
})

test('nothing is no load', () => {
  expect(oneLoad([])).toEqual([])
})
