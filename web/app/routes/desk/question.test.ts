import { expect, test } from 'vitest'
import { addressOf, countsAddressOf, filterIn } from './question.ts'

test('an address and what it asks are the same', () => {
  for (const address of [
    '/desk',
    '/desk?kind=NO_PLAN',
    '/desk?province=AB',
    '/desk?kind=NO_NEWS&province=QC',
    '/desk?kind=NO_NEWS&network=WIC',
  ])
    expect(addressOf(filterIn(new URL(address, 'http://portal.invalid').searchParams))).toBe(address)
})

test.each(['kind=NONSENSE', 'province=XX', 'after=abc', 'kind=', 'network=NATO', 'x=1'])(
  '%s filters nothing',
  query => {
    expect(filterIn(new URLSearchParams(query))).toEqual({})
  },
)

test('counts are kept where those of the same network are', () => {
  expect(countsAddressOf(filterIn(new URLSearchParams('kind=NO_PLAN&network=WIC')))).toBe('/desk/counts?network=WIC')
  expect(countsAddressOf(filterIn(new URLSearchParams('province=AB')))).toBe('/desk/counts')
})
