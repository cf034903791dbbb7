import { expect, test } from 'vitest'
import {
  addressOf,
  bandOf,
  isNarrowed,
  narrowingsOf,
  readQuestion,
  sideBySideAddress,
  wholeNetwork,
  widened,
} from './address.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query))

test('an address without parameters compares nobody with the whole network', () => {
  expect(read('')).toEqual({ chosen: [], group: wholeNetwork, model: 'hrmm-2012' })
  expect(isNarrowed(read('').group)).toBe(false)
})

test('an empty form chooses nobody and narrows nothing', () => {
  expect(read('with=&with=&network=CMARD')).toEqual(read(''))
})

test('nobody is compared with themselves, and four are enough', () => {
  expect(read('with=calgary&with=Calgary').chosen).toEqual(['calgary'])
  expect(read('with=a&with=b&with=c&with=d&with=e').chosen).toEqual(['a', 'b', 'c', 'd'])
})

test.each(['province=XX', 'kind=HAMLET', 'population=ALL', 'network=EU', 'years=9'])('%s means nothing', query => {
  expect(read(query)).toEqual(read(''))
})

test('whoever is chosen is compared with those of similar size, unless the address says otherwise', () => {
  const similar = { ...wholeNetwork, isSimilar: true }
  expect(read('with=calgary').group).toEqual(similar)
  expect(read('with=calgary&network=CMARD').group).toEqual(wholeNetwork)
  expect(read('with=calgary&network=CMARD&population=SIMILAR').group).toEqual(similar)
  expect(read('with=calgary&population=SIMILAR&population=UNDER_10_000').group).toEqual({
    ...wholeNetwork,
    population: ['UNDER_10_000'],
  })
  expect(read('with=calgary&years=OVER_15').group).toEqual({ ...wholeNetwork, years: ['OVER_15'] })
})

test('nobody chosen is of no size', () => {
  expect(read('population=SIMILAR')).toEqual(read(''))
})

test('a group is widened by one narrowing at a time, and then is the whole network', () => {
  const question = read('with=calgary&population=SIMILAR&years=UNDER_5')
  expect(narrowingsOf(question.group)).toEqual(['population', 'years'])
  const wider = widened(widened(question.group, 'population'), 'years')
  expect(wider).toEqual(wholeNetwork)
  expect(addressOf({ ...question, group: wider })).toBe('?with=calgary&network=CMARD')
})

test.each([
  '?with=calgary&with=hamilton',
  '?with=calgary&network=CMARD',
  '?with=calgary&network=WIC&population=SIMILAR',
  '?with=calgary&population=SIMILAR&province=AB&years=UNDER_5&years=OVER_15',
  '?with=calgary&years=FROM_5_TO_15',
  '?with=calgary&model=hrmm-2011-draft',
  '?network=CMARD&model=hrmm-2011-draft',
  '?with=calgary&network=WIC&population=OVER_200_000&province=ON&province=AB&kind=CITY',
])('%s is read and written alike', query => {
  expect(addressOf(read(query))).toBe(query)
})

test('the whole network is said: an address that says nothing begins with the reader’s own municipality', () => {
  expect(addressOf(read('network=CMARD&with='))).toBe('?network=CMARD')
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

test.each([
  ['', ''],
  ['network=CMARD&province=', ''],
  ['network=EU&province=XX&after=abc', ''],
  ['network=WIC&province=AB&afterReports=abc', '?network=WIC&province=AB'],
])('municipalities by name: %s is the choice %s', (query, expected) => {
  expect(sideBySideAddress(new URLSearchParams(query))).toBe(expected)
})
