import { expect, test } from 'vitest'
import { inMonth, readQuestion } from './question.ts'

const ask = (search: string) => readQuestion(new URLSearchParams(search), '2026-11-22')

test('an address without parameters asks for the present month', () => {
  expect(ask('')).toEqual({ month: '2026-11', filter: {}, isNarrowed: false })
})

test('every filter comes from the address', () => {
  expect(ask('month=2011-11&kind=WORKSHOP&commitment=4&municipality=calgary&q=%20fair%20').filter).toEqual({
    search: 'fair',
    kind: ['WORKSHOP'],
    commitment: 4,
    municipality: 'calgary',
  })
})

test.each(['commitment=11', 'commitment=0', 'commitment=four', 'kind=PARTY', 'q=%20', 'commitment=1.5'])(
  'what means nothing filters nothing: %s',
  search => expect(ask(search).isNarrowed).toBe(false),
)

test('another month keeps the filters', () => {
  expect(inMonth('?kind=WORKSHOP&month=2026-11', '2026-12')).toBe('?kind=WORKSHOP&month=2026-12')
  expect(inMonth('?kind=WORKSHOP&month=2026-11', null)).toBe('?kind=WORKSHOP')
})
