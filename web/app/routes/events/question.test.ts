import { expect, test } from 'vitest'
import { feedOf, inMonth, onDay, readQuestion } from './question.ts'

const ask = (search: string) => readQuestion(new URLSearchParams(search), '2026-11-22')

test('an address without parameters asks for the present month', () => {
  expect(ask('')).toEqual({ month: '2026-11', day: null, filter: {}, isNarrowed: false })
})

test('every filter comes from the address', () => {
  expect(ask('month=2011-11&kind=WORKSHOP&commitment=4&municipality=calgary&q=%20fair%20').filter).toEqual({
    search: 'fair',
    kind: ['WORKSHOP'],
    commitment: 4,
    municipality: 'calgary',
  })
})

test('network, province and language come from the address', () => {
  expect(ask('network=WIC&province=AB&language=fr').filter).toEqual({
    network: 'WIC',
    province: ['AB'],
    language: 'fr',
  })
})

test('events can be looked for in any language that has a tag', () => {
  const tags = ['ase', 'IU', 'iu-latn'].map(tag => ask(`language=${tag}`).filter)
  expect(tags).toEqual([{ language: 'ase' }, { language: 'iu' }, { language: 'iu-Latn' }])
})

test('a feed is narrowed as the page is, by all but words and the month', () => {
  const feed = (search: string) => feedOf(new URLSearchParams(search))
  expect(feed('q=fair&month=2026-11')).toEqual({ path: '/calendar.ics', parameters: {} })
  expect(feed('kind=WORKSHOP&province=QC&municipality=a%2Fb')).toEqual({
    path: '/municipalities/a%2Fb/calendar.ics',
    parameters: { kind: 'WORKSHOP', province: 'QC' },
  })
})

test.each([
  'network=EU',
  'province=Ontario',
  'language=klingon',
  'language=fr_CA',
  'commitment=11',
  'commitment=0',
  'commitment=four',
  'kind=PARTY',
  'q=%20',
  'commitment=1.5',
])('what means nothing filters nothing: %s', search => expect(ask(search).isNarrowed).toBe(false))

test('another month keeps the filters', () => {
  expect(inMonth('?kind=WORKSHOP&month=2026-11', '2026-12')).toBe('?kind=WORKSHOP&month=2026-12')
  expect(inMonth('?kind=WORKSHOP&month=2026-11', null)).toBe('?kind=WORKSHOP')
  expect(inMonth('?month=2026-11&day=2026-11-03&after=x', '2026-12')).toBe('?month=2026-12')
})

test('a day of the month that is shown is asked for, and no other', () => {
  expect(ask('month=2027-02&day=2027-02-28').day).toBe('2027-02-28')
  for (const day of ['2027-02-29', '2027-03-01', '28', '']) expect(ask(`month=2027-02&day=${day}`).day).toBeNull()
  expect(onDay('?kind=WORKSHOP&after=x', '2027-02-28')).toBe('?kind=WORKSHOP&month=2027-02&day=2027-02-28')
  expect(onDay('?kind=WORKSHOP&month=2027-02&day=2027-02-28', null)).toBe('?kind=WORKSHOP&month=2027-02')
})
