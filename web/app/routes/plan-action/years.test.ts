import { expect, test } from 'vitest'
import { yearsOf } from './years.ts'

test.each<[what: string, { from: number | null; to: number | null }, string[], string[]]>([
  ['a plan that runs ends with this year', { from: 2024, to: 2028 }, [], ['2026', '2025', '2024']],
  ['a plan that is over ends with its last one', { from: 2020, to: 2021 }, [], ['2021', '2020']],
  ['what was reported beyond is there too', { from: 2020, to: 2021 }, ['2023'], ['2023', '2021', '2020']],
  ['a plan without years has this one', { from: null, to: null }, ['2024'], ['2026', '2024']],
  ['a plan that is to come has none', { from: 2030, to: 2032 }, [], []],
])('%s', (_what, span, reported, expected) => {
  expect(yearsOf(span, reported, 2026)).toEqual(expected)
})
