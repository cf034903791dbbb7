import { expect, test } from 'vitest'
import { problemsIn } from './problems.ts'

const names = ['email', 'title']

test('a refusal stands at its field, in the words of the graph', () => {
  expect(problemsIn([{ field: 'title.0.text', message: 'Too long.' }], names)).toEqual({
    fieldErrors: { title: ['Too long.'] },
    formErrors: [],
  })
  expect(problemsIn([{ field: 'successor.email', message: 'No address.' }], names).fieldErrors).toEqual({
    email: ['No address.'],
  })
})

test('a refusal of something that the form does not ask belongs to the form', () => {
  for (const field of [null, undefined, 'revision', 'titles'])
    expect(problemsIn([{ field, message: 'No.' }], names)).toEqual({ fieldErrors: {}, formErrors: ['No.'] })
})
