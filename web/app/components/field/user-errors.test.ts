import { expect, test } from 'vitest'
import { problemsOf } from './user-errors.ts'

test('an error finds its field, in lists too', () => {
  const { fieldErrors } = problemsOf([{ code: 'INVALID', field: 'evidence.0.url' }])
  expect(fieldErrors).toEqual({ 'evidence[0].url': ['INVALID'] })
})

test('an error without a field belongs to the form', () => {
  expect(problemsOf([{ code: 'CONFLICT', field: null }])).toEqual({ fieldErrors: {}, formErrors: ['CONFLICT'] })
})
