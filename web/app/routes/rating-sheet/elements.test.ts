import { expect, test } from 'vitest'
import { codesOf, elementsOf } from './elements.ts'

const text = (words: string) => ({ text: words, lang: 'en', dir: 'ltr' })
const indicator = (code: string) => ({ code, title: text(code), evidenceExamples: [text(`Proof of ${code}`)] })
const model = {
  elements: [
    { code: 'LA', family: 'hrmm', name: text('Leadership') },
    { code: 'CC', family: 'hrmm', name: text('Communication') },
  ],
  levels: [
    { number: 1, name: text('Initiated') },
    { number: 2, name: text('Defined') },
  ],
  outcomes: [
    { number: 1, level: 1, element: 'LA', title: text('Vision'), indicators: [indicator('1a'), indicator('1b')] },
    { number: 2, level: 1, element: 'LA', indicators: [indicator('2a')] },
    { number: 3, level: 2, element: 'CC', title: text('Plan'), indicators: [indicator('3a')] },
  ],
}

test('a rater sees each indicator under its outcome, with what may show it; what is not asked is left out', () => {
  const [leadership, ...others] = elementsOf(model, ['1b', '2a'])
  expect(others).toEqual([])
  expect(leadership?.levels).toEqual([
    {
      number: 1,
      name: text('Initiated'),
      outcomes: [
        { number: 1, title: text('Vision'), indicators: [indicator('1b')] },
        { number: 2, title: null, indicators: [indicator('2a')] },
      ],
    },
  ])
  expect(leadership && codesOf(leadership)).toEqual(['1b', '2a'])
})

test('nothing asked is nothing to rate', () => {
  expect(elementsOf(model, [])).toEqual([])
})
