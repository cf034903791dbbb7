import { expect, test } from 'vitest'
import { readQuestion } from './filter.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query))

test('an address without parameters asks for the coalition of today', () => {
  expect(read('')).toEqual({ network: 'CMARD', asOf: null, filter: {}, isNarrowed: false })
})

test('an empty form narrows nothing', () => {
  expect(read('q=&province=&kind=&population=&asOf=&network=')).toEqual(read(''))
})

test('a form that is filled in narrows the list', () => {
  expect(read('q= saint &province=QC&kind=CITY&population=OVER_200_000&network=WIC&asOf=2015-04-01')).toEqual({
    network: 'WIC',
    asOf: '2015-04-01',
    filter: { search: 'saint', province: ['QC'], kind: ['CITY'], population: ['OVER_200_000'] },
    isNarrowed: true,
  })
})

test.each(['asOf=2023-02-30', 'asOf=yesterday', 'province=XX', 'kind=HAMLET', 'network=EU'])(
  '%s means nothing',
  query => {
    expect(read(query)).toEqual(read(''))
  },
)
