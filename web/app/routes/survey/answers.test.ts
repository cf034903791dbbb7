import { expect, test } from 'vitest'
import { givenIn, givenOf, inputOf, nameOf, problemsIn } from './answers.ts'

const questions = [
  { id: 'one', kind: 'CHOICE' },
  { id: 'several', kind: 'CHOICES' },
  { id: 'scale', kind: 'SCALE' },
  { id: 'text', kind: 'TEXT' },
] as const
const saved = [
  { question: 'one', choices: ['a'] },
  { question: 'several', choices: ['a', 'b'] },
  { question: 'scale', choices: [], number: 0 },
  { question: 'text', choices: [], text: 'Why' },
]

test('what a form sends is what was saved', () => {
  const form = new FormData()
  for (const [id, { choices, text }] of Object.entries(givenOf(saved)))
    for (const value of text ? [text] : choices) form.append(nameOf(id), value)
  expect(givenIn(form, questions)).toEqual(givenOf(saved))
  expect(inputOf(questions, givenOf(saved))).toEqual([
    { question: 'one', choices: ['a'] },
    { question: 'several', choices: ['a', 'b'] },
    { question: 'scale', number: 0 },
    { question: 'text', text: 'Why' },
  ])
})

test('a question that was left out is sent without an answer', () => {
  expect(inputOf(questions, givenIn(new FormData(), questions))).toEqual([
    { question: 'one', choices: [] },
    { question: 'several', choices: [] },
    { question: 'scale', number: null },
    { question: 'text', text: '' },
  ])
})

test.each(['abc', '-1', '1.5', '100'])('%s is no number of a scale', number => {
  expect(inputOf([{ id: 'scale', kind: 'SCALE' }], { scale: { choices: [number], text: '' } })).toEqual([
    { question: 'scale', number: null },
  ])
})

test('a fault finds its question by id or by place, and one of the whole sheet none', () => {
  const faults = [
    { code: 'INVALID', field: 'answers.one' },
    { code: 'INVALID', field: 'answers.3.text' },
    { code: 'CONFLICT', field: 'revision' },
    { code: 'INVALID', field: null },
  ]
  expect(problemsIn(faults, questions)).toEqual({ 'answer.one': ['required'], 'answer.text': ['INVALID'] })
})
