import { expect, test } from 'vitest'
import { readQuestion } from './filter.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query), '2026-11-30')

test('an address without parameters asks for the coalition of today', () => {
  expect(read('')).toEqual({
    network: 'CMARD',
    asOf: null,
    fault: undefined,
    filter: {},
    isNarrowed: false,
  })
})

test('an empty form narrows nothing', () => {
  expect(read('q=&province=&kind=&population=&asOf=&network=')).toEqual(read(''))
})

test('a form that is filled in narrows the list', () => {
  expect(read('q= saint &province=QC&kind=CITY&population=OVER_200_000&network=WIC&asOf=2015-04-01')).toEqual({
    network: 'WIC',
    asOf: '2015-04-01',
    fault: undefined,
    filter: { search: 'saint', province: ['QC'], kind: ['CITY'], population: ['OVER_200_000'] },
    isNarrowed: true,
  })
})

test.each(['province=XX', 'kind=HAMLET', 'network=EU'])('%s means nothing', query => {
  expect(read(query)).toEqual(read(''))
})

test.each([
  ['2023-02-30', 'date'],
  ['yesterday', 'date'],
  ['2026-12-01', 'notYet'],
  ['2026-11-30', undefined],
])('the day %s is answered with no other day', (day, fault) => {
  expect(read(`asOf=${day}`)).toMatchObject({ asOf: day, fault })
})
