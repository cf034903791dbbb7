import { expect, test } from 'vitest'
import { addressOf, bandOf, isNarrowed, readQuestion, wholeNetwork } from './address.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query))

test('an address without parameters compares nobody with the whole network', () => {
  expect(read('')).toEqual({ chosen: [], group: wholeNetwork })
  expect(isNarrowed(read('').group)).toBe(false)
})

test('an empty form chooses nobody and narrows nothing', () => {
  expect(read('with=&with=&network=CMARD')).toEqual(read(''))
})

test('nobody is compared with themselves, and four are enough', () => {
  expect(read('with=calgary&with=Calgary').chosen).toEqual(['calgary'])
  expect(read('with=a&with=b&with=c&with=d&with=e').chosen).toEqual(['a', 'b', 'c', 'd'])
})

test.each(['province=XX', 'kind=HAMLET', 'population=ALL', 'network=EU'])('%s means nothing', query => {
  expect(read(query)).toEqual(read(''))
})

test.each([
  '?with=calgary&with=hamilton',
  '?with=calgary&network=WIC&population=OVER_200_000&province=ON&province=AB&kind=CITY',
])('%s is read and written alike', query => {
  expect(addressOf(read(query))).toBe(query)
})

test('the shortest question has no query', () => {
  expect(addressOf(read('network=CMARD&with='))).toBe('')
})

test.each([
  [null, null],
  [0, 'UNDER_10_000'],
  [9_999, 'UNDER_10_000'],
  [10_000, 'FROM_10_000_TO_50_000'],
  [50_000, 'FROM_50_000_TO_200_000'],
  [200_000, 'OVER_200_000'],
])('%s residents belong to %s', (residents, band) => {
  expect(bandOf(residents)).toBe(band)
})
