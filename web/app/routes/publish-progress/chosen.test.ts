import { expect, test } from 'vitest'
import { chosenIn, yearsUntil } from './chosen.ts'

const now = new Date('2026-05-01T12:00:00Z')
const chosen = (search: string) => chosenIn(new URLSearchParams(search), now)

test('the address names commitment and year', () => {
  expect(chosen('commitment=3&period=2024')).toEqual({ commitment: 3, action: null, period: '2024' })
})

test('or an action of a plan instead', () => {
  expect(chosen('action=a1&commitment=3&period=2024')).toEqual({ commitment: null, action: 'a1', period: '2024' })
})

test('without a year it is this year', () => {
  expect(chosen('commitment=10')).toEqual({ commitment: 10, action: null, period: '2026' })
})

test.each(['commitment=0', 'commitment=11', 'commitment=1.5', 'commitment=x', ''])(
  'nothing is chosen by “%s”',
  search => {
    expect(chosen(search).commitment).toBeNull()
  },
)

test.each(['2004', '2028', '20260', 'x'])('%s cannot be reported on', year => {
  expect(chosen(`period=${year}`).period).toBe('2026')
})

test('years run from next year back to the beginning', () => {
  expect(yearsUntil(now).at(0)).toBe(2027)
  expect(yearsUntil(now).at(-1)).toBe(2005)
})
