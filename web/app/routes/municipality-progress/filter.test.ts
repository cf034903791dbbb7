import { expect, test } from 'vitest'
import { filterIn } from './filter.ts'

test.each([
  ['', null, null],
  ['commitment=3&year=2024', 3, '2024'],
  ['commitment=11&year=24', null, null],
  ['commitment=3.5&year=2024-01', null, null],
  ['commitment=&year=', null, null],
  ['commitment=x&year=%20', null, null],
])('%s', (address, commitment, period) => {
  expect(filterIn(new URLSearchParams(address))).toEqual({ commitment, period, plan: null })
})

test.each([
  ['plan=a-1&year=2024', 'a-1'],
  ['plan=%20', null],
])('%s', (address, plan) => {
  expect(filterIn(new URLSearchParams(address)).plan).toBe(plan)
})
