import { expect, test } from 'vitest'
import { endOf, fileAddress, readDayQuestion } from './day-question.ts'

const today = '2026-06-15'
const read = (query: string) => readDayQuestion(new URLSearchParams(query), today)

test('an address without parameters asks for the coalition today', () => {
  expect(read('')).toEqual({
    network: 'CMARD',
    asOf: null,
    knownOn: null,
    countBy: 'EACH_MUNICIPALITY',
    search: '',
    faults: {},
  })
})

test('a day, and the day on which it was known', () => {
  expect(read('asOf=2008-08-01&knownAt=2026-01-01&network=WIC&countBy=REGION_AS_ONE&q= bay ')).toEqual({
    network: 'WIC',
    countBy: 'REGION_AS_ONE',
    asOf: '2008-08-01',
    knownOn: '2026-01-01',
    search: 'bay',
    faults: {},
  })
})

test.each(['2008-02-30', '2008-08', '0000-01-01', '1 August', '2008-8-1'])('%s is no day', text => {
  expect(read(`asOf=${encodeURIComponent(text)}`).faults).toEqual({ asOf: 'date' })
})

test('a day that is still to come has no roster, and nothing can be known then', () => {
  expect(read('asOf=2026-06-16&knownAt=2027-01-01').faults).toEqual({ asOf: 'notYet', knownAt: 'notYet' })
})

test('what is known today is what is known now', () => {
  expect(read(`knownAt=${today}`).knownOn).toBeNull()
  expect(endOf('2026-01-01')).toBe('2026-01-01T23:59:59.999Z')
  expect(endOf(null)).toBeNull()
})

test('a file holds the same roster', () => {
  expect(fileAddress('csv', read('asOf=2008-08-01&knownAt=2026-01-01'))).toBe(
    '/exports/roster.csv?network=CMARD&asOf=2008-08-01&knownAt=2026-01-01',
  )
  expect(fileAddress('json', read('q=La Tuque&countBy=REGION_AS_ONE&network=WIC'))).toBe(
    '/exports/roster.json?network=WIC&countBy=REGION_AS_ONE&q=La+Tuque',
  )
})
