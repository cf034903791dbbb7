import { expect, test } from 'vitest'
import { elementsOf, isInferred, shortElement } from './elements.ts'

const outcome = (number: number, level: number, element: string) => ({
  number,
  level,
  element,
  basis: null,
  title: null,
  indicators: [],
})
const name = { text: '', lang: 'en', dir: 'ltr' }

test('each element has its own outcomes, lowest level first', () => {
  const elements = elementsOf({
    elements: [
      { code: 'LA', family: 'hrmm', name },
      { code: 'CC', family: 'hrmm', name },
    ],
    outcomes: [outcome(6, 2, 'LA'), outcome(2, 1, 'CC'), outcome(1, 1, 'LA')],
  })
  expect(elements.map(({ outcomes }) => outcomes.map(({ number }) => number))).toEqual([[1, 6], [2]])
})

test.each([
  ['LA', 'hrmm', 'LA'],
  ['AL', 'wic', undefined],
  ['HR', 'hrmm', undefined],
])('element %s of the scale %s is called by its short name %s', (code, family, expected) => {
  expect(shortElement({ code, family })).toBe(expected)
})

test.each([
  ['inferred from another fact sheet (25a, 9a)', true],
  ['Seed 000; title inferred from 7a', true],
  ['CHRC fact sheet', false],
  [null, false],
])('%s: inferred is %s', (basis, expected) => {
  expect(isInferred(basis)).toBe(expected)
})
