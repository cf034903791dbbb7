import { describe, expect, test } from 'vitest'
import { holidaysBetween } from './holidays.ts'

const named = (first: string, last = first) =>
  holidaysBetween(first, last).map(({ date, name }) => `${date} ${name['en']}`)
const inProvince = (year: number, province: string) =>
  Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
    const last = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)
    return holidaysBetween(first, last).filter(({ provinces }) => provinces.includes(province))
  })
    .flat()
    .map(({ date }) => date.slice(5))

// as the governments publish them for 2027
test.each([
  ['AB', '01-01 02-15 03-26 05-24 07-01 09-06 10-11 11-11 12-25'],
  ['BC', '01-01 02-15 03-26 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-25'],
  ['MB', '01-01 02-15 03-26 05-24 07-01 09-06 09-30 10-11 12-25'],
  ['NB', '01-01 02-15 03-26 07-01 08-02 09-06 11-11 12-25'],
  ['NL', '01-01 03-26 07-01 09-06 11-11 12-25'],
  ['NS', '01-01 02-15 03-26 07-01 09-06 12-25'],
  ['NT', '01-01 03-26 05-24 06-21 07-01 08-02 09-06 09-30 10-11 11-11 12-25'],
  ['NU', '01-01 03-26 05-24 07-01 07-09 08-02 09-06 09-30 10-11 11-11 12-25'],
  ['ON', '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26'],
  ['PE', '01-01 02-15 03-26 07-01 09-06 09-30 11-11 12-25'],
  ['QC', '01-01 03-26 03-29 05-24 06-24 07-01 09-06 10-11 12-25'],
  ['SK', '01-01 02-15 03-26 05-24 07-01 08-02 09-06 10-11 11-11 12-25'],
  ['YT', '01-01 03-26 05-24 06-21 07-01 08-16 09-06 09-30 10-11 11-11 12-25'],
])('%s has its own days of 2027', (province, days) => {
  expect(
    inProvince(2027, province)
      .toSorted((one, other) => one.localeCompare(other))
      .join(' '),
  ).toBe(days)
})

test.each([
  // a first Monday that is the first, and a 25 May that is a Monday itself
  [2026, '2026-05-18 Victoria Day'],
  [2027, '2027-05-24 Victoria Day'],
  [2020, '2020-05-18 Victoria Day'],
])('Victoria Day of %i is the last Monday before 25 May', (year, day) => {
  expect(named(`${year}-05-01`, `${year}-05-31`)).toContain(day)
})

test.each([
  ['2008-03-21', 2008],
  ['2011-04-22', 2011],
  ['2024-03-29', 2024],
  ['2038-04-23', 2038],
])('Good Friday is %s', (day, year) => {
  expect(named(day)).toEqual([`${day} Good Friday`])
  expect(named(`${year}-03-20`, `${year}-03-20`)).toEqual([])
})

describe('what is told of a day', () => {
  test('the federal ones apart from those of provinces', () => {
    expect(holidaysBetween('2027-09-30', '2027-09-30')).toMatchObject([
      { federal: true, provinces: ['BC', 'MB', 'NT', 'NU', 'PE', 'YT'] },
    ])
    expect(holidaysBetween('2027-02-15', '2027-02-15').every(({ federal }) => !federal)).toBe(true)
  })

  test('one day can bear several names', () => {
    expect(named('2027-07-01')).toEqual(['2027-07-01 Canada Day', '2027-07-01 Memorial Day'])
  })

  test('not before there was such a day, and nothing on a working day', () => {
    expect(named('2019-07-09')).toEqual([])
    expect(named('2027-03-10')).toEqual([])
  })

  test('every name in four languages', () => {
    for (const { name } of holidaysBetween('2027-07-01', '2027-07-31'))
      expect(Object.keys(name)).toEqual(['en', 'fr', 'ar', 'vi'])
  })
})
